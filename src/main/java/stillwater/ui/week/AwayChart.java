package stillwater.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import stillwater.ui.kit.Tour;

/// The time away as bars, one below the other.
final class AwayChart extends Region {
  private static final double ROW = 24;
  private static final double BAR = 10;
  private static final double GAP = 8;
  private static final double SHORTEST = 8;
  private static final double WIDEST = 160;
  private static final double WIDTH = 200;

  private final Tour tour = new Tour(this);
  private final List<Row> rows = new ArrayList<>();

  private record Row(Away.Bar bar, Text name, Rectangle shape, Text length, Text count) {}

  void show(Away away) {
    rows.clear();
    away.bars().forEach(bar -> rows.add(row(bar)));
    getChildren().setAll(rows.stream()
        .flatMap(row -> Stream.of(row.name(), row.shape(), row.length(), row.count())).toList());
    getChildren().forEach(node -> node.setManaged(false));
    tour.lead(away.said(), rows.stream().flatMap(AwayChart::stops).toList());
    requestLayout();
  }

  private static Row row(Away.Bar bar) {
    var shape = new Rectangle();
    shape.getStyleClass().add(switch (bar.origin()) {
      case EXTERNAL -> "away-external";
      case SELF -> "away-self";
      case UNKNOWN -> "away-unknown";
    });
    shape.setVisible(!bar.length().isEmpty());
    var dot = bar.length().isEmpty() ? "" : "· ";
    return new Row(bar, label(bar.name(), "muted"), shape, label(bar.length(), "total"),
        label(dot + bar.count(), "muted"));
  }

  private static Stream<Tour.Stop> stops(Row row) {
    return row.shape().isVisible() ? Stream.of(new Tour.Stop(row.shape(), row.bar().said()))
        : Stream.of(new Tour.Stop(row.count(), row.bar().said()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return ROW * rows.size();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return WIDTH;
  }

  @Override
  protected void layoutChildren() {
    var left = rows.stream().mapToDouble(row -> width(row.name())).max().orElse(0) + 2 * GAP;
    var right = rows.stream().filter(row -> row.shape().isVisible())
        .mapToDouble(row -> width(row.length()) + width(row.count()) + GAP + 4).max().orElse(0);
    var most = Math.clamp(getWidth() - left - right, SHORTEST, WIDEST);
    for (int i = 0; i < rows.size(); i++) {
      place(rows.get(i), ROW * (i + 0.5), left, most);
    }
  }

  private static void place(Row row, double middle, double left, double most) {
    middle(row.name(), 0, middle);
    var length = row.shape().isVisible() ? Math.round(Math.max(SHORTEST, row.bar().share() * most)) : 0;
    row.shape().setX(left);
    row.shape().setY(middle - BAR / 2);
    row.shape().setWidth(length);
    row.shape().setHeight(BAR);
    row.shape().setArcWidth(BAR);
    row.shape().setArcHeight(BAR);
    var text = left + (length == 0 ? 0 : length + GAP);
    middle(row.length(), text, middle);
    middle(row.count(), text + (length == 0 ? 0 : width(row.length()) + 4), middle);
  }

  private static void middle(Text text, double x, double middle) {
    text.relocate(Math.round(x), Math.round(middle - text.getLayoutBounds().getHeight() / 2));
  }

  private static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  private static Text label(String words, String style) {
    var text = new Text(words);
    text.getStyleClass().addAll("small", style);
    return text;
  }
}
