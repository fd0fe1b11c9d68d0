package stillwater.text;

import java.time.Duration;

/// How lengths of time read; the same in every language.
public final class Lengths {
  private Lengths() {}

  /// As a clock counts, `17:12` or `1:05:09`; never negative.
  public static String counted(Duration length) {
    var whole = length.abs();
    return whole.toHours() == 0 ? "%d:%02d".formatted(whole.toMinutes(), whole.toSecondsPart())
        : "%d:%02d:%02d".formatted(whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart());
  }

  /// As one says it, `47 min` or `1 h 05`; below a minute `40 s`.
  public static String spoken(Duration length) {
    if (length.toHours() > 0) {
      return "%d h %02d".formatted(length.toHours(), length.toMinutesPart());
    }
    return length.toMinutes() > 0 ? length.toMinutes() + " min" : length.toSeconds() + " s";
  }

  /// In the column of a table, `1:05` for hours and minutes, rounded down.
  public static String column(Duration length) {
    return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
  }
}
