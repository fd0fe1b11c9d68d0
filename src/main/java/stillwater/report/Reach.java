package stillwater.report;

import java.time.Duration;

/// How long a stretch of focus was: exactly 10, 25 or 50 minutes are in the class that begins there, 90 in the one
/// before.
public enum Reach {
  UNDER_10,
  FROM_10_TO_25,
  FROM_25_TO_50,
  FROM_50_TO_90,
  OVER_90;

  /// From here on a stretch is deep.
  static final Duration DEEP = Duration.ofMinutes(25);

  static Reach of(Duration length) {
    if (length.compareTo(Duration.ofMinutes(90)) > 0) {
      return OVER_90;
    }
    var minutes = length.toMinutes();
    return minutes < 10 ? UNDER_10 : minutes < 25 ? FROM_10_TO_25 : minutes < 50 ? FROM_25_TO_50 : FROM_50_TO_90;
  }
}
