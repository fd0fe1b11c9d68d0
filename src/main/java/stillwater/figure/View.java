package stillwater.figure;

/// The side from which the figure is seen. From the front it is a mirror: its right is the right of whoever looks.
public enum View {
  FRONT(180, 9),
  /// Half from the front, half from its right side.
  TURNED(55, 9),
  SIDE(90, 0),
  BACK(180, 6);

  private final double yaw;
  private final double pitch;

  View(double yaw, double pitch) {
    this.yaw = Math.toRadians(yaw);
    this.pitch = Math.toRadians(pitch);
  }

  /// To the right and up on the picture, and towards whoever looks.
  Vec seen(Vec place) {
    var right = place.z() * Math.sin(yaw) - place.x() * Math.cos(yaw);
    var near = place.z() * (this == FRONT ? 1 : Math.cos(yaw)) + place.x() * Math.sin(yaw);
    return new Vec(right, place.y() * Math.cos(pitch) - near * Math.sin(pitch),
        near * Math.cos(pitch) + place.y() * Math.sin(pitch));
  }
}
