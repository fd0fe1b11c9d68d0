package stillwater.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A block drawn as one large ring: its own record.
public final class Ring extends Region {
  private static final double TOP = 90;
  private static final double CIRCLE = 360;
  private static final int MOST_LAPS = 4;
  private static final double LAP_WIDTH = 0.4;
  private static final double SMALLEST_DEGREES = 0.4;

  private final ObjectProperty<RingMarks> marks = new SimpleObjectProperty<>(RingMarks.NONE);
  private final double width;
  private final Circle track = new Circle();
  private final List<Node> drawn = new ArrayList<>();

  /// @param width of the line, as a share of the ring's radius
  public Ring(double width) {
    this.width = width;
    getStyleClass().add("ring");
    track.getStyleClass().add("ring-track");
    track.setManaged(false);
    getChildren().add(track);
    marks.addListener(_ -> requestLayout());
    setMouseTransparent(true);
  }

  public ObjectProperty<RingMarks> marksProperty() {
    return marks;
  }

  @Override
  protected void layoutChildren() {
    var size = Math.min(getWidth(), getHeight());
    var line = size / 2 * width;
    var radius = (size - line) / 2 - 1;
    if (radius <= 0) {
      return;
    }
    track.setCenterX(getWidth() / 2);
    track.setCenterY(getHeight() / 2);
    track.setRadius(radius);
    track.setStrokeWidth(line);
    getChildren().removeAll(drawn);
    drawn.clear();
    marks.get().arcs().forEach(arc -> drawn.add(arc(arc, radius, line)));
    marks.get().dots().forEach(dot -> drawn.add(dot(dot, radius, line)));
    drawn.forEach(node -> node.setManaged(false));
    getChildren().addAll(drawn);
  }

  private Node arc(RingMarks.Arc mark, double radius, double line) {
    var at = radius(mark.lap(), radius, line);
    var arc = new Arc(getWidth() / 2, getHeight() / 2, at, at, TOP - mark.from() * CIRCLE,
        -Math.max(SMALLEST_DEGREES, mark.length() * CIRCLE));
    arc.setType(ArcType.OPEN);
    arc.getStyleClass().addAll("ring-arc", switch (mark.part()) {
      case FOCUS -> "ring-focus";
      case AWAY -> "ring-away";
      case REST -> "ring-rest";
      case UNSURE -> "ring-unsure";
    });
    arc.setStrokeWidth(switch (mark.part()) {
      case FOCUS -> mark.lap() == 0 ? line : line * LAP_WIDTH;
      case AWAY, REST -> Math.max(2, line * 0.2);
      case UNSURE -> mark.lap() == 0 ? line * 0.6 : line * LAP_WIDTH;
    });
    return arc;
  }

  private Node dot(RingMarks.Dot mark, double radius, double line) {
    var at = radius(mark.lap(), radius, line);
    var angle = Math.toRadians(mark.at() * CIRCLE - TOP);
    var dot = new Circle(getWidth() / 2 + at * Math.cos(angle), getHeight() / 2 + at * Math.sin(angle),
        Math.max(3, line * 0.36));
    dot.getStyleClass().addAll("ring-dot", switch (mark.origin()) {
      case EXTERNAL -> "ring-external";
      case SELF -> "ring-self";
      case UNKNOWN -> "ring-unknown";
    });
    return dot;
  }

  /// Later laps lie inside the first, one beside the other.
  private static double radius(int lap, double radius, double line) {
    return lap == 0 ? radius : radius - line * (0.5 + 0.5 * Math.min(lap, MOST_LAPS));
  }
}
