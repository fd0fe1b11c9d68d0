package stillwater.report;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import stillwater.focus.Span;
import stillwater.focus.Spans;

/// Runs of focus with no interruption, distraction or gap inside; each belongs, whole, to the day it began.
///
/// @param longest zero where there is none
/// @param histogram how many there are of each reach
/// @param deep focus inside the period that was lived in stretches of 25 minutes and more
public record Unbroken(Duration longest, SortedMap<Reach, Integer> histogram, Duration deep) {

  static Unbroken of(Excerpt excerpt) {
    var period = excerpt.period();
    var lengths = excerpt.accounts().stream().flatMap(account -> account.stretches().stream()
        .filter(stretch -> period.contains(stretch.from(), account.zone()))).map(Span::length).toList();
    var histogram = new TreeMap<Reach, Integer>();
    List.of(Reach.values()).forEach(reach -> histogram.put(reach, 0));
    lengths.forEach(length -> histogram.merge(Reach.of(length), 1, Integer::sum));
    var deep = excerpt.accounts().stream().map(account -> deep(account, period)).reduce(Duration.ZERO, Duration::plus);
    return new Unbroken(lengths.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO),
        Collections.unmodifiableSortedMap(histogram), deep);
  }

  private static Duration deep(Account account, Period period) {
    return Spans.of(account.stretches().stream()
        .filter(stretch -> stretch.length().compareTo(Reach.DEEP) >= 0).toList())
        .within(period.in(account.zone())).length();
  }
}
