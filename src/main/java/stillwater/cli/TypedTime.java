package stillwater.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
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

  /// The end that goes with a beginning: `HH:MM` is that day's, or the next day's where only that one comes after it
  /// and has passed.
  ///
  /// @throws picocli.CommandLine.ParameterException if it is no time, or one the clock skips that night
  static OffsetDateTime after(OffsetDateTime from, String typed, Verb verb) {
    var sameDay = on(from.toLocalDate(), typed, verb);
    if (sameDay.isAfter(from)) {
      return sameDay;
    }
    var nextDay = on(from.toLocalDate().plusDays(1), typed, verb);
    return nextDay.toInstant().isAfter(verb.now()) ? sameDay : nextDay;
  }

  /// A time on a day: `HH:MM` is that day's, anything else says its day itself.
  ///
  /// @throws picocli.CommandLine.ParameterException if it is no time, or one the clock skips that night
  static OffsetDateTime on(LocalDate day, String typed, Verb verb) {
    return attempt(() -> LocalTime.parse(typed, CLOCK))
        .map(time -> local(day.atTime(time), verb.session().zone(), verb)).orElseGet(() -> read(typed, verb));
  }

  /// In the small hours a time that lies ahead is yesterday's: the day has not begun yet.
  private static OffsetDateTime today(LocalTime time, ZoneId zone, Verb verb) {
    var now = LocalDateTime.ofInstant(verb.now(), zone);
    var night = now.toLocalTime().isBefore(verb.session().settings().days().start()) && time.isAfter(now.toLocalTime());
    return local((night ? now.toLocalDate().minusDays(1) : now.toLocalDate()).atTime(time), zone, verb);
  }

  private static OffsetDateTime local(LocalDateTime time, ZoneId zone, Verb verb) {
    if (zone.getRules().getValidOffsets(time).isEmpty()) {
      throw verb.misuse("usage.skipped-time", time, zone);
    }
    return time.atZone(zone).toOffsetDateTime();
  }

  private static <T> Optional<T> attempt(Supplier<T> reading) {
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
