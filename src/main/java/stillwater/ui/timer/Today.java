package stillwater.ui.timer;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import stillwater.ui.kit.StripView;
import stillwater.ui.kit.Tour;

/// Today, lived and planned, in one line and one strip.
final class Today extends BorderPane {
  private static final double THICKNESS = 16;

  private final TodayViewModel model;
  private final Label focus = new Label();
  private final Label breaks = new Label();
  private final StripView strip = new StripView(THICKNESS, true);
  private final Tour tour;

  Today(TodayViewModel model) {
    this.model = model;
    this.tour = new Tour(strip);
    focus.getStyleClass().addAll("small", "muted");
    breaks.getStyleClass().addAll("small", "muted");
    var line = new BorderPane();
    line.setLeft(focus);
    line.setRight(breaks);
    setTop(line);
    setCenter(strip);
    setMinHeight(Region.USE_PREF_SIZE);
    strip.marksProperty().bind(model.marksProperty());
    model.marksProperty().addListener(_ -> read());
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
    tour.lead(model.focusProperty().get(), strip.stops());
  }
}
