package stillwater.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import stillwater.chart.Drawing;

/// A chart that is drawn for the room there is. What was drawn is kept: a layout asks for several widths in turn.
public final class Chart {
  private static final int KEPT = 16;

  private final BiFunction<Double, Double, Drawing> maker;
  private final Map<Room, Drawing> drawn = new HashMap<>();

  private record Room(double width, double height) {}

  /// @param maker draws it for a width and a height; a height of 0 is as much as it needs
  public Chart(BiFunction<Double, Double, Drawing> maker) {
    this.maker = maker;
  }

  /// The height it needs in this width.
  double wanted(double width) {
    return in(new Room(width, 0)).height();
  }

  /// As it looks in this room; a chart that has a height of its own keeps it.
  public Drawing drawn(double width, double height) {
    return in(new Room(width, wanted(width) >= height ? 0 : height));
  }

  private Drawing in(Room room) {
    if (drawn.size() >= KEPT && !drawn.containsKey(room)) {
      drawn.clear();
    }
    return drawn.computeIfAbsent(room, _ -> maker.apply(room.width(), room.height()));
  }
}
