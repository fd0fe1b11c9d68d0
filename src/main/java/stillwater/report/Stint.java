package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A time between two breaks, or before the first or after the last of a sitting.
public record Stint(Instant from, ZoneId zone, Duration length) {

  boolean beganIn(Period period) {
    return period.contains(from, zone);
  }

  Stint longer(Duration by) {
    return new Stint(from, zone, length.plus(by));
  }
}
