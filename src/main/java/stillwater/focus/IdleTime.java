package stillwater.focus;

import java.time.Duration;
import java.util.Optional;

/// How long nobody has touched keyboard or mouse.
public interface IdleTime extends AutoCloseable {

  /// Asks the desktop; none where it does not tell. May take a moment, never long.
  Optional<Duration> get();

  @Override
  void close();
}
