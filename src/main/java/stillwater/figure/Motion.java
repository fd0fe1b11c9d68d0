package stillwater.figure;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// How the figure shows one movement from its first step to its last.
public record Motion(View view, Framing framing, List<Stage> stages) {
  private static final double MILLIS = 1000;
  private static final int MOST_STILLS = 4;

  /// A step, and how long it is shown.
  public record Stage(Step step, Duration length) {
    double seconds() {
      return length.toMillis() / MILLIS;
    }
  }

  /// @throws IllegalArgumentException if nothing is shown
  public Motion {
    stages = List.copyOf(stages);
    if (stages.isEmpty()) {
      throw new IllegalArgumentException("a motion needs a step");
    }
  }

  public Duration length() {
    return stages.stream().map(Stage::length).reduce(Duration.ZERO, Duration::plus);
  }

  /// What is to be seen after so much of it; after its end, its end.
  public Shot at(Duration elapsed) {
    var entering = Mix.of(stages.getFirst().step().keys().getFirst().pose());
    var left = Math.max(0, elapsed.toMillis() / MILLIS);
    for (var stage : stages) {
      if (left < stage.seconds() || stage == stages.getLast()) {
        var within = Math.min(left, stage.seconds());
        return shot(stage.step(), stage.step().at(within, entering), within, stage.seconds() - within);
      }
      entering = stage.step().at(stage.seconds(), entering);
      left -= stage.seconds();
    }
    throw new IllegalStateException("a motion needs a step");
  }

  /// Four poses at most that tell it without moving, in their order: of every step those held longest, none twice.
  public List<Shot> stills() {
    var seen = new LinkedHashMap<Body, Still>();
    for (var stage : stages) {
      var longest = stage.step().keys().stream().sorted(Comparator.comparingDouble(Key::hold).reversed()).toList();
      for (var key : stage.step().keys()) {
        var shot = shot(stage.step(), Mix.of(key.pose()), 0, 0);
        seen.putIfAbsent(shot.body(), new Still(shot, longest.indexOf(key), key.hold()));
      }
    }
    var told = seen.values().stream().sorted(Comparator.comparingInt(Still::rank)
        .thenComparing(Comparator.comparingDouble(Still::hold).reversed())).limit(MOST_STILLS).toList();
    return seen.values().stream().filter(told::contains).map(Still::shot).toList();
  }

  /// @param rank how many poses of its step are held longer
  private record Still(Shot shot, int rank, double hold) {}

  private Shot shot(Step step, Mix mix, double seconds, double left) {
    return new Shot(view, framing, step, Body.of(mix), seconds, left);
  }
}
