package stillwater.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A run of days as it was lived, day by day, beside those before it.
///
/// @param label its name, such as `2026-W47`
/// @param earlier the four such runs before in which a block was begun
public record Report(
    Frame frame, String label, LocalDate from, LocalDate to, Figures figures, List<Day> days, Earlier earlier) {
  private static final int BESIDE = 4;

  /// @param chronicle what was lived in [#reach]
  public static Report of(Chronicle chronicle, Calendar calendar, Frame frame) {
    var all = Excerpt.of(chronicle, reach(calendar, frame));
    var period = frame.in(calendar);
    var excerpt = all.in(period);
    return new Report(frame, frame.label(calendar), period.first(), period.last(), Figures.of(excerpt),
        excerpt.days().parallelStream().map(day -> Day.of(chronicle, day)).toList(),
        new Earlier(IntStream.rangeClosed(1, BESIDE)
            .mapToObj(frame::before).flatMap(Optional::stream)
            .map(before -> Figures.of(all.in(before.in(calendar))))
            .filter(figures -> figures.blocks() > 0).toList()));
  }

  /// The days that must be read to tell of it: its own and those it stands beside.
  public static Period reach(Calendar calendar, Frame frame) {
    var own = frame.in(calendar);
    var first = frame.before(BESIDE).map(before -> before.in(calendar).first()).orElse(own.first());
    return calendar.days(first, own.last());
  }

  /// What was planned for its days; none where nothing was.
  public Optional<Duration> planned() {
    return days.stream().flatMap(day -> day.planned().stream()).reduce(Duration::plus);
  }

  /// What was planned for those of its days that are over or run.
  public Optional<Duration> plannedUpTo(LocalDate today) {
    return days.stream().filter(day -> !day.date().isAfter(today)).flatMap(day -> day.planned().stream())
        .reduce(Duration::plus);
  }

  /// Whether some of its days are still to come, though not all.
  public boolean isRunning(LocalDate today) {
    return !today.isBefore(from) && today.isBefore(to);
  }

  /// Whether nothing was lived.
  public boolean isBlank() {
    return days.stream().allMatch(Day::isBlank);
  }

  /// What was lived under each hour of the clock, 0 to 23, on the days of each weekday; hours with nothing are absent.
  public Map<DayOfWeek, SortedMap<Integer, Tally>> hoursOfWeekdays() {
    var hours = new TreeMap<DayOfWeek, SortedMap<Integer, Tally>>();
    for (var weekday : DayOfWeek.values()) {
      hours.put(weekday, Tally.sum(days.stream().filter(day -> day.date().getDayOfWeek() == weekday)
          .flatMap(day -> day.figures().byHour().entrySet().stream())));
    }
    return hours;
  }

  /// The focus under each hour of one such weekday: the mean of those in which anything was lived.
  public Map<DayOfWeek, SortedMap<Integer, Duration>> usualHours() {
    var lived = days.stream().filter(day -> !day.isBlank())
        .collect(Collectors.groupingBy(day -> day.date().getDayOfWeek(), Collectors.counting()));
    var usual = new TreeMap<DayOfWeek, SortedMap<Integer, Duration>>();
    hoursOfWeekdays().forEach((weekday, hours) -> {
      var ofOne = new TreeMap<Integer, Duration>();
      hours.forEach((hour, tally) -> ofOne.put(hour, tally.focus().dividedBy(lived.getOrDefault(weekday, 1L))));
      usual.put(weekday, ofOne);
    });
    return usual;
  }
}
