package stillwater.ui;

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

  Banner(Texts texts) {
    super(GAP);
    getStyleClass().add("banner");
    setAlignment(Pos.CENTER_LEFT);
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var dismiss = new Button(texts.say("window.dismiss"));
    dismiss.getStyleClass().add("bare");
    dismiss.setMinWidth(USE_PREF_SIZE);
    dismiss.setOnAction(_ -> hide());
    getChildren().setAll(sentence, dismiss);
    hide();
  }

  void show(String text) {
    sentence.setText(text);
    setVisible(true);
    setManaged(true);
  }

  void hide() {
    setVisible(false);
    setManaged(false);
  }
}
