package stillwater.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import stillwater.focus.Kind;
import stillwater.report.Tally;

/// Bars drawn in text: each kind of work has its shade, and its colour where colours are wanted.
record Bar(int width, Duration full, List<Kind> kinds, Ink ink) {
  private static final List<String> SHADES = List.of("█", "▓", "▒", "░", "#", "=", "+", "~", ":", "·");

  /// A day's focus, kind by kind in the order of the settings.
  String of(SortedMap<Kind, Tally> byKind) {
    var bar = new StringBuilder();
    var sum = Duration.ZERO;
    int drawn = 0;
    for (var entry : byKind.entrySet().stream().sorted(Map.Entry.comparingByKey(this::order)).toList()) {
      sum = sum.plus(entry.getValue().focus());
      int to = cells(sum);
      bar.append(shade(entry.getKey(), to - drawn));
      drawn = to;
    }
    return bar + " ".repeat(Math.max(0, width - drawn));
  }

  String of(Duration length) {
    var drawn = Math.min(width, Math.max(length.isZero() ? 0 : 1, cells(length)));
    return SHADES.getFirst().repeat(drawn) + " ".repeat(width - drawn);
  }

  String shade(Kind kind, int cells) {
    int place = place(kind);
    return ink.kind(place, SHADES.get(place % SHADES.size()).repeat(Math.max(0, cells)));
  }

  private int order(Kind one, Kind other) {
    return place(one) == place(other) ? one.compareTo(other) : Integer.compare(place(one), place(other));
  }

  private int place(Kind kind) {
    return kinds.contains(kind) ? kinds.indexOf(kind) : kinds.size();
  }

  private int cells(Duration length) {
    return full.isZero() ? 0 : Math.toIntExact(Math.round((double) width * length.toSeconds() / full.toSeconds()));
  }
}
