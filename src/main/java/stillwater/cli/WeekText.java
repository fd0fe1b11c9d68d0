package stillwater.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Kind;
import stillwater.report.Day;
import stillwater.report.Week;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// A week in text, for a terminal of 80 columns.
final class WeekText {
  private static final int BAR = 44;
  private static final Duration LEAST = Duration.ofHours(1);
  private static final String MARGIN = " ".repeat(8);

  private final Page page;
  private final Ink ink;
  private final Session session;
  private final FiguresText figures;

  /// @param plain whether colours have no place where it goes
  WeekText(Page page, boolean plain, Session session) {
    this.page = page;
    this.ink = plain ? new Ink(false) : page.ink();
    this.session = session;
    this.figures = new FiguresText(page, ink, session);
  }

  String of(Week week) {
    var lines = new ArrayList<String>();
    lines.add(ink.strong(page.text("week.title", week.from(), week.to(), week.label())));
    lines.add("");
    if (week.days().stream().allMatch(Day::isBlank)) {
      lines.add(page.text("report.empty"));
    } else {
      lines.addAll(figures.focus(week.figures(), previous(week)));
      lines.addAll(figures.summary(week.figures()));
      lines.add("");
      lines.addAll(days(week));
      lines.addAll(figures.away(week.figures()));
      lines.addAll(figures.unbroken(week.figures()));
    }
    lines.addAll(figures.uncertainty(week.figures().uncertainty()));
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private String previous(Week week) {
    return week.previous().focus().map(spread -> page.text("week.previous", spread.n(), Lengths.spoken(spread.min()),
        Lengths.spoken(spread.max()), Lengths.spoken(spread.median()))).orElse("");
  }

  private List<String> days(Week week) {
    var bar = new Bar(BAR, longest(week), kinds(week), ink);
    return Stream.concat(week.days().stream().map(day -> row(day, bar)), legend(week, bar)).toList();
  }

  /// What a whole bar stands for: at least an hour, so that a minute does not fill it.
  private static Duration longest(Week week) {
    return week.days().stream()
        .flatMap(day -> Stream.of(day.figures().total().focus(), day.planned().orElse(Duration.ZERO)))
        .max(Comparator.naturalOrder()).filter(longest -> longest.compareTo(LEAST) > 0).orElse(LEAST);
  }

  private List<Kind> kinds(Week week) {
    return Stream.concat(session.settings().work().kinds().stream(), week.figures().byKind().keySet().stream())
        .distinct().toList();
  }

  /// A day on which nothing was lived is blank, not zero.
  private String row(Day day, Bar bar) {
    var name = "%-3s %2d  ".formatted(
        Lines.cut(page.text(Texts.key("weekday.short.", day.date().getDayOfWeek())), 3),
        day.date().getDayOfMonth());
    var planned = day.planned().filter(length -> !length.isZero())
        .map(length -> page.text("week.planned", Lengths.column(length))).orElse("");
    var lived = day.isBlank() ? "     " : "%5s".formatted(Lengths.column(day.figures().total().focus()));
    return name + bar.of(day.figures().byKind()) + lived + planned;
  }

  private Stream<String> legend(Week week, Bar bar) {
    var kinds = week.figures().byKind().entrySet().stream().filter(entry -> !entry.getValue().focus().isZero())
        .map(entry -> bar.shade(entry.getKey(), 1) + " " + entry.getKey() + " "
            + Lengths.column(entry.getValue().focus())).toList();
    return Lines.flowed(kinds, "   ", Lines.WIDTH - MARGIN.length()).stream().map(line -> MARGIN + line);
  }
}
