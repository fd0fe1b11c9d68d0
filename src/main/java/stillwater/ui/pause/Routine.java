package stillwater.ui.pause;

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

  /// A movement that only another catalogue knows is passed over.
  ///
  /// @param asked what was asked for beyond the suggestion
  static Routine of(Break pause, Catalogue catalogue, List<Movement> asked) {
    var suggested = pause.suggested().stream().flatMap(id -> catalogue.find(id).stream());
    return new Routine(Stream.concat(suggested, asked.stream()).distinct().toList(),
        pause.movements().stream().map(Break.Movement::movement).collect(Collectors.toUnmodifiableSet()));
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

  boolean knows(Movement movement) {
    return movements.contains(movement) || isPast(movement);
  }

  private Stream<Movement> ahead() {
    return movements.stream().filter(Predicate.not(this::isPast));
  }

  private boolean isPast(Movement movement) {
    return past.contains(movement.id());
  }
}
