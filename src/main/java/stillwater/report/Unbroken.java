package stillwater.report;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Runs of focus with no interruption, distraction or gap inside; each belongs, whole, to the day it began.
///
/// @param longest zero where there is none
/// @param histogram how many there are of each reach
/// @param deep focus inside the period that was lived in stretches of 25 minutes and more
/// @param deepStarts in which hours of the clock, 0 to 23, how many of those began
public record Unbroken(
    Duration longest, SortedMap<Reach, Integer> histogram, Duration deep, SortedMap<Integer, Integer> deepStarts) {

  static Unbroken of(Excerpt excerpt) {
    var histogram = new TreeMap<Reach, Integer>();
    List.of(Reach.values()).forEach(reach -> histogram.put(reach, 0));
    var starts = new TreeMap<Integer, Integer>();
    var longest = Duration.ZERO;
    var deep = Duration.ZERO;
    for (var account : excerpt.accounts()) {
      var days = excerpt.period().in(account.zone());
      for (var stretch : account.stretches()) {
        var length = stretch.length();
        var isDeep = length.compareTo(Reach.DEEP) >= 0;
        if (isDeep) {
          deep = deep.plus(stretch.within(days).length());
        }
        if (days.contains(stretch.from())) {
          histogram.merge(Reach.of(length), 1, Integer::sum);
          longest = length.compareTo(longest) > 0 ? length : longest;
          if (isDeep) {
            starts.merge(Hours.of(stretch.from(), account.zone()), 1, Integer::sum);
          }
        }
      }
    }
    return new Unbroken(
        longest, Collections.unmodifiableSortedMap(histogram), deep, Collections.unmodifiableSortedMap(starts));
  }
}
