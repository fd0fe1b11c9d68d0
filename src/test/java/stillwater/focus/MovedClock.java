package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// All clocks of a machine, moved by hand.
public final class MovedClock implements Ticker {
  private final boolean hasBootClock;
  private Instant wall;
  private ZoneId zone;
  private Duration monotonic = Duration.ofHours(1);
  private Duration boot = Duration.ofHours(1);
  private int starts = 1;

  public MovedClock(Instant wall, ZoneId zone, boolean hasBootClock) {
    this.wall = wall;
    this.zone = zone;
    this.hasBootClock = hasBootClock;
  }

  public static MovedClock at(String wall) {
    return new MovedClock(Instant.parse(wall), ZoneId.of("Europe/Berlin"), true);
  }

  public OffsetDateTime now() {
    return wall.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.MILLIS);
  }

  public Instant wall() {
    return wall;
  }

  public ZoneId zone() {
    return zone;
  }

  public Clocks look() {
    return Clocks.read(wall, this);
  }

  public void pass(Duration time) {
    sleep(time);
    monotonic = monotonic.plus(time);
  }

  public void sleep(Duration time) {
    wall = wall.plus(time);
    boot = boot.plus(time);
  }

  /// Moves the clock on the wall though no time passes.
  public void shift(Duration by) {
    wall = wall.plus(by);
  }

  /// Switches the machine off and on again after this time.
  public void restart(Duration off) {
    wall = wall.plus(off);
    monotonic = Duration.ofSeconds(20);
    boot = monotonic;
    starts++;
  }

  public void travel(ZoneId to) {
    zone = to;
  }

  @Override
  public Duration monotonic() {
    return monotonic;
  }

  @Override
  public Optional<Duration> bootClock() {
    return hasBootClock ? Optional.of(boot) : Optional.empty();
  }

  @Override
  public Optional<String> bootId() {
    return Optional.of("boot-" + starts);
  }
}
