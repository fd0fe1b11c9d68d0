package stillwater.focus;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Reason.Code;
import stillwater.focus.Verdict.Accepted;
import stillwater.focus.Verdict.Refused;

/// Takes back what a person said last, together with what was said in the same breath.
final class Undo {
  /// Undoing an end or an interruption older than this leaves the time since as a gap.
  static final Duration FRESH = Duration.ofMinutes(2);

  /// How many things can be said in one breath.
  private static final int TOGETHER = 2;

  private Undo() {}

  static Verdict last(State state, OffsetDateTime at) {
    var said = said(state).limit(TOGETHER).toList();
    if (said.isEmpty()) {
      return Refused.because(Code.NOTHING_TO_UNDO);
    }
    var undone = new ArrayList<>(inOneBreath(state, said).toList());
    // What the program saw by itself goes with what it was seen in.
    impossible(state, without(state, undone)).filter(seen -> seen.event().isSeen()).toList().forEach(undone::add);
    var without = without(state, undone);
    if (impossible(state, without).findAny().isPresent()) {
      return Refused.because(Code.NEEDED_LATER);
    }
    return new Accepted(at, Stream.concat(
        undone.stream().map(recorded -> new Event.Undone(recorded.id())),
        unlived(said.getFirst().at(), state, without, at).stream()).toList());
  }

  /// Whether no event since the last two that were said is missing from the state. An import reaches further back.
  static boolean knowsLast(State state, long lastSeq) {
    var said = said(state).limit(TOGETHER).toList();
    return said.size() == TOGETHER && !Imports.isImported(said.getFirst()) && state.log().newestFirst()
        .filter(recorded -> recorded.seq() >= said.getLast().seq()).count() == lastSeq - said.getLast().seq() + 1;
  }

  /// What a person said and that still holds, newest first: not what the program saw by itself, nor undos.
  private static Stream<Recorded> said(State state) {
    var gone = State.undone(state.log().oldestFirst());
    return state.log().newestFirst()
        .filter(recorded -> !gone.contains(recorded.id()) && state.anomalies().find(recorded.id()).isEmpty())
        .filter(recorded -> !(recorded.event() instanceof Event.Undone || recorded.event().isSeen()));
  }

  /// What cannot have happened without what is undone.
  static Stream<Recorded> impossible(State before, State without) {
    return without.anomalies().newestFirst().filter(anomaly -> before.anomalies().find(anomaly.id()).isEmpty())
        .map(Anomaly::recorded);
  }

  /// What was said last, and what goes with it: all of an import, else one thing more at most.
  private static Stream<Recorded> inOneBreath(State state, List<Recorded> said) {
    var last = said.getFirst();
    return Imports.isImported(last) ? said(state).filter(one -> Imports.together(one, last))
        : said.stream().filter(one -> one.equals(last) || areOneBreath(one, last));
  }

  /// Whether two things are taken back together: those of an import, or one said right after the other.
  static boolean areOneBreath(Recorded first, Recorded second) {
    return Imports.together(first, second) || inOneBreath(first, second);
  }

  /// A break that ended the block, and a block that ended the break.
  private static boolean inOneBreath(Recorded first, Recorded second) {
    return first.seq() + 1 == second.seq() && first.at().equals(second.at()) && switch (second.event()) {
      case Event.BreakStarted rest ->
          first.event() instanceof Event.BlockEnded end && rest.after().equals(Optional.of(end.block()));
      case Event.BlockStarted _ -> first.event() instanceof Event.BreakEnded;
      case Event.BlockAdded _ -> first.event() instanceof Event.BlockRemoved;
      default -> false;
    };
  }

  /// What would stand had these never been recorded.
  static State without(State state, List<Recorded> undone) {
    var events = new ArrayList<>(state.log().oldestFirst());
    var gone = undone.stream().map(Recorded::id).collect(Collectors.toSet());
    events.removeIf(recorded -> gone.contains(recorded.id()));
    return State.replay(events);
  }

  /// The time since an end or an interruption that is taken back: nobody said it was lived in the block.
  private static Optional<Event> unlived(OffsetDateTime end, State before, State after, OffsetDateTime at) {
    if (before.activity() instanceof Activity.Focusing || !(after.activity() instanceof Activity.Focusing(Id block))) {
      return Optional.empty();
    }
    return Duration.between(end, at).compareTo(FRESH) <= 0 ? Optional.empty()
        : Optional.of(new Event.GapFound(block, end, at, GapCause.UNSEEN, Optional.empty()));
  }
}
