package stillwater.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stillwater.focus.Settings;
import stillwater.focus.Span;

/// How a person cuts time into days and weeks.
///
/// @param dayStart when a day begins on the clock of the zone it is lived in
/// @param firstDay the weekday a week begins with
public record Calendar(LocalTime dayStart, DayOfWeek firstDay) {
  private static final int DAYS_OF_FIRST_WEEK = 4;
  private static final int HOURS = 24;
  private static final int MONTH_LABEL = "2026-11".length();
  private static final Pattern OF_OUR_YEARS = Pattern.compile("[1-9]\\d{3}(?!\\d)[^+]*");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  public Calendar {
    dayStart = dayStart.truncatedTo(ChronoUnit.SECONDS);
  }

  public static Calendar of(Settings settings) {
    return new Calendar(settings.days().start(), settings.days().first());
  }

  /// The day an instant belongs to for someone in the zone.
  public LocalDate dayOf(Instant instant, ZoneId zone) {
    var day = instant.atZone(zone).toLocalDate().plusDays(1);
    while (start(day, zone).isAfter(instant)) {
      day = day.minusDays(1);
    }
    return day;
  }

  public Period day(LocalDate day) {
    return new Period(this, day, day);
  }

  /// @throws IllegalArgumentException if the last day is before the first
  public Period days(LocalDate first, LocalDate last) {
    return new Period(this, first, last);
  }

  /// In the order of a week.
  public List<DayOfWeek> weekdays() {
    return IntStream.range(0, DayOfWeek.values().length).mapToObj(firstDay::plus).toList();
  }

  /// From the first of these hours of the clock to the last, 0 to 23, in the order of a day that begins with its own.
  public List<Integer> hours(IntStream some) {
    var ranks = some.map(hour -> Math.floorMod(hour - dayStart.getHour(), HOURS)).summaryStatistics();
    return ranks.getCount() == 0 ? List.of() : IntStream.rangeClosed(ranks.getMin(), ranks.getMax())
        .mapToObj(rank -> (rank + dayStart.getHour()) % HOURS).toList();
  }

  /// The week that holds the day.
  public Period weekOf(LocalDate day) {
    var first = day.with(TemporalAdjusters.previousOrSame(firstDay));
    return new Period(this, first, first.plusDays(6));
  }

  /// Reads a label such as `2026-W47`.
  ///
  /// @throws IllegalArgumentException if there is no such week
  public Period week(String label) {
    var parts = WEEK.matcher(label);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a week like 2026-W47: " + label);
    }
    var inFirstWeek = LocalDate.of(Integer.parseInt(parts.group(1)), 1, DAYS_OF_FIRST_WEEK);
    var week = weekOf(inFirstWeek.plusWeeks(Integer.parseInt(parts.group(2)) - 1));
    if (!label(week.first()).equals(label)) {
      throw new IllegalArgumentException("a week that year does not have: " + label);
    }
    return week;
  }

  /// Reads the name of any run of days that has one, as [Frame#label] writes it.
  ///
  /// @throws IllegalArgumentException if nothing is called so
  public Frame frame(String label) {
    var frame = parsed(label);
    if (!frame.label(this).equals(label) || !OF_OUR_YEARS.matcher(label).matches()) {
      throw new IllegalArgumentException("not the name of days: " + label);
    }
    return frame;
  }

  private Frame parsed(String label) {
    try {
      return label.contains("/") ? new Frame.Days(LocalDate.parse(label.substring(0, label.indexOf('/'))),
              LocalDate.parse(label.substring(label.indexOf('/') + 1)))
          : label.contains("W") ? new Frame.OneWeek(week(label).first())
          : label.endsWith("-H1") || label.endsWith("-H2") ? halfYear(label)
          : label.length() > MONTH_LABEL ? new Frame.OneDay(LocalDate.parse(label))
          : label.contains("-") ? new Frame.OneMonth(YearMonth.parse(label)) : new Frame.OneYear(Year.parse(label));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not the name of days: " + label, e);
    }
  }

  private static Frame halfYear(String label) {
    var year = Year.parse(label.substring(0, label.length() - 3));
    return new Frame.HalfYear(year.atMonth(label.endsWith("1") ? Month.JANUARY : Month.JULY));
  }

  /// Names the week that holds the day: `2026-W47`.
  public String label(LocalDate day) {
    var fields = WeekFields.of(firstDay, DAYS_OF_FIRST_WEEK);
    return String.format(Locale.ROOT, "%04d-W%02d",
        day.get(fields.weekBasedYear()), day.get(fields.weekOfWeekBasedYear()));
  }

  Span span(LocalDate first, LocalDate last, ZoneId zone) {
    return new Span(start(first, zone), start(last.plusDays(1), zone));
  }

  /// The first instant at which the clock on the wall shows the day's start or something later: where the clock is put
  /// forward over it that is the moment it is put forward, and where the clock shows it twice the first time.
  private Instant start(LocalDate day, ZoneId zone) {
    var shown = day.atTime(dayStart);
    var offsets = zone.getRules().getValidOffsets(shown);
    return offsets.isEmpty() ? zone.getRules().getTransition(shown).getInstant() : shown.toInstant(offsets.getFirst());
  }
}
