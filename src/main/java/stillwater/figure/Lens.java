package stillwater.figure;

import java.util.ArrayList;
import java.util.List;
import stillwater.figure.Mark.Shape;
import stillwater.figure.Mark.Tone;

/// Turns places in space into strokes on the picture.
///
/// @param aside how far to the right all that is drawn is moved, in centimetres
/// @param flipped whether left and right are exchanged on the picture
/// @param pale whether all is drawn as the furniture is
record Lens(View view, double aside, boolean flipped, boolean pale, List<Mark> marks) {
  private static final double FAR = -4;

  static Lens of(View view) {
    return new Lens(view, 0, false, false, new ArrayList<>());
  }

  /// Somebody else, drawn in the same picture.
  Lens other(double moved, boolean facing) {
    return new Lens(view, moved, facing, true, marks);
  }

  Vec seen(Vec place) {
    var seen = view.seen(place);
    return new Vec((flipped ? -seen.x() : seen.x()) + aside, seen.y(), seen.z());
  }

  /// Where it is on the picture, whatever its depth.
  Vec flat(Vec place) {
    var seen = seen(place);
    return new Vec(seen.x(), seen.y(), 0);
  }

  double depth(Vec place) {
    return view.seen(place).z();
  }

  /// Seen from the front or the back, no side is the far one.
  boolean isFar(Vec place, Vec middle) {
    return (view == View.SIDE || view == View.TURNED) && depth(place) - depth(middle) < FAR;
  }

  void line(Tone tone, double width, Shape shape, List<Vec> points) {
    marks.add(new Mark.Line(shown(tone), width, points.stream().map(this::seen).toList(), shape));
  }

  void ring(Tone tone, double width, Vec middle, double radius) {
    marks.add(new Mark.Circle(shown(tone), width, seen(middle), radius, false));
  }

  void disc(Tone tone, Vec middle, double radius) {
    marks.add(new Mark.Circle(shown(tone), 0, seen(middle), radius, true));
  }

  private Tone shown(Tone tone) {
    return pale && tone != Tone.EDGE ? Tone.PROP : tone;
  }
}
