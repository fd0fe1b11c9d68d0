package stillwater.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the shapes of a drawing, in the order they are drawn; straight edges lie on full pixels.
final class Pen {
  private final List<Mark> marks = new ArrayList<>();

  Pen bar(double x, double y, double width, double height, double radius, Paint paint, Optional<Stop> stop) {
    var left = Math.round(x);
    var top = Math.round(y);
    marks.add(new Mark.Bar(left, top, Math.max(1, Math.round(x + width) - left),
        Math.max(1, Math.round(y + height) - top), radius, paint, stop));
    return this;
  }

  /// A place that is only read.
  Pen place(double x, double y, double width, double height, Optional<Stop> stop) {
    return bar(x, y, width, height, 0, Paint.Token.CLEAR, stop);
  }

  Pen dot(double x, double y, double radius, Paint paint, Optional<Stop> stop) {
    marks.add(new Mark.Dot(new Mark.Point(x, y), radius, paint, stop));
    return this;
  }

  /// A line from left to right.
  Pen across(double from, double to, double y, Paint paint, boolean dotted) {
    var crisp = Math.floor(y) + 0.5;
    marks.add(new Mark.Line(
        new Mark.Point(Math.round(from), crisp), new Mark.Point(Math.round(to), crisp), paint, dotted));
    return this;
  }

  Pen curve(List<Mark.Point> points, Paint paint) {
    marks.add(new Mark.Curve(points, paint));
    return this;
  }

  Pen area(List<Mark.Point> points, Paint paint) {
    marks.add(new Mark.Area(points, paint));
    return this;
  }

  Pen start(double x, double y, Paint paint, String text) {
    return label(x, y, Mark.Anchor.START, paint, text);
  }

  Pen middle(double x, double y, Paint paint, String text) {
    return label(x, y, Mark.Anchor.MIDDLE, paint, text);
  }

  /// In the middle of a place, but never beyond these edges.
  Pen middle(double x, double y, double least, double most, Paint paint, String text) {
    var half = Lettering.width(text) / 2;
    return middle(Math.clamp(x, Math.min(least + half, most - half), most - half), y, paint, text);
  }

  Pen end(double x, double y, Paint paint, String text) {
    return label(x, y, Mark.Anchor.END, paint, text);
  }

  Drawing drawing(double width, double height, List<String> said) {
    return new Drawing(width, height, marks,
        String.join(". ", said.stream().filter(sentence -> !sentence.isEmpty()).toList()));
  }

  private Pen label(double x, double y, Mark.Anchor anchor, Paint paint, String text) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Label(new Mark.Point(Math.round(x), Math.round(y)), anchor, paint, text));
    }
    return this;
  }
}
