package stillwater.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import stillwater.text.Texts;

/// A quiet line above everything: what went wrong, what is safe, and what to do.
final class Banner extends HBox {
  private static final double GAP = 12;

  private final Label sentence = new Label();
  private final Button dismiss = new Button();
  private Optional<String> standing = Optional.empty();

  Banner(Texts texts) {
    super(GAP);
    getStyleClass().add("banner");
    setAlignment(Pos.CENTER_LEFT);
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    dismiss.setText(texts.say("window.dismiss"));
    dismiss.managedProperty().bind(dismiss.visibleProperty());
    dismiss.getStyleClass().add("bare");
    dismiss.setMinWidth(USE_PREF_SIZE);
    dismiss.setOnAction(_ -> hide());
    getChildren().setAll(sentence, dismiss);
    hide();
  }

  void show(String text) {
    show(text, true);
  }

  /// Says what holds until it no longer does; it cannot be dismissed, and comes back after what is said meanwhile.
  void stand(Optional<String> text) {
    if (!standing.equals(text)) {
      standing = text;
      hide();
    }
  }

  void hide() {
    standing.ifPresentOrElse(text -> show(text, false), () -> {
      setVisible(false);
      setManaged(false);
    });
  }

  private void show(String text, boolean dismissible) {
    sentence.setText(text);
    dismiss.setVisible(dismissible);
    setVisible(true);
    setManaged(true);
  }
}
