package stillwater.focus;

/// How the body is held, in a block or a movement.
public enum Posture {
  SEATED,
  STANDING,
  WALKING
}
