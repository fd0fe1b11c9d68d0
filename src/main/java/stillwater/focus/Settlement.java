package stillwater.focus;

/// What became of a parked thought.
public enum Settlement {
  DONE,
  TOMORROW,
  DROPPED
}
