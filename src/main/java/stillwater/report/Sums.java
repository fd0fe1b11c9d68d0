package stillwater.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Adds up what stands under the same key, and leaves out keys with nothing.
final class Sums<K extends Comparable<K>> {
  private final SortedMap<K, Tally> sums = new TreeMap<>();

  void add(K key, Tally more) {
    if (!more.equals(Tally.NONE)) {
      sums.merge(key, more, Tally::plus);
    }
  }

  /// All that was added so far.
  SortedMap<K, Tally> all() {
    return Collections.unmodifiableSortedMap(sums);
  }
}
