package stillwater.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.report.Search;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// The blocks of the past: which are shown, which is selected, and what may be changed.
final class HistoryViewModel {
  private final Context context;
  private final Live live;
  private final Notes notes;
  private final Commands commands;
  private final Mending mending;
  private final Reader reader;
  private final Filter filter = new Filter();
  private final ObjectProperty<Optional<Stretch>> stretch =
      new SimpleObjectProperty<>(Optional.of(Stretch.THIS_MONTH));
  private final ReadOnlyObjectWrapper<Optional<Search>> search = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Row> read = FXCollections.observableArrayList();
  private final FilteredList<Row> filtered = new FilteredList<>(read);
  private final SortedList<Row> rows = new SortedList<>(filtered);
  private final ReadOnlyObjectWrapper<Optional<Row>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<EditorViewModel>> editor =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ChangeListener<Snapshot> change = (_, before, now) -> follow(before, now);
  private final ChangeListener<Instant> tick = (_, before, now) -> follow(before, now);
  private Settings settings = Settings.DEFAULT;
  private Stretch latest = Stretch.THIS_MONTH;
  private Optional<Id> wanted = Optional.empty();
  private boolean replacing;

  /// @param later see [Reader]
  HistoryViewModel(Context context, Live live, Notes notes, Executor later) {
    this.context = context;
    this.live = live;
    this.notes = notes;
    this.commands = new Commands(context, notes);
    this.mending = new Mending(commands, notes, context.texts());
    this.reader = new Reader(context, live, notes, later, this::show);
    filtered.predicateProperty().bind(filter.predicate());
    stretch.addListener((_, _, now) -> now.ifPresent(this::look));
    filtered.addListener((InvalidationListener) _ -> forgetHidden());
  }

  /// What is shown, in the order of the table.
  SortedList<Row> rows() {
    return rows;
  }

  Filter filter() {
    return filter;
  }

  Reader reader() {
    return reader;
  }

  /// None while something is searched.
  ObjectProperty<Optional<Stretch>> stretchProperty() {
    return stretch;
  }

  ReadOnlyObjectProperty<Optional<Row>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The block that is being typed.
  ReadOnlyObjectProperty<Optional<EditorViewModel>> editorProperty() {
    return editor.getReadOnlyProperty();
  }

  /// How many blocks were read, shown or not.
  int readCount() {
    return read.size();
  }

  /// Whether blocks were read that the filter keeps back.
  boolean hidesAll() {
    return !read.isEmpty() && rows.isEmpty();
  }

  /// Whether this device knows of no block at all.
  boolean hasNothingYet() {
    return live.snapshot().state().blocks().latest().isEmpty();
  }

  void shown() {
    hidden();
    live.snapshotProperty().addListener(change);
    live.nowProperty().addListener(tick);
    readAgain();
  }

  void hidden() {
    live.snapshotProperty().removeListener(change);
    live.nowProperty().removeListener(tick);
    reader.stop();
  }

  void readAgain() {
    reader.read(new Scope(latest, search.get()));
  }

  void select(Optional<Row> row) {
    if (!replacing && !row.equals(selected.get())) {
      wanted = Optional.empty();
      selected.set(row);
    }
  }

  /// Why the selected block cannot be changed here; nothing where it can.
  Optional<String> changeObstacle() {
    return selected.get().filter(row -> !row.own())
        .map(row -> context.texts().say("history.elsewhere", row.device()));
  }

  /// Why the selected block cannot be removed; nothing where it can.
  Optional<String> removeObstacle() {
    return changeObstacle().or(() -> selected.get().filter(Row::running)
        .map(_ -> context.texts().say("history.runs")));
  }

  void amend() {
    selected.get().filter(Row::own).filter(_ -> editor.get().isEmpty()).ifPresent(row ->
        editor.set(Optional.of(new EditorViewModel(row, commands, context, this::close))));
  }

  void add() {
    if (editor.get().isEmpty()) {
      var usual = live.snapshot().state().usualKind(settings);
      editor.set(Optional.of(new EditorViewModel(usual, commands, context, this::close)));
    }
  }

