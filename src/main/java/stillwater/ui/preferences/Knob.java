package stillwater.ui.preferences;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import stillwater.focus.Settings;

/// One setting as a control shows it: turning it asks for the change, and it shows again what holds where that failed.
final class Knob<T> {
  private final Aspect<T> aspect;
  private final SimpleObjectProperty<T> value;
  private T asked;

  Knob(Aspect<T> aspect, Changes changes) {
    this.aspect = aspect;
    this.asked = aspect.of().apply(changes.holding());
    this.value = new SimpleObjectProperty<>(asked);
    value.addListener((_, _, wanted) -> {
      if (wanted != null && !wanted.equals(asked)) {
        asked = wanted;
        changes.set(aspect, wanted);
      }
    });
    changes.listen(this::show);
  }

  Entry entry() {
    return aspect.entry();
  }

  ObjectProperty<T> property() {
    return value;
  }

  T get() {
    return value.get();
  }

  void set(T wanted) {
    value.set(wanted);
  }

  private void show(Settings settings) {
    asked = aspect.of().apply(settings);
    value.set(asked);
  }
}
