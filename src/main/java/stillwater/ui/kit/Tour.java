package stillwater.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Lets a drawing be read: as a whole by a screen reader, place by place under the mouse or with the arrow keys, down
/// and up from one to the next, right and left to what lies there. A click or Enter opens what is behind a place.
final class Tour {
  private static final double GAP = 6;
  private static final double AROUND = 2;
  private static final double SAME = 1;

  private final Region drawing;
  private final Tooltip shown = new Tooltip();
  private final Rectangle mark = new Rectangle();
  private String summary = "";
  private List<Place> stops = List.of();
  private Optional<Place> current = Optional.empty();

  /// A place in the drawing.
  ///
  /// @param where in the drawing's own pixels
  /// @param said its exact value, in words
  /// @param opens goes to what is behind it
  record Place(Bounds where, String said, Optional<Runnable> opens) {}

  /// Makes the drawing one stop of the tab key.
  Tour(Region drawing) {
    this.drawing = drawing;
    drawing.setFocusTraversable(true);
    drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    drawing.getStyleClass().addAll("drawing", "focus-ring");
    drawing.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    drawing.focusedProperty().addListener(_ -> leave());
    drawing.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointAt);
    drawing.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
    drawing.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    drawing.setPickOnBounds(true);
    mark.getStyleClass().add("chart-here");
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    mark.setVisible(false);
  }

  /// What shows where one is; belongs above all else in the drawing.
  Node mark() {
    return mark;
  }

  /// The places there are now; of two over each other the later is above.
  void lead(List<Place> places) {
    leave();
    stops = List.copyOf(places);
  }

  /// @param whole the whole drawing in a sentence
  void call(String whole) {
    summary = whole;
    if (current.isEmpty()) {
      drawing.setAccessibleText(summary);
    }
  }

  private void pointAt(MouseEvent event) {
    var found = at(event);
    if (found.isEmpty()) {
      leave();
    } else if (!found.equals(current)) {
      visit(found.get());
      tell(found.get(), event.getScreenX() + GAP, event.getScreenY() + 2 * GAP);
    }
    drawing.setCursor(found.flatMap(Place::opens).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      at(event).ifPresent(Tour::open);
    }
  }

  private Optional<Place> at(MouseEvent event) {
    return stops.reversed().stream().filter(stop -> stop.where().contains(event.getX(), event.getY())).findFirst();
  }

  private void walk(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(event, 1);
      case UP -> step(event, -1);
      case RIGHT -> aside(event, 1);
      case LEFT -> aside(event, -1);
      case ENTER -> current.filter(stop -> stop.opens().isPresent()).ifPresent(stop -> {
        event.consume();
        open(stop);
      });
      default -> { }
    }
  }

  private void step(KeyEvent event, int step) {
    if (stops.isEmpty()) {
      return;
    }
    event.consume();
    var next = current.map(stops::indexOf).orElse(step > 0 ? -1 : stops.size()) + step;
    if (next >= 0 && next < stops.size()) {
      reach(stops.get(next));
    }
  }

  /// To the right or left: to the next of that side, or what lies over or under it and nearer to the height one is at.
  private void aside(KeyEvent event, int step) {
    if (current.isEmpty()) {
      step(event, step);
      return;
    }
    event.consume();
    var here = current.get().where();
    var ahead = step > 0 ? stops.subList(stops.indexOf(current.get()), stops.size())
        : stops.subList(0, stops.indexOf(current.get())).reversed();
    ahead.stream().filter(place -> step * (place.where().getCenterX() - here.getCenterX()) > SAME).findFirst()
        .flatMap(next -> stops.stream()
            .filter(place -> Math.abs(place.where().getCenterX() - next.where().getCenterX()) <= SAME)
            .min(Comparator.comparingDouble(place -> Math.abs(place.where().getCenterY() - here.getCenterY()))))
        .ifPresent(this::reach);
  }

  private void reach(Place stop) {
    visit(stop);
    var at = drawing.localToScreen(stop.where());
    if (at != null) {
      tell(stop, at.getMinX(), at.getMaxY() + GAP);
    }
  }

  private static void open(Place stop) {
    stop.opens().ifPresent(Runnable::run);
  }

  private void visit(Place stop) {
    current = Optional.of(stop);
    drawing.setAccessibleText(stop.said());
    mark.setX(stop.where().getMinX() - AROUND);
    mark.setY(stop.where().getMinY() - AROUND);
    mark.setWidth(stop.where().getWidth() + 2 * AROUND);
    mark.setHeight(stop.where().getHeight() + 2 * AROUND);
    mark.setVisible(true);
  }

  private void tell(Place stop, double x, double y) {
    shown.setText(stop.said());
    shown.show(drawing, x, y);
  }

  private void leave() {
    if (current.isPresent()) {
      current = Optional.empty();
      mark.setVisible(false);
      shown.hide();
      drawing.setAccessibleText(summary);
    }
  }
}
