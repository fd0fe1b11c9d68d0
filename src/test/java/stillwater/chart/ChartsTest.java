package stillwater.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.focus.Area;
import stillwater.focus.Device;
import stillwater.focus.Kind;
import stillwater.focus.RandomLife;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.DayStrip;
import stillwater.report.Frame;
import stillwater.report.Report;
import stillwater.report.Trend;
import stillwater.text.Texts;

/// What holds for every chart, whatever was lived.
class ChartsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<Kind> ORDER = List.of(new Kind("theory"), new Kind("coding"));
  private static final KindStyle STYLES = new KindStyle(ORDER);
  private static final Calendar CALENDAR = new Calendar(LocalTime.of(4, 0), DayOfWeek.MONDAY);
  private static final double ROUNDING = 1;

  /// A chart of a random life, in some width.
  record Drawn(String name, double width, Drawing drawing) {

    @Override
    public String toString() {
      return name + " in " + width;
    }
  }

  static Stream<Drawn> charts() {
    return LongStream.range(0, 6).boxed().flatMap(seed -> Stream.of(200.0, 412.7, 1500.0)
        .flatMap(width -> of(seed, width)));
  }

  private static Stream<Drawn> of(long seed, double width) {
    var life = RandomLife.of(seed, 400);
    var chronicle = Chronicle.of(new TreeMap<>(Map.of(new Device("here"), life.log())), Optional.empty());
    var now = life.clock().now();
    var today = CALENDAR.dayOf(now.toInstant(), BERLIN);
    var texts = new Texts(seed % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN);
    var week = Report.of(chronicle, CALENDAR, new Frame.OneWeek(today));
    var month = Report.of(chronicle, CALENDAR, new Frame.OneMonth(YearMonth.from(today)));
    var name = "seed " + seed + ": ";
    return Stream.of(
        new Drawn(name + "columns", width, Columns.of(week, ORDER, STYLES, width, 0, texts)),
        new Drawn(name + "columns of a month", width, Columns.of(month, ORDER, STYLES, width, 300, texts)),
        new Drawn(name + "away", width, AwayBars.of(month, width, texts)),
        new Drawn(name + "strips", width, strips(chronicle, week, now.toInstant(), width, texts)),
        new Drawn(name + "heat", width, HeatMap.of(month, CALENDAR, true, width, texts)),
        new Drawn(name + "histogram", width, Histogram.of(month, width, 0, texts)),
        new Drawn(name + "pressure", width, Pressure.of(month, ORDER, STYLES, width, texts)),
        new Drawn(name + "pressure by hour", width, Pressure.byHour(month, width, 200, texts)),
        new Drawn(name + "month", width, MonthCalendar.of(month, DayOfWeek.SUNDAY, today, width, texts)),
        new Drawn(name + "trend", width, TrendLine.of(Trend.of(chronicle, CALENDAR, today), today, width, texts)),
        new Drawn(name + "areas", width, Areas.of(Map.of(Area.NECK, 3, Area.WHOLE_BODY, 1),
            Map.of(Area.NECK, Duration.ofSeconds(90), Area.WHOLE_BODY, Duration.ZERO), width, texts)));
  }

  private static Drawing strips(Chronicle chronicle, Report week, Instant now, double width, Texts texts) {
    var strips = week.days().stream().map(day -> DayStrip.of(chronicle, CALENDAR, day.date(), BERLIN)).toList();
    return Strips.of(week, strips, now, CALENDAR.dayOf(now, BERLIN), STYLES, width, texts);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyMarkLiesInsideItsDrawing(Drawn chart) {
    var drawing = chart.drawing();
    assertThat(drawing.width()).isEqualTo(chart.width());
    assertThat(drawing.marks()).allSatisfy(mark -> {
      var box = Box.of(mark);
      assertThat(box.left()).isGreaterThanOrEqualTo(-ROUNDING);
      assertThat(box.right()).isLessThanOrEqualTo(drawing.width() + ROUNDING);
      assertThat(box.top()).isGreaterThanOrEqualTo(-ROUNDING);
      assertThat(box.bottom()).isLessThanOrEqualTo(drawing.height() + ROUNDING);
    });
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyPlaceSaysItsValueAndHowItComesAbout(Drawn chart) {
    assertThat(chart.drawing().stops()).allSatisfy(stop ->
        assertThat(stop.said().lines().toList()).hasSize(2).doesNotContain(""));
  }

  /// Where a mark reaches to; words by the widths the charts reckon with.
  private record Box(double left, double top, double right, double bottom) {

    static Box of(Mark mark) {
      return switch (mark) {
        case Mark.Bar bar -> new Box(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height());
        case Mark.Line(Mark.Point from, Mark.Point to, var _, var _) -> around(List.of(from, to));
        case Mark.Curve(List<Mark.Point> points, var _) -> around(points);
        case Mark.Area(List<Mark.Point> points, var _) -> around(points);
        case Mark.Dot dot -> new Box(dot.at().x() - dot.radius(), dot.at().y() - dot.radius(),
            dot.at().x() + dot.radius(), dot.at().y() + dot.radius());
        case Mark.Label label -> of(label);
      };
    }

    private static Box of(Mark.Label label) {
      var width = Lettering.width(label.text());
      var left = label.at().x() - switch (label.anchor()) {
        case START -> 0;
        case MIDDLE -> width / 2;
        case END -> width;
      };
      return new Box(left, label.at().y() - 6, left + width, label.at().y() + 6);
    }

    private static Box around(List<Mark.Point> points) {
      var xs = points.stream().mapToDouble(Mark.Point::x).summaryStatistics();
      var ys = points.stream().mapToDouble(Mark.Point::y).summaryStatistics();
      return new Box(xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax());
    }
  }
}
