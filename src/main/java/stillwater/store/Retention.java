package stillwater.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Which days' copies stay: the last of each of seven days, eight weeks and twelve months that have one. Only copies
/// make copies old, never the clock: one that is wrong by years, or a summer away, removes none.
final class Retention {
  private static final int DAYS = 7;
  private static final int WEEKS = 8;
  private static final int MONTHS = 12;

  private Retention() {}

  /// @param today its copy stays, also where the clock was put back and later days have copies
  static SortedSet<LocalDate> kept(Collection<LocalDate> days, LocalDate today) {
    var newestFirst = new TreeSet<>(days).descendingSet();
    var kept = new TreeSet<LocalDate>();
    kept.addAll(lastOfEach(newestFirst, day -> day, DAYS));
    kept.addAll(lastOfEach(newestFirst, Retention::week, WEEKS));
    kept.addAll(lastOfEach(newestFirst, YearMonth::from, MONTHS));
    if (newestFirst.contains(today)) {
      kept.add(today);
    }
    return kept;
  }

  private static Collection<LocalDate> lastOfEach(
      Collection<LocalDate> newestFirst, Function<LocalDate, Object> span, int most) {
    var spans = new HashSet<Object>();
    return newestFirst.stream().filter(day -> spans.add(span.apply(day))).limit(most).toList();
  }

  private static Object week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
