package stillwater.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// How days read in a sentence.
public final class Dates {
  private Dates() {}

  /// A run of days, `16 – 22 November`; with its years where they are not the one that runs.
  public static String range(LocalDate first, LocalDate last, LocalDate today, Texts texts) {
    var withYear = last.getYear() != today.getYear() || first.getYear() != today.getYear();
    var to = format(last, withYear ? "date.year" : "date.month", texts);
    var from = first.getYear() != last.getYear() ? "date.year"
        : first.getMonth() != last.getMonth() ? "date.month" : "date.day";
    return texts.say("date.range", format(first, from, texts), to);
  }

  /// A day of the year, `16 November`.
  public static String day(LocalDate day, Texts texts) {
    return format(day, "date.month", texts);
  }

  /// A day with its year, `21 November 2026`.
  public static String full(LocalDate day, Texts texts) {
    return format(day, "date.year", texts);
  }

  /// A month's name in a few letters.
  public static String shortMonth(LocalDate day, Texts texts) {
    return format(day, "date.short-month", texts);
  }

  /// A month with its year, `November 2026`.
  public static String month(YearMonth month, Texts texts) {
    return DateTimeFormatter.ofPattern(texts.say("date.month-of-year"), texts.locale()).format(month);
  }

  /// A day in a table, `Mon 16 Nov`.
  public static String brief(LocalDate day, Texts texts) {
    return shortWeekday(day, texts) + " " + format(day, "date.brief", texts);
  }

  /// A weekday's name.
  public static String weekday(LocalDate day, Texts texts) {
    return texts.say(Texts.key("weekday.", day.getDayOfWeek()));
  }

  /// A weekday's name in a few letters.
  public static String shortWeekday(LocalDate day, Texts texts) {
    return texts.say(Texts.key("weekday.short.", day.getDayOfWeek()));
  }

  private static String format(LocalDate day, String pattern, Texts texts) {
    return DateTimeFormatter.ofPattern(texts.say(pattern), texts.locale()).format(day);
  }
}
