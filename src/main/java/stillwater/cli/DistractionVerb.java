package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.NoteDistraction;
import stillwater.focus.Event;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.text.StatusLine;

/// `distraction`: notes one while the clock runs on.
@Command(name = "distraction", aliases = "d")
final class DistractionVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "NOTE", descriptionKey = "note")
  private Text note = Text.NONE;

  @Option(names = {"-s", "--source"}, paramLabel = "SOURCE", descriptionKey = "source",
      completionCandidates = Words.Sources.class)
  private Optional<Source> source = Optional.empty();

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var done = ask(at.on(new NoteDistraction(source, note), this));
    page.say("distraction.noted", done.first(Event.DistractionNoted.class).id().brief());
    page.line(StatusLine.of(standing(), now(), page.texts()));
  }
}
