package stillwater.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stillwater.focus.Break;
import stillwater.focus.MovementId;

/// The breaks of a period, and what was done in them.
///
/// @param offered blocks that were ended
/// @param taken breaks begun, and gaps answered *break*
/// @param cutShort ended before 80 % of the planned length
/// @param skipped blocks after which the next began soon without a break
/// @param movements how often each was done
/// @param lengths how long each was done, altogether
/// @param longestBetween the longest time between two breaks; none where no block was begun
public record Breaks(
    int offered, int taken, int cutShort, int skipped, SortedMap<MovementId, Integer> movements,
    SortedMap<MovementId, Duration> lengths, Optional<Duration> longestBetween) {

  static Breaks of(Excerpt excerpt) {
    var rhythm = excerpt.rhythm();
    var done = rhythm.pauses().stream().flatMap(pause -> pause.taken().movements().stream())
        .filter(movement -> !movement.skipped()).toList();
    return new Breaks(
        (int) excerpt.accounts().stream().filter(account -> account.lived().endedIn(excerpt.period())).count(),
        rhythm.pauses().size() + answered(excerpt),
        (int) rhythm.pauses().stream().filter(Pause::wasCutShort).count(),
        rhythm.skipped().size(),
        counted(done),
        lengths(done),
        rhythm.stints().stream().map(Stint::length).max(Comparator.naturalOrder()));
  }

  /// Whether none was offered or taken.
  public boolean isNone() {
    return offered + taken == 0;
  }

  /// How many movements were done.
  public int movementsDone() {
    return movements.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How long all of them took together.
  public Duration movementTime() {
    return lengths.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  private static int answered(Excerpt excerpt) {
    return (int) excerpt.accounts().stream().flatMap(account -> account.breaks().stream()
        .filter(began -> excerpt.period().contains(began, account.zone()))).count();
  }

  private static SortedMap<MovementId, Integer> counted(List<Break.Movement> done) {
    return done.stream().collect(Collectors.toMap(Break.Movement::movement, _ -> 1, Integer::sum,
        () -> new TreeMap<>(Comparator.comparing(MovementId::value))));
  }

  private static SortedMap<MovementId, Duration> lengths(List<Break.Movement> done) {
    return done.stream().collect(Collectors.toMap(Break.Movement::movement, Break.Movement::length, Duration::plus,
        () -> new TreeMap<>(Comparator.comparing(MovementId::value))));
  }
}
