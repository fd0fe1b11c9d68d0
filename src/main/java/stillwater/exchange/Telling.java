package stillwater.exchange;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stillwater.focus.Kind;
import stillwater.focus.Settings;
import stillwater.movement.Catalogue;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.DayStrip;
import stillwater.report.Frame;
import stillwater.report.Portion;
import stillwater.report.Report;
import stillwater.report.Trend;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// A report with all it takes to write it down, so that the same journal, settings and language give the same bytes
/// anywhere.
///
/// @param today the day that runs
/// @param trend of the weeks of half a year
/// @param portions its days, as many as can be read taken together
/// @param strips its days over the clock, where they are a week at most
/// @param kinds of work, in the order of the settings
public record Telling(
    Report report, LocalDate today, Calendar calendar, Optional<Trend> trend, List<Portion> portions,
    List<DayStrip> strips,
    List<Kind> kinds, Catalogue catalogue, Texts texts) {
  private static final int WEEK = 7;

  public Telling {
    portions = List.copyOf(portions);
    strips = List.copyOf(strips);
    kinds = List.copyOf(kinds);
  }

  /// The weekdays told of, in the order of a week.
  public List<DayOfWeek> weekdays() {
    return calendar.weekdays().stream().filter(weekday ->
        report.days().stream().anyMatch(day -> day.date().getDayOfWeek() == weekday)).toList();
  }

  /// Whether a weekday is told of more than once.
  public boolean isLong() {
    return report.days().size() > WEEK;
  }

  /// Its days as a title, or that they are not over.
  public String titled(String title) {
    return report.isRunning(today) ? texts.say("report.so-far", title) : title;
  }

  /// What was planned, in words; none where nothing was.
  ///
  /// @param key of the words where all its days are over, or to come
  public Optional<String> planned(String key) {
    var all = report.planned().filter(Duration::isPositive).map(Lengths::spoken);
    return report.isRunning(today) ? all.map(whole -> texts.say("report.planned-so-far",
        Lengths.spoken(report.plannedUpTo(today).orElse(Duration.ZERO)), whole))
        : all.map(whole -> texts.say(key, whole));
  }

  /// What is said where nothing was lived.
  ///
  /// @param key of the words where its days have begun
  public String empty(String key) {
    return texts.say(today.isBefore(report.from()) ? "report.ahead" : key);
  }

  /// @param chronicle what was lived in [Report#reach]
  public static Telling of(
      Chronicle chronicle, Settings settings, Frame frame, LocalDate today, Catalogue catalogue, Texts texts) {
    var calendar = Calendar.of(settings);
    var report = Report.of(chronicle, calendar, frame);
    // A day in which nothing was lived has no zone; which one it is drawn by must not depend on where this runs.
    var strips = report.days().size() > WEEK ? List.<DayStrip>of() : report.days().stream()
        .map(day -> DayStrip.of(chronicle, calendar, day.date(), ZoneOffset.UTC)).toList();
    var kinds = Stream.concat(settings.work().kinds().stream(), report.figures().byKind().keySet().stream());
    var trend = Optional.of(frame).filter(Frame.HalfYear.class::isInstance)
        .map(_ -> Trend.of(chronicle, calendar, report.to()));
    return new Telling(report, today, calendar, trend, Portion.of(report, calendar), strips, kinds.distinct().toList(),
        catalogue, texts);
  }
}
