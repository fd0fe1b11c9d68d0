package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Interrupt;
import stillwater.focus.Event;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.text.StatusLine;

/// `interrupt`: holds the clock.
@Command(name = "interrupt", aliases = "i")
final class InterruptVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "NOTE", descriptionKey = "note")
  private Text note = Text.NONE;

  @Option(names = {"-s", "--source"}, paramLabel = "SOURCE", descriptionKey = "source",
      completionCandidates = Words.Sources.class)
  private Optional<Source> source = Optional.empty();

  @Option(names = {"-c", "--cue"}, paramLabel = "CUE")
  private Text cue = Text.NONE;

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var done = ask(at.on(new Interrupt(source, note, cue), this));
    page.say("interrupt.held", done.first(Event.BlockInterrupted.class).id().brief());
    page.line(StatusLine.of(standing(), now(), page.texts()));
  }
}
