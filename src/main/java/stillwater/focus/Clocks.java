package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What all clocks of a machine showed at one look.
///
/// @param monotonic stands still while the machine sleeps
/// @param boot runs on while the machine sleeps; none where the system has no such clock
/// @param bootId another one after each start of the machine
public record Clocks(Instant wall, Duration monotonic, Optional<Duration> boot, Optional<String> bootId) {

  public static Clocks read(Instant wall, Ticker ticker) {
    return new Clocks(wall, ticker.monotonic(), ticker.bootClock(), ticker.bootId());
  }

  /// Whether the machine was switched off and on since the earlier look.
  boolean rebootedSince(Clocks earlier) {
    return !bootId.equals(earlier.bootId) || monotonic.compareTo(earlier.monotonic) < 0;
  }
}
