package stillwater.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;

/// The command line: every verb hangs here.
@Command(name = "stillwater", mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT, sortOptions = false, usageHelpAutoWidth = true, versionProvider = Version.class,
    exitCodeOnExecutionException = Stillwater.TROUBLE)
public final class Stillwater implements Runnable {
  /// The exit status of what was refused.
  public static final int REFUSED = 1;
  /// The exit status where the data could not be read or written, or is damaged.
  public static final int TROUBLE = 3;

  private final Function<Optional<Path>, Session> open;
  private final Page page;

  @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Optional<Path> home = Optional.empty();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Stillwater(Function<Optional<Path>, Session> open, Page page) {
    this.open = open;
    this.page = page;
  }

  /// Runs what the arguments say and returns the exit status: 0 done, 1 refused, 2 not understood, 3 trouble with the
  /// data.
  ///
  /// @param open opens the HOME that the arguments name, or the usual one
  public static int run(Function<Optional<Path>, Session> open, Page page, String... arguments) {
    return line(open, page, Verbs.among(arguments)).execute(arguments);
  }

  /// Without a verb: what there is to say.
  @Override
  public void run() {
    spec.commandLine().usage(page.out(), spec.commandLine().getColorScheme());
  }

  static CommandLine line(Function<Optional<Path>, Session> open, Page page, List<Class<?>> verbs) {
    var program = new Stillwater(open, page);
    var colours = CommandLine.Help.defaultColorScheme(
        page.ink().wanted() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
    var line = new CommandLine(program);
    verbs.forEach(line::addSubcommand);
    line.setResourceBundle(page.texts().bundle())
        .setColorScheme(colours)
        .setOut(new PrintWriter(page.out(), true)).setErr(new PrintWriter(page.err(), true))
        .setAbbreviatedOptionsAllowed(false)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(new Misunderstanding(page))
        .setExecutionExceptionHandler((problem, _, _) -> program.failed(problem));
    Converters.register(line, page.texts());
    head(line, page.texts());
    line.getSubcommands().values().forEach(verb -> head(verb, page.texts()));
    return line;
  }

  /// The library has English headings of its own.
  private static void head(CommandLine line, Texts texts) {
    line.getCommandSpec().usageMessage().synopsisHeading(texts.say("usage.synopsis") + " ")
        .commandListHeading(texts.say("usage.verbs") + "%n");
  }

  private int failed(Exception problem) throws Exception {
    switch (problem) {
      case Refusal refusal -> {
        page.mutter(Refusals.of(refusal.reason(), page.texts()));
        return REFUSED;
      }
      case Trouble trouble -> {
        page.mutter(Refusals.of(trouble, page.texts()));
        return TROUBLE;
      }
      default -> throw problem;
    }
  }

  Session session() {
    return open.apply(home);
  }

  Page page() {
    return page;
  }
}
