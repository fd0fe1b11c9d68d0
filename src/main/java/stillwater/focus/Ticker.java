package stillwater.focus;

import java.time.Duration;
import java.util.Optional;

/// A machine's clocks besides the one on the wall.
public interface Ticker {

  /// Time since some fixed point; stands still while the machine sleeps.
  Duration monotonic();

  /// Time since the machine was switched on, asleep or not; none where the system has no such clock.
  Optional<Duration> bootClock();

  /// Another value after each start of the machine; none where the system does not say.
  Optional<String> bootId();
}
