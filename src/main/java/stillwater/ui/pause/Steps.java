package stillwater.ui.pause;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stillwater.movement.Movement;

/// Where in a movement one is.
///
/// @param index of the step, from 0
/// @param left of the step; nothing once the whole movement is through
record Steps(Movement movement, int index, Duration left) {

  /// @param elapsed since the movement began
  static Steps at(Movement movement, Duration elapsed) {
    var end = Duration.ZERO;
    for (int i = 0; i < movement.steps().size(); i++) {
      end = end.plus(movement.steps().get(i).length());
      if (elapsed.compareTo(end) < 0) {
        return new Steps(movement, i, end.minus(elapsed));
      }
    }
    return new Steps(movement, movement.steps().size() - 1, Duration.ZERO);
  }

  /// Each step at its beginning.
  static Stream<Steps> all(Movement movement) {
    return IntStream.range(0, movement.steps().size())
        .mapToObj(index -> new Steps(movement, index, movement.steps().get(index).length()));
  }

  Movement.Step step() {
    return movement.steps().get(index);
  }

  Optional<Movement.Step> next() {
    return movement.steps().stream().skip(index + 1L).findFirst();
  }

  /// From 1.
  int number() {
    return index + 1;
  }

  int count() {
    return movement.steps().size();
  }

  /// Of the whole movement.
  Duration elapsed() {
    var before = movement.steps().stream().limit(index).map(Movement.Step::length)
        .reduce(Duration.ZERO, Duration::plus);
    return before.plus(step().length()).minus(left);
  }

  /// How much of the step is lived, from 0 to 1.
  double share() {
    return 1 - (double) left.toMillis() / step().length().toMillis();
  }
}
