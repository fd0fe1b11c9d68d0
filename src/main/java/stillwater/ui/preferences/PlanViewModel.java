package stillwater.ui.preferences;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Command;
import stillwater.focus.Plan;
import stillwater.focus.Settings;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.text.Lengths;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// The hours one means to focus on each weekday, from today on.
final class PlanViewModel {
  private static final Plan NOTHING = new Plan(Collections.nCopies(DayOfWeek.values().length, Duration.ZERO));

  private final Context context;
  private final Notes notes;
  private final Changes changes;
  private final Map<DayOfWeek, Typed> days = new EnumMap<>(DayOfWeek.class);
  private Plan plan = NOTHING;

  PlanViewModel(Context context, Notes notes, Changes changes) {
    this.context = context;
    this.notes = notes;
    this.changes = changes;
    Stream.of(DayOfWeek.values()).forEach(day -> days.put(day, new Typed()));
  }

  Typed on(DayOfWeek day) {
    return Objects.requireNonNull(days.get(day));
  }

  void load() {
    new Background(context, notes).read(() -> read(context.settings().get()), this::show);
  }

  /// Takes the hours that were typed for a day, or says beside the fields why not.
  void say(DayOfWeek day) {
    var typed = on(day);
    if (typed.said().equals(text(day))) {
      return;
    }
    var hours = typed.said().isEmpty() ? Optional.of(Duration.ZERO) : Lengths.hours(typed.said());
    hours.ifPresentOrElse(length -> set(day, length),
        () -> typed.refuse(context.texts().say("preferences.plan.not-hours")));
  }

  /// Shows what is planned for a day.
  void restore(DayOfWeek day) {
    on(day).show(text(day));
  }

  private void set(DayOfWeek day, Duration length) {
    var before = plan;
    var byWeekday = new ArrayList<>(plan.byWeekday());
    byWeekday.set(day.getValue() - 1, length);
    plan = new Plan(byWeekday);
    restore(day);
    if (!plan.equals(before)) {
      keep(plan, () -> changes.done(Entry.PLAN, then -> {
        show(before);
        keep(before, then);
      }));
    }
  }

  private void keep(Plan wanted, Runnable then) {
    new Commands(context, notes)
        .ask(new Command.SetPlan(today(changes.holding()), wanted), _ -> then.run(), this::load);
  }

  private Plan read(Settings settings) {
    var today = today(settings);
    var month = YearMonth.from(today);
    return Chronicle.of(context.history().events(month, month), Optional.empty()).plans().ahead(today);
  }

  private LocalDate today(Settings settings) {
    return Calendar.of(settings).dayOf(context.now(), context.zone().get());
  }

  private void show(Plan latest) {
    plan = latest;
    days.keySet().forEach(this::restore);
  }

  private String text(DayOfWeek day) {
    return plan.on(day).isZero() ? "" : Lengths.hours(plan.on(day));
  }
}
