package stillwater.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import stillwater.focus.Block;
import stillwater.focus.Course;
import stillwater.focus.Origin;
import stillwater.focus.Span;
import stillwater.focus.Spans;

/// A block as its ring shows it: what it was made of, as arcs and dots measured in laps from the top.
///
/// @param arcs in the order they were lived, none across the top
public record RingMarks(List<Arc> arcs, List<Dot> dots) {
  public static final RingMarks NONE = new RingMarks(List.of(), List.of());
  private static final Duration OPEN_ENDED_LAP = Duration.ofMinutes(60);

  /// What an arc stands for.
  public enum Part {
    FOCUS,
    AWAY,
    REST,
    UNSURE
  }

  /// @param lap 0 for the first; later ones are drawn inside it
  /// @param from where it begins in its lap, from 0 to 1
  /// @param length as a share of the lap
  public record Arc(Part part, int lap, double from, double length) {}

  /// A distraction.
  public record Dot(Origin origin, int lap, double at) {}

  /// @param course the block cut up to now
  public static RingMarks of(Block block, Course course) {
    var lap = lap(block, course);
    var arcs = new ArrayList<Arc>();
    var start = course.span().from();
    add(arcs, Part.FOCUS, course.focus(), start, lap);
    add(arcs, Part.AWAY, course.away(), start, lap);
    add(arcs, Part.REST, course.rest(), start, lap);
    add(arcs, Part.UNSURE, course.unsure(), start, lap);
    arcs.sort((one, other) -> Double.compare(one.lap() + one.from(), other.lap() + other.from()));
    var dots = block.distractions().stream()
        .filter(noted -> !noted.at().lived().isBefore(start) && !noted.at().lived().isAfter(course.span().to()))
        .map(noted -> dot(noted.origin(), laps(start, noted.at().lived(), lap))).toList();
    return new RingMarks(List.copyOf(arcs), dots);
  }

  /// The full circle: planned time and the time held until the planned end; an hour where nothing was planned.
  private static Duration lap(Block block, Course course) {
    if (block.task().planned().isEmpty()) {
      return OPEN_ENDED_LAP;
    }
    var left = block.task().planned().get();
    for (var span : course.focus().list()) {
      if (span.length().compareTo(left) >= 0) {
        return Duration.between(course.span().from(), span.from().plus(left));
      }
      left = left.minus(span.length());
    }
    return Duration.between(course.span().from(), course.span().to()).plus(left);
  }

  private static void add(List<Arc> arcs, Part part, Spans spans, Instant start, Duration lap) {
    for (var span : spans.list()) {
      add(arcs, part, span, start, lap);
    }
  }

  private static void add(List<Arc> arcs, Part part, Span span, Instant start, Duration lap) {
    var from = laps(start, span.from(), lap);
    var to = laps(start, span.to(), lap);
    while (from < to) {
      var turn = (int) Math.floor(from);
      var end = Math.min(to, turn + 1.0);
      arcs.add(new Arc(part, turn, from - turn, end - from));
      from = end;
    }
  }

  private static Dot dot(Origin origin, double laps) {
    return new Dot(origin, (int) Math.floor(laps), laps - Math.floor(laps));
  }

  private static double laps(Instant start, Instant instant, Duration lap) {
    return (double) Duration.between(start, instant).toMillis() / lap.toMillis();
  }
}
