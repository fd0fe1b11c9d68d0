package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Area;

/// The facts behind a suggestion, for one sentence.
///
/// @param sinceLastBreak the time since the person's last break, where it is known
/// @param cause what of the block before brought the areas' turn forward or the first movement to its place, or would
///     have kept its only walk away; its length where that is all that is known
/// @param areas the areas the exercises were chosen for, three at most: the one that waited longest, and those brought
///     by the same cause and last moved in the same break; empty for a walk alone, which is suggested whatever it moves
/// @param lastMoved when that break began; none where no known break moved them
public record Why(
    Optional<Duration> sinceLastBreak, Optional<Cause> cause, List<Area> areas, Optional<Instant> lastMoved) {
  private static final int MOST_AREAS = 3;

  public Why {
    areas = List.copyOf(areas);
  }

  /// @param needs as they were before the break
  static Why of(Occasion occasion, List<Movement> suggested, Needs needs) {
    var areas = exercised(suggested);
    var neediest = areas.stream().max(Comparator.comparingInt(needs::of));
    var brought = neediest.flatMap(needs.strain()::on);
    var moved = neediest.flatMap(needs.memory()::lastMoved);
    var alike = areas.stream().filter(area -> needs.strain().on(area).equals(brought)
        && needs.memory().lastMoved(area).equals(moved));
    return new Why(occasion.sinceLastBreak(), brought.or(() -> noted(occasion, suggested)).or(() -> length(occasion)),
        Stream.concat(neediest.stream(), alike).distinct().limit(MOST_AREAS).toList(), moved);
  }

  /// What the walk moves anyway is no reason for an exercise.
  private static List<Area> exercised(List<Movement> suggested) {
    var walked = suggested.stream().filter(Movement::isWalk).flatMap(walk -> walk.areas().stream())
        .collect(Collectors.toSet());
    return suggested.stream().filter(Predicate.not(Movement::isWalk)).flatMap(movement -> movement.areas().stream())
        .filter(Predicate.not(walked::contains)).toList();
  }

  private static Optional<Cause> noted(Occasion occasion, List<Movement> suggested) {
    return suggested.stream().limit(1)
        .filter(first -> first.isWalk() ? occasion.followsAWalk() : occasion.turns(first))
        .flatMap(_ -> occasion.stint().stream()).flatMap(stint -> stint.posture().stream())
        .<Cause>map(Cause.Noted::new).findFirst();
  }

  private static Optional<Cause> length(Occasion occasion) {
    return occasion.stint().filter(_ -> occasion.sinceLastBreak().isEmpty())
        .map(stint -> new Cause.Length(stint.focused()));
  }
}
