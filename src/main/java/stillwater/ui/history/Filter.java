package stillwater.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import stillwater.focus.Kind;

/// Which of the blocks that were read are shown: those with all of the words, and of one of the kinds.
final class Filter {
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<Kind> offered = FXCollections.observableArrayList();
  private final ObservableSet<Kind> kinds = FXCollections.observableSet();

  StringProperty wordsProperty() {
    return words;
  }

  /// The kinds there are to choose from.
  ObservableList<Kind> offered() {
    return offered;
  }

  /// The kinds chosen; none of them means all.
  ObservableSet<Kind> kinds() {
    return kinds;
  }

  void offer(List<Kind> there) {
    if (!offered.equals(there)) {
      offered.setAll(there);
      kinds.retainAll(there);
    }
  }

  void clear() {
    words.set("");
    kinds.clear();
  }

  boolean isEmpty() {
    return words.get().isBlank() && kinds.isEmpty();
  }

  ObservableValue<Predicate<Row>> predicate() {
    return Bindings.createObjectBinding(this::now, words, kinds);
  }

  private Predicate<Row> now() {
    var wanted = List.of(words.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    var chosen = List.copyOf(kinds);
    return row -> (chosen.isEmpty() || chosen.contains(row.kind())) && row.has(wanted);
  }
}
