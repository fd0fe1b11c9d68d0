package stillwater.cli;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Extend;
import stillwater.text.StatusLine;

/// `extend`: lengthens the block or break that runs.
@Command(name = "extend")
final class ExtendVerb extends Verb {
  @Parameters(paramLabel = "MINUTES")
  private Duration by = Duration.ZERO;

  @Override
  void run(Page page) {
    ask(new Extend(by));
    page.line(StatusLine.of(standing(), now(), page.texts()));
  }
}
