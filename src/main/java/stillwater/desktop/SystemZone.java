package stillwater.desktop;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.function.Supplier;

/// The zone the system is set to at the moment: people travel while the program runs.
public final class SystemZone implements Supplier<ZoneId> {
  private static final String PROPERTY = "user.timezone";

  /// Nobody travels faster.
  private static final Duration FRESH = Duration.ofSeconds(5);

  private OptionalLong asked = OptionalLong.empty();
  private final boolean given =
      Optional.ofNullable(System.getProperty(PROPERTY)).filter(id -> !id.isEmpty()).isPresent();

  /// Java keeps what it once found in a property and asks that first; only without it does it ask the system again.
  @Override
  public synchronized ZoneId get() {
    var now = System.nanoTime();
    if (!given && (asked.isEmpty() || now - asked.getAsLong() > FRESH.toNanos())) {
      asked = OptionalLong.of(now);
      System.clearProperty(PROPERTY);
      TimeZone.setDefault(null);
    }
    return ZoneId.systemDefault();
  }
}
