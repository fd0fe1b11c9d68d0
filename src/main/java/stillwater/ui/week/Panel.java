package stillwater.ui.week;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// A card with its title, if it has one, its parts below each other, and its question mark in the corner.
final class Panel extends StackPane {
  private static final double GAP = 8;

  private final Label title = new Label();
  private final VBox content;
  private final How how;

  /// @param parts from top to bottom
  Panel(Texts texts, Node... parts) {
    this.how = new How(texts);
    getStyleClass().addAll("card", "panel");
    setAlignment(how, Pos.TOP_RIGHT);
    title.getStyleClass().addAll("panel-title", "beside-how");
    content = new VBox(GAP, title);
    content.getChildren().addAll(parts);
    getChildren().setAll(content, how);
  }

  /// Lets this part take the height that is left.
  Panel growing(Node part) {
    VBox.setVgrow(part, Priority.ALWAYS);
    return this;
  }

  /// @param named its title; empty where what it shows needs none
  void show(String named, String definition, String name) {
    title.setText(named);
    title.setVisible(!named.isEmpty());
    title.setManaged(!named.isEmpty());
    how.explain(name, definition);
  }

  void close() {
    how.close();
  }
}
