package stillwater.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import stillwater.exchange.DateOrder;
import stillwater.exchange.ForeignFile;
import stillwater.exchange.Format;
import stillwater.exchange.KindRule;
import stillwater.exchange.Preview;
import stillwater.exchange.Reading;
import stillwater.focus.Decision;
import stillwater.focus.Event;
import stillwater.focus.Kind;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.Tag;
import stillwater.report.Calendar;
import stillwater.report.Search;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// A file of another program: read as somebody says, shown as it would be taken over, and taken over or not.
final class ImportViewModel {
  private final Context context;
  private final Notes notes;
  private final Background background;
  private final Commands commands;
  private final Consumer<Search> taken;
  private final Runnable closed;
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Format>> format = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<DateOrder>> dates = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<ZoneId> zone;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Waiting());
  private long latest;

  /// How far it is.
  sealed interface Stage {

    /// No file is chosen, or its reading was cancelled.
    record Waiting() implements Stage {}

    record Reading() implements Stage {}

    record Refused(Reason reason) implements Stage {}

    record Shown(Preview preview) implements Stage {}

    /// From here on it cannot be cancelled, but undone.
    record Writing() implements Stage {}
  }

  /// @param taken is told the days of what was taken over
  /// @param closed runs when nothing was
  ImportViewModel(Context context, Notes notes, Consumer<Search> taken, Runnable closed) {
    this.context = context;
    this.notes = notes;
    this.background = new Background(context, notes);
    this.commands = new Commands(context, notes);
    this.taken = taken;
    this.closed = closed;
    this.zone = new SimpleObjectProperty<>(context.zone().get());
    file.addListener(_ -> read());
    format.addListener(_ -> read());
    dates.addListener(_ -> read());
    zone.addListener(_ -> read());
  }

  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  ObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }

  /// The format that is said; none where the file tells.
  ObjectProperty<Optional<Format>> formatProperty() {
    return format;
  }

  ObjectProperty<Optional<DateOrder>> datesProperty() {
    return dates;
  }

  ObjectProperty<ZoneId> zoneProperty() {
    return zone;
  }

  /// Says of which kind is what is filed under a name, from now on.
  void file(Tag name, Kind kind) {
    background.read(() -> {
      context.settings().change(settings -> settings.withWork(work -> work.withImported(with(work, name, kind))));
      return true;
    }, _ -> read());
  }

  /// Adds what is shown.
  void take() {
    if (stage.get() instanceof Stage.Shown(Preview preview) && !preview.added().isEmpty()) {
      stage.set(new Stage.Writing());
      commands.ask(preview.command(), this::tell, this::lookAgain);
    }
  }

  private void lookAgain() {
    stage.set(new Stage.Waiting());
    read();
  }

  /// What is being read does not arrive any more; where nothing is, all is left as it was. What is being written is
  /// not given up.
  void cancel() {
    switch (stage.get()) {
      case Stage.Reading _ -> {
        latest++;
        stage.set(new Stage.Waiting());
      }
      case Stage.Writing _ -> { }
      case Stage.Waiting _, Stage.Refused _, Stage.Shown _ -> closed.run();
    }
  }

  private void tell(Decision.Done done) {
    notes.done(context.texts().say("exchange.done", done.events().size()));
    days(done).ifPresentOrElse(taken, closed);
  }

  /// The days of all that was added.
  private Optional<Search> days(Decision.Done done) {
    var calendar = Calendar.of(context.settings().get());
    var days = done.events().stream().map(Recorded::event).<LocalDate>mapMulti((event, found) -> {
      if (event instanceof Event.BlockAdded added) {
        found.accept(calendar.dayOf(added.from().toInstant(), added.from().getOffset()));
      }
    }).toList();
    return days.stream().min(LocalDate::compareTo)
        .flatMap(first -> days.stream().max(LocalDate::compareTo).map(last -> Search.days(first, last)));
  }

  /// What is being written is not read anew.
  private void read() {
    if (file.get().isEmpty() || stage.get() instanceof Stage.Writing) {
      return;
    }
    long asked = ++latest;
    stage.set(new Stage.Reading());
    var source = new ForeignFile(file.get().get());
    var hints = new ForeignFile.Hints(format.get(), zone.get(), dates.get());
    background.read(() -> look(source, hints), found -> arrive(asked, found),
        () -> arrive(asked, new Stage.Waiting()));
  }

  private Stage look(ForeignFile source, ForeignFile.Hints hints) {
    return switch (source.read(hints)) {
      case Reading.Unusable(Reason reason) -> new Stage.Refused(reason);
      case Reading.Read read -> {
        Snapshot standing = context.desk().now();
        var settings = context.settings().get();
        var rule = new KindRule(settings.work().kinds(), settings.work().imported(),
            standing.state().usualKind(settings));
        yield new Stage.Shown(Preview.of(read, rule, hints.zone(), context.history(), standing, context.present()));
      }
    };
  }

  private void arrive(long asked, Stage found) {
    if (asked == latest) {
      stage.set(found);
    }
  }

  private static LinkedHashMap<Tag, Kind> with(Settings.Work work, Tag name, Kind kind) {
    var kinds = new LinkedHashMap<>(work.imported());
    kinds.keySet().removeIf(other -> other.name().equalsIgnoreCase(name.name()));
    kinds.put(name, kind);
    return kinds;
  }
}
