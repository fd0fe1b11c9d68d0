package stillwater.figure;

/// Two bones that reach from a joint towards a place: the joint between them, and where they end.
record Hinge(Vec middle, Vec end) {
  private static final double STRAIGHT = 0.9995;
  private static final double FOLDED = 0.25;

  /// @param towards the way in which the joint between them bends
  static Hinge reach(Vec from, Vec to, double upper, double lower, Vec towards) {
    var way = to.minus(from).unit();
    var far = Math.clamp(from.distance(to), (upper + lower) * FOLDED, (upper + lower) * STRAIGHT);
    var along = (far * far + upper * upper - lower * lower) / (2 * far);
    var aside = Math.sqrt(Math.max(0, upper * upper - along * along));
    return new Hinge(from.plus(way.times(along)).plus(towards.across(way).unit().times(aside)),
        from.plus(way.times(far)));
  }
}
