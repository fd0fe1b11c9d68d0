package stillwater.figure;

import java.util.Arrays;
import java.util.List;

/// The figure in space, its bones as long as ever.
public record Body(Torso torso, Arm rightArm, Arm leftArm, Leg rightLeg, Leg leftLeg, Dials face) {
  private static final List<Dial> FACE = Arrays.stream(Dial.values())
      .filter(dial -> dial.group() == Dial.Group.EYES || dial.group() == Dial.Group.CUES).toList();

  static Body of(Mix mix) {
    var torso = Torso.of(mix);
    var legs = new Legs(mix, torso);
    var arms = new Arms(mix, torso, legs);
    var face = mix.dials(FACE, Pose::body);
    return new Body(torso, arms.arm(Side.RIGHT), arms.arm(Side.LEFT), legs.leg(Side.RIGHT), legs.leg(Side.LEFT), face);
  }

  Arm arm(Side side) {
    return side == Side.RIGHT ? rightArm : leftArm;
  }

  Leg leg(Side side) {
    return side == Side.RIGHT ? rightLeg : leftLeg;
  }
}
