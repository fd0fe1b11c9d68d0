package stillwater.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import stillwater.report.Account;
import stillwater.report.Calendar;
import stillwater.report.Period;
import stillwater.report.Search;

/// Which blocks are read: those begun in a stretch of time, or those that a search finds.
record Scope(Stretch stretch, Optional<Search> search) {

  boolean isEverything() {
    return search.isEmpty() && stretch == Stretch.ALL;
  }

  Period period(Calendar calendar, LocalDate today) {
    return search.map(sought -> sought.period(calendar)).orElseGet(() -> stretch.period(calendar, today));
  }

  boolean holds(Account account, Period period) {
    return search.map(sought -> sought.finds(account, period.calendar()))
        .orElseGet(() -> account.lived().beganIn(period));
  }
}
