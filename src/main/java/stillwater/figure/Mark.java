package stillwater.figure;

import java.util.List;

/// One stroke of a drawing, in centimetres to the right and up.
///
/// @param width of the line; none where it is only filled
public sealed interface Mark {
  Tone tone();

  double width();

  /// A line through points.
  record Line(Tone tone, double width, List<Vec> points, Shape shape) implements Mark {
    public Line {
      points = List.copyOf(points);
    }
  }

  /// A circle around a point.
  record Circle(Tone tone, double width, Vec middle, double radius, boolean filled) implements Mark {}

  /// How a line goes through its points.
  enum Shape { OPEN, CURVED, FILLED }

  /// What a stroke is of, by which it has its colour.
  enum Tone {
    WALL,
    FLOOR,
    PROP,
    /// What lies farther away than the rest of the figure.
    FAR,
    FIGURE,
    /// Keeps two strokes of the figure apart where one passes before the other.
    EDGE,
    BREATH,
    CUE,
    FAINT
  }
}
