package stillwater.ui.week;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// A card that holds a drawing, with its question mark in the corner.
final class Panel extends StackPane {
  private static final double GAP = 8;

  private final String name;
  private final How how;

  /// @param name what its definition is called
  /// @param parts from top to bottom
  Panel(String name, Texts texts, Node... parts) {
    this.name = name;
    this.how = new How(texts);
    getStyleClass().addAll("card", "panel");
    setAlignment(how, Pos.TOP_RIGHT);
    getChildren().setAll(new VBox(GAP, parts), how);
  }

  /// Lets this part take the height that is left.
  Panel growing(Node part) {
    VBox.setVgrow(part, Priority.ALWAYS);
    return this;
  }

  void explain(String definition) {
    how.explain(name, definition);
  }

  void close() {
    how.close();
  }
}
