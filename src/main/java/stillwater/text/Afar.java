package stillwater.text;

import java.time.Instant;
import java.time.ZoneId;
import stillwater.focus.Elsewhere;

/// What there is to say of a block that runs on another device.
public final class Afar {
  private Afar() {}

  /// Where it runs, since when, what it is, and when it was last heard of.
  public static String of(Elsewhere there, Instant now, ZoneId zone, Texts texts) {
    var intention = there.intention().isEmpty() ? texts.say("elsewhere.unnamed") : there.intention().value();
    return texts.say("elsewhere.runs", there.device(), Times.moment(there.began().toInstant(), now, zone, texts),
        intention, Times.at(there.last().toInstant(), now, zone, texts));
  }
}
