package stillwater.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// Makes boxes that open to choose one of many from.
public final class Dropdown {
  private Dropdown() {}

  /// @param name how each reads
  public static <T> ComboBox<T> of(List<T> values, Function<T, String> name) {
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setCellFactory(_ -> cell(name));
    box.setButtonCell(cell(name));
    return box;
  }

  private static <T> ListCell<T> cell(Function<T, String> name) {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : name.apply(item));
      }
    };
  }
}
