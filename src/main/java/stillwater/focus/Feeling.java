package stillwater.focus;

/// How a block felt.
public enum Feeling {
  CALM,
  OK,
  STRAINED
}
