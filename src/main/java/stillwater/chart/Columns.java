package stillwater.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import stillwater.focus.Kind;
import stillwater.report.Day;
import stillwater.report.Report;
import stillwater.report.Search;
import stillwater.report.Tally;
import stillwater.text.Dates;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Days as columns, stacked by kind of work, with full hours behind them and the plan across them.
public final class Columns {
  /// The least height they can be read in.
  public static final double LEAST_HEIGHT = 200;
  private static final Duration LEAST = Duration.ofHours(1);
  private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6);
  private static final int MOST_LINES = 5;
  private static final int WEEK = 7;
  private static final double LEFT = 36;
  private static final double ABOVE = 24;
  private static final double BELOW = 24;
  private static final double WIDEST = 36;
  private static final double BAR = 0.58;
  private static final double PLAN = 0.76;
  private static final double SEAM = 2;
  private static final double CLEAR = 3;
  private static final double ROUND = 2;
  private static final double TOTAL = 30;
  private static final double NAME = 22;

  private final Report report;
  private final List<Kind> kinds;
  private final KindStyle styles;
  private final Duration top;
  private final double width;
  private final double floor;
  private final double full;
  private final Texts texts;
  private final Pen pen = new Pen();

  private Columns(Report report, List<Kind> order, KindStyle styles, double width, double height, Texts texts) {
    this.report = report;
    this.styles = styles;
    this.width = width;
    this.texts = texts;
    kinds = Stream.concat(order.stream(), report.figures().byKind().keySet().stream()).distinct()
        .filter(kind -> report.days().stream().anyMatch(day -> focus(day, kind).isPositive())).toList();
    top = report.days().stream().flatMap(day -> Stream.concat(Stream.of(day.figures().total().focus()),
        planned(day).stream())).max(Comparator.naturalOrder()).filter(most -> most.compareTo(LEAST) > 0).orElse(LEAST);
    floor = height - BELOW;
    full = floor - legend().height(width) - ABOVE;
  }

  /// @param order kinds in the order to stack them; others follow
  /// @param height [#LEAST_HEIGHT] or more
  public static Drawing of(
      Report report, List<Kind> order, KindStyle styles, double width, double height, Texts texts) {
    return new Columns(report, order, styles, width, Math.max(LEAST_HEIGHT, height), texts).draw();
  }

  private Drawing draw() {
    hours();
    var slot = (width - LEFT) / report.days().size();
    for (int i = 0; i < report.days().size(); i++) {
      column(report.days().get(i), LEFT + slot * (i + 0.5), slot, i);
    }
    for (int i = 0; i < report.days().size(); i++) {
      plan(report.days().get(i), LEFT + slot * (i + 0.5), slot);
    }
    legend().draw(pen, 0, width);
    return pen.drawing(width, floor + BELOW,
        report.days().stream().filter(day -> !day.isBlank()).map(this::said).toList());
  }

  private Legend legend() {
    var entries = new ArrayList<Legend.Entry>();
    kinds.forEach(kind -> entries.add(new Legend.Entry(styles.of(kind), Texts.capital(kind.name()), false)));
    if (report.days().stream().anyMatch(day -> planned(day).isPresent())) {
      entries.add(new Legend.Entry(Paint.Token.PLAN, texts.say("chart.plan"), true));
    }
    return new Legend(entries);
  }

  private void hours() {
    var step = STEPS.stream().filter(each -> top.toHours() / each <= MOST_LINES).findFirst().orElse(STEPS.getLast());
    LongStream.rangeClosed(1, top.toHours()).filter(hour -> hour % step == 0).forEach(hour -> {
      var y = y(Duration.ofHours(hour));
      pen.across(LEFT, width, y, Paint.Token.RULE, false)
          .end(LEFT - 8, y, Paint.Token.MUTED, texts.say("chart.hours", hour));
    });
  }

  private void column(Day day, double middle, double slot, int place) {
    var thickness = Math.max(1, Math.round(Math.min(WIDEST, slot * BAR)));
    var total = day.figures().total().focus();
    if (!day.isBlank()) {
      total(day, total, middle, slot);
    }
    var below = Duration.ZERO;
    for (var kind : kinds) {
      var focus = focus(day, kind);
      if (focus.isPositive()) {
        part(day, kind, below, middle - thickness / 2, thickness);
        below = below.plus(focus);
      }
    }
    if (place % Math.max(1, Math.ceil(NAME / slot)) == 0) {
      pen.middle(middle, floor + BELOW / 2 + 2, LEFT - TOTAL, width, Paint.Token.MUTED, name(day));
    }
  }

  private void total(Day day, Duration total, double middle, double slot) {
    var at = above(total, planned(day));
    var value = texts.say("chart.day", Dates.weekday(day.date(), texts), Lengths.exact(total));
    pen.place(middle - slot * PLAN / 2, at - Lettering.LINE / 2, slot * PLAN, Lettering.LINE,
        Stop.of(value, texts.say("chart.how-focus"), Search.days(day.date(), day.date())));
    if (slot >= TOTAL) {
      pen.middle(middle, at, Paint.Token.INK, Lengths.column(total));
    }
  }

  private void part(Day day, Kind kind, Duration below, double x, double thickness) {
    var focus = focus(day, kind);
    var upper = Math.round(y(below.plus(focus)));
    var lower = Math.round(y(below)) - (below.isZero() ? 0 : SEAM);
    var value = texts.say("chart.day-kind", Dates.weekday(day.date(), texts), Texts.capital(kind.name()),
        Lengths.exact(focus));
    pen.bar(x, upper, thickness, lower - upper, ROUND, styles.of(kind),
        Stop.of(value, texts.say("chart.how-focus"), Search.days(day.date(), day.date()).of(kind)));
  }

  private void plan(Day day, double middle, double slot) {
    planned(day).ifPresent(plan -> plan(day, plan, middle, slot));
  }

  private void plan(Day day, Duration plan, double middle, double slot) {
    var y = y(plan);
    var value = texts.say("chart.day-planned", Dates.weekday(day.date(), texts), Lengths.exact(plan));
    pen.across(middle - slot * PLAN / 2, middle + slot * PLAN / 2, y, Paint.Token.PLAN, true)
        .place(middle - slot * PLAN / 2, y - CLEAR, slot * PLAN, 2 * CLEAR,
            Stop.of(value, texts.say("chart.how-plan"), Search.days(day.date(), day.date())));
  }

  /// A total that the plan would strike through stands above the plan.
  private double above(Duration total, Optional<Duration> plan) {
    var middle = y(total) - CLEAR - Lettering.LINE / 2;
    var reach = CLEAR + Lettering.LINE / 2;
    return plan.filter(length -> length.compareTo(total) >= 0).map(this::y)
        .filter(line -> Math.abs(line - middle) < reach).map(line -> line - reach).orElse(middle);
  }

  private String said(Day day) {
    var total = texts.say("chart.day", Dates.weekday(day.date(), texts),
        Lengths.spoken(day.figures().total().focus()));
    return String.join(", ", Stream.concat(Stream.of(total), kinds.stream()
        .filter(kind -> focus(day, kind).isPositive())
        .map(kind -> texts.say("chart.kind", kind, Lengths.spoken(focus(day, kind))))).toList());
  }

  private String name(Day day) {
    return report.days().size() <= WEEK ? Dates.shortWeekday(day.date(), texts)
        : Integer.toString(day.date().getDayOfMonth());
  }

  private double y(Duration length) {
    return floor - full * length.toSeconds() / top.toSeconds();
  }

  private static Duration focus(Day day, Kind kind) {
    return Tally.of(day.figures().byKind(), kind).focus();
  }

  private static Optional<Duration> planned(Day day) {
    return day.planned().filter(Duration::isPositive);
  }
}
