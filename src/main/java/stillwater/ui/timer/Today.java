package stillwater.ui.timer;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import stillwater.ui.kit.DrawingView;

/// Today, lived and planned, in one line and one strip.
final class Today extends BorderPane {
  private static final double LEAST_WIDTH = 120;

  private final TodayViewModel model;
  private final Label focus = new Label();
  private final Label breaks = new Label();
  private final DrawingView strip;

  Today(TodayViewModel model) {
    this.model = model;
    this.strip = new DrawingView(LEAST_WIDTH, model.stripProperty().get());
    focus.getStyleClass().addAll("small", "muted");
    breaks.getStyleClass().addAll("small", "muted");
    var line = new BorderPane();
    line.setLeft(focus);
    line.setRight(breaks);
    setTop(line);
    setCenter(strip);
    setMinHeight(Region.USE_PREF_SIZE);
    model.stripProperty().addListener(_ -> read());
    focus.textProperty().bind(model.focusProperty());
    breaks.textProperty().bind(model.breaksProperty());
    model.focusProperty().addListener(_ -> read());
  }

  void shown() {
    model.shown();
  }

  void hidden() {
    model.hidden();
  }

  private void read() {
    strip.show(model.stripProperty().get(), model.focusProperty().get());
  }
}
