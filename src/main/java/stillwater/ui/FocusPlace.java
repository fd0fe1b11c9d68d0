package stillwater.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import stillwater.focus.Phase;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Screen;
import stillwater.ui.pause.PauseView;
import stillwater.ui.timer.LastWeek;
import stillwater.ui.timer.PillView;
import stillwater.ui.timer.TimerView;

/// Where one works and rests: the Focus screen, and the break while one runs.
final class FocusPlace implements Screen {
  private final Context context;
  private final Live live;
  private final Notes notes;
  private final TimerView timer;
  private final StackPane pane = new StackPane();
  private Optional<PauseView> pause = Optional.empty();
  private Screen current;
  private boolean seen;

  FocusPlace(Context context, Live live, Notes notes, LastWeek lastWeek) {
    this.context = context;
    this.live = live;
    this.notes = notes;
    this.timer = new TimerView(context, live, notes, lastWeek);
    this.current = choose();
    pane.getChildren().setAll(current.node());
    live.snapshotProperty().addListener(_ -> turn());
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public Keys keys() {
    return current.keys();
  }

  @Override
  public Node first() {
    return current.first();
  }

  @Override
  public Act.Where where() {
    return current.where();
  }

  @Override
  public void shown() {
    seen = true;
    current.shown();
  }

  @Override
  public void hidden() {
    seen = false;
    current.hidden();
  }

  PillView pill() {
    return timer.pill();
  }

  private void turn() {
    var next = choose();
    if (next == current) {
      return;
    }
    if (seen) {
      current.hidden();
      next.shown();
    }
    current = next;
    pane.getChildren().setAll(next.node());
    pane.applyCss();
    if (seen) {
      next.first().requestFocus();
    }
  }

  private Screen choose() {
    if (live.phase() != Phase.BREAK) {
      return timer;
    }
    pause = pause.or(() -> Optional.of(new PauseView(context, live, notes, timer.quiet())));
    return pause.get();
  }
}
