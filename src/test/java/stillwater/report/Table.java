package stillwater.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every figure of a report in lines that can be read, and written by hand: what is nothing is left out. Of what was
/// lived it says `2:40 1i 0:10 2d`: focus, interruptions and what they took, distractions.
final class Table {
  private final List<String> lines = new ArrayList<>();

  private Table() {}

  static List<String> of(Report report) {
    var table = new Table();
    var figures = report.figures();
    table.line("week", report.label() + ", " + report.from() + " to " + report.to());
    table.totals(figures);
    report.planned().ifPresent(planned -> table.line("planned", time(planned)));
    table.unbroken(figures);
    figures.byKind().forEach((kind, tally) -> table.line("kind " + kind, lived(tally)));
    table.interruptions(figures.interruptions());
    report.hoursOfWeekdays().forEach((weekday, hours) ->
        table.line(weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), hours(hours)));
    table.line("any day", hours(figures.byHour()));
    report.days().forEach(day -> table.line(day.date().toString(), day(day)));
    table.breaks(figures.breaks());
    table.earlier(report.earlier());
    table.uncertainty(figures.uncertainty());
    return table.lines;
  }

  /// The lines of a text, without what stands behind a `#`.
  static List<String> read(String text) {
    return text.lines().map(line -> line.replaceAll("#.*", "").strip().replaceAll(" +", " "))
        .filter(line -> !line.isEmpty()).toList();
  }

  private void line(String name, String value) {
    if (!value.isEmpty()) {
      lines.add(name + ": " + value);
    }
  }

  private void totals(Figures figures) {
    line("lived", lived(figures.total()));
    line("rest", time(figures.rest()));
    line("blocks", number(figures.blocks()));
    line("per hour", Stream.of(rate(figures.total().interruptionsPerHour(), "i"),
        rate(figures.total().distractionsPerHour(), "d")).filter(rate -> !rate.isEmpty())
        .collect(Collectors.joining(" ")));
  }

  private void unbroken(Figures figures) {
    var unbroken = figures.unbroken();
    line("longest", time(unbroken.longest()));
    line("stretches", unbroken.histogram().values().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    line("deep", time(unbroken.deep()));
    line("depth", plain(figures.depth()));
    line("deep starts", unbroken.deepStarts().entrySet().stream()
        .map(start -> "%02d %d".formatted(start.getKey(), start.getValue())).collect(Collectors.joining(", ")));
  }

  private void interruptions(Interruptions interruptions) {
    interruptions.byOrigin().forEach((origin, tally) -> line("from " + name(origin), pulls(tally)));
    interruptions.bySource().forEach((source, tally) -> line("from " + name(source), pulls(tally)));
    line("away each", interruptions.timeAway().map(Table::spread).orElse(""));
    line("return", interruptions.returnTime().map(Table::spread).orElse(""));
    var worth = interruptions.worth();
    line("worth it", worth.said() + worth.unsaid() == 0 ? "" : "%d yes, %d partly, %d no, %d unsaid"
        .formatted(worth.yes(), worth.partly(), worth.no(), worth.unsaid()));
    line("finding", interruptions.finding() == Finding.TOO_FEW_TO_SAY ? "" : name(interruptions.finding()));
  }

  private void breaks(Breaks breaks) {
    line("breaks", "%d offered, %d taken, %d cut short, %d skipped"
        .formatted(breaks.offered(), breaks.taken(), breaks.cutShort(), breaks.skipped()));
    line("moved", breaks.movements().entrySet().stream().map(moved -> moved.getValue() + " " + moved.getKey() + ", ")
        .collect(Collectors.joining()) + time(breaks.movementTime()));
    line("between breaks", breaks.longestBetween().map(Table::time).orElse(""));
  }

  private void earlier(Earlier earlier) {
    line("focus before", earlier.focus().map(Table::spread).orElse(""));
    line("away before", earlier.away().map(Table::spread).orElse(""));
    line("longest before", earlier.longestUnbroken().map(Table::spread).orElse(""));
    line("depth before", range(earlier.depth()));
    line("per hour before", range(earlier.pressure()));
    line("blocks before", range(earlier.blocks()));
    line("interruptions before", range(earlier.interruptions()));
    line("distractions before", range(earlier.distractions()));
    line("breaks before", range(earlier.breaksTaken()));
  }

  private void uncertainty(Uncertainty unknown) {
    line("unknown", time(unknown.unansweredGaps()));
    line("open blocks", number(unknown.openBlocks()));
    line("clock shifts", number(unknown.clockShifts()));
  }

  private static String day(Day day) {
    return parts(day.isBlank() ? "" : lived(day.figures().total()),
        day.figures().blocks() == 0 ? "" : "blocks " + day.figures().blocks(),
        day.planned().map(planned -> "planned " + time(planned)).orElse(""));
  }

  private static String hours(SortedMap<Integer, Tally> hours) {
    return hours.entrySet().stream().map(hour -> "%02d %s".formatted(hour.getKey(), lived(hour.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String lived(Tally tally) {
    return (exact(tally.focus()) + " " + pulls(tally)).strip();
  }

  private static String pulls(Tally tally) {
    var away = tally.interruptions() == 0 && tally.away().isZero() ? ""
        : tally.interruptions() + "i " + exact(tally.away());
    return (away + (tally.distractions() == 0 ? "" : " " + tally.distractions() + "d")).strip();
  }

  private static String spread(Spread spread) {
    return "%s to %s, median %s, n %d"
        .formatted(exact(spread.min()), exact(spread.max()), exact(spread.median()), spread.n());
  }

  private static String range(Optional<Range> range) {
    return range.map(of -> "%s to %s, median %s, n %d"
        .formatted(plain(of.min()), plain(of.max()), plain(of.median()), of.n())).orElse("");
  }

  private static String rate(Optional<BigDecimal> rate, String of) {
    return rate.filter(number -> number.signum() > 0).map(number -> plain(number) + of).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static String number(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  private static String time(Duration length) {
    return length.isZero() ? "" : exact(length);
  }

  private static String exact(Duration length) {
    var minutes = "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
    return length.toSecondsPart() == 0 ? minutes : minutes + ":%02d".formatted(length.toSecondsPart());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String parts(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
