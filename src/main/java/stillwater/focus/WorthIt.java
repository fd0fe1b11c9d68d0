package stillwater.focus;

/// Whether an interruption was worth having, said later or never.
public enum WorthIt {
  YES,
  PARTLY,
  NO
}
