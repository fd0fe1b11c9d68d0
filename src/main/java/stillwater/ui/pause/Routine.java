package stillwater.ui.pause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Break;
import stillwater.focus.MovementId;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;

/// The movements of one break, in order, and which of them are past.
///
/// @param past what was done or left out
record Routine(List<Movement> movements, Set<MovementId> past) {

  /// A movement that was asked for beyond the suggestion.
  ///
  /// @param before in whose place it comes, once that is gone; none where it comes after all others
  record Asked(Optional<Movement> before, Movement movement) {}

  /// A movement that only another catalogue knows is passed over, and so is one that is not wanted any more.
  ///
  /// @param asked in the order it was asked for
  /// @param leftOut what is never to be suggested
  static Routine of(Break pause, Catalogue catalogue, List<Asked> asked, Set<MovementId> leftOut) {
    var past = pause.movements().stream().map(Break.Movement::movement).collect(Collectors.toUnmodifiableSet());
    var all = new ArrayList<>(pause.suggested().stream().flatMap(id -> catalogue.find(id).stream()).toList());
    for (var each : asked) {
      each.before().ifPresentOrElse(before -> all.replaceAll(movement -> movement.equals(before)
          && (past.contains(before.id()) || leftOut.contains(before.id())) ? each.movement() : movement),
          () -> all.add(each.movement()));
    }
    return new Routine(all.stream().distinct()
        .filter(movement -> past.contains(movement.id()) || !leftOut.contains(movement.id())).toList(), past);
  }

  Optional<Movement> current() {
    return ahead().findFirst();
  }

  /// What comes after the current one.
  List<Movement> following() {
    return ahead().skip(1).toList();
  }

  /// The place of a movement among all, from 1.
  int place(Movement movement) {
    return movements.indexOf(movement) + 1;
  }

  boolean isPast(Movement movement) {
    return past.contains(movement.id());
  }

  private Stream<Movement> ahead() {
    return movements.stream().filter(Predicate.not(this::isPast));
  }
}
