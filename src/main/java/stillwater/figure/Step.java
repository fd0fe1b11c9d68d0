package stillwater.figure;

import java.util.List;
import java.util.Set;

/// What the figure does during one step of a movement, over and over until the step is over.
///
/// @param keys the poses it goes through
/// @param flows whether it goes through them without coming to rest, as in a circle or a walk
/// @param speed of the ground below a figure that walks, in centimetres a second
/// @param props what is around it
public record Step(List<Key> keys, boolean flows, double speed, Set<Prop> props, List<Arrow> arrows) {

  /// @throws IllegalArgumentException if there is no pose
  public Step {
    keys = List.copyOf(keys);
    props = Set.copyOf(props);
    arrows = List.copyOf(arrows);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("a step needs a pose");
    }
  }

  /// The same for the other side.
  public Step mirrored() {
    return new Step(keys.stream().map(Key::mirrored).toList(), flows, speed,
        Set.copyOf(props.stream().map(Prop::mirrored).toList()), arrows.stream().map(Arrow::mirrored).toList());
  }

  Step withoutArrows() {
    return new Step(keys, flows, speed, props, List.of());
  }

  /// @param seconds since the step began
  Mix at(double seconds, Mix entering) {
    var first = keys.getFirst();
    if (seconds < first.in()) {
      return curve(entering, entering, Mix.of(first.pose()), Mix.of(next(0).pose()), 0, leaving(0),
          seconds / first.in());
    }
    var round = keys.stream().mapToDouble(Key::seconds).sum();
    var left = (seconds - first.in()) % round;
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      if (left < key.hold()) {
        return Mix.of(key.pose());
      }
      left -= key.hold();
      if (left < next(i).in()) {
        return between(i, left / next(i).in());
      }
      left -= next(i).in();
    }
    return Mix.of(first.pose());
  }

  private Key next(int i) {
    return keys.get((i + 1) % keys.size());
  }

  /// From one pose to the next; where it flows, as fast at each as the way from the one before to the one after asks.
  private Mix between(int i, double share) {
    var size = keys.size();
    var before = Mix.of(keys.get((i + size - 1) % size).pose());
    var after = Mix.of(keys.get((i + 2) % size).pose());
    return curve(before, Mix.of(keys.get(i).pose()), Mix.of(next(i).pose()), after, arriving(i),
        leaving((i + 1) % size), share);
  }

  /// How much of the way from the pose before to the one after belongs to the way that begins here.
  private double arriving(int i) {
    var key = keys.get(i);
    return !flows || key.hold() > 0 ? 0 : next(i).in() / (key.in() + next(i).in());
  }

  /// The same for the way that ends here.
  private double leaving(int i) {
    var key = keys.get(i);
    return !flows || key.hold() > 0 ? 0 : key.in() / (key.in() + next(i).in());
  }

  private static Mix curve(Mix before, Mix from, Mix to, Mix after, double arriving, double leaving, double s) {
    var toward = s * s * (3 - 2 * s);
    var start = s * (1 - s) * (1 - s) * arriving;
    var end = -s * s * (1 - s) * leaving;
    return from.times(1 - toward - end).plus(to.times(toward + start)).plus(before.times(-start))
        .plus(after.times(end));
  }
}
