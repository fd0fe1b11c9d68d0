package stillwater.figure;

/// The figure's own right and left.
public enum Side {
  RIGHT(1),
  LEFT(-1);

  private final int sign;

  Side(int sign) {
    this.sign = sign;
  }

  /// What is outward on this side, as a number to the right.
  double out(double outward) {
    return sign * outward;
  }

  public Side other() {
    return this == RIGHT ? LEFT : RIGHT;
  }
}
