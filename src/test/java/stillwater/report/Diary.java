package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Recorded;
import stillwater.focus.Source;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;

/// A device's journal written by hand: times such as `09:00` are of the current day in the current zone; one with an
/// offset stands for itself.
final class Diary {
  private final Device device;
  private final List<Recorded> log = new ArrayList<>();
  private ZoneId zone;
  private LocalDate day = LocalDate.EPOCH;
  private Id block;
  private Id held;
  private Id rest;
  private Id gap;

  private Diary(String device, String zone) {
    this.device = new Device(device);
    this.zone = ZoneId.of(zone);
  }

  static Diary of(String device, String zone) {
    return new Diary(device, zone);
  }

  static Diary inBerlin() {
    return of("laptop", "Europe/Berlin");
  }

  static SortedMap<Device, List<Recorded>> together(Diary... diaries) {
    var events = new TreeMap<Device, List<Recorded>>();
    for (var diary : diaries) {
      assertThat(State.replay(diary.log).anomalies().oldestFirst()).isEmpty();
      events.put(diary.device, List.copyOf(diary.log));
    }
    return events;
  }

  Chronicle chronicle() {
    return Chronicle.of(together(this), Optional.empty());
  }

  Id block() {
    return block;
  }

  Diary on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  Diary in(String newZone) {
    zone = ZoneId.of(newZone);
    return this;
  }

  Diary start(String at, String kind) {
    block = next();
    return add(at, new Event.BlockStarted(task(kind)));
  }

  Diary distracted(String at, Source... source) {
    return add(at, new Event.DistractionNoted(block, List.of(source).stream().findFirst(), Text.NONE));
  }

  Diary interrupted(String at, Source... source) {
    held = next();
    return add(at, new Event.BlockInterrupted(block, List.of(source).stream().findFirst(), Text.NONE, Text.NONE));
  }

  Diary resumed(String at) {
    return add(at, new Event.BlockResumed(block));
  }

  Diary back(String at) {
    return add(at, new Event.BackInIt(block));
  }

  /// Says of the latest interruption whether it was worth it.
  Diary worth(String at, WorthIt worthIt) {
    return add(at, new Event.Described(held, Optional.empty(), Text.NONE, Text.NONE, Optional.of(worthIt)));
  }

  Diary end(String at) {
    return add(at, new Event.BlockEnded(block, Optional.empty(), Text.NONE));
  }

  /// A whole block in which nothing happened.
  Diary block(String from, String to, String kind) {
    return start(from, kind).end(to);
  }

  Diary gap(String from, String to) {
    gap = next();
    return add(to, new Event.GapFound(block, at(from), at(to), GapCause.SLEEP, Optional.empty()));
  }

  Diary answered(String at, GapAnswer as) {
    return add(at, new Event.GapAnswered(gap, as));
  }

  Diary clockMoved(String at, Duration by) {
    return add(at, new Event.ClockShifted(block, by));
  }

  /// Says that the block another device left running was over.
  Diary endedElsewhere(String at, Diary there, String began, String to) {
    return add(at, new Event.EndedElsewhere(there.block(), there.device, at(began), there.log.getLast().id(), at(to)));
  }

  Diary added(String from, String to, String kind) {
    block = next();
    return add(to, new Event.BlockAdded(task(kind), at(from), at(to), Text.NONE));
  }

  Diary amended(String from, String to) {
    return add(to, new Event.BlockAmended(block, Text.NONE, Optional.empty(), Optional.of(at(from)),
        Optional.of(at(to)), Optional.empty(), Text.NONE));
  }

  /// Says that the block was of another kind.
  Diary amended(String kind) {
    return add("23:00", new Event.BlockAmended(block, Text.NONE, Optional.of(new Kind(kind)), Optional.empty(),
        Optional.empty(), Optional.empty(), Text.NONE));
  }

  Diary removed(String at) {
    return add(at, new Event.BlockRemoved(block));
  }

  Diary rest(String at, int minutes) {
    rest = next();
    return add(at, new Event.BreakStarted(Optional.empty(), Optional.of(Duration.ofMinutes(minutes)), List.of()));
  }

  Diary moved(String at, String movement, int seconds) {
    return add(at, new Event.MovementDone(rest, new MovementId(movement), Duration.ofSeconds(seconds)));
  }

  Diary skipped(String at, String movement) {
    return add(at, new Event.MovementSkipped(rest, new MovementId(movement)));
  }

  Diary restEnds(String at) {
    return add(at, new Event.BreakEnded(rest));
  }

  /// The same number of hours on each day from a date on.
  Diary plan(String at, String from, int hours) {
    return add(at, new Event.PlanSet(LocalDate.parse(from),
        new Plan(IntStream.range(0, 7).mapToObj(_ -> Duration.ofHours(hours)).toList())));
  }

  Diary undo(String at) {
    return add(at, new Event.Undone(log.getLast().id()));
  }

  private Task task(String kind) {
    return new Task(Text.NONE, new Kind(kind), Optional.empty(), List.of(), zone);
  }

  private Diary add(String at, Event event) {
    log.add(new Recorded(next(), log.size() + 1, at(at), event));
    return this;
  }

  private OffsetDateTime at(String time) {
    if (time.length() <= "09:00:00".length()) {
      return day.atTime(LocalTime.parse(time)).atZone(zone).toOffsetDateTime();
    }
    return time.length() <= "2026-11-16T09:00:00".length()
        ? LocalDateTime.parse(time).atZone(zone).toOffsetDateTime() : OffsetDateTime.parse(time);
  }

  private Id next() {
    return new Id(new UUID(device.name().hashCode(), log.size() + 1));
  }
}
