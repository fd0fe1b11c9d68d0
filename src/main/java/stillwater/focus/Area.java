package stillwater.focus;

/// A part of the body that a movement moves.
public enum Area {
  NECK,
  SHOULDERS,
  UPPER_BACK,
  LOWER_BACK,
  HIPS,
  LEGS,
  WRISTS,
  EYES,
  BREATHING,
  WHOLE_BODY
}
