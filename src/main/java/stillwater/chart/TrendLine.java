package stillwater.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import stillwater.report.Search;
import stillwater.report.Spread;
import stillwater.report.Trend;
import stillwater.text.Dates;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Half a year's weeks as a line over the range and median of the four weeks before each; a blank week is a hole in it.
public final class TrendLine {
  private static final Duration LEAST = Duration.ofHours(1);
  private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20);
  private static final int MOST_LINES = 5;
  private static final double LEFT = 36;
  private static final double ABOVE = 10;
  private static final double FULL = 130;
  private static final double BELOW = 22;
  private static final double DOT = 3;

  private final List<Trend.Week> weeks;
  private final LocalDate today;
  private final Duration top;
  private final double width;
  private final double slot;
  private final Legend legend;
  private final double floor;
  private final Texts texts;
  private final Pen pen = new Pen();

  private TrendLine(Trend trend, LocalDate today, double width, Texts texts) {
    this.weeks = trend.weeks();
    this.today = today;
    this.width = width;
    this.texts = texts;
    this.slot = (width - LEFT) / Math.max(1, weeks.size());
    this.top = weeks.stream().flatMap(week -> Stream.concat(week.focus().stream(),
        week.before().map(Spread::max).stream())).max(Comparator.naturalOrder())
        .filter(most -> most.compareTo(LEAST) > 0).orElse(LEAST);
    this.legend = new Legend(List.of(new Legend.Entry(Paint.Token.FOCUS, texts.say("chart.trend-focus"), false),
        new Legend.Entry(Paint.Token.BAND, texts.say("chart.trend-band"), false),
        new Legend.Entry(Paint.Token.PLAN, texts.say("chart.trend-median"), true)));
    this.floor = legend.height(width) + ABOVE + FULL;
  }

  /// @param today named days of its year stand without the year
  public static Drawing of(Trend trend, LocalDate today, double width, Texts texts) {
    return new TrendLine(trend, today, width, texts).draw();
  }

  private Drawing draw() {
    hours();
    runs(Trend.Week::before).forEach(this::band);
    runs(Trend.Week::before).forEach(run -> run.forEach(week -> week.before().ifPresent(before ->
        pen.across(x(week) - slot * 0.4, x(week) + slot * 0.4, y(before.median()), Paint.Token.PLAN, true))));
    runs(Trend.Week::focus).forEach(run -> pen.curve(run.stream()
        .map(week -> new Mark.Point(x(week), y(week.focus().orElseThrow()))).toList(), Paint.Token.FOCUS));
    weeks.forEach(this::week);
    legend.draw(pen, 0, width);
    return pen.drawing(width, floor + BELOW,
        weeks.stream().filter(week -> week.focus().isPresent()).map(this::said).toList());
  }

  private void hours() {
    var step = STEPS.stream().filter(each -> top.toHours() / each <= MOST_LINES).findFirst().orElse(STEPS.getLast());
    pen.across(LEFT, width, floor, Paint.Token.RULE, false);
    LongStream.rangeClosed(1, top.toHours()).filter(hour -> hour % step == 0).forEach(hour -> {
      var y = y(Duration.ofHours(hour));
      pen.across(LEFT, width, y, Paint.Token.RULE, false)
          .end(LEFT - 8, y, Paint.Token.MUTED, texts.say("chart.hours", hour));
    });
  }

  private void band(List<Trend.Week> run) {
    var upper = run.stream().flatMap(week -> edge(week, week.before().orElseThrow().max())).toList();
    var lower = run.reversed().stream()
        .flatMap(week -> edge(week, week.before().orElseThrow().min()).toList().reversed().stream()).toList();
    pen.area(Stream.concat(upper.stream(), lower.stream()).toList(), Paint.Token.BAND);
  }

  private Stream<Mark.Point> edge(Trend.Week week, Duration length) {
    return Stream.of(new Mark.Point(x(week) - slot / 2, y(length)), new Mark.Point(x(week) + slot / 2, y(length)));
  }

  private void week(Trend.Week week) {
    pen.place(x(week) - slot / 2, floor - FULL, slot, FULL, Stop.of(said(week), texts.say("chart.how-trend"),
        Search.days(week.from(), week.to())));
    week.focus().ifPresent(focus -> pen.dot(x(week), y(focus), DOT, Paint.Token.FOCUS, Optional.empty()));
    var isFirstOfMonth = week.from().getDayOfMonth() <= 7;
    if (isFirstOfMonth) {
      pen.middle(x(week), floor + BELOW / 2, 0, width, Paint.Token.MUTED, Dates.shortMonth(week.from(), texts));
    }
  }

  private String said(Trend.Week week) {
    var days = Dates.range(week.from(), week.to(), today, texts);
    var focus = week.focus().map(length -> texts.say("chart.week", days, Lengths.exact(length)))
        .orElseGet(() -> texts.say("chart.week-blank", days));
    return week.before().map(before -> texts.say("chart.week-before", focus, before.n(), Lengths.spoken(before.min()),
        Lengths.spoken(before.max()), Lengths.spoken(before.median()))).orElse(focus);
  }

  /// The weeks that have it, in runs without a hole.
  private List<List<Trend.Week>> runs(Function<Trend.Week, Optional<?>> figure) {
    var runs = new ArrayList<List<Trend.Week>>();
    var run = new ArrayList<Trend.Week>();
    for (var week : weeks) {
      if (figure.apply(week).isPresent()) {
        run.add(week);
      } else if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }

  private double x(Trend.Week week) {
    return LEFT + slot * (weeks.indexOf(week) + 0.5);
  }

  private double y(Duration length) {
    return floor - FULL * length.toSeconds() / top.toSeconds();
  }
}