  void remove() {
    if (editor.get().isEmpty() && removeObstacle().isEmpty()) {
      selected.get().ifPresent(this::remove);
    }
  }

  /// Says more about what happened in the selected block.
  Mending mending() {
    return mending;
  }

  /// What is searched instead of a stretch of time.
  ReadOnlyObjectProperty<Optional<Search>> searchProperty() {
    return search.getReadOnlyProperty();
  }

  /// Shows the blocks that a search finds, all of them.
  void search(Search wanted) {
    filter.clear();
    stretch.set(Optional.empty());
    search.set(Optional.of(wanted));
    readAgain();
  }

  void clearSearch() {
    stretch.set(Optional.of(latest));
  }

  /// Shows a block, whatever else is shown now.
  void reveal(Id block, LocalDate day) {
    search(Search.days(day, day));
    want(Optional.of(block));
  }

  /// Says why something that was typed cannot be.
  void say(String sentence) {
    notes.tell(sentence);
  }

  private void look(Stretch back) {
    latest = back;
    search.set(Optional.empty());
    readAgain();
  }

  private void remove(Row row) {
    var neighbour = neighbour(row);
    commands.ask(new Command.RemoveBlock(row.id()), _ -> {
      notes.done(context.texts().say("history.removed", row.name()));
      want(neighbour);
    });
  }

  /// The one that takes the place of a row in the table.
  private Optional<Id> neighbour(Row row) {
    int at = rows.indexOf(row);
    return rows.size() < 2 || at < 0 ? Optional.empty()
        : Optional.of(rows.get(at + 1 < rows.size() ? at + 1 : at - 1).id());
  }

  private void close(Optional<Decision.Done> done) {
    var amended = editor.get().flatMap(EditorViewModel::amended);
    editor.set(Optional.empty());
    done.ifPresent(happened -> {
      notes.done(amended.map(row -> context.texts().say("history.amended", row.name()))
          .orElseGet(() -> context.texts().say("history.added")));
      want(happened.events().stream().filter(recorded -> recorded.event() instanceof Event.BlockAdded)
          .map(Recorded::id).findFirst().or(() -> amended.map(Row::id)));
    });
  }

  /// Selects a block, now or as soon as it has been read.
  private void want(Optional<Id> block) {
    wanted = block;
    find(block).ifPresent(row -> {
      select(Optional.of(row));
      wanted = block;
    });
  }

  private Optional<Row> find(Optional<Id> block) {
    return block.flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
  }

  private void show(Reading reading) {
    settings = reading.settings();
    replace(() -> {
      read.setAll(reading.rows());
      filter.offer(reading);
    });
  }

  /// Changes the rows; the same block stays selected, or the one that is waited for.
  private void replace(Runnable change) {
    var before = selected.get().map(Row::id);
    replacing = true;
    change.run();
    var found = find(wanted);
    selected.set(found.or(() -> find(before)));
    wanted = found.isPresent() ? Optional.empty() : wanted;
    replacing = false;
  }

  private void forgetHidden() {
    if (!replacing && selected.get().filter(filtered::contains).isEmpty()) {
      selected.set(Optional.empty());
    }
  }

  private void follow(Snapshot before, Snapshot now) {
    if (!now.tellsTheSameAs(before)) {
      readAgain();
    }
  }

  /// The block that runs grows by the minute.
  private void follow(Instant before, Instant now) {
    var running = live.snapshot().state().running();
    if (running.isEmpty() || before.truncatedTo(ChronoUnit.MINUTES).equals(now.truncatedTo(ChronoUnit.MINUTES))) {
      return;
    }
    for (int i = 0; i < read.size(); i++) {
      var row = read.get(i);
      if (row.id().equals(running.get().id()) && row.account().lived().hidden().isEmpty()) {
        int at = i;
        replace(() -> read.set(at, row.at(live.snapshot().course(now))));
      }
    }
  }
}
