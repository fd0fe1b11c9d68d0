package stillwater.ui.timer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import stillwater.chart.KindStyle;
import stillwater.chart.Strips;
import stillwater.focus.Snapshot;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Day;
import stillwater.report.DayStrip;
import stillwater.text.Lengths;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Chart;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;

/// What today adds up to so far; read anew at every change and once a minute while it can be seen.
final class TodayViewModel {
  private final Context context;
  private final Live live;
  private final Background background;
  private final ReadOnlyStringWrapper focus = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper breaks = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Chart> strip =
      new ReadOnlyObjectWrapper<>(new Chart((width, _) -> Strips.blank(width)));
  private boolean seen;
  private Optional<Snapshot> readAt = Optional.empty();
  private Instant readMinute = Instant.EPOCH;

  TodayViewModel(Context context, Live live, Notes notes) {
    this.context = context;
    this.live = live;
    this.background = new Background(context, notes);
    live.snapshotProperty().addListener(_ -> readIfOld());
    live.nowProperty().addListener(_ -> readIfOld());
  }

  ReadOnlyStringProperty focusProperty() {
    return focus.getReadOnlyProperty();
  }

  ReadOnlyStringProperty breaksProperty() {
    return breaks.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Chart> stripProperty() {
    return strip.getReadOnlyProperty();
  }

  void shown() {
    seen = true;
    readIfOld();
  }

  void hidden() {
    seen = false;
  }

  private void readIfOld() {
    var minute = live.now().truncatedTo(ChronoUnit.MINUTES);
    var snapshot = live.snapshot();
    if (!seen || readAt.filter(snapshot::tellsTheSameAs).isPresent() && minute.equals(readMinute)) {
      return;
    }
    readAt = Optional.of(snapshot);
    readMinute = minute;
    background.read(this::read, this::show);
  }

  /// What was read of today.
  private record Read(Day day, Chart strip) {}

  private Read read() {
    var settings = context.settings().get();
    var calendar = Calendar.of(settings);
    var now = context.now();
    var date = calendar.dayOf(now, context.zone().get());
    var chronicle = Chronicle.read(context.history(), calendar.day(date), context.desk().now(), now);
    var pieces = DayStrip.of(chronicle, calendar, date, context.zone().get());
    var styles = new KindStyle(settings.work().kinds());
    return new Read(Day.of(chronicle, calendar, date),
        new Chart((width, _) -> Strips.today(pieces, now, styles, width, context.texts())));
  }

  private void show(Read today) {
    var texts = context.texts();
    var lived = today.day().figures().total().focus();
    focus.set(today.day().planned().filter(plan -> !plan.isZero())
        .map(plan -> texts.say("today.planned", Lengths.spoken(lived), Lengths.spoken(plan)))
        .orElseGet(() -> lived.toMinutes() == 0 ? texts.say("today.none")
            : texts.say("today.line", Lengths.spoken(lived))));
    strip.set(today.strip());
    breaks.set(texts.say("today.breaks", today.day().figures().breaks().taken()));
  }
}
