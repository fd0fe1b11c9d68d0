package stillwater.movement;

import java.time.Duration;
import stillwater.focus.Kind;
import stillwater.focus.Posture;

/// The fact of the block before that made a break what it is.
public sealed interface Cause {

  /// What was worked on, and for how long.
  record Work(Kind kind, Duration focused) implements Cause {}

  /// How long was worked, whatever on.
  record Length(Duration focused) implements Cause {}

  /// How many interruptions and distractions there were.
  record Pulls(int count) implements Cause {}

  /// How the body was held for most of it, as the person noted.
  record Noted(Posture posture) implements Cause {}
}
