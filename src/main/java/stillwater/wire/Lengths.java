package stillwater.wire;

import java.time.DateTimeException;
import java.time.Duration;

/// Reads lengths of time, refusing those that no arithmetic should meet.
final class Lengths {
  private static final Duration LONGEST = Duration.ofDays(36_600);

  private Lengths() {}

  /// @throws DateTimeException if it is no ISO 8601 duration, or longer than a century
  static Duration read(String text) {
    return bounded(Duration.parse(text));
  }

  /// @throws Unreadable if it is longer than a century
  static Duration ofSeconds(long seconds) {
    return Fields.checked("seconds", () -> bounded(Duration.ofSeconds(seconds)));
  }

  private static Duration bounded(Duration length) {
    if (length.abs().compareTo(LONGEST) > 0) {
      throw new DateTimeException("too long");
    }
    return length;
  }
}
