package stillwater.movement;

/// How much a movement asks of the body.
public enum Intensity {
  GENTLE,
  MODERATE
}
