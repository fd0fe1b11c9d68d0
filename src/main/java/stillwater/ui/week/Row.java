package stillwater.ui.week;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Nodes side by side that share the width there is, and are all as high as the highest.
final class Row extends Region {
  private static final double GAP = 12;

  private final List<Part> parts;
  private final double whole;

  /// @param weight what share of the width it takes, beside those of the others
  record Part(Node node, double weight) {}

  Row(List<Part> parts) {
    this.parts = parts;
    this.whole = parts.stream().mapToDouble(Part::weight).sum();
    getChildren().setAll(parts.stream().map(Part::node).toList());
  }

  /// Nodes that are all as wide.
  static Row alike(List<? extends Node> nodes) {
    return new Row(nodes.stream().map(node -> new Part(node, 1)).toList());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return parts.stream().mapToDouble(part -> part.node().minWidth(-1)).sum() + GAP * (parts.size() - 1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return computeMinWidth(height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    var room = width < 0 ? getWidth() : width;
    return parts.stream().mapToDouble(part -> part.node().prefHeight(share(part, room))).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (var part : parts) {
      var width = share(part, getWidth());
      part.node().resizeRelocate(x, 0, width, getHeight());
      x += width + GAP;
    }
  }

  private double share(Part part, double room) {
    return Math.floor((room - GAP * (parts.size() - 1)) * part.weight() / whole);
  }
}
