package stillwater.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The weeks a week stands beside: a figure of it means something among those before.
///
/// @param figures of each week in which a block was begun, the latest first
public record EarlierWeeks(List<Figures> figures) {

  /// How much focus they had.
  public Optional<Spread> focus() {
    return Spread.of(figures.stream().map(week -> week.total().focus()).toList());
  }

  /// The longest unbroken stretch of each; zero where focus was never unbroken.
  public Optional<Spread> longestUnbroken() {
    return Spread.of(figures.stream().map(week -> week.unbroken().longest()).toList());
  }

  /// Interruptions per hour of focus, of those weeks with an hour of it.
  public Optional<Range<BigDecimal>> pressure() {
    return Range.of(figures.stream().flatMap(week -> week.total().pressure().stream()).toList());
  }

  /// How many breaks were taken.
  public Optional<Range<Integer>> breaksTaken() {
    return Range.of(figures.stream().map(week -> week.breaks().taken()).toList());
  }
}
