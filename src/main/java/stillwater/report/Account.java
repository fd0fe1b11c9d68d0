package stillwater.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import stillwater.focus.Course;
import stillwater.focus.Distraction;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Kind;
import stillwater.focus.Moment;
import stillwater.focus.Span;

/// A block counted: its time cut up, and what happened between its start and its end.
///
/// @param stretches runs of focus with no interruption, distraction or gap inside
/// @param breaks where gaps answered *break* began
public record Account(
    Lived lived, Course course, List<Stop> stops, List<Distraction> distractions, List<Span> stretches,
    List<Instant> breaks) {

  static Account of(Lived lived) {
    var block = lived.block();
    var course = lived.course();
    var distractions = block.distractions().stream()
        .filter(noted -> isInside(new Span(noted.at().lived(), noted.at().lived()), course.span())).toList();
    var breaks = block.gaps().stream().filter(gap -> gap.was(GapAnswer.BREAK)).map(Gap::span)
        .filter(gap -> isInside(gap, course.span())).map(gap -> start(gap, course.span())).toList();
    return new Account(lived, course, Stop.of(block, course), distractions, course.unbroken(), breaks);
  }

  public ZoneId zone() {
    return lived.zone();
  }

  public Kind kind() {
    return lived.block().task().kind();
  }

  /// From when to when it was on the clock on the wall; as long as it lasted where that clock was put back behind its
  /// start.
  public Span shown() {
    var block = lived.block();
    var from = block.started().wall();
    var to = block.ended().map(Moment::wall).orElseGet(() -> lived.span().to().plus(block.shift()));
    return to.isBefore(from) ? new Span(from, from.plus(lived.span().length())) : new Span(from, to);
  }

  /// The runs of focus as the clock on the wall showed them; where it was put back they may overlap.
  public List<Span> shownFocus() {
    var wall = WallTime.of(lived);
    return course.focus().list().stream().flatMap(run -> wall.of(run).stream()).toList();
  }

  /// Whether something of the block still counts after its start or end were amended: it must not begin after the end,
  /// nor be over before the start.
  static boolean isInside(Span part, Span block) {
    return !part.from().isAfter(block.to())
        && (!part.from().isBefore(block.from()) || part.to().isAfter(block.from()));
  }

  static Instant start(Span part, Span block) {
    return part.from().isBefore(block.from()) ? block.from() : part.from();
  }
}
