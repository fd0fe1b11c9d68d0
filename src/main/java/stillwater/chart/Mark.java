package stillwater.chart;

import java.util.List;
import java.util.Optional;

/// One plain shape of a [Drawing]; lengths in pixels, from its upper left corner.
public sealed interface Mark {

  record Point(double x, double y) {}

  /// What can be read there.
  default Optional<Stop> stop() {
    return Optional.empty();
  }

  /// A rectangle with round corners.
  ///
  /// @param stop what can be read there
  record Bar(double x, double y, double width, double height, double radius, Paint paint, Optional<Stop> stop)
      implements Mark {}

  record Line(Point from, Point to, Paint paint, boolean dotted) implements Mark {}

  /// A line through several points.
  record Curve(List<Point> points, Paint paint) implements Mark {
    public Curve {
      points = List.copyOf(points);
    }
  }

  /// A filled shape between its points.
  record Area(List<Point> points, Paint paint) implements Mark {
    public Area {
      points = List.copyOf(points);
    }
  }

  /// A dot around its middle.
  record Dot(Point at, double radius, Paint paint, Optional<Stop> stop) implements Mark {}

  /// A word or number, its middle at the height of the point.
  record Label(Point at, Anchor anchor, Paint paint, String text) implements Mark {}

  /// Which end of a label stands at its point.
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
