package stillwater.ui.preferences;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One of many, kept in step with a setting.
final class Selection {
  private Selection() {}

  static <T> ComboBox<T> of(Knob<T> knob, Function<T, String> name) {
    var combo = new ComboBox<T>();
    combo.valueProperty().bindBidirectional(knob.property());
    combo.setConverter(new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException(text);
      }
    });
    return combo;
  }
}
