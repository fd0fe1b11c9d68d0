package stillwater.ui.week;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import stillwater.focus.Kind;
import stillwater.report.Day;
import stillwater.report.Week;
import stillwater.text.Dates;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.ui.kit.KindStyle;

/// The days of a week as stacked columns, measured in shares of the highest thing shown.
///
/// @param kinds those with any focus, in the order they are stacked
/// @param styles the colours of the kinds
/// @param hasPlan whether a plan is shown for any day
/// @param said all of it in words
record Columns(
    List<Column> days, List<Line> hours, List<Kind> kinds, KindStyle styles, boolean hasPlan, String said) {
  private static final Duration LEAST = Duration.ofHours(1);
  private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6);
  private static final int MOST_LINES = 5;

  /// A day. A blank one has no parts and no total.
  ///
  /// @param planned how high the plan stands
  /// @param saidPlan the plan in words; empty without one
  record Column(String name, String total, List<Part> parts, Optional<Double> planned, String said, String saidPlan) {

    double height() {
      return parts.isEmpty() ? 0 : parts.getLast().from() + parts.getLast().height();
    }
  }

  /// The focus of one kind in a day.
  record Part(Kind kind, double from, double height, String said) {}

  /// A full hour across all columns.
  record Line(String name, double at) {}

  /// @param order kinds in the order to stack them; others follow
  static Columns of(Week week, List<Kind> order, KindStyle styles, Texts texts) {
    var kinds = Stream.concat(order.stream(), week.figures().byKind().keySet().stream()).distinct()
        .filter(kind -> week.days().stream().anyMatch(day -> focus(day, kind).isPositive())).toList();
    var top = week.days().stream().flatMap(day -> Stream.concat(Stream.of(day.figures().total().focus()),
        planned(day).stream())).max(Comparator.naturalOrder()).filter(most -> most.compareTo(LEAST) > 0).orElse(LEAST);
    var scale = new Scale(top, kinds, texts);
    var days = week.days().stream().map(scale::column).toList();
    return new Columns(days, scale.lines(), kinds, styles, days.stream().anyMatch(day -> day.planned().isPresent()),
        String.join(". ", days.stream().map(Column::said).filter(said -> !said.isEmpty()).toList()));
  }

  private record Scale(Duration top, List<Kind> kinds, Texts texts) {

    Column column(Day day) {
      var name = Dates.weekday(day.date(), texts);
      var parts = parts(day, name);
      var total = day.figures().total().focus();
      return new Column(Dates.shortWeekday(day.date(), texts), day.isBlank() ? "" : Lengths.column(total), parts,
          planned(day).map(this::share), day.isBlank() ? "" : said(day, name),
          planned(day).map(plan -> texts.say("week.day-planned", name, Lengths.spoken(plan))).orElse(""));
    }

    private List<Part> parts(Day day, String name) {
      var parts = new ArrayList<Part>();
      var below = Duration.ZERO;
      for (var kind : kinds) {
        var focus = focus(day, kind);
        if (focus.isPositive()) {
          parts.add(new Part(kind, share(below), share(focus),
              texts.say("week.day-kind", name, Texts.capital(kind.name()), Lengths.spoken(focus))));
          below = below.plus(focus);
        }
      }
      return List.copyOf(parts);
    }

    private String said(Day day, String name) {
      var total = texts.say("week.day", name, Lengths.spoken(day.figures().total().focus()));
      return String.join(", ", Stream.concat(Stream.of(total), kinds.stream()
          .filter(kind -> focus(day, kind).isPositive())
          .map(kind -> texts.say("week.kind", kind, Lengths.spoken(focus(day, kind))))).toList());
    }

    List<Line> lines() {
      var step = STEPS.stream().filter(each -> top.toHours() / each <= MOST_LINES).findFirst()
          .orElse(STEPS.getLast());
      return LongStream.rangeClosed(1, top.toHours()).filter(hour -> hour % step == 0)
          .mapToObj(hour -> new Line(texts.say("week.hour", hour), share(Duration.ofHours(hour)))).toList();
    }

    private double share(Duration length) {
      return (double) length.toSeconds() / top.toSeconds();
    }
  }

  private static Duration focus(Day day, Kind kind) {
    var tally = day.figures().byKind().get(kind);
    return tally == null ? Duration.ZERO : tally.focus();
  }

  private static Optional<Duration> planned(Day day) {
    return day.planned().filter(Duration::isPositive);
  }
}
