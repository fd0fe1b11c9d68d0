package stillwater.movement;

/// What sort of movement it is.
public enum Category {
  MOBILITY,
  STRENGTH,
  EYES,
  BREATHING,
  WALK
}
