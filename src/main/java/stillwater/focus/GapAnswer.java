package stillwater.focus;

/// What a gap was, by the word of the person who lived it.
public enum GapAnswer {
  FOCUS,
  INTERRUPTION,
  BREAK,
  END
}
