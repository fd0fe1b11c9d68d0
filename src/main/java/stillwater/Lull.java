package stillwater;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import stillwater.focus.IdleTime;

/// Whether somebody is typing just now, as far as the desktop tells.
final class Lull implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Supplier<? extends IdleTime> desktop;
  private Optional<IdleTime> open = Optional.empty();

  /// @param desktop opened when it is first asked
  Lull(Supplier<? extends IdleTime> desktop) {
    this.desktop = desktop;
  }

  /// Not where the desktop does not tell. May take a moment.
  boolean isAwaited() {
    open = open.or(() -> Optional.of(desktop.get()));
    return open.flatMap(IdleTime::get).filter(idle -> idle.compareTo(PAUSE) < 0).isPresent();
  }

  /// Leaves the desktop alone until it is asked again.
  @Override
  public void close() {
    open.ifPresent(IdleTime::close);
    open = Optional.empty();
  }
}
