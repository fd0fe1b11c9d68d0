package stillwater.figure;

/// One thing about a pose that a number says: degrees, centimetres, or a share from 0 to 1.
public enum Dial {
  /// Of the pelvis in centimetres: to the right, above the floor, forward.
  SWAY(Group.BODY, true),
  HEIGHT(Group.BODY, false),
  SHIFT(Group.BODY, false),
  /// Of the pelvis in degrees: the whole body to the right, tipped forward, the right hip up.
  TURN(Group.BODY, true),
  TIP(Group.BODY, false),
  HIKE(Group.BODY, true),

  /// Of the spine in degrees: forward, rounded above the waist, to the right side, turned right.
  LEAN(Group.SPINE, false),
  ROUND(Group.SPINE, false),
  BEND(Group.SPINE, true),
  TWIST(Group.SPINE, true),

  /// Of the head: turned right, chin down, right ear to shoulder in degrees; forward in centimetres.
  FACE(Group.HEAD, true),
  NOD(Group.HEAD, false),
  TILT(Group.HEAD, true),
  GLIDE(Group.HEAD, false),

  /// Of the eyes: how far they are closed; where they look, to the right and up, from -1 to 1.
  LIDS(Group.EYES, false),
  ASIDE(Group.EYES, true),
  UPWARD(Group.EYES, false),

  /// Of the cues: how full the breath is; whether the gaze is near (0) or far (1).
  BREATH(Group.CUES, false),
  GAZE(Group.CUES, false),

  /// Of an arm in degrees: the shoulder up and back, the elbow outward from hanging.
  LIFT(Group.ARM, false),
  DRAW(Group.ARM, false),
  ELBOW(Group.ARM, false),
  /// Where the hand points and the palm faces: outward, up, forward.
  POINT_OUT(Group.ARM, false),
  POINT_UP(Group.ARM, false),
  POINT_FORWARD(Group.ARM, false),
  PALM_OUT(Group.ARM, false),
  PALM_UP(Group.ARM, false),
  PALM_FORWARD(Group.ARM, false),
  /// Of the fingers: degrees between them; how far all, or one more than all, are curled; the thumb over the palm.
  SPREAD(Group.ARM, false),
  CURL(Group.ARM, false),
  INDEX(Group.ARM, false),
  MIDDLE(Group.ARM, false),
  RING(Group.ARM, false),
  LITTLE(Group.ARM, false),
  THUMB(Group.ARM, false),

  /// Of a leg in degrees: the knee outward, the heel raised over the ball, the toes raised, the foot turned out.
  KNEE(Group.LEG, false),
  HEEL(Group.LEG, false),
  TOES(Group.LEG, false),
  SPLAY(Group.LEG, false);

  /// What of the figure a dial belongs to.
  public enum Group { BODY, SPINE, HEAD, EYES, CUES, ARM, LEG }

  private final Group group;
  private final boolean sided;

  Dial(Group group, boolean sided) {
    this.group = group;
    this.sided = sided;
  }

  public Group group() {
    return group;
  }

  double mirrored(double value) {
    return sided ? -value : value;
  }
}
