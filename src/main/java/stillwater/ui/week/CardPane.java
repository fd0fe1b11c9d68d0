package stillwater.ui.week;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// A figure with its name, and what it stands beside; its middle is told under the mouse.
final class CardPane extends VBox {
  private final Label name = new Label();
  private final Label figure = new Label();
  private final Label beside = new Label();
  private final Tooltip median = new Tooltip();
  private final How how;

  CardPane(Texts texts) {
    how = new How(texts);
    getStyleClass().addAll("card", "figure-card");
    setAccessibleRole(AccessibleRole.TEXT);
    name.getStyleClass().addAll("small", "muted");
    figure.getStyleClass().add("figure");
    beside.getStyleClass().addAll("small", "muted");
    beside.setWrapText(true);
    beside.setMinHeight(USE_PREF_SIZE);
    figure.setMinWidth(USE_PREF_SIZE);
    var top = new BorderPane(null, null, how, null, name);
    BorderPane.setAlignment(name, Pos.CENTER_LEFT);
    getChildren().setAll(top, figure, beside);
  }

  void show(Card card) {
    name.setText(card.name());
    figure.setText(card.figure());
    beside.setText(card.beside());
    how.explain(card.name(), card.how());
    median.setText(card.median());
    if (card.median().isEmpty()) {
      Tooltip.uninstall(this, median);
    } else {
      Tooltip.install(this, median);
    }
    setAccessibleText(String.join(". ", card.name() + ": " + card.figure(), card.beside(), card.median()));
  }

  void close() {
    how.close();
  }
}
