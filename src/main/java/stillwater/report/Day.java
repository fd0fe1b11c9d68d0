package stillwater.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// A day as it was lived, beside what was planned for it.
public record Day(LocalDate date, Optional<Duration> planned, Figures figures) {

  public static Day of(Chronicle chronicle, Calendar calendar, LocalDate date) {
    return of(chronicle, Excerpt.of(chronicle, calendar.day(date)));
  }

  static Day of(Chronicle chronicle, Excerpt excerpt) {
    var date = excerpt.period().first();
    return new Day(date, chronicle.plans().on(date), Figures.of(excerpt));
  }

  /// Whether nothing was lived: such a day is blank, not zero.
  public boolean isBlank() {
    return figures.blocks() == 0 && figures.total().equals(Tally.NONE) && figures.rest().isZero()
        && figures.uncertainty().unansweredGaps().isZero();
  }
}
