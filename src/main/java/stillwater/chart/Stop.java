package stillwater.chart;

import java.util.Optional;
import stillwater.report.Search;

/// A place in a [Drawing] that can be read, and led back to what it was made of.
///
/// @param said its exact value and, on a second line, how it comes about
/// @param behind the blocks it was made of
public record Stop(String said, Optional<Search> behind) {

  static Optional<Stop> of(String value, String how, Search behind) {
    return Optional.of(new Stop(value + "\n" + how, Optional.of(behind)));
  }
}
