package stillwater.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import stillwater.chart.Areas;
import stillwater.chart.AwayBars;
import stillwater.chart.Columns;
import stillwater.chart.Drawing;
import stillwater.chart.HeatMap;
import stillwater.chart.Histogram;
import stillwater.chart.KindStyle;
import stillwater.chart.MonthCalendar;
import stillwater.chart.Pressure;
import stillwater.chart.Strips;
import stillwater.chart.TrendLine;
import stillwater.exchange.Contents.Table;
import stillwater.exchange.Contents.Tables;
import stillwater.exchange.Layout.Block;
import stillwater.exchange.Layout.Drawn;
import stillwater.exchange.Layout.Row;
import stillwater.report.Frame;
import stillwater.report.Report;

/// Sets the charts and tables of a report on a page, the most telling first; what would be empty has no place.
record Setting(Telling telling, Tables tables) {
  private static final String ALONE = "alone";
  private static final double WHOLE = 742;
  private static final double LARGE = 442;
  private static final double SMALL = 254;
  private static final double HALF = 348;
  private static final double NARROW = 344;
  private static final double HEIGHT = 230;
  private static final int MOST_COLUMNS = 31;
  /// A page knows no day that runs.
  private static final LocalDate NO_DAY = LocalDate.MIN;

  List<Row> rows() {
    var rows = report().days().size() > MOST_COLUMNS
        ? Stream.of(alone(trend()), pair("halves", away(HALF), pressure()), pair("halves", hours(), stretches()),
            alone(days()), alone(kinds()), alone(rest()), alone(before()))
        : Stream.of(pair("pair", days(), away(SMALL)), alone(clock()), alone(calendar()),
            pair("halves", hours(), stretches()), alone(kinds()), pair("halves", pressure(), rest()),
            alone(before()));
    return rows.filter(row -> !row.blocks().isEmpty()).toList();
  }

  /// Side by side where both are there.
  private static Row pair(String look, Optional<Block> left, Optional<Block> right) {
    var there = Stream.of(left, right).flatMap(Optional::stream).toList();
    return new Row(there.size() < 2 ? ALONE : look, there);
  }

  private static Row alone(Optional<Block> block) {
    return new Row(ALONE, block.stream().toList());
  }

  private Optional<Block> days() {
    if (report().isBlank() && report().planned().isEmpty()) {
      return Optional.empty();
    }
    return report().days().size() > MOST_COLUMNS ? Optional.of(Layout.alone(tables.days()))
        : Optional.of(drawn(tables.days(), LARGE, width ->
            Columns.of(report(), telling.kinds(), styles(), width, HEIGHT, telling.texts())));
  }

  private Optional<Block> away(double wide) {
    return unlessEmpty(tables.sources(), wide, width -> AwayBars.of(report(), width, telling.texts()));
  }

  private Optional<Block> clock() {
    return telling.strips().isEmpty() || report().isBlank() ? Optional.empty()
        : Optional.of(drawn(new Table(telling.texts().say("page.clock"), List.of(), List.of()), WHOLE, width ->
            Strips.of(report(), telling.strips(), Instant.MIN, NO_DAY, styles(), width, telling.texts())));
  }

  private Optional<Block> trend() {
    return telling.trend().filter(_ -> !report().isBlank()).map(trend -> drawn(
        new Table(telling.texts().say("page.trend"), List.of(), List.of()), WHOLE,
        width -> TrendLine.of(trend, NO_DAY, width, telling.texts())));
  }

  private Optional<Block> calendar() {
    return report().frame() instanceof Frame.OneMonth && !report().isBlank() ? Optional.of(drawn(
        new Table(telling.texts().say("page.calendar"), List.of(), List.of()), WHOLE,
        width -> MonthCalendar.of(report(), telling.calendar().firstDay(), NO_DAY, width, telling.texts())))
        : Optional.empty();
  }

  private Optional<Block> hours() {
    return unlessEmpty(tables.hours(), HALF,
        width -> HeatMap.of(report(), telling.calendar(), false, width, telling.texts()));
  }

  private Optional<Block> stretches() {
    return unlessEmpty(tables.stretches(), HALF, width -> Histogram.of(report(), width, 0, telling.texts()));
  }

  private Optional<Block> kinds() {
    return Optional.of(tables.kinds()).filter(table -> !table.cells().isEmpty()).map(Layout::alone);
  }

  private Optional<Block> pressure() {
    return report().figures().total().interruptions() == 0 ? Optional.empty()
        : Optional.of(drawn(new Table(telling.texts().say("page.pressure"), List.of(), List.of()), HALF, width ->
            Pressure.of(report(), telling.kinds(), styles(), width, telling.texts())));
  }

  private Optional<Block> rest() {
    var breaks = report().figures().breaks();
    return breaks.movementsDone() == 0
        ? Optional.of(tables.breaks()).filter(table -> !table.cells().isEmpty()).map(Layout::alone)
        : unlessEmpty(tables.breaks(), HALF, width -> Areas.of(telling.catalogue().byArea(breaks.movements()),
            telling.catalogue().lengthByArea(breaks.lengths()), width, telling.texts()));
  }

  private Optional<Block> before() {
    return Optional.of(tables.before()).filter(table -> !table.cells().isEmpty()).map(Layout::alone);
  }

  private Optional<Block> unlessEmpty(Table table, double wide, DoubleFunction<Drawing> chart) {
    return table.cells().isEmpty() ? Optional.empty() : Optional.of(drawn(table, wide, chart));
  }

  private Block drawn(Table behind, double wide, DoubleFunction<Drawing> chart) {
    return Layout.drawn(behind, new Drawn(Svg.of(chart.apply(wide)), Svg.of(chart.apply(NARROW))),
        telling.texts().say("page.table"));
  }

  private Report report() {
    return telling.report();
  }

  private KindStyle styles() {
    return new KindStyle(telling.kinds());
  }
}
