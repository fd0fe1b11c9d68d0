package stillwater.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the dates of one file, which are all written in the same order: year first, or in one that the file itself
/// tells, or somebody has to.
///
/// @param order what comes first where the year comes last
record Dates(DateOrder order) {
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})");
  private static final int MONTHS = 12;

  /// A date of these that may be read in two ways, while none of them tells which; none where all are clear.
  static Optional<String> unclear(Collection<String> dates) {
    var decided = dates.stream().anyMatch(date -> decides(date, DateOrder.DAY_FIRST))
        != dates.stream().anyMatch(date -> decides(date, DateOrder.MONTH_FIRST));
    return decided ? Optional.empty() : dates.stream().filter(Dates::isTwofold).findFirst();
  }

  /// In the order that these tell; where they tell none, it makes no difference.
  static Dates in(Collection<String> dates) {
    return new Dates(dates.stream().anyMatch(date -> decides(date, DateOrder.MONTH_FIRST)) ? DateOrder.MONTH_FIRST
        : DateOrder.DAY_FIRST);
  }

  Optional<LocalDate> read(String text) {
    try {
      var first = YEAR_FIRST.matcher(text);
      if (first.matches()) {
        return Optional.of(LocalDate.of(number(first, 1), number(first, 2), number(first, 3)));
      }
      var last = YEAR_LAST.matcher(text);
      if (!last.matches()) {
        return Optional.empty();
      }
      return Optional.of(order == DateOrder.DAY_FIRST || isDotted(last)
          ? LocalDate.of(number(last, 4), number(last, 3), number(last, 1))
          : LocalDate.of(number(last, 4), number(last, 1), number(last, 3)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean decides(String date, DateOrder order) {
    var last = YEAR_LAST.matcher(date);
    return last.matches() && !isDotted(last) && number(last, order == DateOrder.DAY_FIRST ? 1 : 3) > MONTHS;
  }

  private static boolean isTwofold(String date) {
    var last = YEAR_LAST.matcher(date);
    return last.matches() && !isDotted(last) && number(last, 1) != number(last, 3);
  }

  /// Nobody who writes dots writes the month first.
  private static boolean isDotted(MatchResult date) {
    return date.group(2).equals(".");
  }

  private static int number(MatchResult date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
