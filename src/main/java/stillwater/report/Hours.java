package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.function.ObjIntConsumer;
import stillwater.focus.Spans;

/// Cuts time at the full hours a zone's clock shows.
final class Hours {
  private static final int HOUR = 3600;
  private static final int HOURS = 24;

  private Hours() {}

  /// The hour that the zone's clock shows, 0 to 23.
  static int of(Instant instant, ZoneId zone) {
    return Math.floorMod(Math.floorDiv(shown(instant, zone.getRules()), HOUR), HOURS);
  }

  /// @param piece takes each piece with the hour it lies under
  static void split(Spans spans, ZoneId zone, ObjIntConsumer<Duration> piece) {
    var rules = zone.getRules();
    for (var span : spans.list()) {
      var from = span.from();
      while (from.isBefore(span.to())) {
        var next = next(from, rules);
        var to = next.isBefore(span.to()) ? next : span.to();
        piece.accept(Duration.between(from, to), of(from, zone));
        from = to;
      }
    }
  }

  /// The next full hour, or the moment before it at which the clock is put forward or back.
  private static Instant next(Instant from, ZoneRules rules) {
    var full = from.plusSeconds(HOUR - Math.floorMod(shown(from, rules), HOUR));
    if (rules.getOffset(from).equals(rules.getOffset(full))) {
      return full;
    }
    var transition = rules.nextTransition(from).getInstant();
    return transition.isBefore(full) ? transition : full;
  }

  /// What the clock shows, in seconds.
  private static long shown(Instant instant, ZoneRules rules) {
    return instant.getEpochSecond() + rules.getOffset(instant).getTotalSeconds();
  }
}
