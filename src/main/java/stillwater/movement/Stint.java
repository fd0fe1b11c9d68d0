package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import stillwater.focus.Block;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Posture;
import stillwater.focus.Span;
import stillwater.focus.State;

/// What the coach knows of the block before a break.
///
/// @param focused how long of it was focus
/// @param pulls how many interruptions and distractions it had
/// @param posture how the body was held for more than half of it, where the person noted that
record Stint(Kind kind, Duration focused, int pulls, Optional<Posture> posture) {

  /// @param until where the block counts to while nobody has ended it, as for [Block#course]
  static Stint of(Block block, Instant until, State state) {
    var course = block.course(until);
    return new Stint(block.task().kind(), course.focused(),
        block.interruptions().size() + block.distractions().size(), mostly(block, course.span(), state));
  }

  /// Each note counts up to the next; what was before the first is not known.
  private static Optional<Posture> mostly(Block block, Span whole, State state) {
    var held = new EnumMap<Posture, Duration>(Posture.class);
    var until = whole.to();
    for (var kept : state.kept().newestFirst().toList()) {
      if (kept.event() instanceof Event.PostureNoted(Id of, Posture posture) && of.equals(block.id())) {
        var since = block.lived(kept.at().toInstant());
        held.merge(posture, Span.upTo(since, until).length(), Duration::plus);
        until = since;
      }
    }
    return held.entrySet().stream().filter(each -> each.getValue().multipliedBy(2).compareTo(whole.length()) > 0)
        .map(Map.Entry::getKey).findFirst();
  }
}
