package stillwater.wire;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import stillwater.focus.Clocks;
import stillwater.focus.Presence;
import stillwater.focus.Pulse;

/// The file `alive`: the latest sign of life while a block ran.
public final class PulseJson {
  private static final String HERE = "here";
  private static final String AWAY = "away";

  private PulseJson() {}

  public static String write(Pulse pulse) {
    var clocks = pulse.clocks();
    return Json.write(Draft.begin().number("v", EventJson.VERSION).put("block", pulse.block())
        .put("wall", clocks.wall()).put("monotonic", clocks.monotonic()).maybe("boot", clocks.boot())
        .maybe("bootId", clocks.bootId()).put("shift", pulse.shift()).flag("watched", pulse.watched())
        .maybe("presence", name(pulse.presence())).maybe("input", pulse.presence().input()).object());
  }

  /// Reads it; none where it cannot be read, which is the same as no sign of life.
  public static Optional<Pulse> read(String text) {
    try {
      var f = Json.fields(text);
      return Optional.of(new Pulse(f.id("block"), clocks(f), f.duration("shift"), f.flag("watched"),
          presence(f)));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static Optional<String> name(Presence presence) {
    return switch (presence) {
      case Presence.Unknown _ -> Optional.empty();
      case Presence.Here _ -> Optional.of(HERE);
      case Presence.Away _ -> Optional.of(AWAY);
    };
  }

  private static Presence presence(Fields f) {
    return switch (f.optional("presence", Function.identity()).orElse("")) {
      case HERE -> new Presence.Here(instant(f, "input"));
      case AWAY -> new Presence.Away(instant(f, "input"));
      default -> new Presence.Unknown(f.optional("input", Stamps::instant));
    };
  }

  private static Clocks clocks(Fields f) {
    return new Clocks(instant(f, "wall"), f.required("monotonic", Lengths::read),
        f.optional("boot", Lengths::read), f.optional("bootId", Function.identity()));
  }

  private static Instant instant(Fields f, String name) {
    return f.required(name, Stamps::instant);
  }
}
