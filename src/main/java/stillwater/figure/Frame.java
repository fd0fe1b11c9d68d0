package stillwater.figure;

/// A place in space and what is right, up and forward there.
record Frame(Vec origin, Vec right, Vec up, Vec forward) {
  static final Frame WORLD = new Frame(Vec.ZERO, new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, 1));

  Vec at(double x, double y, double z) {
    return origin.plus(way(x, y, z));
  }

  Vec way(double x, double y, double z) {
    return right.times(x).plus(up.times(y)).plus(forward.times(z));
  }

  Frame from(Vec place) {
    return new Frame(place, right, up, forward);
  }

  /// @param degrees to the right
  Frame turned(double degrees) {
    var cos = cos(degrees);
    var sin = sin(degrees);
    return new Frame(origin, right.times(cos).minus(forward.times(sin)), up,
        forward.times(cos).plus(right.times(sin)));
  }

  /// @param degrees forward
  Frame tipped(double degrees) {
    var cos = cos(degrees);
    var sin = sin(degrees);
    return new Frame(origin, right, up.times(cos).plus(forward.times(sin)),
        forward.times(cos).minus(up.times(sin)));
  }

  /// @param degrees towards its right side
  Frame bent(double degrees) {
    var cos = cos(degrees);
    var sin = sin(degrees);
    return new Frame(origin, right.times(cos).minus(up.times(sin)), up.times(cos).plus(right.times(sin)), forward);
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
