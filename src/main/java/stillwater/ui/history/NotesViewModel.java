package stillwater.ui.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import stillwater.report.Calendar;
import stillwater.report.Notebook;
import stillwater.report.Notebook.Note;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// What was noted in a month, and which of it has the words that are looked for.
final class NotesViewModel {
  private final Context context;
  private final Background background;
  private final ReadOnlyObjectWrapper<YearMonth> month;
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Map.Entry<LocalDate, List<Note>>>> days =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<Map.Entry<LocalDate, List<Note>>> read = List.of();

  NotesViewModel(Context context, Notes notes) {
    this.context = context;
    this.background = new Background(context, notes);
    this.month = new ReadOnlyObjectWrapper<>(YearMonth.from(today()));
    words.addListener(_ -> filter());
  }

  ReadOnlyObjectProperty<YearMonth> monthProperty() {
    return month.getReadOnlyProperty();
  }

  StringProperty wordsProperty() {
    return words;
  }

  /// The days on which something was noted, the newest first.
  ReadOnlyObjectProperty<List<Map.Entry<LocalDate, List<Note>>>> daysProperty() {
    return days.getReadOnlyProperty();
  }

  /// Whether there is nothing in the month, with the words or without.
  boolean isMonthEmpty() {
    return read.isEmpty();
  }

  boolean isLatest() {
    return !month.get().isBefore(YearMonth.from(today()));
  }

  void turn(int months) {
    if (months < 0 || !isLatest()) {
      month.set(month.get().plusMonths(months));
      read();
    }
  }

  void read() {
    var asked = month.get();
    var calendar = Calendar.of(context.settings().get());
    var zone = context.zone().get();
    background.read(() -> Notebook.of(context.history().events(asked, asked.plusMonths(1)), asked, calendar, zone),
        notebook -> arrive(asked, notebook));
  }

  private void arrive(YearMonth asked, Notebook notebook) {
    if (asked.equals(month.get())) {
      read = List.copyOf(notebook.days().entrySet());
      filter();
    }
  }

  private void filter() {
    var wanted = Stream.of(words.get().toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
    days.set(read.stream().map(day -> Map.entry(day.getKey(), day.getValue().stream()
        .filter(note -> wanted.stream().allMatch(note.text().value().toLowerCase(Locale.ROOT)::contains)).toList()))
        .filter(day -> !day.getValue().isEmpty()).toList());
  }

  private LocalDate today() {
    return Calendar.of(context.settings().get()).dayOf(context.now(), context.zone().get());
  }
}
