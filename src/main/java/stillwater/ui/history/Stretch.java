package stillwater.ui.history;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import stillwater.report.Calendar;
import stillwater.report.Period;

/// How far back the history is shown.
enum Stretch {
  THIS_WEEK,
  THIS_MONTH,
  ALL;

  /// Later than anything that can be typed.
  private static final LocalDate EVER = LocalDate.of(9998, 12, 31);

  Period period(Calendar calendar, LocalDate today) {
    return switch (this) {
      case THIS_WEEK -> calendar.weekOf(today);
      case THIS_MONTH -> calendar.days(today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()));
      case ALL -> calendar.days(LocalDate.EPOCH, EVER);
    };
  }
}
