package stillwater.figure;

/// How near the figure is seen: the part of space that fills the picture, in centimetres.
///
/// The middle is told as a height above the floor and a way to the right on the picture.
public enum Framing {
  STANDING(0, 100, 192, 230),
  /// Seen from the side there is more room ahead of the feet than behind the chair.
  SITTING(12, 71, 166, 180),
  /// Where something far away belongs to it.
  WIDE(6, 96, 256, 224),
  /// Where one who sits looks far ahead, or reaches ahead from near.
  FAR(42, 86, 172, 186),
  REACH(24, 100, 92, 92),
  UPPER(0, 112, 96, 96),
  HANDS(0, 92, 54, 58),
  HEAD(0, 119, 44, 44);

  private final double x;
  private final double y;
  private final double width;
  private final double height;

  Framing(double x, double y, double width, double height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }

  /// Seen from the front or the back nothing is farther to one side.
  public double left(View view) {
    return (view == View.FRONT || view == View.BACK ? 0 : x) - width / 2;
  }

  public double bottom() {
    return y - height / 2;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /// Too near for the floor.
  boolean isNear() {
    return compareTo(REACH) >= 0;
  }

  /// Near enough to see the eyes.
  boolean showsEyes() {
    return this == UPPER || this == REACH || this == HEAD;
  }

  boolean showsFingers() {
    return this == HANDS || this == UPPER || this == REACH;
  }
}
