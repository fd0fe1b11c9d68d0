package stillwater.focus;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stillwater.focus.Reason.Code;
import stillwater.focus.Verdict.Accepted;

/// Which lines a text stands in that should never have been written.
public final class Forgetting {
  private Forgetting() {}

  /// It makes no fact: what was written is blanked where it stands.
  static Verdict decide(State state, Id of, OffsetDateTime at) {
    var log = state.log().oldestFirst();
    return state.log().find(of).isEmpty() ? Rules.unknown(of)
        : lines(log, of).isEmpty() ? Verdict.Refused.because(Code.NOTHING_TO_FORGET) : Accepted.of(at);
  }

  /// The events with words in them that tell of a thing: the one with this id, what amended, described or ended it,
  /// also where that was taken back; of a block that moved to another month also the one it was.
  ///
  /// @param events one device's, in the order of their `seq`
  public static List<Recorded> lines(List<Recorded> events, Id of) {
    return about(events, of).stream().filter(recorded -> hasWords(recorded.event())).toList();
  }

  /// The same with those that have no words, or none any more.
  public static List<Recorded> about(List<Recorded> events, Id of) {
    var things = things(events, of);
    return events.stream().filter(recorded -> things.contains(recorded.id()) || saysMore(recorded.event())
        && recorded.event().about().filter(things::contains).isPresent()).toList();
  }

  /// Whether something stands there that a person wrote.
  static boolean hasWords(Event event) {
    return switch (event) {
      case Event.BlockStarted(Task task) -> hasWords(task);
      case Event.BlockAdded added -> hasWords(added.task());
      case Event.LessonLearned(Text text, List<Tag> tags) -> !text.isEmpty() || !tags.isEmpty();
      default -> event.texts().anyMatch(text -> !text.isEmpty());
    };
  }

  private static boolean hasWords(Task task) {
    return !task.intention().isEmpty() || !task.tags().isEmpty();
  }

  private static boolean saysMore(Event event) {
    return event instanceof Event.BlockAmended || event instanceof Event.BlockEnded || event instanceof Event.Described;
  }

  private static Set<Id> things(List<Recorded> events, Id of) {
    var things = new HashSet<>(Set.of(of));
    for (var before = 0; before < things.size(); ) {
      before = things.size();
      moves(events).filter(move -> move.stream().anyMatch(things::contains)).toList().forEach(things::addAll);
    }
    return things;
  }

  /// The two ids of each block that moved to another month: it was removed here and added there in one breath.
  private static Stream<Collection<Id>> moves(List<Recorded> events) {
    return Stream.iterate(1, i -> i < events.size(), i -> i + 1)
        .flatMap(i -> move(events.get(i - 1), events.get(i)).stream());
  }

  private static Optional<Collection<Id>> move(Recorded removed, Recorded added) {
    return removed.event() instanceof Event.BlockRemoved(Id block) && Undo.areOneBreath(removed, added)
        ? Optional.of(List.of(block, added.id())) : Optional.empty();
  }
}
