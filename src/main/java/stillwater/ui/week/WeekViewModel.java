package stillwater.ui.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.DayStrip;
import stillwater.report.Week;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// Which week is shown and what it says. A week that was read stays at hand until anything is recorded; the one that
/// runs is read anew every minute while it can be seen.
final class WeekViewModel {
  private final Context context;
  private final Live live;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<WeekPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final Map<LocalDate, WeekPage> read = new HashMap<>();
  private Optional<Basis> basis = Optional.empty();
  private Optional<LocalDate> chosen = Optional.empty();
  private Instant minute = Instant.EPOCH;
  private boolean seen;
  private long latest;

  /// What every week that was read rests on.
  private record Basis(Snapshot snapshot, Settings settings) {

    boolean isStill(Snapshot now, Settings settingsNow) {
      return now.tellsTheSameAs(snapshot) && settings.equals(settingsNow);
    }
  }

  WeekViewModel(Context context, Live live, Notes notes) {
    this.context = context;
    this.live = live;
    this.background = new Background(context, notes);
    live.snapshotProperty().addListener(_ -> turnOfThings());
    live.nowProperty().addListener(_ -> tick());
  }

  /// What is shown; nothing until a week was read.
  ReadOnlyObjectProperty<Optional<WeekPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Whether the week that runs was asked for: there is none later.
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  void shown() {
    seen = true;
    turnOfThings();
  }

  void hidden() {
    seen = false;
  }

  void earlier() {
    go(first().minusWeeks(1));
  }

  void later() {
    if (!running.get()) {
      go(first().plusWeeks(1));
    }
  }

  void thisWeek() {
    go(runningFirst());
  }

  private void go(LocalDate first) {
    chosen = first.isBefore(runningFirst()) ? Optional.of(first) : Optional.empty();
    show();
  }

  private void turnOfThings() {
    if (seen) {
      read.remove(runningFirst());
      show();
    }
  }

  private void tick() {
    if (seen && chosen.isEmpty() && !minute(live.now()).equals(minute)) {
      read.remove(runningFirst());
      show();
    }
  }

  private void show() {
    var settings = context.settings().get();
    if (basis.filter(old -> old.isStill(live.snapshot(), settings)).isEmpty()) {
      read.clear();
      basis = Optional.of(new Basis(live.snapshot(), settings));
    }
    var first = first();
    running.set(chosen.isEmpty());
    long asked = ++latest;
    Optional.ofNullable(read.get(first)).ifPresentOrElse(known -> page.set(Optional.of(known)),
        () -> read(first, asked, basis.orElseThrow()));
  }

  private void read(LocalDate first, long asked, Basis on) {
    var snapshot = live.snapshot();
    var now = context.now();
    minute = minute(now);
    background.read(() -> page(first, on.settings(), snapshot, now), made -> arrive(made, asked, on));
  }

  private WeekPage page(LocalDate first, Settings settings, Snapshot snapshot, Instant now) {
    var calendar = Calendar.of(settings);
    var zone = context.zone().get();
    var chronicle = Chronicle.read(context.history(), Week.reach(calendar, first), snapshot, now);
    var strips = calendar.weekOf(first).days().stream()
        .map(day -> DayStrip.of(chronicle, calendar, day.first(), zone)).toList();
    return WeekPage.of(Week.of(chronicle, calendar, first), strips, settings, now, calendar.dayOf(now, zone),
        context.texts());
  }

  private void arrive(WeekPage made, long asked, Basis on) {
    if (basis.filter(now -> now == on).isPresent()) {
      read.put(made.from(), made);
    }
    if (asked == latest) {
      page.set(Optional.of(made));
    }
  }

  private LocalDate first() {
    return chosen.map(day -> calendar().weekOf(day).first()).orElseGet(this::runningFirst);
  }

  private LocalDate runningFirst() {
    return calendar().weekOf(calendar().dayOf(live.now(), context.zone().get())).first();
  }

  private Calendar calendar() {
    return Calendar.of(context.settings().get());
  }

  private static Instant minute(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES);
  }
}
