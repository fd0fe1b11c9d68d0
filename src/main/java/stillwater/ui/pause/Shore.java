package stillwater.ui.pause;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// A low sun over still water, for the eyes alone.
final class Shore extends Region {
  private static final double HORIZON = 0.46;
  private static final int RIPPLES = 4;
  private static final double FADING = 0.2;

  Shore() {
    getStyleClass().addAll("card", "shore");
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    var size = Math.min(getWidth(), getHeight());
    var middle = getWidth() / 2;
    var horizon = getHeight() * HORIZON;
    var drawn = new ArrayList<Node>();
    drawn.add(sun(middle, horizon, size));
    drawn.add(line(middle, horizon, size * 0.44, "calm-horizon"));
    drawn.add(line(middle, horizon + size * 0.07, size * 0.07, "calm-gleam"));
    for (int i = 0; i < RIPPLES; i++) {
      drawn.add(ripple(middle, horizon + size * 0.25, size * (0.08 + 0.09 * i), i));
    }
    drawn.forEach(node -> node.setManaged(false));
    getChildren().setAll(drawn);
  }

  /// Half of it is below the horizon.
  private static Node sun(double x, double horizon, double size) {
    var sun = new Circle(x, horizon, size * 0.13);
    sun.setClip(new Rectangle(x - size, horizon - size, 2 * size, size));
    sun.getStyleClass().add("calm-sun");
    return sun;
  }

  private static Node line(double x, double y, double half, String style) {
    var line = new Line(x - half, y, x + half, y);
    line.getStyleClass().add(style);
    return line;
  }

  private static Node ripple(double x, double y, double radius, int index) {
    var ripple = new Ellipse(x, y, radius, radius * 0.28);
    ripple.getStyleClass().add("calm-ripple");
    ripple.setOpacity(1 - FADING * index);
    return ripple;
  }
}
