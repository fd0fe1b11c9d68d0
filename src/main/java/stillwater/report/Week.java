package stillwater.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A week as it was lived, day by day, beside the weeks before.
///
/// @param label such as `2026-W47`
/// @param previousFocus the focus of those of the four weeks before in which a block was begun
public record Week(
    String label, LocalDate from, LocalDate to, Figures figures, List<Day> days, Optional<Spread> previousFocus) {
  private static final int PREVIOUS = 4;

  /// The week that holds the date.
  public static Week of(Chronicle chronicle, Calendar calendar, LocalDate date) {
    var week = calendar.weekOf(date);
    var excerpt = Excerpt.of(chronicle, week);
    return new Week(calendar.label(date), week.first(), week.last(), Figures.of(excerpt),
        week.days().stream().map(day -> Day.of(chronicle, excerpt.in(day))).toList(),
        Spread.of(IntStream.rangeClosed(1, PREVIOUS)
            .mapToObj(back -> calendar.weekOf(date.minusWeeks(back)))
            .flatMap(before -> focus(chronicle, before).stream()).toList()));
  }

  private static Optional<Duration> focus(Chronicle chronicle, Period week) {
    var blocks = chronicle.blocks(week).toList();
    return blocks.stream().noneMatch(lived -> lived.beganIn(week)) ? Optional.empty()
        : Optional.of(blocks.stream().map(lived -> lived.course().focus().within(week.in(lived.zone())).length())
            .reduce(Duration.ZERO, Duration::plus));
  }
}
