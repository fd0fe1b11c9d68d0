package stillwater.chart;

import java.util.List;

/// A chart as plain shapes.
///
/// @param width in pixels
/// @param height in pixels
/// @param marks in the order they are drawn
/// @param said all of it in words, for who does not see it
public record Drawing(double width, double height, List<Mark> marks, String said) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /// The places that can be read, in the order they are drawn.
  public List<Stop> stops() {
    return marks.stream().flatMap(mark -> mark.stop().stream()).toList();
  }
}
