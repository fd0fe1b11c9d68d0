package stillwater.report;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import stillwater.focus.Origin;
import stillwater.focus.Source;
import stillwater.focus.Spans;

/// Where the interruptions and distractions of a period came from, and what they took.
///
/// @param byOrigin every origin, also one with nothing
/// @param bySource the sources that were named
/// @param timeAway of the interruptions begun in the period that took any time, whole
/// @param returnTime from *resumed* to "back in it", of the interruptions begun in the period
/// @param worth whether those were worth it
public record Interruptions(
    SortedMap<Origin, Tally> byOrigin, SortedMap<Source, Tally> bySource,
    Optional<Spread> timeAway, Optional<Spread> returnTime, Worth worth) {

  static Interruptions of(List<Slice> slices, Duration focus) {
    var origins = new Sums<Origin>();
    var sources = new Sums<Source>();
    slices.forEach(slice -> slice.addPulls(origins, sources));
    var stops = slices.stream().flatMap(slice -> slice.stops().stream()).toList();
    return new Interruptions(
        beside(focus, List.of(Origin.values()), origins.all()), beside(focus, sources.all().keySet(), sources.all()),
        Spread.of(stops.stream().map(Stop::away).filter(away -> !away.isEmpty()).map(Spans::length).toList()),
        Spread.of(stops.stream().flatMap(stop -> stop.returned().stream()).toList()),
        Worth.of(stops));
  }

  /// Whether they tell an environment from a habit.
  public Finding finding() {
    return Finding.of(byOrigin);
  }

  private static <K extends Comparable<K>> SortedMap<K, Tally> beside(
      Duration focus, Collection<K> keys, Map<K, Tally> pulls) {
    var beside = new TreeMap<K, Tally>();
    keys.forEach(key -> beside.put(key, pulls.getOrDefault(key, Tally.NONE).beside(focus)));
    return Collections.unmodifiableSortedMap(beside);
  }
}
