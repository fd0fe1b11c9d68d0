package stillwater.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.regex.Pattern;
import stillwater.focus.Settings;
import stillwater.focus.Span;

/// How a person cuts time into days and weeks.
///
/// @param dayStart when a day begins on the clock of the zone it is lived in
/// @param firstDay the weekday a week begins with
public record Calendar(LocalTime dayStart, DayOfWeek firstDay) {
  private static final int DAYS_OF_FIRST_WEEK = 4;
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
    var transition = zone.getRules().getTransition(shown);
    return transition != null && transition.isGap() ? transition.getInstant() : shown.atZone(zone).toInstant();
  }
}
