package stillwater.cli;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stillwater.focus.Command.EndElsewhere;
import stillwater.focus.Command.Finish;
import stillwater.focus.Elsewhere;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.Reason;
import stillwater.focus.Text;
import stillwater.text.Times;

/// `finish`: ends the block.
@Command(name = "finish", aliases = "f")
final class FinishVerb extends Verb {
  @Parameters(arity = "0..1", paramLabel = "NOTE")
  private Text note = Text.NONE;

  @Option(names = "--feeling", paramLabel = "calm|ok|strained", completionCandidates = Words.Feelings.class)
  private Optional<Feeling> feeling = Optional.empty();

  @Option(names = "--on", paramLabel = "DEVICE")
  private Optional<String> device = Optional.empty();

  @Mixin
  private At at = new At();

  @Override
  void run(Page page) {
    if (device.isPresent()) {
      endElsewhere(device.get(), page);
      return;
    }
    var done = ask(at.on(new Finish(feeling, note), this));
    var ended = (Event.BlockEnded) done.first(Event.BlockEnded.class).event();
    standing().state().blocks().find(ended.block()).ifPresent(block -> EndingText.write(block, page));
  }

  /// Of a block that runs elsewhere nobody here can know how it felt, nor that it is over only now.
  private void endElsewhere(String named, Page page) {
    if (feeling.isPresent() || !note.isEmpty()) {
      throw misuse("elsewhere.only-at");
    }
    var to = at.time(this).orElseThrow(() -> misuse("elsewhere.only-at"));
    var running = session().others().running().stream()
        .filter(there -> there.device().name().startsWith(named)).toList();
    if (running.size() != 1) {
      throw new Refusal(Reason.of(
          running.isEmpty() ? Reason.Code.NOTHING_RUNNING_THERE : Reason.Code.AMBIGUOUS_ID, named));
    }
    ask(new EndElsewhere(running.getFirst(), orLast(to, running.getFirst())));
    page.say("elsewhere.ended", running.getFirst().device(),
        Times.at(to.toInstant(), now(), session().zone(), page.texts()));
  }

  /// It is told to the minute when it was last heard of.
  private static OffsetDateTime orLast(OffsetDateTime typed, Elsewhere there) {
    var last = there.last().toInstant();
    return typed.toInstant().equals(last.truncatedTo(ChronoUnit.MINUTES)) ? there.last() : typed;
  }
}
