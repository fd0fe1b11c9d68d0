package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Course;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.Moment;
import stillwater.focus.Origin;
import stillwater.focus.Source;
import stillwater.focus.Span;
import stillwater.focus.Spans;
import stillwater.focus.WorthIt;

/// One interruption as it counts; a gap answered *interruption* is one too, without a source.
///
/// @param id of the interruption or the gap
/// @param gap whether it is a gap
/// @param began on the block's lived clock
/// @param away the time it took; none where the block ended in it
/// @param returned the return time, where it was measured
/// @param worthIt where it was said; never of a gap
public record Stop(
    Id id, boolean gap, Instant began, Optional<Source> source, Spans away, Optional<Duration> returned,
    Optional<WorthIt> worthIt) {

  private record Claim(
      Id id, boolean gap, Span span, Optional<Source> source, Optional<Duration> returned,
      Optional<WorthIt> worthIt) {}

  /// Gives each second away to one of them, so that together they are the block's time away.
  static List<Stop> of(Block block, Course course) {
    var stops = new ArrayList<Stop>();
    var left = course.away();
    for (var claim : claims(block, course.span())) {
      var away = left.within(claim.span());
      left = left.minus(away);
      stops.add(new Stop(claim.id(), claim.gap(), Account.start(claim.span(), course.span()), claim.source(),
          away, claim.returned(), claim.worthIt()));
    }
    stops.sort(Comparator.comparing(Stop::began));
    return List.copyOf(stops);
  }

  public Origin origin() {
    return Source.originOf(source);
  }

  private static List<Claim> claims(Block block, Span span) {
    var interruptions = block.interruptions().stream().map(held -> new Claim(held.id(), false,
        Span.upTo(held.began().lived(), held.resumed().map(Moment::lived).orElse(span.to())), held.source(),
        returned(held, block, span), held.worthIt()));
    var gaps = block.gaps().stream().filter(gap -> gap.was(GapAnswer.INTERRUPTION))
        .map(gap -> new Claim(gap.id(), true, gap.span(), Optional.empty(), Optional.empty(), Optional.empty()));
    return Stream.concat(interruptions, gaps).filter(claim -> Account.isInside(claim.span(), span)).toList();
  }

  /// A return is not measured where nobody vouches for a part of it, nor where the block ended first.
  private static Optional<Duration> returned(Interruption held, Block block, Span span) {
    return held.back().map(Moment::lived).filter(back -> !back.isAfter(span.to()))
        .flatMap(back -> held.resumed().map(resumed -> Span.upTo(resumed.lived(), back)))
        .filter(back -> block.gaps().stream().filter(gap -> !gap.was(GapAnswer.FOCUS)).map(Gap::span)
            .noneMatch(back::overlaps))
        .map(Span::length);
  }
}
