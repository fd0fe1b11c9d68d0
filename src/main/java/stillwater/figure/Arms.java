package stillwater.figure;

import java.util.List;

/// Both arms, from the shoulders to where the hands are said to be.
final class Arms {
  private static final List<Dial> FINGERS =
      List.of(Dial.SPREAD, Dial.CURL, Dial.INDEX, Dial.MIDDLE, Dial.RING, Dial.LITTLE, Dial.THUMB);
  private static final double ELBOWS_BACK = 0.35;
  private static final double OWN_WAY = 1.02;
  private static final double AROUND_OUT = 0.5;
  private static final double AROUND_FORWARD = 0.8;

  private final Mix mix;
  private final Torso torso;
  private final Legs legs;

  Arms(Mix mix, Torso torso, Legs legs) {
    this.torso = torso;
    this.legs = legs;
    this.mix = mix;
  }

  Arm arm(Side side) {
    return arm(mix, side);
  }

  private Arm arm(Mix part, Side side) {
    var shoulder = torso.shoulder(side, dial(part, side, Dial.LIFT), dial(part, side, Dial.DRAW));
    var elbow = Math.toRadians(dial(part, side, Dial.ELBOW));
    var bend = torso.hanging().way(side.out(Math.sin(elbow)), -Math.cos(elbow), -ELBOWS_BACK);
    var bones = Hinge.reach(shoulder, wrist(part, side, shoulder), Arm.UPPER, Arm.LOWER, bend);
    return new Arm(shoulder, bones.middle(), bones.end(), hand(part, side, bones),
        part.dials(FINGERS, pose -> pose.arm(side).dials()));
  }

  /// Between two places a hand goes around the shoulder, not through it.
  private Vec wrist(Mix part, Side side, Vec shoulder) {
    var straight = part.blend(pose -> place(pose, side, shoulder)).minus(shoulder);
    var far = part.sum(pose -> place(pose, side, shoulder).distance(shoulder));
    var missing = Math.max(0, far - straight.length());
    var around = straight.plus(torso.hanging().way(side.out(AROUND_OUT), 0, AROUND_FORWARD).times(missing));
    return shoulder.plus(around.unit().times(straight.length() + missing));
  }

  private Vec place(Pose pose, Side side, Vec shoulder) {
    var spot = pose.arm(side).spot();
    var frame = switch (spot.place().base()) {
      case PELVIS -> torso.pelvis();
      case CHEST -> torso.chest();
      case HEAD -> torso.head();
      case SHOULDER -> torso.chest().from(shoulder);
      case HANGING -> torso.hanging().from(shoulder);
      case KNEE -> legs.thigh(side);
      case OTHER_KNEE -> legs.thigh(side.other());
      case OTHER_ELBOW -> torso.hanging().from(other(pose, side).elbow());
      case OTHER_WRIST -> torso.hanging().from(other(pose, side).wrist());
      case FLOOR -> Frame.WORLD;
    };
    return frame.at(side.out(spot.offset().x()), spot.offset().y(), spot.offset().z());
  }

  /// As it is in the pose itself: what both hands do while one pose turns into another does not come into it.
  private Arm other(Pose pose, Side side) {
    return arm(Mix.of(pose), side.other());
  }

  private Frame hand(Mix part, Side side, Hinge bones) {
    var along = bones.end().minus(bones.middle()).unit();
    var wished = heading(part, side, Dial.POINT_OUT, Dial.POINT_UP, Dial.POINT_FORWARD);
    var point = wished.plus(along.times(OWN_WAY - Math.min(1, wished.length()))).unit();
    var palm = heading(part, side, Dial.PALM_OUT, Dial.PALM_UP, Dial.PALM_FORWARD).plus(along.times(0.01))
        .across(point).unit();
    return new Frame(bones.end(), palm.cross(point).times(side.out(1)), point, palm);
  }

  private Vec heading(Mix part, Side side, Dial out, Dial up, Dial forward) {
    return torso.hanging().way(side.out(dial(part, side, out)), dial(part, side, up), dial(part, side, forward));
  }

  private static double dial(Mix part, Side side, Dial dial) {
    return part.sum(pose -> pose.arm(side).dials().get(dial));
  }
}
