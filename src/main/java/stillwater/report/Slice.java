package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import stillwater.focus.Course;
import stillwater.focus.Distraction;
import stillwater.focus.Span;
import stillwater.focus.Spans;

/// What of a counted block lies in a period: time is cut there, and what happened belongs to the day it began.
///
/// @param course the part inside
record Slice(Account account, Span days, Course course) {

  static Slice of(Account account, Period period) {
    var days = period.in(account.zone());
    var whole = account.course();
    var isInside = !whole.span().from().isBefore(days.from()) && !whole.span().to().isAfter(days.to());
    return new Slice(account, days, isInside ? whole : whole.within(Spans.of(days)));
  }

  boolean hasBeginning() {
    return days.contains(course.span().from());
  }

  List<Stop> stops() {
    return account.stops().stream().filter(stop -> days.contains(stop.began())).toList();
  }

  List<Distraction> distractions() {
    return account.distractions().stream().filter(noted -> days.contains(noted.at().lived())).toList();
  }

  Tally tally() {
    return new Tally(course.focus().length(), stops().size(), course.away().length(), distractions().size());
  }

  /// The pulls at attention under keys such as their origins. The time that an interruption took in the period counts
  /// there even where it began before.
  <K> Stream<Map.Entry<K, Tally>> pulls(Function<Stop, K> stopKey, Function<Distraction, K> distractionKey) {
    var stops = account.stops().stream().map(stop -> Map.entry(stopKey.apply(stop),
        Tally.interruptions(days.contains(stop.began()) ? 1 : 0, stop.away().within(days).length())));
    var distractions = distractions().stream()
        .map(noted -> Map.entry(distractionKey.apply(noted), Tally.distractions(1)));
    return Stream.concat(stops, distractions);
  }

  /// Time and pulls under the hours of the day, 0 to 23, of the zone the block was lived in.
  Stream<Map.Entry<Integer, Tally>> byHour() {
    return Stream.of(
        Hours.split(course.focus(), account.zone(), Tally::focus),
        Hours.split(course.away(), account.zone(), time -> Tally.interruptions(0, time)),
        stops().stream().map(stop -> Map.entry(hour(stop.began()), Tally.interruptions(1, Duration.ZERO))),
        distractions().stream().map(noted -> Map.entry(hour(noted.at().lived()), Tally.distractions(1))))
        .flatMap(Function.identity());
  }

  private int hour(Instant instant) {
    return instant.atZone(account.zone()).getHour();
  }
}
