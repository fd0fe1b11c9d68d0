package stillwater.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Course;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Span;
import stillwater.focus.Spans;
import stillwater.focus.State;

/// A block with what must be known beside it to count it.
///
/// @param span all of it; a block that nobody ended reaches to its last event, or to now if it runs
/// @param hidden what counts for blocks begun earlier on other devices
/// @param running whether it is the one that runs, rather than left open
/// @param clockShifts how often the clock on the wall was moved inside it, and by how much
public record Lived(
    Device device, Block block, Span span, Spans hidden, boolean running, List<ClockShift> clockShifts) {

  /// The clock on the wall was moved though no time passed.
  ///
  /// @param at what it showed when that was noticed
  public record ClockShift(Instant at, Duration by) {}

  /// A device's blocks in the order of its journal, with nothing hidden.
  static List<Lived> of(Device device, State state, Optional<Running> running) {
    var shifts = clockShifts(state);
    return state.blocks().oldestFirst().stream().map(block -> {
      var until = running.filter(now -> now.block().equals(block.id())).map(Running::livedUntil);
      return new Lived(device, block, span(block, until), Spans.NONE, until.isPresent() && block.isOpen(),
          shifts.getOrDefault(block.id(), List.of()));
    }).toList();
  }

  public ZoneId zone() {
    return block.task().zone();
  }

  /// What the block was made of, as far as its time counts for it.
  public Course course() {
    var course = block.course(span.to());
    return hidden.isEmpty() ? course : course.within(Spans.of(span).minus(hidden));
  }

  public boolean beganIn(Period period) {
    return period.contains(span.from(), zone());
  }

  /// Whether a break was offered in the period: after a block that was lived with the program.
  boolean endedIn(Period period) {
    return !block.added() && !block.isOpen() && period.contains(span.to(), zone());
  }

  boolean wasLeftOpen() {
    return block.isOpen() && !running;
  }

  /// The end belongs to it: what happens just there may lie in the day after.
  boolean reaches(Period period) {
    var days = period.in(zone());
    return span.from().isBefore(days.to()) && !span.to().isBefore(days.from());
  }

  /// Those days of the period that it reaches.
  Stream<LocalDate> days(Period period) {
    var first = period.calendar().dayOf(span.from(), zone());
    var last = period.calendar().dayOf(span.to(), zone());
    return first.datesUntil(last.plusDays(1))
        .filter(day -> !day.isBefore(period.first()) && !day.isAfter(period.last()));
  }

  Lived behind(Spans earlier) {
    return new Lived(device, block, span, earlier, running, clockShifts);
  }

  private static Span span(Block block, Optional<Instant> runningUntil) {
    var last = block.last().lived();
    var open = runningUntil.filter(last::isBefore).orElse(last);
    return Span.upTo(block.started().lived(), block.ended().map(end -> end.lived()).orElse(open));
  }

  private static Map<Id, List<ClockShift>> clockShifts(State state) {
    var log = state.log().oldestFirst();
    var gone = State.undone(log);
    var impossible = state.anomalies().newestFirst().map(anomaly -> anomaly.id()).collect(Collectors.toSet());
    var shifts = new HashMap<Id, List<ClockShift>>();
    for (var recorded : log) {
      if (recorded.event() instanceof Event.ClockShifted(Id block, Duration by)
          && !gone.contains(recorded.id()) && !impossible.contains(recorded.id())) {
        shifts.computeIfAbsent(block, _ -> new ArrayList<>()).add(new ClockShift(recorded.at().toInstant(), by));
      }
    }
    return shifts;
  }
}
