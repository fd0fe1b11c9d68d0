package stillwater.wire;

import java.util.Optional;
import java.util.function.Function;
import stillwater.focus.Clocks;
import stillwater.focus.Pulse;

/// The file `alive`: the latest sign of life while a block ran.
public final class PulseJson {
  private PulseJson() {}

  public static String write(Pulse pulse) {
    var clocks = pulse.clocks();
    return Json.write(Draft.begin().number("v", EventJson.VERSION).put("block", pulse.block())
        .put("wall", clocks.wall()).put("monotonic", clocks.monotonic()).maybe("boot", clocks.boot())
        .maybe("bootId", clocks.bootId()).put("shift", pulse.shift()).flag("watched", pulse.watched()).object());
  }

  /// Reads it; none where it cannot be read, which is the same as no sign of life.
  public static Optional<Pulse> read(String text) {
    try {
      var f = Json.fields(text);
      return Optional.of(new Pulse(f.id("block"), clocks(f), f.duration("shift"), f.flag("watched")));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static Clocks clocks(Fields f) {
    return new Clocks(f.required("wall", text -> Stamps.read(text).toInstant()), f.required("monotonic", Lengths::read),
        f.optional("boot", Lengths::read), f.optional("bootId", Function.identity()));
  }
}
