package stillwater.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import stillwater.chart.Drawing;
import stillwater.chart.Mark;
import stillwater.report.Search;

/// Shows a chart as wide as there is room. All shapes of one paint are one node, and the nodes stay when another chart
/// is shown: many marks cost no more than few.
public final class DrawingView extends Region {
  private static final double NEAR = 3;

  private final double least;
  private final Tour tour = new Tour(this);
  private final Map<String, SVGPath> shapes = new LinkedHashMap<>();
  private final List<Text> words = new ArrayList<>();
  private Chart chart;
  private Consumer<Search> opens = _ -> { };
  private Optional<String> called = Optional.empty();
  private Optional<Drawing> shown = Optional.empty();

  /// @param least the least width it can be read in
  /// @param chart the one to begin with
  public DrawingView(double least, Chart chart) {
    this.least = least;
    this.chart = chart;
    getStyleClass().add("chart");
  }

  /// @param opened is handed what a place was made of, when it is clicked
  public void show(Chart next, Consumer<Search> opened) {
    chart = next;
    opens = opened;
    called = Optional.empty();
    requestLayout();
  }

  /// Shows a chart of which nothing is opened and that is called otherwise than it calls itself.
  public void show(Chart next, String said) {
    chart = next;
    called = Optional.of(said);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return least;
  }

  @Override
  protected double computePrefWidth(double height) {
    return least;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var wanted = Math.max(least, width < 0 ? getWidth() : width);
    return Math.ceil(chart.wanted(wanted));
  }

  @Override
  protected void layoutChildren() {
    var drawing = chart.drawn(getWidth(), getHeight());
    if (shown.filter(old -> old == drawing).isEmpty()) {
      draw(drawing);
      shown = Optional.of(drawing);
    }
    tour.call(called.orElse(drawing.said()));
  }

  private void draw(Drawing drawing) {
    var paths = new LinkedHashMap<String, StringBuilder>();
    var labels = new ArrayList<Mark.Label>();
    drawing.marks().forEach(mark -> {
      if (mark instanceof Mark.Label label) {
        labels.add(label);
      } else {
        Outline.of(mark).ifPresent(outline ->
            paths.computeIfAbsent(outline.style(), _ -> new StringBuilder()).append(outline.path()));
      }
    });
    fill(paths, labels.size());
    for (int i = 0; i < labels.size(); i++) {
      write(labels.get(i), words.get(i));
    }
    tour.lead(stops(drawing));
  }

  /// Keeps the nodes there are, and adds or takes what is more or less now.
  private void fill(Map<String, StringBuilder> paths, int texts) {
    var isOther = !List.copyOf(shapes.keySet()).equals(List.copyOf(paths.keySet())) || words.size() != texts;
    shapes.keySet().retainAll(paths.keySet());
    var ordered = new LinkedHashMap<String, SVGPath>();
    paths.forEach((style, path) -> {
      var shape = Optional.ofNullable(shapes.get(style)).orElseGet(() -> shape(style));
      shape.setContent(path.toString());
      ordered.put(style, shape);
    });
    shapes.clear();
    shapes.putAll(ordered);
    while (words.size() > texts) {
      words.removeLast();
    }
    while (words.size() < texts) {
      words.add(text());
    }
    if (isOther) {
      var nodes = new ArrayList<Node>(shapes.values());
      nodes.addAll(words);
      nodes.add(tour.mark());
      getChildren().setAll(nodes);
    }
  }

  private static SVGPath shape(String style) {
    var shape = new SVGPath();
    shape.getStyleClass().setAll(style.split(" "));
    shape.setManaged(false);
    return shape;
  }

  private static Text text() {
    var text = new Text();
    text.setTextOrigin(VPos.CENTER);
    text.setManaged(false);
    return text;
  }

  private static void write(Mark.Label label, Text text) {
    var style = List.of("small", label.paint().styleClass());
    if (!text.getStyleClass().equals(style)) {
      text.getStyleClass().setAll(style);
      text.applyCss();
    }
    text.setText(label.text());
    var width = switch (label.anchor()) {
      case START -> 0;
      case MIDDLE -> text.getLayoutBounds().getWidth() / 2;
      case END -> text.getLayoutBounds().getWidth();
    };
    text.setX(Math.round(label.at().x() - width));
    text.setY(label.at().y());
  }

  private List<Tour.Place> stops(Drawing drawing) {
    return drawing.marks().stream().flatMap(mark -> mark.stop().stream()
        .map(stop -> new Tour.Place(bounds(mark), stop.said(),
            stop.behind().map(search -> () -> opens.accept(search))))).toList();
  }

  private static Bounds bounds(Mark mark) {
    return switch (mark) {
      case Mark.Bar bar -> new BoundingBox(bar.x(), bar.y(), bar.width(), bar.height());
      case Mark.Dot dot -> new BoundingBox(dot.at().x() - dot.radius() - NEAR, dot.at().y() - dot.radius() - NEAR,
          2 * (dot.radius() + NEAR), 2 * (dot.radius() + NEAR));
      case Mark.Line _, Mark.Curve _, Mark.Area _, Mark.Label _ -> new BoundingBox(0, 0, 0, 0);
    };
  }
}
