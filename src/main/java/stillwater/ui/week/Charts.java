package stillwater.ui.week;

import stillwater.chart.Areas;
import stillwater.chart.AwayBars;
import stillwater.chart.Columns;
import stillwater.chart.HeatMap;
import stillwater.chart.Histogram;
import stillwater.chart.KindStyle;
import stillwater.chart.MonthCalendar;
import stillwater.chart.Pressure;
import stillwater.chart.Strips;
import stillwater.chart.TrendLine;
import stillwater.report.Frame;
import stillwater.text.Texts;
import stillwater.ui.kit.Chart;

/// The charts of a page, each drawn when it is first seen.
///
/// @param days a week's days as columns, a month's as a calendar
/// @param over a week's days over the clock, or half a year's weeks
/// @param counted the same heat map with the interruptions in it
record Charts(Chart days, Chart away, Chart over, Chart heat, Chart counted, Chart stretches, Chart pressure,
    Chart hours, Chart moved) {

  Charts(WeekPage.Read read, Texts texts) {
    var report = read.report();
    var kinds = read.settings().work().kinds();
    var styles = new KindStyle(kinds);
    var breaks = report.figures().breaks();
    this(new Chart((width, height) -> report.frame() instanceof Frame.OneMonth
            ? MonthCalendar.of(report, read.calendar().firstDay(), read.today(), width, texts)
            : Columns.of(report, kinds, styles, width, height, texts)),
        new Chart((width, _) -> AwayBars.of(report, width, texts)),
        new Chart((width, _) -> read.trend().map(trend -> TrendLine.of(trend, read.today(), width, texts))
            .orElseGet(() -> Strips.of(report, read.strips(), read.now(), read.today(), styles, width, texts))),
        new Chart((width, _) -> HeatMap.of(report, read.calendar(), false, width, texts)),
        new Chart((width, _) -> HeatMap.of(report, read.calendar(), true, width, texts)),
        new Chart((width, height) -> Histogram.of(report, width, height, texts)),
        new Chart((width, _) -> Pressure.of(report, kinds, styles, width, texts)),
        new Chart((width, height) -> Pressure.byHour(report, width, height, texts)),
        new Chart((width, _) -> Areas.of(read.catalogue().byArea(breaks.movements()),
            read.catalogue().lengthByArea(breaks.lengths()), width, texts)));
  }
}
