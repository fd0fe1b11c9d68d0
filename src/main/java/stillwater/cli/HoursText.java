package stillwater.cli;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stillwater.exchange.Telling;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Under which hours of the clock focus was lived, weekday by weekday: the fuller the hour, the higher its block.
record HoursText(Page page, Ink ink, Telling telling) {
  private static final List<String> BLOCKS = List.of(" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█");
  private static final int NAME = 5;
  private static final int USUAL_FIRST = 8;
  private static final int USUAL_LAST = 17;

  List<String> lines() {
    if (telling.report().figures().total().focus().isZero()) {
      return List.of();
    }
    var hours = telling.calendar().hours(IntStream.concat(IntStream.of(USUAL_FIRST, USUAL_LAST),
        telling.report().figures().byHour().keySet().stream().mapToInt(Integer::intValue)));
    var usual = telling.report().usualHours();
    var fullest = usual.values().stream().flatMap(day -> day.values().stream())
        .max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(ink.strong(page.text(telling.isLong() ? "report.hours-mean" : "report.hours"))
        + ink.quiet(page.text("report.fullest", Lengths.spoken(fullest))));
    telling.weekdays().forEach(day -> lines.add(row(day, hours,
        usual.getOrDefault(day, Collections.emptySortedMap()), fullest)));
    lines.add(ink.quiet(" ".repeat(NAME) + hours.stream().map("%-3d"::formatted).collect(Collectors.joining())));
    return lines;
  }

  private String row(DayOfWeek day, List<Integer> hours, Map<Integer, Duration> usual, Duration fullest) {
    return Lines.padded(Lines.cut(page.text(Texts.key("weekday.short.", day)), NAME - 1), NAME) + hours.stream()
        .map(hour -> block(usual.getOrDefault(hour, Duration.ZERO), fullest).repeat(2) + " ")
        .collect(Collectors.joining());
  }

  /// Any focus at all can be seen.
  private static String block(Duration focus, Duration fullest) {
    return BLOCKS.get(Math.toIntExact(Math.ceilDiv((BLOCKS.size() - 1) * focus.toSeconds(), fullest.toSeconds())));
  }
}
