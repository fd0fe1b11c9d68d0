package stillwater.movement;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import stillwater.focus.MovementId;

/// One entry of the catalogue: something to do in a break, step by step.
///
/// @param equipment all that it needs; empty where it needs nothing
/// @param discreet whether it fits an open office
/// @param caution when to be careful and when to stop
public record Movement(
    MovementId id, String name, Category category, List<Area> areas, Duration length, Posture posture,
    Set<Equipment> equipment, Intensity intensity, boolean discreet, List<Step> steps, String caution) {
  private static final int FEWEST_STEPS = 2;
  private static final int MOST_STEPS = 5;

  /// One thing to do, and for how long.
  public record Step(Duration length, String text) {}

  /// @throws IllegalArgumentException if it moves nothing, names an area twice, has fewer than 2 or more than 5 steps,
  ///     a length that is not positive, or steps that do not add up to its length; the message names the movement
  public Movement {
    areas = List.copyOf(areas);
    equipment = Set.copyOf(equipment);
    steps = List.copyOf(steps);
    require(!areas.isEmpty(), id, "moves no area");
    require(areas.size() == Set.copyOf(areas).size(), id, "names an area twice");
    require(steps.size() >= FEWEST_STEPS && steps.size() <= MOST_STEPS, id, "has " + steps.size() + " steps");
    require(length.isPositive(), id, "has a length that is not positive");
    require(steps.stream().map(Step::length).allMatch(Duration::isPositive), id,
        "has a step whose length is not positive");
    var total = steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    require(total.equals(length), id,
        "lasts " + length.toSeconds() + " s but its steps add up to " + total.toSeconds() + " s");
  }

  public boolean isWalk() {
    return category == Category.WALK;
  }

  boolean sharesArea(Movement other) {
    return !Collections.disjoint(areas, other.areas);
  }

  private static void require(boolean holds, MovementId id, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("movement " + id + " " + otherwise);
    }
  }
}
