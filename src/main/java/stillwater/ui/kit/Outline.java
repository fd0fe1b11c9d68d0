package stillwater.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stillwater.chart.Mark;
import stillwater.chart.Paint;

/// A shape as the commands of a path, and the style classes it is drawn with.
record Outline(String style, String path) {

  /// None of a place that is only read, and of words.
  static Optional<Outline> of(Mark mark) {
    return switch (mark) {
      case Mark.Bar bar when bar.paint() == Paint.Token.CLEAR -> Optional.empty();
      case Mark.Bar bar -> shape(bar.paint(), box(bar, Math.min(bar.radius(),
          Math.min(bar.width(), bar.height()) / 2)));
      case Mark.Line line -> Optional.of(new Outline(
          (line.dotted() ? "chart-dots " : "chart-line ") + line.paint().styleClass(),
          through(List.of(line.from(), line.to()))));
      case Mark.Curve curve ->
          Optional.of(new Outline("chart-curve " + curve.paint().styleClass(), through(curve.points())));
      case Mark.Area area -> shape(area.paint(), through(area.points()) + "Z ");
      case Mark.Dot dot -> shape(dot.paint(), disc(dot));
      case Mark.Label _ -> Optional.empty();
    };
  }

  private static Optional<Outline> shape(Paint paint, String path) {
    return Optional.of(new Outline("chart-shape " + paint.styleClass(), path));
  }

  private static String box(Mark.Bar bar, double radius) {
    if (radius <= 0) {
      return path("M", bar.x(), " ", bar.y(), "h", bar.width(), "v", bar.height(), "h", -bar.width(), "z ");
    }
    var across = bar.width() - 2 * radius;
    var down = bar.height() - 2 * radius;
    return path("M", bar.x() + radius, " ", bar.y(), "h", across, turn(radius, radius, radius), "v", down,
        turn(radius, -radius, radius), "h", -across, turn(radius, -radius, -radius), "v", -down,
        turn(radius, radius, -radius), "z ");
  }

  private static String disc(Mark.Dot dot) {
    var radius = dot.radius();
    return path("M", dot.at().x() - radius, " ", dot.at().y(), turn(radius, 2 * radius, 0),
        turn(radius, -2 * radius, 0), "z ");
  }

  private static String turn(double radius, double across, double down) {
    return path("a", radius, " ", radius, " 0 0 1 ", across, " ", down);
  }

  private static String through(List<Mark.Point> points) {
    return points.stream().map(point -> path(point.x(), " ", point.y()))
        .collect(Collectors.joining("L", "M", " "));
  }

  private static String path(Object... parts) {
    var path = new StringBuilder();
    for (var part : parts) {
      path.append(part);
    }
    return path.toString();
  }
}
