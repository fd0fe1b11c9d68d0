package stillwater.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import stillwater.ui.kit.KindStyle;
import stillwater.ui.kit.Tour;

/// The columns of a week's days, with hour lines behind them and the plan across them.
final class ColumnsChart extends Region {
  private static final double LEFT = 36;
  private static final double ABOVE = 24;
  private static final double BELOW = 26;
  private static final double WIDEST = 36;
  private static final double BAR = 0.58;
  private static final double PLAN = 0.76;
  private static final double SEAM = 2;
  private static final double CLEAR = 3;
  private static final double HEIGHT = 186;
  private static final double WIDTH = 280;

  private final Tour tour = new Tour(this);
  private final List<Grid> grid = new ArrayList<>();
  private final List<Drawn> drawn = new ArrayList<>();

  private record Grid(Columns.Line line, Line stroke, Text name) {}

  private record Drawn(Columns.Column column, List<Rectangle> parts, Text total, Text name, Line plan) {}

  void show(Columns columns) {
    grid.clear();
    drawn.clear();
    columns.hours().forEach(line -> grid.add(new Grid(line, line("chart-line"), label(line.name(), "muted"))));
    columns.days().forEach(day -> drawn.add(drawn(day, columns.styles())));
    getChildren().setAll(Stream.concat(
        grid.stream().flatMap(each -> Stream.of(each.stroke(), each.name())),
        drawn.stream().flatMap(ColumnsChart::nodes)).toList());
    getChildren().forEach(node -> node.setManaged(false));
    tour.lead(columns.said(), drawn.stream().flatMap(ColumnsChart::stops).toList());
    requestLayout();
  }

  private static Drawn drawn(Columns.Column day, KindStyle styles) {
    var parts = day.parts().stream().map(part -> {
      var shape = new Rectangle();
      shape.getStyleClass().addAll("chart-part", styles.of(part.kind()));
      return shape;
    }).toList();
    var plan = line("chart-plan");
    plan.setVisible(day.planned().isPresent());
    return new Drawn(day, parts, label(day.total(), "total"), label(day.name(), "muted"), plan);
  }

  private static Stream<Node> nodes(Drawn day) {
    return Stream.concat(day.parts().stream(), Stream.of(day.plan(), day.total(), day.name()));
  }

  private static Stream<Tour.Stop> stops(Drawn day) {
    var stops = new ArrayList<Tour.Stop>();
    if (!day.column().said().isEmpty()) {
      stops.add(new Tour.Stop(day.total(), day.column().said()));
    }
    for (int i = 0; i < day.parts().size(); i++) {
      stops.add(new Tour.Stop(day.parts().get(i), day.column().parts().get(i).said()));
    }
    if (day.column().planned().isPresent()) {
      stops.add(new Tour.Stop(day.plan(), day.column().saidPlan()));
    }
    return stops.stream();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return WIDTH;
  }

  @Override
  protected void layoutChildren() {
    var floor = getHeight() - BELOW;
    var full = floor - ABOVE;
    for (var each : grid) {
      var y = crisp(floor - each.line().at() * full);
      place(each.stroke(), LEFT, getWidth(), y);
      var name = each.name().getLayoutBounds();
      each.name().relocate(LEFT - 8 - name.getWidth(), Math.round(y - name.getHeight() / 2));
    }
    var slot = (getWidth() - LEFT) / Math.max(1, drawn.size());
    for (int i = 0; i < drawn.size(); i++) {
      place(drawn.get(i), LEFT + slot * (i + 0.5), slot, floor, full);
    }
  }

  private static void place(Drawn day, double middle, double slot, double floor, double full) {
    var width = Math.round(Math.min(WIDEST, slot * BAR));
    for (int i = 0; i < day.parts().size(); i++) {
      var part = day.column().parts().get(i);
      var top = Math.round(floor - (part.from() + part.height()) * full);
      var bottom = Math.round(floor - part.from() * full);
      var seam = i == 0 ? 0 : SEAM;
      var shape = day.parts().get(i);
      shape.setX(Math.round(middle - width / 2.0));
      shape.setY(top);
      shape.setWidth(width);
      shape.setHeight(Math.max(1, bottom - top - seam));
    }
    var plan = crisp(floor - day.column().planned().orElse(0.0) * full);
    place(day.plan(), middle - slot * PLAN / 2, middle + slot * PLAN / 2, plan);
    centre(day.name(), middle, floor + 6);
    centre(day.total(), middle, above(day, floor - day.column().height() * full, plan));
  }

  /// A total that the plan would strike through stands above the plan.
  private static double above(Drawn day, double column, double plan) {
    var height = day.total().getLayoutBounds().getHeight();
    var top = column - height - CLEAR;
    var isStruck = day.plan().isVisible() && plan > top - CLEAR && plan < top + height + CLEAR;
    return isStruck && plan <= column ? plan - height - CLEAR : top;
  }

  private static void centre(Text label, double middle, double top) {
    label.relocate(Math.round(middle - label.getLayoutBounds().getWidth() / 2), Math.round(top));
  }

  private static void place(Line line, double from, double to, double y) {
    line.setStartX(from);
    line.setEndX(to);
    line.setStartY(y);
    line.setEndY(y);
  }

  private static double crisp(double y) {
    return Math.floor(y) + 0.5;
  }

  private static Line line(String style) {
    var line = new Line();
    line.getStyleClass().add(style);
    return line;
  }

  private static Text label(String text, String style) {
    var label = new Text(text);
    label.getStyleClass().addAll("small", style);
    return label;
  }
}
