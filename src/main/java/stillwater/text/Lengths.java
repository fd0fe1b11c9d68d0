package stillwater.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How lengths of time read and are read; the same in every language.
public final class Lengths {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  private Lengths() {}

  /// As a clock counts, `17:12` or `1:05:09`; never negative.
  public static String counted(Duration length) {
    var whole = length.abs();
    return whole.toHours() == 0 ? String.format(Locale.ROOT, "%d:%02d", whole.toMinutes(), whole.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart());
  }

  /// As one says it, `47 min` or `1 h 05`; below a minute `40 s`.
  public static String spoken(Duration length) {
    if (length.toHours() > 0) {
      return String.format(Locale.ROOT, "%d h %02d", length.toHours(), length.toMinutesPart());
    }
    return length.toMinutes() > 0 ? length.toMinutes() + " min" : length.toSeconds() + " s";
  }

  /// To the second, `1 h 5 min 12 s`, without the parts that are nothing; `0 s` for nothing.
  public static String exact(Duration length) {
    var parts = Stream.of(part(length.toHours(), " h"), part(length.toMinutesPart(), " min"),
        part(length.toSecondsPart(), " s")).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    return parts.isEmpty() ? "0 s" : parts;
  }

  private static String part(long number, String unit) {
    return number == 0 ? "" : number + unit;
  }

  /// A planned length in minutes, `50`, or `12:30` where they are not whole.
  public static String minutes(Duration length) {
    return length.toSecondsPart() == 0 ? Long.toString(length.toMinutes()) : counted(length);
  }

  /// In the column of a table, `1:05` for hours and minutes, rounded down.
  public static String column(Duration length) {
    return String.format(Locale.ROOT, "%d:%02d", length.toHours(), length.toMinutesPart());
  }

  /// As one writes hours into a field, `3` or `2:30`.
  public static String hours(Duration length) {
    return length.toMinutesPart() == 0 ? Long.toString(length.toHours()) : column(length);
  }

  /// Reads hours as typed, `3`, `2.5` or `2:30`; none unless they are 0 to 24, to the minute.
  public static Optional<Duration> hours(String typed) {
    var clock = CLOCK.matcher(typed);
    var read = clock.matches()
        ? Optional.of(Duration.ofHours(Long.parseLong(clock.group(1))).plusMinutes(Long.parseLong(clock.group(2))))
        : decimal(typed);
    return read.filter(length -> !length.isNegative() && length.compareTo(Duration.ofDays(1)) <= 0);
  }

  private static Optional<Duration> decimal(String typed) {
    try {
      return Optional.of(Duration.ofMinutes(new BigDecimal(typed.replace(',', '.')).multiply(HOUR).longValueExact()));
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
