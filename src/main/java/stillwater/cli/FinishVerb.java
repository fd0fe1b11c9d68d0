package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.Finish;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.Text;

/// `finish`: ends the block.
@Command(name = "finish", aliases = "f")
final class FinishVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "NOTE")
  private Text note = Text.NONE;

  @Option(names = "--feeling", paramLabel = "calm|ok|strained", completionCandidates = Words.Feelings.class)
  private Optional<Feeling> feeling = Optional.empty();

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    var done = ask(at.on(new Finish(feeling, note), this));
    var ended = (Event.BlockEnded) done.first(Event.BlockEnded.class).event();
    standing().state().blocks().find(ended.block()).ifPresent(block -> EndingText.write(block, page));
  }
}
