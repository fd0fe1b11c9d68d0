package stillwater.focus;

/// What is going on, by the journal alone; that time may be held by a gap is the [Snapshot]'s to say.
public sealed interface Activity {

  record Idle() implements Activity {}

  record Focusing(Id block) implements Activity {}

  record Interrupted(Id block) implements Activity {}

  record Resting(Id pause) implements Activity {}
}
