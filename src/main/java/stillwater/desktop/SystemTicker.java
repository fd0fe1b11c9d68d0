package stillwater.desktop;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import stillwater.focus.Ticker;

/// The machine's clocks. Linux tells its boot clock and boot id as small files; other systems have none, and the watch
/// then asks where it cannot know.
public final class SystemTicker implements Ticker {
  private static final Path UPTIME = Path.of("/proc/uptime");
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  @Override
  public Duration monotonic() {
    return Duration.ofNanos(System.nanoTime());
  }

  /// The first number of `/proc/uptime` counts from the start of the machine and runs on while it sleeps.
  @Override
  public Optional<Duration> bootClock() {
    return firstWord(UPTIME).map(seconds -> Duration.ofNanos(new BigDecimal(seconds).multiply(NANOS).longValue()));
  }

  @Override
  public Optional<String> bootId() {
    return firstWord(BOOT_ID);
  }

  private static Optional<String> firstWord(Path file) {
    try {
      return Optional.of(Files.readString(file).strip().split("\\s")[0]).filter(word -> !word.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
