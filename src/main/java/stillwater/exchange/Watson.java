package stillwater.exchange;

import java.time.Instant;
import java.util.Optional;
import stillwater.focus.Reason.Code;
import stillwater.focus.Text;
import tools.jackson.databind.JsonNode;

/// The entries of Watson's file `frames`: each is a list of start, stop, project, id, tags and when it was changed.
final class Watson {
  private static final int START = 0;
  private static final int STOP = 1;
  private static final int PROJECT = 2;
  private static final int ID = 3;
  private static final int TAGS = 4;
  private static final double FARTHEST = 2e11;

  private Watson() {}

  static Item item(int line, JsonNode frame) {
    if (!frame.isArray() || frame.size() <= ID) {
      return Refusal.because(line, Code.NOT_A_FRAME);
    }
    var start = time(frame.get(START));
    var stop = time(frame.get(STOP));
    if (start.isEmpty()) {
      return Refusal.because(line, Code.UNFIT_FIELD, "start");
    }
    if (stop.isEmpty()) {
      return frame.get(STOP).isNull() ? Refusal.because(line, Code.ENTRY_RUNNING)
          : Refusal.because(line, Code.UNFIT_FIELD, "stop");
    }
    var id = frame.get(ID).stringValue("").strip();
    return id.isEmpty() ? Refusal.because(line, Code.UNFIT_FIELD, "id")
        : new Entry(line, start.get(), stop.get(), Text.NONE, Entry.name(frame.get(PROJECT).stringValue("")),
            Exported.names(frame.path(TAGS)), Entry.id(Format.WATSON, id));
  }

  /// Seconds since 1970, cut to whole ones; none where no calendar reaches.
  private static Optional<Instant> time(JsonNode seconds) {
    var whole = Math.floor(seconds.isNumber() ? seconds.doubleValue(Double.NaN) : Double.NaN);
    return Math.abs(whole) < FARTHEST ? Optional.of(Instant.ofEpochSecond((long) whole)) : Optional.empty();
  }
}
