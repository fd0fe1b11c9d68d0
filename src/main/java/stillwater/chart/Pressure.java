package stillwater.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.report.Report;
import stillwater.report.Search;
import stillwater.report.Tally;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Interruptions per hour of focus: by where they came from, by kind of work, and by the hour of the clock. Where there
/// is less than an hour of focus there is no rate.
public final class Pressure {
  private final Report report;
  private final Texts texts;

  private Pressure(Report report, Texts texts) {
    this.report = report;
    this.texts = texts;
  }

  /// By origin and kind, one below the other.
  ///
  /// @param order kinds in the order to name them; others follow
  public static Drawing of(Report report, List<Kind> order, KindStyle styles, double width, Texts texts) {
    return new Pressure(report, texts).rows(order, styles, width);
  }

  /// By hour of the clock, side by side.
  ///
  /// @param height where there is more room than it needs; 0 for no more
  public static Drawing byHour(Report report, double width, double height, Texts texts) {
    return new Pressure(report, texts).posts(width, height);
  }

  private Drawing rows(List<Kind> order, KindStyle styles, double width) {
    var origins = report.figures().interruptions().byOrigin();
    var kinds = report.figures().byKind();
    var most = most(Stream.concat(origins.values().stream(), kinds.values().stream()));
    var days = Search.days(report.from(), report.to());
    var rows = new ArrayList<Rows.Row>();
    var said = new ArrayList<String>();
    var pulling = Stream.of(Origin.EXTERNAL, Origin.SELF, Origin.UNKNOWN)
        .filter(origin -> Tally.of(origins, origin).interruptions() > 0).toList();
    if (!pulling.isEmpty()) {
      rows.add(new Rows.Heading(texts.say("chart.by-origin")));
    }
    pulling.forEach(origin -> rows.add(row(texts.say(Texts.key("chart.origin.", origin)), AwayBars.paint(origin),
            Tally.of(origins, origin), most, days.from(origin), said)));
    rows.add(new Rows.Heading(texts.say("chart.by-kind")));
    Stream.concat(order.stream(), kinds.keySet().stream()).distinct().filter(kind -> isThere(Tally.of(kinds, kind)))
        .forEach(kind -> rows.add(row(Texts.capital(kind.name()), styles.of(kind),
            Tally.of(kinds, kind), most, days.of(kind), said)));
    return Rows.draw(rows, width, said);
  }

  private Rows.Bar row(String name, Paint paint, Tally tally, double most, Search behind, List<String> said) {
    var value = said(name, tally);
    said.add(value);
    return new Rows.Bar(name, paint, tally.pressure().map(BigDecimal::doubleValue).filter(rate -> rate > 0)
        .map(rate -> rate / most), rate(tally), "· " + tally.interruptions(),
        Stop.of(value, texts.say("chart.how-pressure"), behind));
  }

  private Drawing posts(double width, double height) {
    var byHour = report.figures().byHour();
    if (byHour.isEmpty()) {
      return Posts.draw(List.of(), width, height, List.of());
    }
    var most = most(byHour.values().stream());
    var days = Search.days(report.from(), report.to());
    var hours = IntStream.rangeClosed(byHour.firstKey(), byHour.lastKey()).boxed().toList();
    return Posts.draw(hours.stream().map(hour -> {
      var tally = Tally.of(byHour, hour);
      return new Posts.Post(Integer.toString(hour), tally.pressure().isEmpty() ? "" : rate(tally),
          tally.pressure().map(rate -> rate.doubleValue() / most), Paint.Token.AWAY_EXTERNAL,
          Stop.of(said(hour, tally), texts.say("chart.how-pressure"), days.at(hour)));
    }).toList(), width, height, byHour.entrySet().stream()
        .map(hour -> said(hour.getKey(), hour.getValue())).toList());
  }

  private String said(int hour, Tally tally) {
    return said(texts.say("chart.hour", hour, (hour + 1) % 24), tally);
  }

  private String said(String name, Tally tally) {
    return tally.pressure().isEmpty() ? texts.say("chart.no-pressure", name, tally.interruptions())
        : texts.say("chart.pressure", name, rate(tally), tally.interruptions(),
            Lengths.exact(tally.focus()));
  }

  private String rate(Tally tally) {
    return new FigureWords(texts).rate(tally.pressure());
  }

  private static boolean isThere(Tally tally) {
    return tally.focus().isPositive() || tally.interruptions() > 0;
  }

  private static double most(Stream<Tally> tallies) {
    return tallies.flatMap(tally -> tally.pressure().stream()).max(Comparator.naturalOrder())
        .map(BigDecimal::doubleValue).filter(most -> most > 0).orElse(1.0);
  }
}
