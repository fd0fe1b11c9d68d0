package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stillwater.focus.Break;

/// Composes what to move in a break: a walk where there is time for one, then the areas unmoved for longest.
public final class Coach {
  /// What there is wherever people work; anything else one must own.
  private static final Set<Equipment> AT_HAND = Set.of(Equipment.CHAIR, Equipment.WALL, Equipment.DESK);
  private static final Duration TIME_FOR_A_WALK = Duration.ofMinutes(5);
  private static final int MOST_EXERCISES = 4;
  private static final int MOST_AREAS_NAMED = 3;

  private Coach() {}

  /// The same arguments give the same suggestion. Nothing of the latest three breaks returns while anything else fits.
  ///
  /// @param past the breaks to judge by, in any order
  public static Suggestion suggest(Catalogue catalogue, List<Break> past, Occasion occasion) {
    var memory = Memory.of(catalogue, past);
    var candidates = candidates(catalogue, memory, occasion.length());
    var walk = walk(candidates, occasion.length());
    var left = occasion.length().minus(walk.map(Movement::length).orElse(Duration.ZERO));
    var walked = walk.map(movement -> memory.and(movement, occasion.now())).orElse(memory);
    var exercises = exercises(candidates, walked, left);
    return new Suggestion(Stream.concat(walk.stream(), exercises.stream()).toList(),
        why(occasion, walk, exercises, memory));
  }

  /// The facts behind movements that were suggested, as [#suggest] states them.
  ///
  /// @param past the breaks before
  static Why why(Catalogue catalogue, List<Break> past, Occasion occasion, List<Movement> suggested) {
    var walk = suggested.stream().filter(Movement::isWalk).findFirst();
    return why(occasion, walk, suggested.stream().filter(Predicate.not(Movement::isWalk)).toList(),
        Memory.of(catalogue, past));
  }

  private static List<Movement> candidates(Catalogue catalogue, Memory memory, Duration length) {
    var fitting = catalogue.movements().stream()
        .filter(movement -> AT_HAND.containsAll(movement.equipment()) && fits(movement, length)).toList();
    var fresh = fitting.stream().filter(Predicate.not(memory::isRecent)).toList();
    return fresh.isEmpty() ? fitting : fresh;
  }

  /// The longest that leaves half of the break, or, where there is nothing but walks, the longest.
  private static Optional<Movement> walk(List<Movement> candidates, Duration length) {
    var half = length.compareTo(TIME_FOR_A_WALK) < 0 ? Duration.ZERO : length.dividedBy(2);
    var most = candidates.stream().allMatch(Movement::isWalk) ? length : half;
    return candidates.stream().filter(movement -> movement.isWalk() && fits(movement, most))
        .max(Comparator.comparing(Movement::length));
  }

  /// No two move the same area. Among equals comes what was offered longest ago, then what the catalogue has first.
  private static List<Movement> exercises(List<Movement> candidates, Memory memory, Duration length) {
    var order = Comparator.<Movement, Instant>comparing(movement -> longestUnmoved(movement.areas(), memory))
        .thenComparing(memory::lastOffered);
    var ordered = candidates.stream().filter(Predicate.not(Movement::isWalk)).sorted(order).toList();
    var chosen = new ArrayList<Movement>();
    var left = length;
    for (var movement : ordered) {
      if (chosen.size() < MOST_EXERCISES && fits(movement, left) && chosen.stream().noneMatch(movement::sharesArea)) {
        chosen.add(movement);
        left = left.minus(movement.length());
      }
    }
    return chosen;
  }

  /// What the walk moves anyway is no reason for an exercise.
  private static Why why(Occasion occasion, Optional<Movement> walk, List<Movement> exercises, Memory memory) {
    var walked = walk.map(Movement::areas).orElse(List.of());
    var areas = exercises.stream().flatMap(movement -> movement.areas().stream())
        .filter(area -> !walked.contains(area)).toList();
    var oldest = longestUnmoved(areas, memory);
    var named = areas.stream().filter(area -> memory.lastMoved(area).equals(oldest)).limit(MOST_AREAS_NAMED).toList();
    return new Why(occasion.sinceLastBreak(), named,
        Optional.of(oldest).filter(moved -> !moved.equals(Memory.NEVER)));
  }

  private static Instant longestUnmoved(List<Area> areas, Memory memory) {
    return areas.stream().map(memory::lastMoved).min(Comparator.naturalOrder()).orElse(Memory.NEVER);
  }

  private static boolean fits(Movement movement, Duration length) {
    return movement.length().compareTo(length) <= 0;
  }
}
