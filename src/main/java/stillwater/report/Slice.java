package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import stillwater.focus.Course;
import stillwater.focus.Distraction;
import stillwater.focus.Origin;
import stillwater.focus.Source;
import stillwater.focus.Span;
import stillwater.focus.Spans;

/// What of a counted block lies in a period: time is cut there, and what happened belongs to the day it began.
///
/// @param course the part inside
/// @param stops those that began inside
/// @param distractions those inside
record Slice(Account account, Span days, Course course, List<Stop> stops, List<Distraction> distractions) {

  static Slice of(Account account, Period period) {
    var days = period.in(account.zone());
    var whole = account.course();
    return days.contains(whole.span().from()) && days.contains(whole.span().to())
        ? new Slice(account, days, whole, account.stops(), account.distractions())
        : new Slice(account, days, whole.within(Spans.of(days)),
            account.stops().stream().filter(stop -> days.contains(stop.began())).toList(),
            account.distractions().stream().filter(noted -> days.contains(noted.at().lived())).toList());
  }

  boolean hasBeginning() {
    return days.contains(course.span().from());
  }

  /// Whether an unbroken stretch of this length began here.
  boolean hasStretch(Reach reach) {
    return account.stretches().stream()
        .anyMatch(stretch -> days.contains(stretch.from()) && Reach.of(stretch.length()) == reach);
  }

  Tally tally() {
    return new Tally(course.focus().length(), stops.size(), course.away().length(), distractions.size());
  }

  /// Adds the pulls at attention under where they came from. The time that an interruption took in the period counts
  /// there even where it began before.
  void addPulls(Sums<Origin> origins, Sums<Source> sources) {
    for (var stop : account.stops()) {
      var pull = Tally.interruptions(days.contains(stop.began()) ? 1 : 0, stop.away().within(days).length());
      origins.add(stop.origin(), pull);
      stop.source().ifPresent(source -> sources.add(source, pull));
    }
    for (var noted : distractions) {
      var pull = Tally.distractions(1);
      origins.add(noted.origin(), pull);
      noted.source().ifPresent(source -> sources.add(source, pull));
    }
  }

  /// Adds time and pulls under the hours of the day, 0 to 23, of the zone the block was lived in.
  void addHours(Sums<Integer> hours) {
    Hours.split(course.focus(), account.zone(), (time, hour) -> hours.add(hour, Tally.focus(time)));
    Hours.split(course.away(), account.zone(), (time, hour) -> hours.add(hour, Tally.interruptions(0, time)));
    stops.forEach(stop -> hours.add(hour(stop.began()), Tally.interruptions(1, Duration.ZERO)));
    distractions.forEach(noted -> hours.add(hour(noted.at().lived()), Tally.distractions(1)));
  }

  private int hour(Instant instant) {
    return Hours.of(instant, account.zone());
  }
}
