package stillwater.focus;

/// Why nobody vouches for a stretch: asleep, switched off, the program had died, nobody at the desk.
public enum GapCause {
  SLEEP,
  OFF,
  UNSEEN,
  AWAY
}
