package stillwater.chart;

import java.util.List;
import java.util.Optional;

/// Bars one below the other, each with its name before it and its value after.
final class Rows {
  private static final double ROW = 24;
  private static final double HEADING = 22;
  private static final double BAR = 10;
  private static final double GAP = 8;
  private static final double SHORTEST = 8;
  private static final double WIDEST = 160;
  private static final double NAMES = 0.4;

  private Rows() {}

  /// A bar, or a heading over the bars that follow.
  sealed interface Row {}

  record Heading(String name) implements Row {}

  /// @param share of the longest bar; none where there is no bar
  /// @param value written in ink
  /// @param beside written after it, more quietly
  record Bar(String name, Paint paint, Optional<Double> share, String value, String beside, Optional<Stop> stop)
      implements Row {

    private double text() {
      return GAP + Lettering.width(value) + (value.isEmpty() || beside.isEmpty() ? 0 : GAP / 2)
          + Lettering.width(beside);
    }
  }

  static Drawing draw(List<? extends Row> rows, double width, List<String> said) {
    var pen = new Pen();
    var bars = rows.stream().filter(Bar.class::isInstance).map(Bar.class::cast).toList();
    var left = Math.min(width * NAMES,
        bars.stream().mapToDouble(bar -> Lettering.width(bar.name())).max().orElse(0) + 2 * GAP);
    var right = bars.stream().filter(bar -> bar.share().isPresent()).mapToDouble(Bar::text).max().orElse(0);
    var most = Math.clamp(width - left - right, SHORTEST, WIDEST);
    double y = 0;
    for (var row : rows) {
      switch (row) {
        case Heading(String name) -> {
          y += y == 0 ? 0 : GAP;
          pen.start(0, y + HEADING / 2, Paint.Token.INK, Lettering.cut(name, width));
          y += HEADING;
        }
        case Bar bar -> {
          bar(pen, bar, y, left, most, width);
          y += ROW;
        }
      }
    }
    return pen.drawing(width, Math.max(1, y), said);
  }

  private static void bar(Pen pen, Bar bar, double y, double left, double most, double width) {
    var middle = y + ROW / 2;
    var length = bar.share().map(share -> Math.max(SHORTEST, share * most));
    var text = left + length.map(drawn -> drawn + GAP).orElse(0.0);
    var value = Lettering.cut(bar.value(), width - text);
    var beside = text + (value.isEmpty() ? 0 : Lettering.width(value) + GAP / 2);
    pen.place(0, y, width, ROW, bar.stop())
        .start(0, middle, Paint.Token.MUTED, Lettering.cut(bar.name(), left - GAP));
    length.ifPresent(drawn -> pen.bar(left, middle - BAR / 2, drawn, BAR, BAR / 2, bar.paint(), Optional.empty()));
    pen.start(text, middle, Paint.Token.INK, value)
        .start(beside, middle, Paint.Token.MUTED, beside < width ? Lettering.cut(bar.beside(), width - beside) : "");
  }
}
