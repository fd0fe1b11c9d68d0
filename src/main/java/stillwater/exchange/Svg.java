package stillwater.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import stillwater.chart.Drawing;
import stillwater.chart.Mark;
import stillwater.chart.Paint;
import stillwater.chart.Stop;
import stillwater.text.Shown;

/// Writes a drawing as SVG inside a page, which has the colours; what can be read at a place is its title.
final class Svg {
  private static final String DECIMALS = "%.2f";

  private final StringBuilder svg = new StringBuilder();

  private Svg() {}

  static String of(Drawing drawing) {
    var written = new Svg();
    written.svg.append("<svg viewBox=\"0 0 ").append(number(drawing.width()))
        .append(' ').append(number(drawing.height())).append("\" width=\"").append(number(drawing.width()))
        .append("\" height=\"").append(number(drawing.height())).append("\" role=\"img\" aria-label=\"")
        .append(escaped(drawing.said())).append("\">\n");
    drawing.marks().forEach(written::mark);
    return written.svg.append("</svg>").toString();
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Bar(double x, double y, double width, double height, double radius, Paint paint, Optional<Stop> stop) ->
          shape("rect", "x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
              + number(height) + "\" rx=\"" + number(radius) + "\"", paint, stop);
      case Mark.Line(Mark.Point from, Mark.Point to, Paint paint, boolean dotted) ->
          shape("line", "x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\"" + number(to.x())
              + "\" y2=\"" + number(to.y()) + "\"" + (dotted ? " stroke-dasharray=\"2 3\"" : ""), paint,
              Optional.empty());
      case Mark.Curve(List<Mark.Point> points, Paint paint) ->
          shape("polyline", "points=\"" + points(points) + "\"", paint, Optional.empty());
      case Mark.Area(List<Mark.Point> points, Paint paint) ->
          shape("polygon", "points=\"" + points(points) + "\"", paint, Optional.empty());
      case Mark.Dot(Mark.Point at, double radius, Paint paint, Optional<Stop> stop) ->
          shape("circle", "cx=\"" + number(at.x()) + "\" cy=\"" + number(at.y()) + "\" r=\"" + number(radius) + "\"",
              paint, stop);
      case Mark.Label(Mark.Point at, Mark.Anchor anchor, Paint paint, String text) ->
          svg.append("<text x=\"").append(number(at.x())).append("\" y=\"").append(number(at.y()))
              .append("\" text-anchor=\"").append(anchor.name().toLowerCase(Locale.ROOT)).append("\" class=\"")
              .append(escaped(paint.styleClass())).append("\">").append(escaped(text)).append("</text>\n");
    }
  }

  private void shape(String name, String place, Paint paint, Optional<Stop> stop) {
    svg.append('<').append(name).append(' ').append(place).append(" class=\"").append(escaped(paint.styleClass()))
        .append('"');
    stop.ifPresentOrElse(read -> svg.append("><title>").append(escaped(read.said())).append("</title></").append(name)
        .append(">\n"), () -> svg.append("/>\n"));
  }

  private static String points(List<Mark.Point> points) {
    return points.stream().map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, DECIMALS, value).replaceAll("\\.?0+$", "");
  }

  static String escaped(String text) {
    return Shown.of(text.replace('\n', ' ')).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;").replace("'", "&#39;");
  }
}
