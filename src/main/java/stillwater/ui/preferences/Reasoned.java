package stillwater.ui.preferences;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import stillwater.ui.kit.Icon;

/// A small button that, where it cannot be pressed, tells why: a disabled button hears no pointer, so its frame does.
final class Reasoned extends StackPane {
  private final Button button;

  /// @param refusal why it cannot be pressed
  Reasoned(Icon icon, String name, Optional<String> refusal, Runnable run) {
    button = new Button(null, icon.draw());
    button.getStyleClass().addAll("bare", "icon-only");
    button.setAccessibleText(name);
    button.setAccessibleHelp(refusal.orElse(""));
    button.setDisable(refusal.isPresent());
    button.setOnAction(_ -> run.run());
    Tooltip.install(this, new Tooltip(refusal.orElse(name)));
    getChildren().setAll(button);
  }

  Button button() {
    return button;
  }
}
