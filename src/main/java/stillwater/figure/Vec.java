package stillwater.figure;

/// A point or a way in space, in centimetres: to the figure's right, up, and forward.
public record Vec(double x, double y, double z) {
  public static final Vec ZERO = new Vec(0, 0, 0);
  static final Vec UP = new Vec(0, 1, 0);

  public Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  public Vec minus(Vec other) {
    return plus(other.times(-1));
  }

  public Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  public double distance(Vec other) {
    return minus(other).length();
  }

  double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  /// The same way, one long; what has no way stays as it is.
  Vec unit() {
    var length = length();
    return length == 0 ? this : times(1 / length);
  }

  /// What of it does not go along a way that is one long.
  Vec across(Vec way) {
    return minus(way.times(dot(way)));
  }
}
