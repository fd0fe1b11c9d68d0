package stillwater.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import stillwater.figure.Framing;
import stillwater.figure.Mark;
import stillwater.figure.Shot;
import stillwater.figure.Sketch;
import stillwater.figure.Vec;
import stillwater.figure.View;

/// One moment of the figure, as large as there is room.
final class Drawing extends Region {
  private static final double SMOOTH = 6;

  private List<Mark> marks = List.of();
  private List<Mark> drawn = List.of();
  private double drawnWidth;
  private double drawnHeight;
  private Framing framing = Framing.STANDING;
  private View view = View.FRONT;

  Drawing() {
    setMouseTransparent(true);
    var room = new Rectangle();
    room.widthProperty().bind(widthProperty());
    room.heightProperty().bind(heightProperty());
    setClip(room);
  }

  void show(Shot shot) {
    marks = Sketch.of(shot);
    if (framing != shot.framing() || view != shot.view()) {
      drawn = List.of();
    }
    framing = shot.framing();
    view = shot.view();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var scale = Math.min(getWidth() / framing.width(), getHeight() / framing.height());
    for (int i = 0; i < marks.size(); i++) {
      if (!isDrawn(i)) {
        draw(shape(i, marks.get(i)), marks.get(i), scale);
      }
    }
    getChildren().remove(marks.size(), getChildren().size());
    drawn = marks;
    drawnWidth = getWidth();
    drawnHeight = getHeight();
  }

  /// What stays where it was, as furniture does, is left alone.
  private boolean isDrawn(int i) {
    return i < drawn.size() && drawn.get(i).equals(marks.get(i)) && drawnWidth == getWidth()
        && drawnHeight == getHeight();
  }

  private void draw(Shape shape, Mark mark, double scale) {
    shape.setStrokeWidth(mark.width() * scale);
    style(shape, mark);
    switch (mark) {
      case Mark.Line line -> ((Path) shape).getElements().setAll(path(line, scale));
      case Mark.Circle circle -> {
        var round = (Circle) shape;
        round.setCenterX(x(circle.middle(), scale));
        round.setCenterY(y(circle.middle(), scale));
        round.setRadius(circle.radius() * scale);
      }
    }
  }

  /// A stroke of the same kind is used again: from one moment to the next they are mostly the same.
  private Shape shape(int i, Mark mark) {
    var kind = mark instanceof Mark.Line ? Path.class : Circle.class;
    if (i < getChildren().size() && kind.isInstance(getChildren().get(i))) {
      return (Shape) getChildren().get(i);
    }
    var shape = mark instanceof Mark.Line ? new Path() : new Circle();
    shape.setManaged(false);
    if (i < getChildren().size()) {
      getChildren().set(i, shape);
    } else {
      getChildren().add(shape);
    }
    return shape;
  }

  private static void style(Shape shape, Mark mark) {
    var filled = switch (mark) {
      case Mark.Line line -> line.shape() == Mark.Shape.FILLED;
      case Mark.Circle circle -> circle.filled();
    };
    var style = List.of("figure-" + mark.tone().name().toLowerCase(Locale.ROOT), filled ? "filled" : "drawn");
    if (!shape.getStyleClass().equals(style)) {
      shape.getStyleClass().setAll(style);
    }
  }

  private List<PathElement> path(Mark.Line line, double scale) {
    var points = line.points();
    var elements = new ArrayList<PathElement>();
    elements.add(new MoveTo(x(points.getFirst(), scale), y(points.getFirst(), scale)));
    for (int i = 1; i < points.size(); i++) {
      elements.add(line.shape() == Mark.Shape.CURVED ? curve(points, i, scale)
          : new LineTo(x(points.get(i), scale), y(points.get(i), scale)));
    }
    if (line.shape() == Mark.Shape.FILLED) {
      elements.add(new ClosePath());
    }
    return elements;
  }

  /// Through every point, in the direction of its neighbours.
  private CubicCurveTo curve(List<Vec> points, int i, double scale) {
    var from = points.get(i - 1);
    var to = points.get(i);
    var leaving = from.plus(to.minus(points.get(Math.max(0, i - 2))).times(1 / SMOOTH));
    var arriving = to.minus(points.get(Math.min(points.size() - 1, i + 1)).minus(from).times(1 / SMOOTH));
    return new CubicCurveTo(x(leaving, scale), y(leaving, scale), x(arriving, scale), y(arriving, scale),
        x(to, scale), y(to, scale));
  }

  private double x(Vec point, double scale) {
    return getWidth() / 2 + (point.x() - framing.left(view) - framing.width() / 2) * scale;
  }

  private double y(Vec point, double scale) {
    return getHeight() / 2 - (point.y() - framing.bottom() - framing.height() / 2) * scale;
  }
}
