package stillwater.movement;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.focus.Reason;

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

  /// @throws Unfit if it moves nothing, names an area twice, has fewer than 2 or more than 5 steps, a length that is
  ///     not positive, or steps that do not add up to its length
  public Movement {
    areas = List.copyOf(areas);
    equipment = Set.copyOf(equipment);
    steps = List.copyOf(steps);
    require(!areas.isEmpty(), id, Reason.of(Reason.Code.NO_AREA));
    require(areas.size() == Set.copyOf(areas).size(), id, Reason.of(Reason.Code.AREA_TWICE));
    require(steps.size() >= FEWEST_STEPS && steps.size() <= MOST_STEPS, id,
        Reason.of(Reason.Code.STEP_COUNT, steps.size(), FEWEST_STEPS, MOST_STEPS));
    require(length.isPositive() && steps.stream().map(Step::length).allMatch(Duration::isPositive), id,
        Reason.of(Reason.Code.NO_LENGTH));
    var total = steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    require(total.equals(length), id,
        Reason.of(Reason.Code.STEPS_ADD_UP, length.toSeconds(), total.toSeconds()));
  }

  public boolean isWalk() {
    return category == Category.WALK;
  }

  boolean fits(Duration time) {
    return length.compareTo(time) <= 0;
  }

  boolean sharesArea(Movement other) {
    return !Collections.disjoint(areas, other.areas);
  }

  /// The same movement in other words.
  ///
  /// @param texts of the steps, one for each
  public Movement worded(String called, List<String> texts, String careful) {
    var said = IntStream.range(0, steps.size()).mapToObj(i -> new Step(steps.get(i).length(), texts.get(i))).toList();
    return new Movement(id, called, category, areas, length, posture, equipment, intensity, discreet, said, careful);
  }

  private static void require(boolean holds, MovementId id, Reason otherwise) {
    if (!holds) {
      throw new Unfit(id.value(), otherwise);
    }
  }
}
