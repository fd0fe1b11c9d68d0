package stillwater.ui.week;

import java.util.List;
import java.util.Optional;
import stillwater.report.Frame;
import stillwater.report.Range;
import stillwater.report.Report;
import stillwater.report.Spread;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The four figures of a week or month, each beside those before.
record Cards(Report report, Texts texts) {
  /// What a figure stands beside, as it reads.
  private record Beside(int n, String least, String median, String most) {}

  List<Card> all() {
    return List.of(focus(), longest(), pressure(), breaks());
  }

  private Card focus() {
    return card("week.focus", FigureWords.length(report.figures().total().focus()), lengths(report.earlier().focus()),
        "week.how-focus");
  }

  private Card longest() {
    return card("week.longest", FigureWords.length(report.figures().unbroken().longest()),
        lengths(report.earlier().longestUnbroken()), "week.how-longest");
  }

  private Card pressure() {
    return card("week.pressure", words().rate(report.figures().total().pressure()),
        report.earlier().pressure().map(range ->
            new Beside(range.n(), words().rate(range.min()), words().rate(range.median()),
                words().rate(range.max()))), "week.how-pressure");
  }

  private Card breaks() {
    return card("week.breaks", words().taken(report.figures().breaks()),
        report.earlier().breaksTaken().map(this::counts), "week.how-breaks");
  }

  private Card card(String name, String figure, Optional<Beside> beside, String how) {
    var isMonth = report.frame() instanceof Frame.OneMonth;
    return new Card(texts.say(name), figure, beside.map(before -> before(before, isMonth)).orElse(""),
        beside.map(before -> texts.say("week.median", before.median(), before.n())).orElse(""), texts.say(how));
  }

  private String before(Beside before, boolean isMonth) {
    var range = before.least().equals(before.most()) ? before.least()
        : texts.say("week.range", before.least(), before.most());
    return texts.say(isMonth ? "month.before" : "week.before", range);
  }

  private FigureWords words() {
    return new FigureWords(texts);
  }

  private static Optional<Beside> lengths(Optional<Spread> spread) {
    return spread.map(range -> new Beside(range.n(), Lengths.column(range.min()), Lengths.column(range.median()),
        Lengths.column(range.max())));
  }

  private Beside counts(Range range) {
    return new Beside(range.n(), words().number(range.min()), words().number(range.median()),
        words().number(range.max()));
  }
}
