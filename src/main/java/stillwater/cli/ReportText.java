package stillwater.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.exchange.Telling;
import stillwater.report.Frame;
import stillwater.report.Remark;
import stillwater.report.Report;
import stillwater.report.Spread;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// A report in text, for a terminal of 80 columns.
final class ReportText {
  private static final String MARGIN = "  ";

  private final Page page;
  private final Ink ink;

  /// @param plain whether colours have no place where it goes
  ReportText(Page page, boolean plain) {
    this.page = page;
    this.ink = plain ? new Ink(false) : page.ink();
  }

  String of(Telling telling) {
    var report = telling.report();
    var figures = new FiguresText(page, ink, telling.catalogue());
    var remarks = Remark.of(report);
    var lines = new ArrayList<String>();
    lines.add(ink.strong(telling.titled(title(report))));
    lines.add("");
    if (report.isBlank()) {
      lines.addAll(Lines.wrapped(telling.empty("report.empty"), Lines.WIDTH));
      telling.planned("day.planned").ifPresent(planned -> lines.addAll(figures.row("report.focus", planned)));
    } else {
      lines.addAll(figures.focus(report.figures(), telling.planned("day.planned").orElse(""), previous(report)));
      lines.addAll(figures.summary(report.figures()));
      lines.addAll(said(remarks, report));
      lines.add("");
      lines.addAll(new DaysText(page, ink, telling).lines());
      lines.addAll(new HoursText(page, ink, telling).lines());
      lines.addAll(figures.away(report, remarks));
      lines.addAll(figures.unbroken(report.figures()));
    }
    lines.addAll(figures.uncertainty(report.figures()));
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private String title(Report report) {
    return switch (report.frame()) {
      case Frame.OneDay(LocalDate date) ->
          page.text("day.title", page.text(Texts.key("weekday.", date.getDayOfWeek())), date);
      case Frame.OneWeek _ -> page.text("week.title", report.from(), report.to(), report.label());
      case Frame.Days _ -> page.text("report.days", report.from(), report.to());
      case Frame.OneMonth _, Frame.HalfYear _, Frame.OneYear _ ->
          page.text("report.title", report.from(), report.to(), report.label());
    };
  }

  private String previous(Report report) {
    return report.earlier().focus().map(this::between).orElse("");
  }

  private String between(Spread spread) {
    return page.text("report.previous", spread.n(), Lengths.spoken(spread.min()), Lengths.spoken(spread.max()),
        Lengths.spoken(spread.median()));
  }

  private List<String> said(List<Remark> remarks, Report report) {
    var words = new FigureWords(page.texts());
    var said = remarks.stream().flatMap(remark ->
        Lines.wrapped(words.remark(remark, report), Lines.WIDTH - MARGIN.length()).stream());
    return remarks.isEmpty() ? List.of() : Stream.concat(Stream.of(""), said.map(line -> MARGIN + line)).toList();
  }
}
