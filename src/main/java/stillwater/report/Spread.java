package stillwater.report;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/// How several lengths of time lie: a median never without its range and how many there are.
///
/// @param n at least one
/// @param median of an even number the mean of the middle two, cut to the second
public record Spread(int n, Duration min, Duration median, Duration max) {

  static Optional<Spread> of(Collection<Duration> lengths) {
    if (lengths.isEmpty()) {
      return Optional.empty();
    }
    var sorted = lengths.stream().sorted().toList();
    int n = sorted.size();
    var middle = sorted.get((n - 1) / 2).plus(sorted.get(n / 2)).toSeconds() / 2;
    return Optional.of(new Spread(n, sorted.getFirst(), Duration.ofSeconds(middle), sorted.getLast()));
  }
}
