package stillwater.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// Asks what becomes of a block when its window is closed.
final class Leaving extends VBox {
  private static final double GAP = 16;
  private static final double WIDTH = 360;

  private final Button keep;

  /// What the person may want.
  enum Wish {
    KEEP,
    END,
    STAY
  }

  /// Takes the answer.
  interface Answer {
    void take(Wish wish);
  }

  Leaving(Texts texts, Answer answer) {
    super(GAP);
    getStyleClass().add("sheet");
    var question = new Label(texts.say("window.close-ask"));
    question.setWrapText(true);
    question.setMaxWidth(WIDTH);
    keep = button(texts.say("window.close-keep"), Wish.KEEP, answer);
    keep.getStyleClass().add("go");
    keep.setDefaultButton(true);
    var others = new FlowPane(GAP / 2, GAP / 2, button(texts.say("window.close-end"), Wish.END, answer),
        button(texts.say("window.close-stay"), Wish.STAY, answer));
    others.setPrefWrapLength(WIDTH);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(question, keep, others);
  }

  Button first() {
    return keep;
  }

  private static Button button(String name, Wish wish, Answer answer) {
    var button = new Button(name);
    button.setOnAction(_ -> answer.take(wish));
    return button;
  }
}
