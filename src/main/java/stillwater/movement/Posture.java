package stillwater.movement;

/// How the body is held during a movement.
public enum Posture {
  SEATED,
  STANDING,
  WALKING
}
