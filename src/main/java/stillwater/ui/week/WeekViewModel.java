package stillwater.ui.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.DayStrip;
import stillwater.report.Frame;
import stillwater.report.Period;
import stillwater.report.Report;
import stillwater.report.Trend;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// Which week or month is shown and what it says. One that was read stays at hand until anything is recorded; the one
/// that runs is read anew every minute while it can be seen.
final class WeekViewModel {
  private final Context context;
  private final Live live;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<WeekPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.WEEK);
  private final Map<Frame, WeekPage> read = new HashMap<>();
  private Optional<Basis> basis = Optional.empty();
  private Optional<LocalDate> chosen = Optional.empty();
  private Instant minute = Instant.EPOCH;
  private boolean seen;
  private long latest;

  /// What every page that was read rests on.
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
    span.addListener(_ -> turn());
  }

  /// What is shown; nothing until something was read.
  ReadOnlyObjectProperty<Optional<WeekPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Whether the days that run were asked for: there are none later.
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Whether weeks or months are shown; may be set.
  ObjectProperty<Span> spanProperty() {
    return span;
  }

  void shown() {
    seen = true;
    turnOfThings();
  }

  void hidden() {
    seen = false;
  }

  void earlier() {
    go(span.get().plus(day(), -1));
  }

  void later() {
    if (!running.get()) {
      go(span.get().plus(day(), 1));
    }
  }

  void now() {
    go(today());
  }

  void turnSpan() {
    span.set(span.get() == Span.WEEK ? Span.MONTH : Span.WEEK);
  }

  /// Goes to the week that holds a day.
  void goToWeek(LocalDate day) {
    choose(day, Span.WEEK);
    if (span.get() == Span.WEEK) {
      show();
    } else {
      span.set(Span.WEEK);
    }
  }

  private void go(LocalDate day) {
    choose(day, span.get());
    show();
  }

  private void choose(LocalDate day, Span within) {
    var first = frame(day, within).in(calendar()).first();
    chosen = first.isBefore(frame(today(), within).in(calendar()).first()) ? Optional.of(day) : Optional.empty();
  }

  /// A week may be over in a month that still runs.
  private void turn() {
    chosen.ifPresent(day -> choose(day, span.get()));
    if (seen) {
      show();
    }
  }

  private void turnOfThings() {
    if (seen) {
      read.remove(frame(today(), span.get()));
      show();
    }
  }

  private void tick() {
    if (seen && chosen.isEmpty() && !minute(live.now()).equals(minute)) {
      read.remove(frame(today(), span.get()));
      show();
    }
  }

  private void show() {
    var settings = context.settings().get();
    if (basis.filter(old -> old.isStill(live.snapshot(), settings)).isEmpty()) {
      read.clear();
      basis = Optional.of(new Basis(live.snapshot(), settings));
    }
    var frame = frame(day(), span.get());
    running.set(chosen.isEmpty());
    long asked = ++latest;
    Optional.ofNullable(read.get(frame)).ifPresentOrElse(known -> page.set(Optional.of(known)),
        () -> read(frame, asked, basis.orElseThrow()));
  }

  private void read(Frame frame, long asked, Basis on) {
    var snapshot = live.snapshot();
    var now = context.now();
    minute = minute(now);
    background.read(() -> page(frame, on.settings(), snapshot, now), made -> arrive(made, asked, on));
  }

  private WeekPage page(Frame frame, Settings settings, Snapshot snapshot, Instant now) {
    var calendar = Calendar.of(settings);
    var zone = context.zone().get();
    var today = calendar.dayOf(now, zone);
    var days = frame.in(calendar);
    var end = days.last().isAfter(today) ? today : days.last();
    var isMonth = frame instanceof Frame.OneMonth;
    var reach = Report.reach(calendar, frame);
    var chronicle = Chronicle.read(context.history(),
        isMonth ? both(calendar, reach, Trend.reach(calendar, end)) : reach, snapshot, now);
    var strips = isMonth ? List.<DayStrip>of()
        : days.days().stream().map(day -> DayStrip.of(chronicle, calendar, day.first(), zone)).toList();
    return WeekPage.of(new WeekPage.Read(Report.of(chronicle, calendar, frame), strips,
        isMonth ? Optional.of(Trend.of(chronicle, calendar, end)) : Optional.empty(), settings, calendar,
        context.catalogue().get(), now, today), context.texts());
  }

  private static Period both(Calendar calendar, Period one, Period other) {
    return calendar.days(Stream.of(one.first(), other.first()).min(LocalDate::compareTo).orElseThrow(),
        Stream.of(one.last(), other.last()).max(LocalDate::compareTo).orElseThrow());
  }

  private void arrive(WeekPage made, long asked, Basis on) {
    if (basis.filter(now -> now == on).isPresent()) {
      read.put(made.report().frame(), made);
    }
    if (asked == latest) {
      page.set(Optional.of(made));
    }
  }

  private Frame frame(LocalDate day, Span within) {
    return within.of(day, calendar().weekOf(day).first());
  }

  private LocalDate day() {
    return chosen.orElseGet(this::today);
  }

  private LocalDate today() {
    return calendar().dayOf(live.now(), context.zone().get());
  }

  private Calendar calendar() {
    return Calendar.of(context.settings().get());
  }

  private static Instant minute(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MINUTES);
  }
}
