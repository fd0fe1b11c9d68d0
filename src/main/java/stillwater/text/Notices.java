package stillwater.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Break;
import stillwater.focus.Interruption;
import stillwater.focus.Notice;
import stillwater.focus.Notice.Action;
import stillwater.focus.Notice.Choice;
import stillwater.focus.Posture;
import stillwater.focus.Reminder;
import stillwater.focus.Reminder.Call;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Text;

/// How reminders read.
public final class Notices {
  private static final Duration JUST_NOW = Duration.ofMinutes(3);

  private Notices() {}

  /// That a block is over, and what there is to do about it.
  ///
  /// @throws java.util.NoSuchElementException if no block runs
  public static Notice of(Reminder.BlockOver over, Snapshot snapshot, Instant now, Texts texts) {
    var task = snapshot.state().running().orElseThrow().task();
    var past = snapshot.remaining(now).orElse(Duration.ZERO).negated();
    return new Notice(texts.say("notice.title", Lengths.spoken(over.planned()), task.kind()),
        lines(task.intention(), past.compareTo(JUST_NOW) < 0 ? texts.say("notice.end")
            : texts.say("notice.ended", past.toMinutes()),
            over.call() == Call.LAST ? texts.say("notice.last") : ""), actions(texts));
  }

  /// That a break is over, and what was noted for what comes next.
  ///
  /// @throws java.util.NoSuchElementException if no break runs
  public static Notice ofBreak(State state, Texts texts) {
    return new Notice(texts.say("notice.break-over"),
        lines(Text.NONE, texts.say("notice.ready"), cue(state.resting().orElseThrow(), state, texts)));
  }

  /// How the notice about a block's end looks.
  public static Notice trial(Texts texts) {
    return new Notice(texts.say("window.name"), texts.say("notice.trial"), actions(texts));
  }

  /// A cue for whoever noted no pause for long.
  public static String of(Reminder.SameForLong still, Texts texts) {
    return texts.say(still.posture().filter(posture -> posture != Posture.SEATED).isPresent() ? "notice.change"
        : "notice.stand");
  }

  private static List<Action> actions(Texts texts) {
    return List.of(new Action(Choice.BREAK, texts.say("notice.break")),
        new Action(Choice.EXTEND, texts.say("notice.extend")), new Action(Choice.FINISH, texts.say("notice.finish")));
  }

  /// What one left for oneself before a break: where an interruption ended the block, or the line about it; else what
  /// it was for. Empty where there is nothing.
  public static String cue(Break pause, State state, Texts texts) {
    return pause.after().flatMap(state.blocks()::find).map(block -> noted(block).isEmpty()
        ? Shown.of(block.task().intention().value())
        : texts.say("resume.cue", Shown.of(noted(block).value()))).orElse("");
  }

  private static Text noted(Block block) {
    var latest = block.latestInterruption();
    var where = latest.filter(held -> block.ended().equals(Optional.of(held.began())));
    return cue(where).or(block.closing().note()).or(cue(latest));
  }

  private static Text cue(Optional<Interruption> held) {
    return held.map(Interruption::cue).orElse(Text.NONE);
  }

  private static String lines(Text intention, String... more) {
    return Stream.concat(Stream.of(Shown.of(intention.value())), Stream.of(more)).filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
