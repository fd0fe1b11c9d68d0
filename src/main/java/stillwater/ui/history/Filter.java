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
import stillwater.focus.Tag;

/// Which of the blocks that were read are shown: those with all of the words, of one of the kinds, with one of the
/// tags.
final class Filter {
  private final StringProperty words = new SimpleStringProperty("");
  private final Picked<Kind> kinds = new Picked<>(FXCollections.observableArrayList(), FXCollections.observableSet());
  private final Picked<Tag> tags = new Picked<>(FXCollections.observableArrayList(), FXCollections.observableSet());

  /// What there is to choose from, and what is chosen; none of it means all.
  record Picked<T>(ObservableList<T> offered, ObservableSet<T> chosen) {

    void offer(List<T> there) {
      if (!offered.equals(there)) {
        offered.setAll(there);
        chosen.retainAll(there);
      }
    }

    private Predicate<List<T>> now() {
      var wanted = List.copyOf(chosen);
      return values -> wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
    }
  }

  StringProperty wordsProperty() {
    return words;
  }

  Picked<Kind> kinds() {
    return kinds;
  }

  Picked<Tag> tags() {
    return tags;
  }

  void offer(Reading reading) {
    kinds.offer(reading.kinds());
    tags.offer(reading.tags());
  }

  void clear() {
    words.set("");
    kinds.chosen().clear();
    tags.chosen().clear();
  }

  boolean isEmpty() {
    return words.get().isBlank() && hasOnlyWords();
  }

  boolean hasOnlyWords() {
    return kinds.chosen().isEmpty() && tags.chosen().isEmpty();
  }

  ObservableValue<Predicate<Row>> predicate() {
    return Bindings.createObjectBinding(this::now, words, kinds.chosen(), tags.chosen());
  }

  private Predicate<Row> now() {
    var wanted = List.of(words.get().toLowerCase(Locale.ROOT).strip().split("\\s+"));
    var ofKind = kinds.now();
    var tagged = tags.now();
    return row -> ofKind.test(List.of(row.kind())) && tagged.test(row.tags()) && row.has(wanted);
  }
}
