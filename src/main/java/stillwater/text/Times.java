package stillwater.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// How times of day read in a sentence.
public final class Times {
  private Times() {}

  /// What the clock shows there, `17:05`, the way it is written in the language.
  public static String clock(Instant at, ZoneId zone, Texts texts) {
    return DateTimeFormatter.ofPattern(texts.say("time.of-day"), texts.locale()).format(at.atZone(zone));
  }
}
