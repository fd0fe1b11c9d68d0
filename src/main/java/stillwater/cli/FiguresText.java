package stillwater.cli;

import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Origin;
import stillwater.movement.Catalogue;
import stillwater.report.Breaks;
import stillwater.report.Figures;
import stillwater.report.Interruptions;
import stillwater.report.Remark;
import stillwater.report.Report;
import stillwater.report.Tally;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The figures of a day or a week in lines of text.
record FiguresText(Page page, Ink ink, Catalogue catalogue) {
  private static final int LABEL = 13;
  private static final int TEXT = Lines.WIDTH - LABEL;
  private static final int SOURCE = 9;
  private static final int REACH = 9;
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

  List<String> focus(Figures figures, String planned, String previous) {
    return row("report.focus", ink.strong(Lengths.spoken(figures.total().focus())), planned, previous);
  }

  List<String> summary(Figures figures) {
    var lines = new ArrayList<String>();
    var total = figures.total();
    lines.addAll(total.focus().isZero() ? row("report.unbroken", FigureWords.NONE)
        : row("report.unbroken", page.text("report.longest", Lengths.spoken(figures.unbroken().longest())),
            page.text("report.deep", figures.depth().movePointRight(2).setScale(0, RoundingMode.HALF_UP))));
    lines.addAll(row("report.interrupted", page.text("report.times", total.interruptions())
        + total.pressure().map(rate -> page.text("report.pressure", rate.setScale(1, RoundingMode.HALF_UP))).orElse(""),
        page.text("report.distractions", total.distractions())));
    lines.addAll(breaks(figures.breaks()));
    return lines;
  }

  /// @param said what stands elsewhere in the report and is not said twice
  List<String> away(Report report, List<Remark> said) {
    var figures = report.figures();
    var interruptions = figures.interruptions();
    if (!figures.total().isPulled()) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(ink.strong(page.text("report.away", Lengths.spoken(figures.total().away())))
        + interruptions.timeAway().filter(spread -> spread.n() > 1)
            .map(spread -> page.text("report.away-each", words().spread(spread))).orElse(""));
    lines.addAll(sources(interruptions));
    if (said.stream().noneMatch(Remark.Returning.class::isInstance)) {
      interruptions.returnTime().ifPresent(spread -> lines.add(page.text("report.return", words().spread(spread))));
    }
    if (interruptions.worth().said() > 0 && said.stream().noneMatch(Remark.WorthIt.class::isInstance)) {
      var worth = interruptions.worth();
      lines.add(page.text("report.worth", worth.yes(), worth.partly(), worth.no(), worth.unsaid()));
    }
    if (said.stream().noneMatch(Remark.Origins.class::isInstance)) {
      lines.addAll(Lines.wrapped(words().finding(figures), Lines.WIDTH));
    }
    return lines;
  }

  private List<String> sources(Interruptions interruptions) {
    var most = Stream.concat(interruptions.bySource().values().stream(), interruptions.byOrigin().values().stream())
        .map(Tally::away).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    var lines = new ArrayList<String>();
    interruptions.bySource().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(
            Comparator.comparing(Tally::away).thenComparing(Tally::interruptions).reversed()))
        .forEach(entry -> lines.add(source(Texts.key("source.", entry.getKey()), entry.getKey().origin(),
            entry.getValue(), most)));
    var unknown = interruptions.byOrigin().getOrDefault(Origin.UNKNOWN, Tally.NONE);
    if (unknown.isPulled()) {
      lines.add(source("source.unknown", Origin.UNKNOWN, unknown, most));
    }
    return lines;
  }

  List<String> unbroken(Figures figures) {
    var histogram = figures.unbroken().histogram();
    if (figures.unbroken().longest().isZero()) {
      return List.of();
    }
    int most = Collections.max(histogram.values());
    return Stream.concat(Stream.of("", ink.strong(page.text("report.stretches"))),
        histogram.entrySet().stream().map(entry -> "  %s  %s  %s".formatted(
            Lines.padded(page.text(Texts.key("page.reach.", entry.getKey())), REACH),
            "█".repeat(Math.ceilDiv(SOURCE_BAR * entry.getValue(), most))
                + " ".repeat(SOURCE_BAR - Math.ceilDiv(SOURCE_BAR * entry.getValue(), most)), count(entry.getValue()))))
        .toList();
  }

  /// What is not known stands under every report, also where it is nothing.
  List<String> uncertainty(Figures figures) {
    return Stream.concat(Stream.of(""), Lines.wrapped(words().uncertainty(figures), Lines.WIDTH).stream()
        .map(ink::quiet)).toList();
  }

  private List<String> breaks(Breaks breaks) {
    var isNone = breaks.isNone();
    var lines = new ArrayList<>(row("report.breaks",
        isNone ? FigureWords.NONE : page.text("report.taken", breaks.taken(), breaks.offered()),
        isNone ? "" : page.text("report.cut-short", breaks.cutShort()),
        isNone ? "" : page.text("report.skipped", breaks.skipped()),
        breaks.longestBetween().map(longest -> page.text("report.between", Lengths.spoken(longest))).orElse("")));
    if (breaks.movementsDone() > 0) {
      lines.addAll(row("report.movement", Lines.flowed(movements(breaks), ", ", TEXT)));
    }
    return lines;
  }

  private List<String> movements(Breaks breaks) {
    var areas = catalogue.byArea(breaks.movements()).entrySet().stream()
        .map(entry -> page.text(Texts.key("area.", entry.getKey())) + " " + entry.getValue()).toList();
    var first = page.text("report.movements", breaks.movementsDone(), Lengths.spoken(breaks.movementTime()),
        areas.getFirst());
    return Stream.concat(Stream.of(first), areas.stream().skip(1)).toList();
  }

  private String source(String key, Origin origin, Tally tally, Duration most) {
    var bar = new Bar(SOURCE_BAR, most, List.of(), ink).of(tally.away(), origin);
    var away = tally.interruptions() == 0 && tally.away().isZero() ? List.<String>of()
        : List.of(page.text("report.source", Lengths.spoken(tally.away()), tally.interruptions()));
    var distractions = tally.distractions() == 0 ? List.<String>of()
        : List.of(page.text("report.distractions", tally.distractions()));
    return "  %s  %s  %s".formatted(Lines.padded(page.text(key), SOURCE), bar,
        Stream.concat(away.stream(), distractions.stream()).collect(Collectors.joining(" · ")));
  }

  /// What did not happen is blank, not zero.
  private static String count(int count) {
    return count == 0 ? "" : Integer.toString(count);
  }

  private FigureWords words() {
    return new FigureWords(page.texts());
  }
}
