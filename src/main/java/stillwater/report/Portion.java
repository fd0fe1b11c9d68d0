package stillwater.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import stillwater.focus.Kind;

/// Days of a report taken together, as a row of a table shows them: a day, a week, a month or a year.
///
/// @param frame what it is a part of; at the edges of a report it has fewer days than that
/// @param label its name, such as `2026-W47`
/// @param days at least one
public record Portion(Frame frame, String label, List<Day> days) {
  private static final int FEW_DAYS = 31;
  private static final int FEW_WEEKS = 190;
  private static final int FEW_MONTHS = 1100;

  public Portion {
    days = List.copyOf(days);
  }

  /// The report in as many rows as one can read: a month day by day, half a year week by week, three years month by
  /// month.
  public static List<Portion> of(Report report, Calendar calendar) {
    var by = size(report.days().size(), calendar);
    return report.days().stream()
        .collect(Collectors.groupingBy(day -> by.apply(day.date()), LinkedHashMap::new, Collectors.toList()))
        .entrySet().stream()
        .map(group -> new Portion(group.getKey(), group.getKey().label(calendar), group.getValue())).toList();
  }

  private static Function<LocalDate, Frame> size(int days, Calendar calendar) {
    return days <= FEW_DAYS ? Frame.OneDay::new
        : days <= FEW_WEEKS ? date -> new Frame.OneWeek(calendar.weekOf(date).first())
        : days <= FEW_MONTHS ? date -> new Frame.OneMonth(YearMonth.from(date))
        : date -> new Frame.OneYear(Year.from(date));
  }

  public Tally total() {
    return days.stream().map(day -> day.figures().total()).reduce(Tally.NONE, Tally::plus);
  }

  public SortedMap<Kind, Tally> byKind() {
    return Tally.sum(days.stream().flatMap(day -> day.figures().byKind().entrySet().stream()));
  }

  /// What was planned for its days; none where nothing was.
  public Optional<Duration> planned() {
    return days.stream().flatMap(day -> day.planned().stream()).reduce(Duration::plus)
        .filter(Duration::isPositive);
  }

  /// How many were begun.
  public int blocks() {
    return days.stream().mapToInt(day -> day.figures().blocks()).sum();
  }

  /// Whether nothing was lived: it is blank then, not zero.
  public boolean isBlank() {
    return days.stream().allMatch(Day::isBlank);
  }
}
