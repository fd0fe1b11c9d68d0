package stillwater.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A card over the window that has to be read or answered first; Esc puts it away.
final class Overlay extends StackPane {
  private static final Insets MARGIN = new Insets(24);

  private final Region veil = new Region();
  private Runnable closed = () -> { };

  Overlay() {
    veil.getStyleClass().add("veil");
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE || event.getText().equals("?")) {
        event.consume();
        hide();
      }
    });
    setFocusTraversable(true);
    setOnMouseClicked(event -> {
      if (event.getTarget() == veil) {
        hide();
      }
    });
  }

  /// @param first what has the focus
  /// @param then runs when the card is put away
  void show(Region card, Node first, Runnable then) {
    closed = then;
    card.getStyleClass().add("card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setMargin(card, MARGIN);
    StackPane.setAlignment(card, Pos.CENTER);
    getChildren().setAll(veil, card);
    setVisible(true);
    first.requestFocus();
  }

  void hide() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      closed.run();
    }
  }
}
