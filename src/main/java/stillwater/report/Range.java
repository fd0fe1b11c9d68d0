package stillwater.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/// Between what several figures lie.
///
/// @param n how many there are, at least one
public record Range<T>(int n, T min, T max) {

  static <T extends Comparable<T>> Optional<Range<T>> of(Collection<T> figures) {
    return figures.isEmpty() ? Optional.empty()
        : Optional.of(new Range<>(figures.size(), Collections.min(figures), Collections.max(figures)));
  }
}
