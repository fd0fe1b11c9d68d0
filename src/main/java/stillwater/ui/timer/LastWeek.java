package stillwater.ui.timer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.focus.WeekMark;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Figures;
import stillwater.report.Frame;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// Offers the week that is over to be read back: once, at the first start in a new one, where anything was lived in it.
public final class LastWeek {
  private final Context context;
  private final WeekMark offered;
  private final Consumer<LocalDate> open;
  private final LocalDate day;
  private final ReadOnlyObjectWrapper<Optional<Duration>> focus = new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param offered remembers the weeks in which it was offered
  /// @param open shows the week that holds a day
  public LastWeek(Context context, Notes notes, WeekMark offered, Consumer<LocalDate> open) {
    this.context = context;
    this.offered = offered;
    this.open = open;
    this.day = calendar().dayOf(context.now(), context.zone().get()).minusWeeks(1);
    new Background(context, notes).read(this::due, focus::set);
  }

  /// Its focus; none where nothing is offered.
  ReadOnlyObjectProperty<Optional<Duration>> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  void read() {
    dismiss();
    open.accept(day);
  }

  void dismiss() {
    focus.set(Optional.empty());
  }

  private Optional<Duration> due() {
    var calendar = calendar();
    var running = calendar.label(day.plusWeeks(1));
    if (offered.isDone(running)) {
      return Optional.empty();
    }
    var week = new Frame.OneWeek(day).in(calendar);
    var lived = Figures.of(Chronicle.read(context.history(), week, context.desk().now(), context.now()), week).total()
        .focus();
    offered.done(running);
    return Optional.of(lived).filter(Duration::isPositive);
  }

  private Calendar calendar() {
    return Calendar.of(context.settings().get());
  }
}
