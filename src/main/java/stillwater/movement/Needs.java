package stillwater.movement;

import java.util.Set;
import stillwater.focus.Area;

/// How much an area waits for its turn, in breaks.
///
/// @param walked the areas that the walk of this very break moves
record Needs(Memory memory, Strain strain, Set<Area> walked) {
  /// A block that asks something of an area brings its turn three breaks forward, for each of the two waits.
  private static final int SOONER = 2 * 3;

  /// The breaks since the area was moved, and those since it was offered: what is offered in vain does not come first
  /// every time. The bounds of both let no area wait for ever behind the others.
  int of(Area area) {
    return isMovedNow(area) ? 0
        : memory.sinceMoved(area) + memory.sinceOffered(area) + (strain.on(area).isPresent() ? SOONER : 0);
  }

  /// What its neediest area waits.
  int of(Movement movement) {
    return movement.areas().stream().mapToInt(this::of).max().orElseThrow();
  }

  Needs after(Movement walk) {
    return new Needs(memory, strain, Set.copyOf(walk.areas()));
  }

  private boolean isMovedNow(Area area) {
    return walked.contains(area) || memory.sinceOffered(area) == 0;
  }
}
