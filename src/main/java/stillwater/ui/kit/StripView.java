package stillwater.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import stillwater.focus.Origin;
import stillwater.report.Axis;
import stillwater.report.Piece;

/// A day drawn as one line over the clock: blocks by kind with their interruptions as holes, breaks, and now.
public final class StripView extends Region {
  private static final double AIR = 10;
  private static final double HOURS = 18;
  private static final double LEAST_WIDTH = 120;
  private static final double LEAST_PIECE = 2;
  private static final double HOUR_ROOM = 80;
  private static final double SEAM = 1;
  private static final double ROUND = 6;
  private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6);

  private final ObjectProperty<StripMarks> marks = new SimpleObjectProperty<>(StripMarks.NONE);
  private final double thickness;
  private final boolean labelled;
  private final Rectangle track = new Rectangle();
  private final Rectangle now = new Rectangle();
  private final List<Rectangle> pieces = new ArrayList<>();
  private final List<Text> hours = new ArrayList<>();
  private List<Integer> shownHours = List.of();

  /// @param thickness of what was lived, in pixels
  /// @param labelled whether the hours are named below
  public StripView(double thickness, boolean labelled) {
    this.thickness = thickness;
    this.labelled = labelled;
    getStyleClass().add("strip");
    track.getStyleClass().add("strip-track");
    now.getStyleClass().add("strip-now");
    marks.addListener((_, before, latest) -> {
      if (!latest.equals(before)) {
        draw();
      }
    });
    draw();
  }

  public ObjectProperty<StripMarks> marksProperty() {
    return marks;
  }

  /// The pieces as they stand, for a [Tour]; drawn anew whenever the marks change.
  public List<Tour.Stop> stops() {
    var said = marks.get().marks();
    var stops = new ArrayList<Tour.Stop>();
    for (int i = 0; i < said.size(); i++) {
      stops.add(new Tour.Stop(pieces.get(i), said.get(i).said()));
    }
    return List.copyOf(stops);
  }

  private void draw() {
    pieces.clear();
    marks.get().marks().forEach(mark -> pieces.add(shape(mark.piece())));
    now.setVisible(marks.get().now().isPresent());
    hours.clear();
    shownHours = List.of();
    getChildren().setAll(track);
    getChildren().addAll(pieces);
    getChildren().add(now);
    getChildren().forEach(node -> node.setManaged(false));
    requestLayout();
  }

  private Rectangle shape(Piece piece) {
    var shape = new Rectangle();
    shape.getStyleClass().addAll("strip-piece", switch (piece) {
      case Piece.Focus focus -> marks.get().styles().of(focus.kind());
      case Piece.Away away -> away.origin() == Origin.SELF ? "strip-hole-self" : "strip-hole";
      case Piece.Rest _ -> "strip-break";
      case Piece.Unsure _ -> "strip-unsure";
    });
    return shape;
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST_WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return labelled ? line() + HOURS : line();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    place(track, 0, getWidth(), 2);
    track.toBack();
    for (int i = 0; i < pieces.size(); i++) {
      var mark = marks.get().marks().get(i);
      place(pieces.get(i), mark.from() * getWidth(), Math.max(LEAST_PIECE, mark.length() * getWidth() - SEAM),
          mark.piece() instanceof Piece.Away ? thickness * 0.4 : thickness);
    }
    marks.get().now().ifPresent(share -> place(now, share * getWidth() - 1, 2, line() - 2));
    if (labelled) {
      nameHours();
    }
  }

  private double line() {
    return thickness + AIR;
  }

  private void place(Rectangle shape, double x, double width, double height) {
    shape.setX(x);
    shape.setY((line() - height) / 2);
    shape.setWidth(width);
    shape.setHeight(height);
    shape.setArcWidth(Math.min(ROUND, height));
    shape.setArcHeight(Math.min(ROUND, height));
  }

  private void nameHours() {
    var axis = marks.get().axis();
    var named = named(axis, (int) (getWidth() / HOUR_ROOM) + 1);
    if (!named.equals(shownHours)) {
      getChildren().removeAll(hours);
      hours.clear();
      named.forEach(hour -> hours.add(name(hour)));
      getChildren().addAll(hours);
      shownHours = named;
    }
    for (int i = 0; i < named.size(); i++) {
      var name = hours.get(i);
      name.applyCss();
      var width = name.getLayoutBounds().getWidth();
      var x = StripMarks.share(named.get(i), axis) * getWidth() - width / 2;
      name.relocate(Math.round(Math.clamp(x, 0, Math.max(0, getWidth() - width))), line() + 2);
    }
  }

  private static Text name(int hour) {
    var name = new Text(Integer.toString(hour % 24));
    name.getStyleClass().addAll("small", "muted");
    name.setManaged(false);
    return name;
  }

  /// The hours to name so that they do not crowd.
  ///
  /// @param most how many there is room for
  static List<Integer> named(Axis axis, int most) {
    var step = STEPS.stream().filter(each -> (axis.to() - axis.from()) / each < most).findFirst()
        .orElse(STEPS.getLast());
    return IntStream.rangeClosed(axis.from(), axis.to()).filter(hour -> hour % step == 0).boxed().toList();
  }
}
