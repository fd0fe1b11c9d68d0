package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.WorthIt;
import stillwater.text.Texts;

/// Every verb explains itself, in words of the bundle, and no word of help is left over.
class HelpTest {
  private static final ResourceBundle BUNDLE = Terminal.TEXTS.bundle();

  @TempDir
  private Path home;

  static Stream<CommandSpec> verbs() {
    return root().subcommands().values().stream().map(CommandLine::getCommandSpec).distinct();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aVerbHasAHeaderAndAnExample(CommandSpec verb) {
    var prefix = verb.qualifiedName(".") + ".usage.";
    assertThat(verb.usageMessage().header()).containsExactly(BUNDLE.getString(prefix + "header"));
    assertThat(verb.usageMessage().footer()).anyMatch(line ->
        line.startsWith("Example") && line.contains("stillwater ") || line.startsWith("Exit status"));
  }

  /// What stands in the bundle with two apostrophes is shown with both: help is no pattern.
  @ParameterizedTest
  @MethodSource("verbs")
  void noApostropheIsSaidTwice(CommandSpec verb) {
    for (var texts : List.of(Terminal.TEXTS, new Texts(Locale.GERMAN))) {
      assertThat(root(texts).subcommands().get(verb.name()).getUsageMessage()).doesNotContain("''");
    }
  }

  /// Its example is what the program takes.
  @ParameterizedTest
  @MethodSource("verbs")
  void theExampleOfAVerbIsUnderstood(CommandSpec verb) {
    Stream.of(verb.usageMessage().footer()).filter(line -> line.startsWith("Example")).forEach(line -> {
      var words = line.replaceAll("^.*?stillwater |[&)]", "").strip();
      var typed = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(words).results()
          .map(word -> word.group(1) != null ? word.group(1) : word.group(2)).toArray(String[]::new);
      var parsed = root().commandLine().parseArgs(typed);
      assertThat(parsed.subcommand().commandSpec().name()).as(line).isEqualTo(verb.name());
    });
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyWordAfterAVerbIsDescribedInTheBundle(CommandSpec verb) {
    assertThat(verb.args().stream().filter(argument -> !isGiven(argument))).allSatisfy(argument ->
        assertThat(argument.description()).as(argument.toString()).isNotEmpty()
            .allSatisfy(line -> assertThat(line).isNotBlank()));
    assertThat(verb.args().stream().filter(argument -> keys(argument, verb).noneMatch(BUNDLE::containsKey)))
        .isEmpty();
  }

  @Test
  void noWordOfHelpIsLeftOver() {
    var used = new HashSet<String>();
    Stream.concat(Stream.of(root()), verbs()).forEach(verb -> {
      verb.args().forEach(argument -> keys(argument, verb).filter(BUNDLE::containsKey).findFirst()
          .ifPresent(used::add));
      usage(verb).forEach(used::add);
    });
    var helping = BUNDLE.keySet().stream()
        .filter(key -> key.startsWith("stillwater.") || !key.contains(".")).toList();
    assertThat(helping).isNotEmpty().allMatch(used::contains);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void helpFitsATerminal(CommandSpec verb) {
    var help = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN).say(verb.name(), "--help");
    assertThat(help.lines().toList()).hasSizeBetween(4, 30).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theProgramAloneShowsItsVerbs() {
    var person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
    assertThat(person.say()).isEqualTo(person.say("--help")).contains("  start ", "  distraction, d ", "A day:");
    assertThat(person.say("--version")).startsWith("stillwater ");
    assertThat(person.say("--help", "start")).isEqualTo(person.say("--help"));
    assertThat(person.say("--home", home.toString(), "--help")).isEqualTo(person.say("--help"));
    assertThat(person.type("strat", "break").err())
        .startsWith("There is no verb \"strat\". Perhaps: distraction, status");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void theCompletionScriptIsGoodBashAndKnowsTheWords() throws IOException, InterruptedException {
    var script = home.resolve("completion.bash");
    Files.writeString(script,
        new Terminal(home.resolve("home"), "2026-11-16T08:00:00Z", Terminal.BERLIN).say("generate-completion"));
    assertThat(run("bash", "-n", script.toString())).isEmpty();
    assertThat(Files.readString(script)).contains("start distraction d interrupt i ");
    var tables = List.of(Source.class, Feeling.class, WorthIt.class, Settlement.class, GapAnswer.class,
        PostureVerb.Position.class);
    assertThat(tables).allSatisfy(words -> assertThat(Files.readString(script))
        .containsAnyOf(quoted(words, "\" \""), quoted(words, "\"$'\\n'\"")));
  }

  private static String quoted(Class<? extends Enum<?>> type, String between) {
    return String.join(between, Arrays.stream(type.getEnumConstants()).map(Converters::word).toList());
  }

  private static String run(String... words) throws IOException, InterruptedException {
    var process = new ProcessBuilder(words).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said : "exit " + process.exitValue() + said;
  }

  private static CommandSpec root() {
    return root(Terminal.TEXTS);
  }

  private static CommandSpec root(Texts texts) {
    var silent = new Page(System.out, System.out, texts, new Ink(false));
    return Stillwater.line(_ -> { throw new AssertionError("no HOME is needed"); }, silent, Verbs.ALL)
        .getCommandSpec();
  }

  /// Options that every verb has from the library or the program.
  private static boolean isGiven(ArgSpec argument) {
    return argument instanceof OptionSpec option && Set.of("--help", "--version").contains(option.longestName());
  }

  private static Stream<String> keys(ArgSpec argument, CommandSpec verb) {
    var prefix = verb.qualifiedName(".") + ".";
    var own = Stream.ofNullable(argument.descriptionKey()).flatMap(key -> Stream.of(prefix + key, key));
    var named = switch (argument) {
      case OptionSpec option -> Arrays.stream(option.names()).map(name -> name.replaceFirst("^-+", ""))
          .flatMap(name -> Stream.of(prefix + name, name));
      case PositionalParamSpec place -> Stream.of(prefix + place.paramLabel() + "[" + place.index() + "]");
      default -> Stream.<String>empty();
    };
    return Stream.concat(own, named);
  }

  private static Stream<String> usage(CommandSpec verb) {
    var prefix = verb.qualifiedName(".") + ".usage.";
    var footers = verb.usageMessage().footer().length;
    return Stream.concat(Stream.of(prefix + "header"),
        Stream.iterate(0, i -> i + 1).limit(footers).map(i -> prefix + "footer." + i));
  }
}
