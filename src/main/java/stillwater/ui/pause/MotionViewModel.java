package stillwater.ui.pause;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.figure.Motion;
import stillwater.figure.Motions;
import stillwater.focus.MovementId;
import stillwater.movement.Movement;
import stillwater.ui.kit.Background;

/// How the movement that is on is shown; read when it comes up. Until then the one before stays.
final class MotionViewModel {
  private final Motions motions;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Motion>> motion = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<MovementId> wanted = Optional.empty();

  MotionViewModel(Motions motions, Background background) {
    this.motions = motions;
    this.background = background;
  }

  /// None where no movement is on, or it has no figure, as a person's own.
  ReadOnlyObjectProperty<Optional<Motion>> property() {
    return motion.getReadOnlyProperty();
  }

  void follow(Optional<Movement> current) {
    var next = current.map(Movement::id);
    if (next.equals(wanted)) {
      return;
    }
    wanted = next;
    current.ifPresentOrElse(this::read, () -> motion.set(Optional.empty()));
  }

  private void read(Movement movement) {
    background.read(
        () -> motions.of(movement.id(), movement.steps().stream().map(Movement.Step::length).toList()),
        found -> arrive(movement, found), () -> arrive(movement, Optional.empty()));
  }

  private void arrive(Movement movement, Optional<Motion> found) {
    if (wanted.filter(movement.id()::equals).isPresent()) {
      motion.set(found);
    }
  }
}
