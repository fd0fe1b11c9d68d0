package stillwater.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys as a keyboard sends them.
public final class Pressed {
  private Pressed() {}

  /// A key going down, named as JavaFX does, such as `Ctrl+Enter`.
  public static KeyEvent key(String text) {
    var name = text.substring(text.lastIndexOf('+') + 1);
    return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, name, KeyCode.getKeyCode(name),
        text.contains("Shift+"), text.contains("Ctrl+"), text.contains("Alt+"), false);
  }

  /// What a key writes.
  public static KeyEvent typed(String character) {
    return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
  }
}
