package stillwater.report;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// The run of days a report tells of, as a person would name it.
public sealed interface Frame {

  record OneDay(LocalDate date) implements Frame {}

  /// The week that holds the date.
  record OneWeek(LocalDate date) implements Frame {}

  record OneMonth(YearMonth month) implements Frame {}

  /// @param first January or July
  record HalfYear(YearMonth first) implements Frame {
    private static final int MONTHS = 6;

    public HalfYear {
      first = first.withMonth(first.getMonthValue() > MONTHS ? MONTHS + 1 : 1);
    }

    /// 1 or 2.
    public int half() {
      return first.getMonthValue() > MONTHS ? 2 : 1;
    }
  }

  record OneYear(Year year) implements Frame {}

  /// Any days, both included.
  record Days(LocalDate first, LocalDate last) implements Frame {

    /// @throws IllegalArgumentException if the last day is before the first
    public Days {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("ends before it begins: " + first + " – " + last);
      }
    }
  }

  /// Its days on a person's calendar.
  default Period in(Calendar calendar) {
    return switch (this) {
      case OneDay(LocalDate date) -> calendar.day(date);
      case OneWeek(LocalDate date) -> calendar.weekOf(date);
      case OneMonth(YearMonth month) -> calendar.days(month.atDay(1), month.atEndOfMonth());
      case HalfYear(YearMonth first) ->
          calendar.days(first.atDay(1), first.plusMonths(HalfYear.MONTHS - 1).atEndOfMonth());
      case OneYear(Year year) -> calendar.days(year.atDay(1), year.atMonth(12).atEndOfMonth());
      case Days(LocalDate first, LocalDate last) -> calendar.days(first, last);
    };
  }

  /// The one so many before this that it can stand beside: for a day the same weekday. Any days stand alone.
  ///
  /// @param back how many; a negative number looks ahead
  default Optional<Frame> before(int back) {
    return switch (this) {
      case OneDay(LocalDate date) -> Optional.of(new OneDay(date.minusWeeks(back)));
      case OneWeek(LocalDate date) -> Optional.of(new OneWeek(date.minusWeeks(back)));
      case OneMonth(YearMonth month) -> Optional.of(new OneMonth(month.minusMonths(back)));
      case HalfYear(YearMonth first) -> Optional.of(new HalfYear(first.minusMonths((long) HalfYear.MONTHS * back)));
      case OneYear(Year year) -> Optional.of(new OneYear(year.minusYears(back)));
      case Days _ -> Optional.empty();
    };
  }

  /// Its name: `2026-11-21`, `2026-W47`, `2026-11`, `2026-H2`, `2026` or `2026-11-02/2026-11-15`.
  default String label(Calendar calendar) {
    return switch (this) {
      case OneDay(LocalDate date) -> date.toString();
      case OneWeek(LocalDate date) -> calendar.label(date);
      case OneMonth(YearMonth month) -> month.toString();
      case HalfYear half -> half.first().getYear() + "-H" + half.half();
      case OneYear(Year year) -> year.toString();
      case Days(LocalDate first, LocalDate last) -> first + "/" + last;
    };
  }
}
