package stillwater.ui.pause;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.focus.Bell;
import stillwater.movement.Movement;
import stillwater.ui.kit.Live;

/// How the movement that is on runs: its steps, whether they are held, and their last seconds for who wants to hear.
final class PaceViewModel {
  private static final Duration TICKING = Duration.ofSeconds(3);

  private final Live live;
  private final Bell bell;
  private final Consumer<Movement> ended;
  private final ReadOnlyObjectWrapper<Optional<Steps>> steps = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  private Optional<Pace> pace = Optional.empty();

  /// @param ended is told, once, of a movement whose last step has ended
  PaceViewModel(Live live, Bell bell, Consumer<Movement> ended) {
    this.live = live;
    this.bell = bell;
    this.ended = ended;
  }

  ReadOnlyObjectProperty<Optional<Steps>> stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /// Whether the steps stand still.
  ReadOnlyBooleanProperty heldProperty() {
    return held.getReadOnlyProperty();
  }

  Optional<Movement> movement() {
    return pace.map(Pace::movement);
  }

  /// How long it has run.
  Duration spent() {
    return pace.map(Pace::spent).orElse(Duration.ZERO);
  }

  /// @param waits whether it is held at first
  void begin(Movement movement, boolean waits) {
    pace = Optional.of(Pace.begin(movement, live.now(), waits));
  }

  void clear() {
    pace = Optional.empty();
  }

  /// Holds the steps, or lets them run on.
  void turn() {
    pace = pace.map(now -> now.at(live.now()).turned());
    show();
  }

  /// @param runs whether the time since the latest look counts
  void look(boolean runs) {
    pace = pace.map(now -> runs ? now.at(live.now()) : now.waited(live.now()));
    show();
    pace.filter(now -> now.isThrough() && !now.noted()).ifPresent(now -> {
      pace = Optional.of(now.note());
      ended.accept(now.movement());
    });
  }

  /// A soft tick, in the last seconds of a step that runs.
  void tick() {
    if (!held.get() && steps.get().filter(PaceViewModel::isEnding).isPresent()) {
      bell.ring();
    }
  }

  private static boolean isEnding(Steps now) {
    return now.left().isPositive() && now.left().compareTo(TICKING) <= 0;
  }

  private void show() {
    steps.set(pace.map(Pace::steps));
    held.set(pace.filter(Pace::held).isPresent());
  }
}
