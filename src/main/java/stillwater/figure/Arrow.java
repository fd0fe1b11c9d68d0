package stillwater.figure;

import java.util.List;
import java.util.stream.IntStream;

/// Which way something goes, where a still picture would not tell.
///
/// @param points three in space, in centimetres: from, over, to
/// @param bothWays whether it also goes back
/// @param ring whether it goes on around the circle on which the three lie
public record Arrow(List<Vec> points, boolean bothWays, boolean ring) {
  private static final int POINTS = 3;
  private static final int PIECES = 24;
  private static final double ROUND = Math.toRadians(325);

  /// @throws IllegalArgumentException unless there are three points
  public Arrow {
    points = List.copyOf(points);
    if (points.size() != POINTS) {
      throw new IllegalArgumentException("an arrow has three points");
    }
    if (ring && across(points).length() == 0) {
      throw new IllegalArgumentException("a ring goes through three points that lie on no line");
    }
  }

  /// The places it goes through, of which the first of a ring is not reached again.
  List<Vec> curve() {
    var middle = middle();
    var out = points.getFirst().minus(middle);
    var aside = across(points).unit().cross(out);
    return IntStream.rangeClosed(0, PIECES).mapToObj(i -> ring
        ? middle.plus(out.times(Math.cos(ROUND * i / PIECES))).plus(aside.times(Math.sin(ROUND * i / PIECES)))
        : through((double) i / PIECES)).toList();
  }

  /// The middle of a ring; of another arrow, what it goes over.
  Vec middle() {
    if (!ring) {
      return points.get(1);
    }
    var over = points.get(1).minus(points.getFirst());
    var to = points.getLast().minus(points.getFirst());
    var across = across(points);
    return points.getFirst().plus(across.cross(over).times(to.dot(to)).plus(to.cross(across).times(over.dot(over)))
        .times(1 / (2 * across.dot(across))));
  }

  /// Through all three points.
  private Vec through(double share) {
    var middle = points.get(1).times(2).minus(points.getFirst().plus(points.getLast()).times(0.5));
    return points.getFirst().times((1 - share) * (1 - share)).plus(middle.times(2 * share * (1 - share)))
        .plus(points.getLast().times(share * share));
  }

  private static Vec across(List<Vec> points) {
    return points.get(1).minus(points.getFirst()).cross(points.getLast().minus(points.getFirst()));
  }

  Arrow mirrored() {
    return new Arrow(points.stream().map(point -> new Vec(-point.x(), point.y(), point.z())).toList(), bothWays, ring);
  }
}
