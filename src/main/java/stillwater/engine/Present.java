package stillwater.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import stillwater.focus.Clocks;
import stillwater.focus.Ticker;

/// The clocks and the zone a person lives by at this moment.
///
/// @param zone asked each time: people travel
public record Present(InstantSource wall, Supplier<ZoneId> zone, Ticker ticker) {

  OffsetDateTime now() {
    return at(wall.instant());
  }

  OffsetDateTime at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone.get()).toOffsetDateTime();
  }

  Clocks clocks(OffsetDateTime now) {
    return Clocks.read(now.toInstant(), ticker);
  }
}
