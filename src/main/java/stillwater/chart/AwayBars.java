package stillwater.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Origin;
import stillwater.report.Report;
import stillwater.report.Search;
import stillwater.report.Tally;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The time away by what it was: filled bars came from outside, outlined ones from oneself.
public final class AwayBars {
  private final Report report;
  private final Texts texts;

  private AwayBars(Report report, Texts texts) {
    this.report = report;
    this.texts = texts;
  }

  public static Drawing of(Report report, double width, Texts texts) {
    return new AwayBars(report, texts).draw(width);
  }

  /// The longest comes first; what was not said comes last.
  private Drawing draw(double width) {
    var sources = report.figures().interruptions().bySource().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(
            Comparator.comparing(Tally::away).thenComparing(Tally::interruptions).reversed())).toList();
    var unknown = Optional.ofNullable(report.figures().interruptions().byOrigin().get(Origin.UNKNOWN))
        .filter(Tally::isPulled);
    var most = Stream.concat(sources.stream().map(Map.Entry::getValue), unknown.stream())
        .map(Tally::away).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    var days = Search.days(report.from(), report.to());
    var rows = new ArrayList<Rows.Bar>();
    var said = new ArrayList<String>();
    sources.forEach(each -> rows.add(row(texts.say(Texts.key("source.", each.getKey())),
        paint(each.getKey().origin()), each.getValue(), most, days.from(each.getKey()), said)));
    unknown.ifPresent(tally -> rows.add(row(texts.say("source.unknown"), paint(Origin.UNKNOWN), tally, most,
        days.from(Origin.UNKNOWN), said)));
    return Rows.draw(rows, width, said);
  }

  private Rows.Bar row(String source, Paint paint, Tally tally, Duration most, Search behind, List<String> said) {
    var name = Texts.capital(source);
    var away = tally.away();
    var count = tally.isInterrupted() ? Integer.toString(tally.interruptions())
        : texts.say("chart.noted", tally.distractions());
    said.add(texts.say("chart.source", name, Lengths.spoken(away), tally.interruptions(), tally.distractions()));
    return new Rows.Bar(name, paint,
        away.isZero() ? Optional.empty() : Optional.of((double) away.toSeconds() / most.toSeconds()),
        away.isZero() ? "" : Lengths.spoken(away), away.isZero() ? count : "· " + count,
        Stop.of(texts.say("chart.source", name, Lengths.exact(away), tally.interruptions(), tally.distractions()),
            texts.say("chart.how-away"), behind));
  }

  static Paint paint(Origin origin) {
    return switch (origin) {
      case EXTERNAL -> Paint.Token.AWAY_EXTERNAL;
      case SELF -> Paint.Token.AWAY_SELF;
      case UNKNOWN -> Paint.Token.AWAY_UNKNOWN;
    };
  }
}
