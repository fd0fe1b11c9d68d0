package stillwater.figure;

/// Where a hand or a foot may be; each is told from something that moves with the body or from the floor, outward on
/// its own side, up and forward in centimetres, and says how a hand is held there.
public enum Place {
  /// The arm hangs, whatever the body does.
  SIDE(Base.HANGING, 3, -53, 3, Heading.DOWN, Heading.IN, 20),
  BENT(Base.HANGING, 1, -28, 25, Heading.FORWARD, Heading.IN, 0),
  AHEAD(Base.SHOULDER, -4, 0, 54, Heading.FORWARD, Heading.DOWN, 10),
  OUT(Base.SHOULDER, 54, 0, 2, Heading.OUT, Heading.DOWN, 0),
  OVERHEAD(Base.SHOULDER, -3, 54, 4, Heading.UP, Heading.IN, 90),
  GOALPOST(Base.SHOULDER, 28, 25, -1, Heading.UP, Heading.FORWARD, 60),
  BEHIND(Base.HANGING, -4, -48, -22, Heading.DOWN, Heading.UP, 40),

  HIP(Base.PELVIS, 15, 10, 3, Heading.IN, Heading.IN, 95),
  BACK_OF_HIP(Base.PELVIS, 12, 10, -8, Heading.DOWN, Heading.FORWARD, 75),
  BELLY(Base.PELVIS, 9, 18, 11, Heading.IN, Heading.BACK, 65),
  LAP(Base.PELVIS, 6, 8, 25, Heading.IN, Heading.DOWN, 50),
  CHEST(Base.CHEST, 10, -14, 11, Heading.IN, Heading.BACK, 55),
  HEART(Base.CHEST, 2, -16, 20, Heading.UP, Heading.IN, 75),
  OPPOSITE_SHOULDER(Base.CHEST, -12, -4, 9, Heading.IN, Heading.BACK, 25),
  OPPOSITE_SIDE(Base.CHEST, -13, -22, 8, Heading.IN, Heading.BACK, 35),
  CHIN(Base.HEAD, 5, -14, 8, Heading.UP, Heading.BACK, 30),
  EYES(Base.HEAD, 7, -10, 13, Heading.UP, Heading.BACK, 25),
  BEHIND_HEAD(Base.HEAD, 10, -4, -10, Heading.IN, Heading.FORWARD, 110),

  THIGH(Base.KNEE, 1, 9, -18, Heading.FORWARD, Heading.DOWN, 40),
  KNEE(Base.KNEE, 1, 8, -3, Heading.FORWARD, Heading.DOWN, 35),
  OPPOSITE_THIGH(Base.OTHER_KNEE, 7, 6, -10, Heading.FORWARD, Heading.IN, 20),
  OPPOSITE_KNEE(Base.OTHER_KNEE, 0, 8, -2, Heading.FORWARD, Heading.DOWN, 25),
  OPPOSITE_ELBOW(Base.OTHER_ELBOW, 0, 0, 0, Heading.IN, Heading.BACK, 10),
  OPPOSITE_WRIST(Base.OTHER_WRIST, 0, 0, 0, Heading.IN, Heading.DOWN, 30),

  SEAT(Base.FLOOR, 19, 48, 2, Heading.DOWN, Heading.IN, 40),
  WALL(Base.FLOOR, 18, 128, Room.WALL - 3, Heading.UP, Heading.FORWARD, 25),
  WALL_BESIDE(Base.FLOOR, Room.WALL_BESIDE - 3, 122, 2, Heading.UP, Heading.OUT, 20),
  DESK(Base.FLOOR, 20, Room.DESK + 5, Room.DESK_EDGE + 6, Heading.FORWARD, Heading.DOWN, 20),
  HIGH_DESK(Base.FLOOR, 18, Room.HIGH_DESK + 5, Room.DESK_EDGE + 6, Heading.FORWARD, Heading.DOWN, 20),

  /// For a foot: flat on the floor under its hip. An ankle stands seven centimetres high.
  FLOOR(Base.FLOOR, 9, 7, 0, Heading.FORWARD, Heading.DOWN, 0),
  /// For a foot of one who sits.
  FRONT(Base.FLOOR, 10, 7, 42, Heading.FORWARD, Heading.DOWN, 0),
  ON_OPPOSITE_KNEE(Base.OTHER_KNEE, 6, 9, -6, Heading.FORWARD, Heading.DOWN, 0);

  /// What a place moves with.
  enum Base { PELVIS, CHEST, HEAD, SHOULDER, HANGING, KNEE, OTHER_KNEE, OTHER_ELBOW, OTHER_WRIST, FLOOR }

  static final double ANKLE = 7;

  private final Base base;
  private final Vec offset;
  private final Heading point;
  private final Heading palm;
  private final double elbow;

  Place(Base base, double out, double up, double forward, Heading point, Heading palm, double elbow) {
    this.base = base;
    this.offset = new Vec(out, up, forward);
    this.point = point;
    this.palm = palm;
    this.elbow = elbow;
  }

  Base base() {
    return base;
  }

  Vec offset() {
    return offset;
  }

  /// Whether it is told from the arm or leg of the other side.
  boolean followsOther() {
    return base == Base.OTHER_ELBOW || base == Base.OTHER_WRIST || this == ON_OPPOSITE_KNEE;
  }

  /// Where the fingers point there unless the pose says otherwise.
  public Heading point() {
    return point;
  }

  /// Where the palm faces there unless the pose says otherwise.
  public Heading palm() {
    return palm;
  }

  /// Where the elbow is then, in degrees outward from hanging.
  public double elbow() {
    return elbow;
  }
}
