package stillwater.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// How times of day read in a sentence.
public final class Times {
  private Times() {}

  /// What the clock shows there, `17:05`, the way it is written in the language.
  public static String clock(Instant at, ZoneId zone, Texts texts) {
    return DateTimeFormatter.ofPattern(texts.say("time.of-day"), texts.locale()).format(at.atZone(zone));
  }

  /// What the clock shows there, with the day where it is not the one that runs.
  public static String moment(Instant at, Instant now, ZoneId zone, Texts texts) {
    var clock = clock(at, zone, texts);
    return isOn(at, now, zone) ? clock : texts.say("time.of-a-day", day(at, zone, texts), clock);
  }

  /// The same where it is said when something happened: `at 17:05`.
  public static String at(Instant at, Instant now, ZoneId zone, Texts texts) {
    var clock = clock(at, zone, texts);
    return isOn(at, now, zone) ? texts.say("time.at", clock)
        : texts.say("time.at-on-a-day", day(at, zone, texts), clock);
  }

  /// A time that a reason names, by its day and what the clock showed there; what is none stays as it is.
  static String dated(String at, Texts texts) {
    return read(at).map(moment -> dated(moment, texts)).orElse(at);
  }

  /// The later of two such times, by what the clock showed where it was the same day.
  static String until(String from, String to, Texts texts) {
    return read(to).map(end -> read(from).filter(begin -> begin.toLocalDate().equals(end.toLocalDate())).isPresent()
        ? clock(end.toInstant(), end.getOffset(), texts) : dated(end, texts)).orElse(to);
  }

  private static String dated(OffsetDateTime at, Texts texts) {
    return texts.say("time.of-a-day", Dates.full(at.toLocalDate(), texts),
        clock(at.toInstant(), at.getOffset(), texts));
  }

  private static Optional<OffsetDateTime> read(String at) {
    try {
      return Optional.of(OffsetDateTime.parse(at));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isOn(Instant at, Instant now, ZoneId zone) {
    return at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
  }

  private static String day(Instant at, ZoneId zone, Texts texts) {
    return Dates.day(at.atZone(zone).toLocalDate(), texts);
  }
}
