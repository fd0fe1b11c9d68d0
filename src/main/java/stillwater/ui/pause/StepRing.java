package stillwater.ui.pause;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A small ring that fills while a step runs.
final class StepRing extends Region {
  private static final double SIZE = 62;
  private static final double LINE = 6;
  private static final double TOP = 90;
  private static final double CIRCLE = 360;

  private final Arc lived = new Arc();

  StepRing() {
    var centre = SIZE / 2;
    var radius = (SIZE - LINE) / 2;
    var track = new Circle(centre, centre, radius);
    track.setStrokeWidth(LINE);
    track.getStyleClass().add("step-track");
    lived.setCenterX(centre);
    lived.setCenterY(centre);
    lived.setRadiusX(radius);
    lived.setRadiusY(radius);
    lived.setStartAngle(TOP);
    lived.setType(ArcType.OPEN);
    lived.setStrokeWidth(LINE);
    lived.getStyleClass().add("step-arc");
    getChildren().setAll(track, lived);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setMouseTransparent(true);
  }

  /// @param share of the step that is lived, from 0 to 1
  void show(double share) {
    lived.setLength(-share * CIRCLE);
    lived.setVisible(share > 0);
  }
}
