package stillwater.ui.week;

import java.time.LocalDate;
import java.time.YearMonth;
import stillwater.report.Frame;

/// How many days the screen shows at once.
enum Span {
  WEEK,
  MONTH;

  /// The one of them that holds a day.
  ///
  /// @param first the first day of its week
  Frame of(LocalDate day, LocalDate first) {
    return switch (this) {
      case WEEK -> new Frame.OneWeek(first);
      case MONTH -> new Frame.OneMonth(YearMonth.from(day));
    };
  }

  LocalDate plus(LocalDate day, int steps) {
    return switch (this) {
      case WEEK -> day.plusWeeks(steps);
      case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
    };
  }
}
