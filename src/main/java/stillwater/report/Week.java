package stillwater.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A week as it was lived, day by day, beside the weeks before.
///
/// @param label such as `2026-W47`
/// @param previous those of the four weeks before in which a block was begun
public record Week(
    String label, LocalDate from, LocalDate to, Figures figures, List<Day> days, EarlierWeeks previous) {
  private static final int PREVIOUS = 4;

  /// The week that holds the date.
  ///
  /// @param chronicle what was lived in [#reach]
  public static Week of(Chronicle chronicle, Calendar calendar, LocalDate date) {
    var all = Excerpt.of(chronicle, reach(calendar, date));
    var week = calendar.weekOf(date);
    var excerpt = all.in(week);
    return new Week(calendar.label(date), week.first(), week.last(), Figures.of(excerpt),
        week.days().stream().map(day -> Day.of(chronicle, excerpt.in(day))).toList(),
        new EarlierWeeks(IntStream.rangeClosed(1, PREVIOUS)
            .mapToObj(back -> Figures.of(all.in(calendar.weekOf(date.minusWeeks(back)))))
            .filter(figures -> figures.blocks() > 0).toList()));
  }

  /// The days that must be read to tell of the week that holds the date: it and the weeks before it.
  public static Period reach(Calendar calendar, LocalDate date) {
    var week = calendar.weekOf(date);
    return calendar.days(week.first().minusWeeks(PREVIOUS), week.last());
  }
}
