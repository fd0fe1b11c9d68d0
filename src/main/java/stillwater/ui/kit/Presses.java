package stillwater.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Follows the keys of one window: a key that is held down acts once, and the letter of a key that did something is not
/// typed into the field that came up by it.
public final class Presses {
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private final Set<KeyCode> acted = EnumSet.noneOf(KeyCode.class);
  private boolean repeats;
  private boolean swallows;

  /// @param act does what the key is for, and says whether it was for something
  public void follow(KeyEvent event, Predicate<KeyEvent> act) {
    if (event.getEventType() == KeyEvent.KEY_RELEASED) {
      down.remove(event.getCode());
      acted.remove(event.getCode());
      swallows = false;
    } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      press(event, act);
    } else if (swallows) {
      event.consume();
    } else if (!repeats) {
      var _ = act.test(event);
    }
  }

  /// Another window has the keys: what was down there is not known.
  public void forget() {
    down.clear();
    acted.clear();
    repeats = false;
    swallows = false;
  }

  private void press(KeyEvent event, Predicate<KeyEvent> act) {
    repeats = !down.add(event.getCode());
    swallows = false;
    if (repeats && acted.contains(event.getCode())) {
      event.consume();
      swallows = true;
    } else if (!repeats && act.test(event)) {
      acted.add(event.getCode());
      swallows = true;
    }
  }
}
