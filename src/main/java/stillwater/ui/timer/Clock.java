package stillwater.ui.timer;

import java.time.Duration;
import java.time.Instant;
import stillwater.focus.Block;
import stillwater.focus.Interruption;
import stillwater.focus.Snapshot;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The number inside the ring, and the words under it.
record Clock(String number, String caption) {

  /// What the number tells while a block runs.
  enum Face {
    LEFT,
    LIVED,
    HIDDEN;

    Face next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  static Clock running(Snapshot snapshot, Instant now, Face face, Texts texts) {
    var focused = snapshot.course(now).focused();
    var planned = snapshot.state().running().flatMap(block -> block.task().planned());
    if (face == Face.HIDDEN) {
      return new Clock("", texts.say("block.hidden"));
    }
    if (planned.isEmpty()) {
      return new Clock(Lengths.counted(focused), texts.say("block.open"));
    }
    if (face == Face.LIVED) {
      return new Clock(Lengths.counted(focused), texts.say("block.lived"));
    }
    var remaining = planned.get().minus(focused);
    return new Clock(Lengths.counted(remaining),
        texts.say(remaining.isNegative() ? "block.over" : "block.left", Lengths.minutes(planned.get()),
            planned.get().toSeconds()));
  }

  /// How long the clock has been held by the interruption that is open.
  static Clock away(Block block, Instant livedUntil, Texts texts) {
    var away = block.openInterruption().map(Interruption::began)
        .map(began -> Duration.between(began.lived(), livedUntil)).orElse(Duration.ZERO);
    return new Clock(Lengths.counted(away), texts.say("block.away"));
  }
}
