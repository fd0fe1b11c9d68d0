package stillwater.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Two things side by side, or one under the other where there is no room.
public final class Pair extends StackPane {
  private static final double NARROW = 560;
  private static final double GAP = 40;
  private static final double SMALL_GAP = 16;
  private static final double LOW = 190;

  private final Region left;
  private final Region right;
  private Orientation lying = Orientation.VERTICAL;

  public Pair(Region left, Region right) {
    this.left = left;
    this.right = right;
    widthProperty().addListener(_ -> turn());
    right.setMaxWidth(Double.MAX_VALUE);
    stack();
  }

  private void turn() {
    var next = getWidth() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (next == lying) {
      return;
    }
    lying = next;
    getChildren().clear();
    if (next == Orientation.VERTICAL) {
      stack();
    } else {
      var row = new HBox(GAP, left, right);
      HBox.setHgrow(right, Priority.ALWAYS);
      left.setMaxHeight(USE_PREF_SIZE);
      getChildren().setAll(row);
    }
  }

  private void stack() {
    left.setMaxHeight(LOW);
    var column = new VBox(SMALL_GAP, left, right);
    column.setAlignment(Pos.TOP_CENTER);
    getChildren().setAll(column);
  }
}
