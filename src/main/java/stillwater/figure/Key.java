package stillwater.figure;

/// A pose the figure comes to, and stays in.
///
/// @param in seconds to get there
/// @param hold seconds to stay
public record Key(Pose pose, double in, double hold) {

  /// @throws IllegalArgumentException if it takes no time to get there, or stays less than none
  public Key {
    if (!(in > 0) || !(hold >= 0)) {
      throw new IllegalArgumentException("a pose needs time");
    }
  }

  double seconds() {
    return in + hold;
  }

  Key mirrored() {
    return new Key(pose.mirrored(), in, hold);
  }
}
