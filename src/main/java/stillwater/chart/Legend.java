package stillwater.chart;

import java.util.List;
import java.util.Optional;

/// What the colours of a drawing stand for, in as many lines as it takes.
record Legend(List<Entry> entries) {
  private static final double SIGN = 14;
  private static final double DASH = 20;
  private static final double BETWEEN = 14;
  private static final double LINE = 18;
  private static final double RADIUS = 4;

  Legend {
    entries = List.copyOf(entries);
  }

  /// @param isLine whether it is a dotted line rather than a shape
  record Entry(Paint paint, String name, boolean isLine) {

    private double width(double room) {
      return sign() + Lettering.width(shown(room));
    }

    private double sign() {
      return isLine ? DASH : SIGN;
    }

    private String shown(double room) {
      return Lettering.cut(name, room - sign());
    }
  }

  double height(double width) {
    return walk(new Pen(), 0, width);
  }

  /// Draws it into this width, from the top.
  void draw(Pen pen, double from, double to) {
    walk(pen, from, to);
  }

  /// @return how high it became
  private double walk(Pen pen, double from, double to) {
    if (entries.isEmpty()) {
      return 0;
    }
    double x = from;
    double y = LINE / 2;
    for (var entry : entries) {
      var width = entry.width(to - from);
      if (x > from && x + width > to) {
        x = from;
        y += LINE;
      }
      sign(pen, entry, x, y);
      pen.start(x + entry.sign(), y, Paint.Token.MUTED, entry.shown(to - from));
      x += width + BETWEEN;
    }
    return y + LINE / 2;
  }

  private static void sign(Pen pen, Entry entry, double x, double y) {
    if (entry.isLine()) {
      pen.across(x, x + DASH - 6, y, entry.paint(), true);
    } else {
      pen.dot(x + RADIUS, y, RADIUS, entry.paint(), Optional.empty());
    }
  }
}
