package stillwater.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Says what was chosen from a list once it is chosen, by Enter, by a click or by going on, and not at each line an
/// arrow key passes. Esc puts back what was said before.
final class Pick<T> {
  private final ComboBox<T> box;
  private final Consumer<T> say;
  private Optional<T> said;

  private Pick(ComboBox<T> box, Consumer<T> say) {
    this.box = box;
    this.say = say;
    this.said = now();
  }

  static <T> void on(ComboBox<T> box, Consumer<T> say) {
    var pick = new Pick<>(box, say);
    box.addEventFilter(KeyEvent.KEY_PRESSED, pick::press);
    box.skinProperty().addListener(_ -> pick.watchOpen());
    box.focusedProperty().addListener((_, _, isFocused) -> pick.keepUnless(isFocused));
    box.showingProperty().addListener((_, _, isOpen) -> pick.keepUnless(isOpen));
  }

  /// While the list is open it hears the keys.
  private void watchOpen() {
    if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
      skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }
  }

  private void press(KeyEvent press) {
    if (press.getCode() == KeyCode.ESCAPE) {
      box.setValue(said.orElse(null));
    } else if (press.getCode() == KeyCode.ENTER && !box.isShowing()) {
      keep();
    }
  }

  private void keepUnless(boolean isChoosing) {
    if (!isChoosing) {
      keep();
    }
  }

  private void keep() {
    var chosen = now();
    if (!chosen.equals(said)) {
      said = chosen;
      chosen.ifPresent(say);
    }
  }

  private Optional<T> now() {
    return Optional.ofNullable(box.getValue());
  }
}
