package stillwater.ui.week;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stillwater.focus.Origin;
import stillwater.focus.Source;
import stillwater.report.Figures;
import stillwater.report.Tally;
import stillwater.text.FigureWords;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.ui.kit.Sources;

/// Where the time away went, as bars measured in shares of the longest.
///
/// @param bars the longest first; what was not said comes last
/// @param sentence the distractions, which took no time of the clock, and where the interruptions came from as far as
/// it can be said
/// @param said all of it in words
record Away(String title, List<Bar> bars, String sentence, String said) {

  /// @param length empty where it took none
  /// @param count how many interruptions began; empty where there were only distractions
  record Bar(String name, Origin origin, double share, String length, String count, String said) {}

  static Away of(Figures figures, Texts texts) {
    var total = figures.total();
    var bars = new Bars(figures, texts).all();
    var title = total.away().isZero() ? texts.say("week.no-away")
        : texts.say("week.away", Lengths.spoken(total.away()));
    var finding = new FigureWords(texts).finding(figures);
    var sentence = total.distractions() == 0 ? finding
        : texts.say("week.noted", total.distractions()) + " · " + finding;
    return new Away(title, bars, sentence, String.join(". ",
        Stream.of(List.of(title), bars.stream().map(Bar::said).toList(), List.of(sentence)).flatMap(List::stream)
            .toList()));
  }

  private record Bars(Figures figures, Texts texts) {

    List<Bar> all() {
      var bySource = figures.interruptions().bySource().entrySet().stream()
          .sorted(Map.Entry.comparingByValue(
              Comparator.comparing(Tally::away).thenComparing(Tally::interruptions).reversed()))
          .toList();
      var bars = new ArrayList<Bar>();
      bySource.forEach(entry -> bars.add(bar(name(entry.getKey()), entry.getKey().origin(), entry.getValue())));
      var unknown = figures.interruptions().byOrigin().getOrDefault(Origin.UNKNOWN, Tally.NONE);
      if (unknown.interruptions() + unknown.distractions() > 0 || unknown.away().isPositive()) {
        bars.add(bar(Texts.capital(texts.say("source.unknown")), Origin.UNKNOWN, unknown));
      }
      return List.copyOf(bars);
    }

    private String name(Source source) {
      return Sources.label(source, texts);
    }

    private Bar bar(String name, Origin origin, Tally tally) {
      var length = Lengths.spoken(tally.away());
      var interrupted = tally.interruptions() > 0 || tally.away().isPositive();
      return new Bar(name, origin, share(tally.away()), tally.away().isZero() ? "" : length,
          interrupted ? Integer.toString(tally.interruptions()) : texts.say("week.noted", tally.distractions()),
          texts.say("week.source", name, length, tally.interruptions(), tally.distractions()));
    }

    private double share(Duration away) {
      var interruptions = figures.interruptions();
      var most = Stream.concat(interruptions.bySource().values().stream(), interruptions.byOrigin().entrySet().stream()
          .filter(entry -> entry.getKey() == Origin.UNKNOWN).map(Map.Entry::getValue))
          .map(Tally::away).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
      return most.isZero() ? 0 : (double) away.toSeconds() / most.toSeconds();
    }
  }
}
