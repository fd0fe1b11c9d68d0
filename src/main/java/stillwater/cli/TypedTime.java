package stillwater.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A time as typed: ISO 8601, or `HH:MM` today, in the machine's zone unless it carries an offset.
final class TypedTime {
  /// In a hurry nobody types the nought of 09:30.
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private TypedTime() {}

  /// The time meant. One that the clock shows twice that night is the first of the two; an offset says otherwise.
  ///
  /// @throws picocli.CommandLine.ParameterException if it is no time, or one the clock skips that night
  static OffsetDateTime read(String typed, Verb verb) {
    var zone = verb.session().zone();
    return Stream.<Supplier<OffsetDateTime>>of(
            () -> OffsetDateTime.parse(typed),
            () -> local(LocalDateTime.parse(typed.replace(' ', 'T')), zone, verb),
            () -> today(LocalTime.parse(typed, CLOCK), zone, verb))
        .flatMap(reading -> attempt(reading).stream())
        .findFirst().filter(TypedTime::isOurs)
        .orElseThrow(() -> verb.misuse("usage.not-a-time", typed));
  }

  /// In the small hours a time that lies ahead is yesterday's: the day has not begun yet.
  private static OffsetDateTime today(LocalTime time, ZoneId zone, Verb verb) {
    var now = LocalDateTime.ofInstant(verb.now(), zone);
    var night = now.toLocalTime().isBefore(verb.session().settings().dayStart()) && time.isAfter(now.toLocalTime());
    return local((night ? now.toLocalDate().minusDays(1) : now.toLocalDate()).atTime(time), zone, verb);
  }

  private static OffsetDateTime local(LocalDateTime time, ZoneId zone, Verb verb) {
    if (zone.getRules().getValidOffsets(time).isEmpty()) {
      throw verb.misuse("usage.skipped-time", time, zone);
    }
    return time.atZone(zone).toOffsetDateTime();
  }

  private static Optional<OffsetDateTime> attempt(Supplier<OffsetDateTime> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isOurs(OffsetDateTime at) {
    return at.getYear() >= 1970 && at.getYear() < 9999;
  }
}
