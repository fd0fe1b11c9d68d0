package stillwater.ui.preferences;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What stands in a field, and why it was not taken.
final class Typed {
  private final SimpleStringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  Typed() {
    text.addListener(_ -> problem.set(""));
  }

  StringProperty textProperty() {
    return text;
  }

  /// A sentence; empty where nothing stands in the way.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Without the blanks around it.
  String said() {
    return text.get().strip();
  }

  void show(String value) {
    text.set(value);
    problem.set("");
  }

  void refuse(String why) {
    problem.set(why);
  }
}
