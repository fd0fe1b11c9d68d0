package stillwater.focus;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// How a time stands in a reason.
final class Times {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private Times() {}

  static String clock(OffsetDateTime at) {
    return CLOCK.format(at.truncatedTo(ChronoUnit.SECONDS));
  }
}
