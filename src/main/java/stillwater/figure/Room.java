package stillwater.figure;

/// Where the furniture stands, in centimetres.
final class Room {
  static final double SEAT = 42;
  static final double WALL = 58;
  static final double WALL_BESIDE = 56;
  static final double WALL_BEHIND = -12;
  static final double WINDOW = 104;
  static final double DESK = 72;
  static final double HIGH_DESK = 104;
  static final double DESK_EDGE = 36;

  private Room() {}
}
