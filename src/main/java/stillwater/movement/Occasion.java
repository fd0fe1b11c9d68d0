package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The break something is to be suggested for.
///
/// @param length how long the break is to be
/// @param lastBreak when the person's last break ended; none where it is unknown or too long ago to speak of
public record Occasion(Duration length, Optional<Instant> lastBreak, Instant now) {

  /// None where the last break is not in the past: the clock was moved.
  Optional<Duration> sinceLastBreak() {
    return lastBreak.map(ended -> Duration.between(ended, now)).filter(Duration::isPositive);
  }
}
