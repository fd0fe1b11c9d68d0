package stillwater.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The focus of half a year's weeks, each beside the four before it.
///
/// @param weeks the earliest first
public record Trend(List<Week> weeks) {
  private static final int WEEKS = 26;
  private static final int BESIDE = 4;

  /// A week of it.
  ///
  /// @param focus none where no block was begun: such a week is blank, not zero
  /// @param before of those of the four weeks before in which one was
  public record Week(String label, LocalDate from, LocalDate to, Optional<Duration> focus, Optional<Spread> before) {}

  /// The 26 weeks up to the one that holds the date.
  ///
  /// @param chronicle what was lived in [#reach]
  public static Trend of(Chronicle chronicle, Calendar calendar, LocalDate date) {
    var all = Excerpt.of(chronicle, reach(calendar, date));
    var focus = IntStream.range(0, WEEKS + BESIDE)
        .mapToObj(back -> focus(all.in(calendar.weekOf(date.minusWeeks(back))))).toList();
    return new Trend(IntStream.range(0, WEEKS).mapToObj(back -> {
      var week = calendar.weekOf(date.minusWeeks(back));
      var before = focus.subList(back + 1, back + 1 + BESIDE).stream().flatMap(Optional::stream).toList();
      return new Week(calendar.label(week.first()), week.first(), week.last(), focus.get(back), Spread.of(before));
    }).toList().reversed());
  }

  /// The days that must be read to tell of it.
  public static Period reach(Calendar calendar, LocalDate date) {
    var last = calendar.weekOf(date);
    return calendar.days(last.first().minusWeeks(WEEKS - 1L + BESIDE), last.last());
  }

  private static Optional<Duration> focus(Excerpt week) {
    var slices = week.slices();
    return slices.stream().noneMatch(Slice::hasBeginning) ? Optional.empty()
        : Optional.of(slices.stream().map(slice -> slice.course().focus().length())
            .reduce(Duration.ZERO, Duration::plus));
  }
}
