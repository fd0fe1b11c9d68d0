package stillwater.figure;

/// How the figure is held.
public record Pose(Dials body, Limb rightArm, Limb leftArm, Limb rightLeg, Limb leftLeg) {

  /// @throws IllegalArgumentException if both arms, or both legs, are told from each other
  public Pose {
    if (follow(rightArm, leftArm) || follow(rightLeg, leftLeg)) {
      throw new IllegalArgumentException("each side follows the other");
    }
  }

  private static boolean follow(Limb right, Limb left) {
    return right.spot().place().followsOther() && left.spot().place().followsOther();
  }

  Limb arm(Side side) {
    return side == Side.RIGHT ? rightArm : leftArm;
  }

  Limb leg(Side side) {
    return side == Side.RIGHT ? rightLeg : leftLeg;
  }

  /// The same with the sides exchanged.
  public Pose mirrored() {
    return new Pose(body.mirrored(), leftArm, rightArm, leftLeg, rightLeg);
  }
}
