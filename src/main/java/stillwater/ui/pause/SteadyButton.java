package stillwater.ui.pause;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import stillwater.ui.kit.Buttons;

/// A button that keeps the room of the longest it will say, so that nothing around it jumps.
final class SteadyButton extends StackPane {

  /// @param key as a person reads it
  /// @param words what it will say in turn
  SteadyButton(Button button, String key, String... words) {
    button.setMaxWidth(Double.MAX_VALUE);
    for (var word : words) {
      var room = Buttons.named(word, key, () -> { });
      room.getStyleClass().setAll(button.getStyleClass());
      room.setVisible(false);
      getChildren().add(room);
    }
    getChildren().add(button);
  }
}
