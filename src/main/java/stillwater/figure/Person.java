package stillwater.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwater.figure.Mark.Shape;
import stillwater.figure.Mark.Tone;

/// Draws the figure from far to near.
final class Person {
  private static final double LIMB = 6.5;
  private static final double TORSO = 7;
  private static final double EDGE = 2.4;
  private static final double BEHIND = -7;
  private static final double FINGER = 2;
  /// The edge of a limb begins a little way down, so that it does not cut off what the limb hangs on.
  private static final double ROOT = 0.45;

  /// Less than fifty degrees between thigh and shin, as they are seen.
  private static final double FOLDED = 0.64;

  private final Body body;
  private final Framing framing;
  private final Lens lens;

  Person(Body body, Framing framing, Lens lens) {
    this.body = body;
    this.framing = framing;
    this.lens = lens;
  }

  void draw() {
    if (framing == Framing.HANDS) {
      hands();
      return;
    }
    var middle = body.torso().pelvis().origin();
    for (var side : List.of(Side.LEFT, Side.RIGHT)) {
      var leg = body.leg(side);
      leg(leg, lens.isFar(leg.hip(), middle));
    }
    var front = List.of(Side.LEFT, Side.RIGHT).stream().filter(side -> !isBehind(side))
        .sorted(Comparator.comparingDouble(this::nearness)).toList();
    List.of(Side.LEFT, Side.RIGHT).stream().filter(this::isBehind).forEach(this::arm);
    torso();
    new Face(body, framing, lens).draw();
    front.forEach(this::arm);
  }

  /// Of a leg folded in one direction of sight, the nearer half passes before the other with a gap between them.
  private void leg(Leg leg, boolean far) {
    var thigh = List.of(leg.hip(), leg.knee());
    var shin = List.of(leg.knee(), leg.ankle(), leg.toe());
    if (far || !isFolded(leg)) {
      limb(far, List.of(leg.hip(), leg.knee(), leg.ankle(), leg.toe()));
    } else if (lens.depth(leg.ankle()) > lens.depth(leg.hip())) {
      limb(false, thigh);
      limb(false, shin);
    } else {
      limb(false, shin);
      limb(false, thigh.reversed());
    }
  }

  private boolean isFolded(Leg leg) {
    var thigh = lens.flat(leg.hip()).minus(lens.flat(leg.knee())).unit();
    return thigh.dot(lens.flat(leg.ankle()).minus(lens.flat(leg.knee())).unit()) > FOLDED;
  }

  private void hands() {
    for (var side : List.of(Side.LEFT, Side.RIGHT)) {
      var arm = body.arm(side);
      hand(arm, false, List.of(arm.elbow(), arm.wrist()));
    }
  }

  private boolean isBehind(Side side) {
    return lens.depth(body.arm(side).wrist()) - lens.depth(body.torso().spine().get(2)) < BEHIND;
  }

  /// Of two arms that cross, the one in front is drawn over the other.
  private double nearness(Side side) {
    var arm = body.arm(side);
    return lens.depth(arm.elbow()) + lens.depth(arm.wrist());
  }

  private void torso() {
    var torso = body.torso();
    lens.line(Tone.FIGURE, TORSO, Shape.CURVED, torso.spine());
    lens.line(Tone.FIGURE, LIMB, Shape.OPEN,
        List.of(torso.hip(Side.RIGHT), torso.spine().getFirst(), torso.hip(Side.LEFT)));
    lens.line(Tone.FIGURE, LIMB, Shape.CURVED,
        List.of(body.rightArm().shoulder(), torso.chest().at(0, -1, 0), body.leftArm().shoulder()));
  }

  private void arm(Side side) {
    var arm = body.arm(side);
    var far = lens.isFar(arm.shoulder(), body.torso().chest().origin());
    if (framing.showsFingers()) {
      hand(arm, far, List.of(arm.shoulder(), arm.elbow(), arm.wrist()));
    } else {
      limb(far, List.of(arm.shoulder(), arm.elbow(), arm.wrist(), arm.tip()));
    }
  }

  /// The edge of the palm is drawn before the arm, so that it does not cut the hand off.
  private void hand(Arm arm, boolean far, List<Vec> joints) {
    var tone = far ? Tone.FAR : Tone.FIGURE;
    lens.line(Tone.EDGE, 2 * EDGE, Shape.FILLED, arm.palm());
    limb(far, joints);
    lens.line(tone, EDGE, Shape.FILLED, arm.palm());
    arm.digits().stream().sorted(Comparator.comparingDouble(finger -> lens.depth(finger.getLast()))).forEach(finger -> {
      lens.line(Tone.EDGE, FINGER + 1, Shape.OPEN, finger.subList(1, finger.size()));
      lens.line(tone, FINGER, Shape.OPEN, finger);
    });
  }

  private void limb(boolean far, List<Vec> joints) {
    var inner = new ArrayList<>(joints);
    inner.set(0, joints.getFirst().plus(joints.get(1).minus(joints.getFirst()).times(ROOT)));
    lens.line(Tone.EDGE, LIMB + EDGE, Shape.OPEN, inner);
    lens.line(far ? Tone.FAR : Tone.FIGURE, LIMB, Shape.OPEN, joints);
  }
}
