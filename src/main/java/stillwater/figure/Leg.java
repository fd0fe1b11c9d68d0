package stillwater.figure;

/// A leg in space.
public record Leg(Vec hip, Vec knee, Vec ankle, Vec toe) {
  static final double UPPER = 42;
  static final double LOWER = 40;
}
