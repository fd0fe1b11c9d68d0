package stillwater.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import stillwater.focus.Text;
import stillwater.text.Texts;

/// Reads what stands in the fields of the editor.
final class Typed {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Typed() {}

  static String day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate().toString();
  }

  static String clock(Instant at, ZoneId zone) {
    return SHOWN.format(at.atZone(zone));
  }

  /// A time that the clock shows twice that night is the first of the two.
  static OffsetDateTime moment(String day, String clock, ZoneId zone, Texts texts) throws Unclear {
    var local = day(day, texts).atTime(clock(clock, texts));
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw new Unclear(texts.say("usage.skipped-time", local, zone));
    }
    return local.atZone(zone).toOffsetDateTime();
  }

  static Text line(String typed, Texts texts) throws Unclear {
    try {
      return Text.of(typed);
    } catch (IllegalArgumentException e) {
      throw new Unclear(texts.say("history.not-a-line", Text.LONGEST));
    }
  }

  static LocalDate day(String typed, Texts texts) throws Unclear {
    try {
      return LocalDate.parse(typed.strip(), DAY);
    } catch (DateTimeParseException e) {
      throw new Unclear(texts.say("history.not-a-day", typed));
    }
  }

  private static LocalTime clock(String typed, Texts texts) throws Unclear {
    try {
      return LocalTime.parse(typed.strip(), CLOCK);
    } catch (DateTimeParseException e) {
      throw new Unclear(texts.say("history.not-a-clock", typed));
    }
  }
}
