package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import stillwater.focus.Spans;

/// Cuts time at the full hours a zone's clock shows.
final class Hours {
  private static final int HOUR = 3600;

  private Hours() {}

  static Stream<Map.Entry<Integer, Tally>> split(Spans spans, ZoneId zone, Function<Duration, Tally> tally) {
    var pieces = new ArrayList<Map.Entry<Integer, Tally>>();
    for (var span : spans.list()) {
      var from = span.from();
      while (from.isBefore(span.to())) {
        var next = next(from, zone);
        var to = next.isBefore(span.to()) ? next : span.to();
        pieces.add(Map.entry(from.atZone(zone).getHour(), tally.apply(Duration.between(from, to))));
        from = to;
      }
    }
    return pieces.stream();
  }

  /// The next full hour, or the moment before it at which the clock is put forward or back.
  private static Instant next(Instant from, ZoneId zone) {
    var full = from.plusSeconds(HOUR - from.atZone(zone).toLocalTime().toSecondOfDay() % HOUR);
    var transition = zone.getRules().nextTransition(from);
    return transition != null && transition.getInstant().isBefore(full) ? transition.getInstant() : full;
  }
}
