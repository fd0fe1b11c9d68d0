package stillwater.desktop;

import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;

/// The zone the system is set to at the moment: people travel while the program runs.
public final class SystemZone implements Supplier<ZoneId> {
  private static final String PROPERTY = "user.timezone";

  private final boolean given =
      Optional.ofNullable(System.getProperty(PROPERTY)).filter(id -> !id.isEmpty()).isPresent();

  /// Java keeps what it once found in a property and asks that first; only without it does it ask the system again.
  @Override
  public synchronized ZoneId get() {
    if (!given) {
      System.clearProperty(PROPERTY);
      TimeZone.setDefault(null);
    }
    return ZoneId.systemDefault();
  }
}
