package stillwater.focus;

/// Where a person is in the day's work, at one moment.
public enum Phase {
  IDLE,
  FOCUSING,
  OVERTIME,
  INTERRUPTED,
  HELD,
  BREAK
}
