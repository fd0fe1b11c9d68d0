package stillwater.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.report.Tally;

/// Bars drawn in text: each kind of work has its shade, and its colour where colours are wanted.
record Bar(int width, Duration full, List<Kind> kinds, Ink ink) {
  private static final List<String> SHADES = List.of("█", "▓", "▒", "░", "#", "=", "+", "~", ":", "·");
  private static final String PLAN = "┊";
  private static final int BLANK = -1;
  private static final int PLANNED = -2;

  /// Focus, kind by kind in the order of the settings, and how far the plan goes.
  String of(SortedMap<Kind, Tally> byKind, Optional<Duration> planned) {
    var cells = new ArrayList<>(Collections.nCopies(width, BLANK));
    var sum = Duration.ZERO;
    for (var entry : byKind.entrySet().stream().sorted(Map.Entry.comparingByKey(this::order)).toList()) {
      int from = cells(sum);
      sum = sum.plus(entry.getValue().focus());
      Collections.fill(cells.subList(from, Math.min(width, cells(sum))), place(entry.getKey()));
    }
    planned.filter(Duration::isPositive).map(this::cells)
        .ifPresent(plan -> cells.set(Math.clamp(plan - 1, 0, width - 1), PLANNED));
    return drawn(cells);
  }

  /// A length alone, in the shade of where it came from.
  String of(Duration length, Origin origin) {
    var drawn = Math.min(width, Math.max(length.isZero() ? 0 : 1, cells(length)));
    var shade = switch (origin) {
      case EXTERNAL -> "█";
      case SELF -> "░";
      case UNKNOWN -> "▒";
    };
    return shade.repeat(drawn) + " ".repeat(width - drawn);
  }

  String shade(Kind kind, int cells) {
    return shade(place(kind), cells);
  }

  private String drawn(List<Integer> cells) {
    var bar = new StringBuilder();
    for (int from = 0, to = 0; from < cells.size(); from = to) {
      var cell = cells.get(from);
      while (to < cells.size() && cells.get(to).equals(cell)) {
        to++;
      }
      bar.append(cell == BLANK ? " ".repeat(to - from) : cell == PLANNED ? ink.quiet(PLAN.repeat(to - from))
          : shade(cell, to - from));
    }
    return bar.toString();
  }

  private String shade(int place, int cells) {
    return ink.kind(place, SHADES.get(place % SHADES.size()).repeat(cells));
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
