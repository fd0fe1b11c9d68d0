package stillwater.wire;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A time written as [Stamps] writes those of events, `2026-11-21T09:30:00.000+01:00`: read from its places, since
/// every event has one and a formatter would take as long for it as for all else in the line.
final class FixedStamp {
  private static final String FORM = "0000-00-00T00:00:00.000+00:00";

  private final String text;

  private FixedStamp(String text) {
    this.text = text;
  }

  /// None where it is written in another way.
  ///
  /// @throws java.time.DateTimeException if there is no such time
  static Optional<OffsetDateTime> read(String text) {
    return isFixed(text) ? Optional.of(new FixedStamp(text).time()) : Optional.empty();
  }

  private static boolean isFixed(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char form = FORM.charAt(i);
      char is = text.charAt(i);
      if (form == '0' ? is < '0' || is > '9' : is != form && (form != '+' || is != '-')) {
        return false;
      }
    }
    return true;
  }

  private OffsetDateTime time() {
    int side = text.charAt(23) == '-' ? -1 : 1;
    return OffsetDateTime.of(number(0, 4), number(5, 7), number(8, 10), number(11, 13), number(14, 16),
        number(17, 19), number(20, 23) * 1_000_000,
        ZoneOffset.ofHoursMinutes(side * number(24, 26), side * number(27, 29)));
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
