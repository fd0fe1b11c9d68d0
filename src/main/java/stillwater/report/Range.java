package stillwater.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;

/// Between what several numbers lie.
///
/// @param n how many there are, at least one
/// @param median of an even number the mean of the middle two
public record Range(int n, BigDecimal min, BigDecimal median, BigDecimal max) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static Optional<Range> of(Collection<BigDecimal> numbers) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    var sorted = numbers.stream().sorted().toList();
    int n = sorted.size();
    var median = sorted.get((n - 1) / 2).add(sorted.get(n / 2)).divide(TWO, MathContext.DECIMAL64);
    return Optional.of(new Range(n, sorted.getFirst(), median, sorted.getLast()));
  }
}
