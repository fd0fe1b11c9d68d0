package stillwater.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Start;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.text.StatusLine;

/// `start`: begins a block.
@Command(name = "start")
final class StartVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "INTENTION")
  private Text intention = Text.NONE;

  @Mixin
  private KindOption kind = new KindOption();

  @ArgGroup
  private Length length = new Length();

  @Option(names = {"-t", "--tag"}, paramLabel = "TAG", descriptionKey = "tag")
  private List<Tag> tags = List.of();

  @Mixin
  private At at = new At();

  private static final class Length {
    @Option(names = {"-m", "--minutes"}, paramLabel = "MINUTES")
    private Optional<Duration> planned = Optional.empty();

    @Option(names = "--open")
    private boolean open;
  }

  @Override
  void run(Page page) {
    var task = new Task(intention, kind.orUsual(this), planned(), tags, session().zone());
    ask(at.on(new Start(task), this));
    page.line(StatusLine.of(standing(), now(), page.texts()));
    if (task.planned().isPresent() && !session().isWatched()) {
      page.mutter(page.text("start.nobody-rings"));
    }
  }

  private Optional<Duration> planned() {
    return length.open ? Optional.empty() : length.planned.or(() -> Optional.of(session().settings().work().length()));
  }
}
