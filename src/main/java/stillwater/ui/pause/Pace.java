package stillwater.ui.pause;

import java.time.Duration;
import java.time.Instant;
import stillwater.movement.Movement;

/// How far a movement has run. It runs by the clock on the wall while somebody can see it.
///
/// @param seen when it was looked at last
/// @param held whether the steps stand still
/// @param noted whether it was said to be done when its last step ended
record Pace(Movement movement, Duration spent, Instant seen, boolean held, boolean noted) {
  /// Between two looks further apart the window was hidden, the machine asleep or the clock moved.
  private static final Duration UNSEEN = Duration.ofSeconds(10);

  static Pace begin(Movement movement, Instant now, boolean held) {
    return new Pace(movement, Duration.ZERO, now, held, false);
  }

  Pace at(Instant now) {
    var passed = Duration.between(seen, now);
    var counts = !held && !passed.isNegative() && passed.compareTo(UNSEEN) < 0;
    var sum = counts ? spent.plus(passed) : spent;
    return new Pace(movement, sum.compareTo(movement.length()) < 0 ? sum : movement.length(), now, held, noted);
  }

  /// Seen again, without having run meanwhile.
  Pace waited(Instant now) {
    return new Pace(movement, spent, now, held, noted);
  }

  /// Held where it ran, running where it was held.
  Pace turned() {
    return new Pace(movement, spent, seen, !held, noted);
  }

  Pace note() {
    return new Pace(movement, spent, seen, held, true);
  }

  boolean isThrough() {
    return spent.equals(movement.length());
  }

  Steps steps() {
    return Steps.at(movement, spent);
  }
}
