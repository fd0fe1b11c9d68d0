package stillwater.ui.history;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// Reads blocks in the background; only what was asked for last arrives.
final class Reader {

  /// How far the reading is.
  enum Stage {
    READING,
    READ,
    STOPPED,
    FAILED
  }

  private final Context context;
  private final Live live;
  private final Background background;
  private final Executor later;
  private final Consumer<Reading> arrived;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
  private long latest;

  /// @param later runs on the screen's thread when a reading has taken so long that a person wonders
  Reader(Context context, Live live, Notes notes, Executor later, Consumer<Reading> arrived) {
    this.context = context;
    this.live = live;
    this.background = new Background(context, notes);
    this.later = later;
    this.arrived = arrived;
  }

  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /// Whether the reading takes so long that it must be seen.
  ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }

  void read(Scope scope) {
    long asked = ++latest;
    stage.set(Stage.READING);
    var snapshot = live.snapshot();
    var now = context.now();
    background.read(() -> Reading.of(scope, context, snapshot, now), reading -> arrive(asked, reading),
        () -> fail(asked));
    if (stage.get() == Stage.READING) {
      later.execute(() -> slow.set(slow.get() || asked == latest && stage.get() == Stage.READING));
    }
  }

  /// What is being read does not arrive any more.
  void stop() {
    latest++;
    if (stage.get() == Stage.READING) {
      end(Stage.STOPPED);
    }
  }

  private void arrive(long asked, Reading reading) {
    if (asked == latest) {
      end(Stage.READ);
      arrived.accept(reading);
    }
  }

  private void fail(long asked) {
    if (asked == latest) {
      end(Stage.FAILED);
    }
  }

  private void end(Stage how) {
    slow.set(false);
    stage.set(how);
  }
}
