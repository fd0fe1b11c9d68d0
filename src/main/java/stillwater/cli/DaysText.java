package stillwater.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stillwater.exchange.Telling;
import stillwater.focus.Kind;
import stillwater.report.Frame;
import stillwater.report.Portion;
import stillwater.report.Tally;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The days of a report as bars, or its weeks, months or years where they are many.
record DaysText(Page page, Ink ink, Telling telling) {
  private static final int BAR = 44;
  private static final Duration LEAST = Duration.ofHours(1);

  List<String> lines() {
    var bar = new Bar(BAR, longest(), telling.kinds(), ink);
    int names = telling.portions().stream().mapToInt(portion -> name(portion).length()).max().orElse(0) + 2;
    return Stream.concat(telling.portions().stream().map(portion -> row(portion, names, bar)), legend(bar, names))
        .toList();
  }

  /// What a whole bar stands for: at least an hour, so that a minute does not fill it.
  private Duration longest() {
    return telling.portions().stream()
        .flatMap(portion -> Stream.concat(Stream.of(portion.total().focus()), portion.planned().stream()))
        .max(Comparator.naturalOrder()).filter(longest -> longest.compareTo(LEAST) > 0).orElse(LEAST);
  }

  /// What nothing was lived in is blank, not zero.
  private String row(Portion portion, int names, Bar bar) {
    var planned = portion.planned().map(length -> page.text("week.planned", Lengths.column(length))).orElse("");
    var lived = portion.isBlank() ? "" : Lengths.column(portion.total().focus());
    return Lines.padded(name(portion), names) + bar.of(portion.byKind(), portion.planned())
        + "%6s".formatted(lived) + planned;
  }

  private String name(Portion portion) {
    return portion.frame() instanceof Frame.OneDay(LocalDate date)
        ? "%-3s %2d".formatted(Lines.cut(page.text(Texts.key("weekday.short.", date.getDayOfWeek())), 3),
            date.getDayOfMonth()) : portion.label();
  }

  private Stream<String> legend(Bar bar, int names) {
    var kinds = telling.report().figures().byKind().entrySet().stream()
        .filter(entry -> !entry.getValue().focus().isZero())
        .sorted(Comparator.comparing(entry -> telling.kinds().indexOf(entry.getKey())))
        .map((Map.Entry<Kind, Tally> entry) -> bar.shade(entry.getKey(), 1) + " "
            + entry.getKey() + " " + Lengths.column(entry.getValue().focus())).toList();
    var margin = " ".repeat(names);
    return Lines.flowed(kinds, "   ", Lines.WIDTH - names).stream().map(line -> margin + line);
  }
}
