package stillwater.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a report stands beside: a figure of a week means something among those of the weeks before.
///
/// @param figures of each of the four before in which a block was begun, the latest first
public record Earlier(List<Figures> figures) {

  public Optional<Spread> focus() {
    return lengths(each -> each.total().focus());
  }

  public Optional<Spread> away() {
    return lengths(each -> each.total().away());
  }

  /// The longest unbroken stretch of each; zero where focus was never unbroken.
  public Optional<Spread> longestUnbroken() {
    return lengths(each -> each.unbroken().longest());
  }

  /// The depth of those with any focus.
  public Optional<Range> depth() {
    return Range.of(figures.stream().filter(each -> each.total().focus().isPositive()).map(Figures::depth).toList());
  }

  /// Interruptions per hour of focus, of those with an hour of it.
  public Optional<Range> pressure() {
    return Range.of(figures.stream().flatMap(each -> each.total().pressure().stream()).toList());
  }

  public Optional<Range> blocks() {
    return counts(Figures::blocks);
  }

  public Optional<Range> interruptions() {
    return counts(each -> each.total().interruptions());
  }

  public Optional<Range> distractions() {
    return counts(each -> each.total().distractions());
  }

  public Optional<Range> breaksTaken() {
    return counts(each -> each.breaks().taken());
  }

  private Optional<Spread> lengths(Function<Figures, Duration> figure) {
    return Spread.of(figures.stream().map(figure).toList());
  }

  private Optional<Range> counts(Function<Figures, Integer> figure) {
    return Range.of(figures.stream().map(figure).map(BigDecimal::new).toList());
  }
}
