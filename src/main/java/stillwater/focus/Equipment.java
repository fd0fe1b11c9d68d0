package stillwater.focus;

/// What a movement needs beyond the seat one already has.
public enum Equipment {
  CHAIR,
  WALL,
  DESK,
  STANDING_DESK,
  WALKING_PAD
}
