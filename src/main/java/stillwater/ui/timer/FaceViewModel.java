package stillwater.ui.timer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.ui.kit.Live;

/// Which face the Focus screen shows.
final class FaceViewModel {
  private final Live live;
  private final DoneViewModel done;
  private final ReadOnlyObjectWrapper<Shown> shown;

  /// The faces.
  enum Shown {
    REST,
    RUNNING,
    INTERRUPTED,
    HELD,
    DONE
  }

  FaceViewModel(Live live, DoneViewModel done) {
    this.live = live;
    this.done = done;
    this.shown = new ReadOnlyObjectWrapper<>(now());
    live.snapshotProperty().addListener(_ -> shown.set(now()));
    done.endedProperty().addListener(_ -> shown.set(now()));
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  private Shown now() {
    return switch (live.phase()) {
      case FOCUSING, OVERTIME -> Shown.RUNNING;
      case INTERRUPTED -> Shown.INTERRUPTED;
      case HELD -> Shown.HELD;
      case IDLE, BREAK -> done.block().isPresent() ? Shown.DONE : Shown.REST;
    };
  }
}
