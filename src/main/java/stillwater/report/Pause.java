package stillwater.report;

import java.time.Duration;
import java.time.ZoneOffset;
import stillwater.focus.Break;
import stillwater.focus.Device;

/// A break with the device it was said on, and the offset it was lived in, which says what day it belongs to.
public record Pause(Device device, Break taken, ZoneOffset offset) {

  boolean beganIn(Period period) {
    return period.contains(taken.started(), offset);
  }

  /// Whether it was ended before 80 % of its planned length.
  boolean wasCutShort() {
    return taken.planned().isPresent() && taken.ended()
        .map(end -> Duration.between(taken.started(), end).multipliedBy(5))
        .filter(fifths -> fifths.compareTo(taken.planned().get().multipliedBy(4)) < 0).isPresent();
  }
}
