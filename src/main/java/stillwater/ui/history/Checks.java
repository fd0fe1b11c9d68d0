package stillwater.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/// A list of which several may be checked; none checked means all.
final class Checks<T> {
  private final CheckComboBox<T> box = new CheckComboBox<>();
  private final Filter.Picked<T> picked;
  private final String all;
  private boolean following;

  /// @param all what it is called while none is checked
  Checks(Filter.Picked<T> picked, String what, String all, Function<T, String> name) {
    this.picked = picked;
    this.all = all;
    box.setAccessibleText(what);
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String shown) {
        return picked.offered().stream().filter(value -> name.apply(value).equals(shown)).findFirst().orElseThrow();
      }
    });
    picked.offered().addListener((ListChangeListener<T>) _ -> offer());
    picked.chosen().addListener((SetChangeListener<T>) _ -> {
      entitle();
      check();
    });
    box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> choose());
    offer();
    entitle();
  }

  Node node() {
    return box;
  }

  void width(double width) {
    box.setPrefWidth(width);
  }

  /// Without a title the box names what is checked.
  private void entitle() {
    box.setTitle(picked.chosen().isEmpty() ? all : null);
  }

  private void offer() {
    following = true;
    box.getItems().setAll(picked.offered());
    following = false;
    check();
  }

  private void check() {
    if (following) {
      return;
    }
    following = true;
    picked.offered().forEach(value -> {
      if (picked.chosen().contains(value)) {
        box.getCheckModel().check(value);
      } else {
        box.getCheckModel().clearCheck(value);
      }
    });
    following = false;
  }

  private void choose() {
    if (following) {
      return;
    }
    following = true;
    var checked = List.copyOf(box.getCheckModel().getCheckedItems());
    picked.chosen().retainAll(checked);
    picked.chosen().addAll(checked);
    following = false;
  }
}
