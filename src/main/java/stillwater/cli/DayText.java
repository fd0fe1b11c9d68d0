package stillwater.cli;

import java.util.ArrayList;
import java.util.stream.Collectors;
import stillwater.report.Day;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// A day in text, for a terminal of 80 columns.
final class DayText {
  private final Page page;
  private final Ink ink;
  private final FiguresText figures;

  /// @param plain whether colours have no place where it goes
  DayText(Page page, boolean plain, Session session) {
    this.page = page;
    this.ink = plain ? new Ink(false) : page.ink();
    this.figures = new FiguresText(page, ink, session);
  }

  String of(Day day) {
    var lines = new ArrayList<String>();
    lines.add(ink.strong(page.text("day.title",
        page.text(Texts.key("weekday.", day.date().getDayOfWeek())), day.date())));
    lines.add("");
    if (day.isBlank()) {
      lines.add(page.text("report.empty"));
      lines.addAll(figures.row("report.focus", planned(day)));
    } else {
      lines.addAll(figures.focus(day.figures(), planned(day)));
      lines.addAll(figures.row("day.kinds", kinds(day)));
      lines.addAll(figures.summary(day.figures()));
      lines.addAll(figures.away(day.figures()));
      lines.addAll(figures.unbroken(day.figures()));
    }
    lines.addAll(figures.uncertainty(day.figures().uncertainty()));
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private String planned(Day day) {
    return day.planned().filter(length -> !length.isZero())
        .map(length -> page.text("day.planned", Lengths.spoken(length))).orElse("");
  }

  private static String[] kinds(Day day) {
    return day.figures().byKind().entrySet().stream().filter(entry -> !entry.getValue().focus().isZero())
        .map(entry -> entry.getKey() + " " + Lengths.spoken(entry.getValue().focus())).toArray(String[]::new);
  }
}
