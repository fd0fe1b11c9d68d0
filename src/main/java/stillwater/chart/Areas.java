package stillwater.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import stillwater.focus.Area;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The movements done, by the part of the body they moved.
public final class Areas {
  private Areas() {}

  /// @param times how often each area was moved, in the order to show them
  /// @param lengths how long; of the same areas
  public static Drawing of(Map<Area, Integer> times, Map<Area, Duration> lengths, double width, Texts texts) {
    var most = lengths.values().stream().max(Comparator.naturalOrder()).filter(Duration::isPositive)
        .orElse(Duration.ofSeconds(1));
    var rows = new ArrayList<Rows.Bar>();
    var said = new ArrayList<String>();
    times.forEach((area, count) -> {
      var name = Texts.capital(texts.say(Texts.key("area.", area)));
      var length = lengths.getOrDefault(area, Duration.ZERO);
      said.add(texts.say("chart.area", name, Lengths.spoken(length), count));
      rows.add(new Rows.Bar(name, Paint.Token.REST,
          Optional.of((double) length.toSeconds() / most.toSeconds()).filter(share -> share > 0),
          length.isZero() ? "" : Lengths.spoken(length), length.isZero() ? Integer.toString(count) : "· " + count,
          Optional.of(new Stop(texts.say("chart.area", name, Lengths.exact(length), count) + "\n"
              + texts.say("chart.how-areas"), Optional.empty()))));
    });
    return Rows.draw(rows, width, said);
  }
}
