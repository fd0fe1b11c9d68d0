package stillwater.ui.pause;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import stillwater.focus.Settlement;
import stillwater.focus.Thought;
import stillwater.text.Shown;
import stillwater.text.Texts;

/// One parked thought and what may become of it.
final class ThoughtRow extends BorderPane {
  private final HBox buttons;

  ThoughtRow(Thought thought, Texts texts, Consumer<Settlement> settle) {
    var words = new Label(Shown.of(thought.text().value()));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    setCenter(words);
    setAlignment(words, Pos.CENTER_LEFT);
    buttons = new HBox(button(thought, texts, texts.say("pause.done"), () -> settle.accept(Settlement.DONE)),
        button(thought, texts, texts.say("pause.tomorrow"), () -> settle.accept(Settlement.TOMORROW)),
        button(thought, texts, texts.say("pause.drop"), () -> settle.accept(Settlement.DROPPED)));
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
  }

  /// @param narrow whether the buttons stand below the words
  void turn(boolean narrow) {
    getChildren().remove(buttons);
    if (narrow) {
      setBottom(buttons);
    } else {
      setRight(buttons);
    }
  }

  void focus() {
    buttons.getChildren().getFirst().requestFocus();
  }

  private static Button button(Thought thought, Texts texts, String name, Runnable run) {
    var button = new Button(name);
    button.getStyleClass().add("bare");
    button.setAccessibleText(texts.say("pause.settle-spoken", name, thought.text()));
    button.setOnAction(_ -> run.run());
    return button;
  }
}
