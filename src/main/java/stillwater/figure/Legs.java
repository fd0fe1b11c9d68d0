package stillwater.figure;

/// Both legs, from the hips to where the feet are said to be.
final class Legs {
  private static final double REACH = (Leg.UPPER + Leg.LOWER) * 0.9992;
  private static final double KNEES_UP = 0.3;
  private static final double TO_BALL = 14;
  private static final double TOES_DOWN = 3.5;

  private final Mix mix;
  private final Torso torso;
  private final Frame facing;

  Legs(Mix mix, Torso torso) {
    this.mix = mix;
    this.torso = torso;
    this.facing = facing(mix);
  }

  Leg leg(Side side) {
    return leg(mix, side);
  }

  /// How high a hip can be while the foot stays where it is; as high as one likes where it does not stand.
  static double highest(Mix mix, Vec hip, Side side) {
    if (mix.any(pose -> pose.leg(side).spot().place().base() != Place.Base.FLOOR)) {
      return hip.y();
    }
    var ankle = ankle(mix, side, mix.blend(pose -> onFloor(pose.leg(side).spot(), side)));
    var level = Math.hypot(hip.x() - ankle.x(), hip.z() - ankle.z());
    return ankle.y() + Math.sqrt(Math.max(0, REACH * REACH - level * level));
  }

  /// How far the hips rise, and go forward, over two feet that stand on their balls: as far as the lower heel.
  static Vec raised(Mix mix) {
    var heel = Math.max(0, Math.min(standingHeel(mix, Side.RIGHT), standingHeel(mix, Side.LEFT)));
    return lifted(facing(mix), heel);
  }

  /// Raised by somebody who sits, it raises nobody.
  private static double standingHeel(Mix mix, Side side) {
    return mix.sum(pose -> pose.leg(side).spot().place() == Place.FLOOR ? pose.leg(side).dials().get(Dial.HEEL) : 0);
  }

  /// Where an ankle is above its spot: the heel raises it, and no part of the foot is below the floor.
  private static Vec ankle(Mix mix, Side side, Vec spot) {
    var ankle = spot.plus(lifted(flat(facing(mix), mix, side), dial(mix, side, Dial.HEEL)));
    var low = Math.max(Place.ANKLE - ankle.y(), TOES_DOWN - ankle.y() - toe(foot(mix, side)).y());
    return ankle.plus(Vec.UP.times(Math.max(0, low)));
  }

  private static Frame foot(Mix mix, Side side) {
    return flat(facing(mix), mix, side).tipped(dial(mix, side, Dial.HEEL) - dial(mix, side, Dial.TOES));
  }

  /// From the ankle.
  private static Vec toe(Frame foot) {
    return foot.way(0, -TOES_DOWN, TO_BALL);
  }

  /// Where an ankle goes while the heel rises over the ball of the foot.
  private static Vec lifted(Frame flat, double heel) {
    return toe(flat).minus(toe(flat.tipped(heel)));
  }

  private static Frame facing(Mix mix) {
    return Frame.WORLD.turned(mix.body(Dial.TURN));
  }

  private static Frame flat(Frame facing, Mix mix, Side side) {
    return facing.turned(side.out(dial(mix, side, Dial.SPLAY)));
  }

  /// Where a thigh's own places are: at the knee, up is off the thigh, forward on along it.
  Frame thigh(Side side) {
    var leg = leg(side);
    var along = leg.knee().minus(leg.hip()).unit();
    var off = torso.pelvis().forward().plus(torso.pelvis().up()).across(along).unit();
    return new Frame(leg.knee(), facing.right(), off, along);
  }

  private static Vec onFloor(Spot spot, Side side) {
    return Frame.WORLD.at(side.out(spot.offset().x()), spot.offset().y(), spot.offset().z());
  }

  private Leg leg(Mix part, Side side) {
    var ankle = ankle(part, side, part.blend(pose -> spot(pose, side)));
    var bend = facing.turned(side.out(dial(part, side, Dial.KNEE))).way(0, KNEES_UP, 1);
    var bones = Hinge.reach(torso.hip(side), ankle, Leg.UPPER, Leg.LOWER, bend);
    return new Leg(torso.hip(side), bones.middle(), bones.end(), bones.end().plus(toe(foot(part, side))));
  }

  private Vec spot(Pose pose, Side side) {
    var spot = pose.leg(side).spot();
    if (!spot.place().followsOther()) {
      return onFloor(spot, side);
    }
    var other = leg(Mix.of(pose), side.other());
    var offset = spot.offset();
    return other.knee().plus(facing.way(side.out(offset.x()), offset.y(), offset.z()));
  }

  private static double dial(Mix mix, Side side, Dial dial) {
    return mix.sum(pose -> pose.leg(side).dials().get(dial));
  }
}
