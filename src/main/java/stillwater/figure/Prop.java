package stillwater.figure;

/// What is around the figure, or is shown beside it as a cue.
public enum Prop {
  CHAIR,
  DESK,
  HIGH_DESK,
  WALL,
  WALL_BEHIND,
  WALL_BESIDE,
  WALL_BESIDE_LEFT,
  BOX,
  PAD,
  STAIRS,
  TREES,
  WINDOW,
  WINDOW_PASSED,
  SCREEN,
  TAP,
  /// What goes along with the figure: a glass in its right hand, somebody beside it.
  GLASS,
  COMPANION,
  FRIEND,
  /// A circle that grows and shrinks with the breath; what the eyes go to, near and far.
  BREATH,
  GAZE;

  Prop mirrored() {
    return this == WALL_BESIDE ? WALL_BESIDE_LEFT : this == WALL_BESIDE_LEFT ? WALL_BESIDE : this;
  }
}
