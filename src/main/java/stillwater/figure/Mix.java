package stillwater.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// A pose between poses: each counts by its weight, and the weights add up to one.
record Mix(List<Part> parts) {

  /// A pose and how much of it there is.
  record Part(Pose pose, double weight) {}

  static Mix of(Pose pose) {
    return new Mix(List.of(new Part(pose, 1)));
  }

  Mix times(double weight) {
    return new Mix(parts.stream().map(part -> new Part(part.pose, part.weight * weight)).toList());
  }

  Mix plus(Mix other) {
    var all = new ArrayList<Part>();
    for (var part : parts) {
      all.add(new Part(part.pose, part.weight + other.weight(part.pose)));
    }
    other.parts.stream().filter(part -> !any(part.pose::equals)).forEach(all::add);
    all.removeIf(part -> part.weight == 0);
    return new Mix(List.copyOf(all));
  }

  private double weight(Pose pose) {
    return parts.stream().filter(part -> part.pose.equals(pose)).mapToDouble(Part::weight).sum();
  }

  double body(Dial dial) {
    return sum(pose -> pose.body().get(dial));
  }

  Dials dials(List<Dial> which, Function<Pose, Dials> of) {
    var all = new EnumMap<Dial, Double>(Dial.class);
    which.forEach(dial -> all.put(dial, sum(pose -> of.apply(pose).get(dial))));
    return new Dials(all);
  }

  double sum(ToDoubleFunction<Pose> value) {
    return parts.stream().mapToDouble(part -> part.weight * value.applyAsDouble(part.pose)).sum();
  }

  Vec blend(Function<Pose, Vec> value) {
    return parts.stream().map(part -> value.apply(part.pose).times(part.weight)).reduce(Vec.ZERO, Vec::plus);
  }

  boolean any(Predicate<Pose> is) {
    return parts.stream().anyMatch(part -> is.test(part.pose));
  }
}
