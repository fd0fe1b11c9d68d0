package stillwater.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lets a drawing be read: as a whole by a screen reader, piece by piece under the mouse or with the keys up and down.
public final class Tour {
  private static final double GAP = 6;

  private final Region drawing;
  private final Tooltip shown = new Tooltip();
  private String summary = "";
  private List<Stop> stops = List.of();
  private Optional<Stop> current = Optional.empty();

  /// A piece of the drawing.
  ///
  /// @param said its exact value, in words
  public record Stop(Node node, String said) {}

  /// Makes the drawing one stop of the tab key.
  public Tour(Region drawing) {
    this.drawing = drawing;
    drawing.setFocusTraversable(true);
    drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    drawing.getStyleClass().addAll("drawing", "focus-ring");
    drawing.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    drawing.focusedProperty().addListener(_ -> leave());
    drawing.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointAt);
    drawing.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
  }

  /// What there is to read now.
  ///
  /// @param whole the whole drawing in a sentence
  public void lead(String whole, List<Stop> pieces) {
    leave();
    summary = whole;
    stops = List.copyOf(pieces);
    drawing.setAccessibleText(summary);
    stops.forEach(stop -> stop.node().setAccessibleText(stop.said()));
  }

  private void pointAt(MouseEvent event) {
    var under = event.getPickResult().getIntersectedNode();
    var found = stops.stream().filter(stop -> stop.node() == under || isIn(under, stop.node())).findFirst();
    if (found.isEmpty()) {
      leave();
    } else if (!found.equals(current)) {
      current = found;
      tell(found.get(), event.getScreenX() + GAP, event.getScreenY() + 2 * GAP);
    }
  }

  private void walk(KeyEvent event) {
    if (stops.isEmpty() || event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) {
      return;
    }
    event.consume();
    var step = event.getCode() == KeyCode.DOWN ? 1 : -1;
    var start = step > 0 ? -1 : stops.size();
    var next = current.map(stops::indexOf).orElse(start) + step;
    if (next >= 0 && next < stops.size()) {
      visit(stops.get(next));
    }
  }

  private void visit(Stop stop) {
    current = Optional.of(stop);
    drawing.setAccessibleText(stop.said());
    var at = stop.node().localToScreen(stop.node().getBoundsInLocal());
    if (at != null) {
      tell(stop, at.getMinX(), at.getMaxY() + GAP);
    }
  }

  private void tell(Stop stop, double x, double y) {
    shown.setText(stop.said());
    shown.show(drawing, x, y);
  }

  private void leave() {
    current = Optional.empty();
    shown.hide();
    drawing.setAccessibleText(summary);
  }

  /// What is under the mouse may be the text of a label.
  private static boolean isIn(@Nullable Node inner, Node outer) {
    return inner != null && inner.getParent() == outer;
  }
}
