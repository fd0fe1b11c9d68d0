package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Moment;
import stillwater.focus.Span;
import stillwater.focus.Spans;

/// What the clock on the wall showed while a block was lived. Where that clock was moved it is known only from what
/// happened next on, so that what lies between stands by the clock as it was before.
///
/// @param shifts in their order, the first at the block's start
record WallTime(List<Shift> shifts) {

  /// @param since on the block's lived clock
  record Shift(Instant since, Duration by) {}

  static WallTime of(Lived lived) {
    return new WallTime(lived.clockShifts().isEmpty() ? List.of() : shifts(lived.block()));
  }

  /// The same stretch on the wall, in several where the clock was moved inside it; they may go back behind each other.
  List<Span> of(Span lived) {
    return Spans.of(lived).cutAt(shifts.stream().map(Shift::since).toList()).stream().map(this::moved).toList();
  }

  private Span moved(Span lived) {
    var by = shifts.reversed().stream().filter(shift -> !shift.since().isAfter(lived.from())).findFirst()
        .map(Shift::by).orElse(Duration.ZERO);
    return new Span(lived.from().plus(by), lived.to().plus(by));
  }

  private static List<Shift> shifts(Block block) {
    var known = Stream.concat(
            moments(block).map(moment -> new Shift(moment.lived(), Duration.between(moment.lived(), moment.wall()))),
            Stream.of(new Shift(block.last().lived(), block.shift())))
        .sorted(Comparator.comparing(Shift::since)).toList();
    var changes = new ArrayList<Shift>();
    for (var shift : known) {
      if (changes.isEmpty() || !changes.getLast().by().equals(shift.by())) {
        changes.add(shift);
      }
    }
    return List.copyOf(changes);
  }

  private static Stream<Moment> moments(Block block) {
    return Stream.of(
            Stream.of(Optional.of(block.started()), block.ended()).flatMap(Optional::stream),
            block.distractions().stream().map(noted -> noted.at()),
            block.interruptions().stream().flatMap(held ->
                Stream.of(Optional.of(held.began()), held.resumed(), held.back()).flatMap(Optional::stream)),
            block.gaps().stream().flatMap(gap -> Stream.of(gap.from(), gap.to())))
        .flatMap(moments -> moments);
  }
}
