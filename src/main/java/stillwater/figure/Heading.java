package stillwater.figure;

/// A way seen from the body: outward is to the right on the right side and to the left on the left.
public enum Heading {
  OUT(1, 0, 0),
  IN(-1, 0, 0),
  UP(0, 1, 0),
  DOWN(0, -1, 0),
  FORWARD(0, 0, 1),
  BACK(0, 0, -1);

  private final Vec way;

  Heading(double out, double up, double forward) {
    this.way = new Vec(out, up, forward);
  }

  public Vec way() {
    return way;
  }
}
