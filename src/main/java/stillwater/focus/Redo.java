package stillwater.focus;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Reason.Code;
import stillwater.focus.Verdict.Accepted;
import stillwater.focus.Verdict.Refused;

/// Takes back what was undone last, as long as nothing else was said since: an undo that is itself undone.
final class Redo {
  private Redo() {}

  static Verdict last(State state, OffsetDateTime at) {
    var undo = undo(state);
    if (undo.isEmpty()) {
      return Refused.because(Code.NOTHING_TO_REDO);
    }
    if (said(state).filter(recorded -> recorded.seq() > undo.getFirst().seq()).isPresent()) {
      return Refused.because(Code.SAID_SINCE);
    }
    var with = Undo.without(state, undo);
    var seen = Undo.impossible(state, with).filter(recorded -> recorded.event().isSeen()).toList();
    if (Undo.impossible(state, Undo.without(state, Stream.concat(undo.stream(), seen.stream()).toList()))
        .findAny().isPresent()) {
      return Refused.because(Code.NEEDED_LATER);
    }
    return new Accepted(at, Stream.concat(undo.stream(), seen.stream())
        .<Event>map(recorded -> new Event.Undone(recorded.id())).toList());
  }

  /// Whether a state that knows only the newest part of a device's events can tell what was undone last.
  static boolean knowsLast(State state, long lastSeq) {
    var undo = undo(state);
    var known = known(state);
    var first = undo.isEmpty() ? said(state) : Optional.of(undo.getLast());
    return first.filter(from -> state.log().newestFirst()
        .filter(recorded -> recorded.seq() >= from.seq()).count() == lastSeq - from.seq() + 1).isPresent()
        && undo.stream().allMatch(mark -> undone(known, mark).isPresent());
  }

  private static Optional<Recorded> said(State state) {
    return state.log().newestFirst()
        .filter(recorded -> !(recorded.event() instanceof Event.Undone || recorded.event().isSeen())).findFirst();
  }

  /// The marks of the latest undo that still holds, newest first; none where each was taken back.
  private static List<Recorded> undo(State state) {
    var gone = State.undone(state.log().oldestFirst());
    var known = known(state);
    var marks = state.log().newestFirst().filter(recorded -> recorded.event() instanceof Event.Undone).toList();
    var undo = new ArrayList<Recorded>();
    for (int i = 0; i < marks.size(); i++) {
      undo.add(marks.get(i));
      var of = undone(known, marks.get(i)).map(Recorded::event);
      if (of.filter(Event::isSeen).isPresent()) {
        continue;
      }
      if (of.filter(Event.Undone.class::isInstance).isEmpty() && !gone.contains(marks.get(i).id())) {
        while (++i < marks.size() && together(known, marks.get(i), marks.get(i - 1))) {
          undo.add(marks.get(i));
        }
        return undo.stream().filter(mark -> !gone.contains(mark.id())).toList();
      }
      undo.clear();
    }
    return List.of();
  }

  private static Map<Id, Recorded> known(State state) {
    return state.log().newestFirst().collect(Collectors.toMap(Recorded::id, Function.identity(), (one, _) -> one));
  }

  /// Whether what these two took back had been said in one breath.
  private static boolean together(Map<Id, Recorded> known, Recorded mark, Recorded next) {
    return undone(known, next).filter(first -> undone(known, mark)
        .filter(second -> Undo.areOneBreath(first, second)).isPresent()).isPresent();
  }

  private static Optional<Recorded> undone(Map<Id, Recorded> known, Recorded mark) {
    return Optional.ofNullable(known.get(((Event.Undone) mark.event()).of()));
  }
}
