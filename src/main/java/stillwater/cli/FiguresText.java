package stillwater.cli;

import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Origin;
import stillwater.report.Breaks;
import stillwater.report.Figures;
import stillwater.report.Tally;
import stillwater.report.Uncertainty;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The figures of a day or a week in lines of text.
record FiguresText(Page page, Ink ink, Session session) {
  private static final int LABEL = 13;
  private static final int TEXT = Lines.WIDTH - LABEL;
  private static final int SOURCE_BAR = 24;

  /// A figure and what stands beside it, under a name.
  List<String> row(String label, String... parts) {
    return row(label, Lines.flowed(Stream.of(parts).filter(part -> !part.isEmpty()).toList(), " · ", TEXT));
  }

  private List<String> row(String label, List<String> lines) {
    var named = new ArrayList<String>();
    for (var line : lines) {
      var name = named.isEmpty() ? page.text(label) : "";
      named.add(ink.quiet(("%-" + LABEL + "s").formatted(name)) + line);
    }
    return named;
  }

  List<String> focus(Figures figures, String beside) {
    return row("report.focus", ink.strong(Lengths.spoken(figures.total().focus())), beside);
  }

  List<String> summary(Figures figures) {
    var lines = new ArrayList<String>();
    var total = figures.total();
    lines.addAll(row("report.unbroken", page.text("report.longest", Lengths.spoken(figures.unbroken().longest())),
        page.text("report.deep", figures.depth().movePointRight(2).setScale(0, RoundingMode.HALF_UP))));
    lines.addAll(row("report.interrupted", page.text("report.times", total.interruptions())
        + total.pressure().map(rate -> page.text("report.pressure", rate.setScale(1, RoundingMode.HALF_UP))).orElse(""),
        page.text("report.distractions", total.distractions())));
    lines.addAll(breaks(figures.breaks()));
    return lines;
  }

  List<String> away(Figures figures) {
    var interruptions = figures.interruptions();
    if (figures.total().interruptions() + figures.total().distractions() == 0) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(ink.strong(page.text("report.away", Lengths.spoken(figures.total().away())))
        + interruptions.timeAway().filter(spread -> spread.n() > 1)
            .map(spread -> page.text("report.away-each", words().spread(spread))).orElse(""));
    var most = interruptions.bySource().values().stream().map(Tally::away).max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
    interruptions.bySource().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(Tally::away).reversed()))
        .forEach(entry -> lines.add(source(Texts.key("source.", entry.getKey()), entry.getValue(), most)));
    var unknown = interruptions.byOrigin().getOrDefault(Origin.UNKNOWN, Tally.NONE);
    if (unknown.interruptions() + unknown.distractions() > 0) {
      lines.add(source("source.unknown", unknown, most));
    }
    interruptions.returnTime().ifPresent(spread -> lines.add(page.text("report.return", words().spread(spread))));
    lines.add(words().finding(figures));
    return lines;
  }

  List<String> unbroken(Figures figures) {
    return figures.unbroken().longest().isZero() ? List.of() : List.of("", ink.strong(page.text("report.stretches")),
        figures.unbroken().histogram().entrySet().stream()
            .map(entry -> page.text(Texts.key("reach.", entry.getKey()), entry.getValue()))
            .collect(Collectors.joining("   ", "  ", "")));
  }

  /// What is not known stands under every report, also where it is nothing.
  List<String> uncertainty(Uncertainty uncertainty) {
    return List.of("", ink.quiet(words().uncertainty(uncertainty)));
  }

  private List<String> breaks(Breaks breaks) {
    var lines = new ArrayList<>(row("report.breaks", page.text("report.taken", breaks.taken(), breaks.offered()),
        page.text("report.cut-short", breaks.cutShort()), page.text("report.skipped", breaks.skipped()),
        breaks.longestBetween().map(longest -> page.text("report.between", Lengths.spoken(longest))).orElse("")));
    if (breaks.movementsDone() > 0) {
      lines.addAll(row("report.movement", Lines.flowed(movements(breaks), ", ", TEXT)));
    }
    return lines;
  }

  private List<String> movements(Breaks breaks) {
    var areas = session.catalogue().byArea(breaks.movements()).entrySet().stream()
        .map(entry -> page.text(Texts.key("area.", entry.getKey())) + " " + entry.getValue()).toList();
    var first = page.text("report.movements", breaks.movementsDone(), Lengths.spoken(breaks.movementTime()),
        areas.getFirst());
    return Stream.concat(Stream.of(first), areas.stream().skip(1)).toList();
  }

  private String source(String key, Tally tally, Duration most) {
    var bar = new Bar(SOURCE_BAR, most, List.of(), ink).of(tally.away());
    var away = tally.interruptions() == 0 && tally.away().isZero() ? List.<String>of()
        : List.of(page.text("report.source", Lengths.spoken(tally.away()), tally.interruptions()));
    var distractions = tally.distractions() == 0 ? List.<String>of()
        : List.of(page.text("report.distractions", tally.distractions()));
    return "  %-9s  %s  %s".formatted(page.text(key), bar,
        Stream.concat(away.stream(), distractions.stream()).collect(Collectors.joining(" · ")));
  }

  private FigureWords words() {
    return new FigureWords(page.texts());
  }
}
