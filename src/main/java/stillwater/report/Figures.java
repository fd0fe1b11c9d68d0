package stillwater.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.SortedMap;
import stillwater.focus.Kind;

/// What a run of days adds up to.
///
/// @param blocks how many were begun
/// @param total focus, interruptions and distractions altogether
/// @param rest gaps answered *break*
/// @param byHour by the hour of the day, 0 to 23, in the zone lived in; hours with nothing are absent
public record Figures(
    int blocks, Tally total, Duration rest, SortedMap<Kind, Tally> byKind, SortedMap<Integer, Tally> byHour,
    Unbroken unbroken, Interruptions interruptions, Breaks breaks, Uncertainty uncertainty) {
  private static final int DEPTH_DECIMALS = 4;

  public static Figures of(Chronicle chronicle, Period period) {
    return of(Excerpt.of(chronicle, period));
  }

  static Figures of(Excerpt excerpt) {
    var slices = excerpt.slices();
    var byKind = new Sums<Kind>();
    var byHour = new Sums<Integer>();
    slices.forEach(slice -> {
      byKind.add(slice.account().kind(), slice.tally());
      slice.addHours(byHour);
    });
    var total = byKind.all().values().stream().reduce(Tally.NONE, Tally::plus);
    return new Figures(
        (int) slices.stream().filter(Slice::hasBeginning).count(),
        total,
        slices.stream().map(slice -> slice.course().rest().length()).reduce(Duration.ZERO, Duration::plus),
        byKind.all(),
        byHour.all(),
        Unbroken.of(excerpt),
        Interruptions.of(slices, total.focus()),
        Breaks.of(excerpt),
        Uncertainty.of(slices));
  }

  /// The share of focus lived in unbroken stretches of 25 minutes and more, from 0 to 1, rounded to four decimals; 0
  /// without focus.
  public BigDecimal depth() {
    var focus = total.focus().toSeconds();
    return focus == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(unbroken.deep().toSeconds())
        .divide(BigDecimal.valueOf(focus), DEPTH_DECIMALS, RoundingMode.HALF_UP);
  }
}
