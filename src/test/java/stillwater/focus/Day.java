package stillwater.focus;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A day told step by step: time passes, somebody says something, and where that leaves things is asked.
final class Day {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Kind THEORY = new Kind("theory");

  final MovedClock clock;
  State state = State.EMPTY;

  private Day(MovedClock clock) {
    this.clock = clock;
  }

  /// Begins at this instant, which is read in Berlin.
  static Day at(String wall) {
    return new Day(MovedClock.at(wall));
  }

  static Day begun() {
    return at("2026-11-17T09:00:00Z");
  }

  /// 50 minutes of theory, begun now.
  static Day focusing() {
    return begun().say(new Command.Start(task(50)));
  }

  static Task task(int minutes) {
    return new Task(new Text("prove lemma 3"), THEORY, Optional.of(Duration.ofMinutes(minutes)), List.of(), BERLIN);
  }

  static Command.Interrupt interrupt() {
    return new Command.Interrupt(Optional.of(Source.COLLEAGUE), Text.NONE, new Text("line 40"));
  }

  static Command.Finish finish() {
    return new Command.Finish(Optional.empty(), Text.NONE);
  }

  static Command.TakeBreak rest() {
    return new Command.TakeBreak(Duration.ofMinutes(10), List.of(new MovementId("far-gaze")));
  }

  static Command.NoteDistraction distraction() {
    return new Command.NoteDistraction(Optional.of(Source.URGE), Text.NONE);
  }

  Day pass(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    return this;
  }

  Day say(Command command) {
    switch (verdict(command)) {
      case Verdict.Accepted(OffsetDateTime at, List<Event> events) -> events.forEach(event -> record(at, event));
      case Verdict.Refused(Reason reason) -> throw new AssertionError(command + " refused: " + reason);
    }
    return this;
  }

  Day sayEarlier(Command.Live command, int minutesAgo) {
    return say(new Command.Earlier(command, clock.now().minusMinutes(minutesAgo)));
  }

  Verdict verdict(Command command) {
    return Rules.decide(state, command, clock.now());
  }

  Reason refusal(Command command) {
    return switch (verdict(command)) {
      case Verdict.Refused(Reason reason) -> reason;
      case Verdict.Accepted accepted -> throw new AssertionError(command + " accepted: " + accepted);
    };
  }

  /// The machine notices that the clock on the wall was moved.
  Day shift(int minutes) {
    clock.shift(Duration.ofMinutes(minutes));
    return noticed(new Event.ClockShifted(block().id(), Duration.ofMinutes(minutes)));
  }

  /// So many minutes pass in which the machine sleeps, and it says so on waking.
  Day sleep(int minutes) {
    var from = clock.now();
    clock.sleep(Duration.ofMinutes(minutes));
    return noticed(new Event.GapFound(block().id(), from, clock.now(), GapCause.SLEEP,
        Optional.of(Duration.ofMinutes(minutes))));
  }

  Day answer(GapAnswer as) {
    return say(new Command.AnswerGap(Optional.empty(), as));
  }

  Day noticed(Event event) {
    record(clock.now(), event);
    return this;
  }

  /// The block begun last.
  Block block() {
    return state.blocks().latest().orElseThrow();
  }

  Break pause() {
    return state.breaks().latest().orElseThrow();
  }

  Gap gap(int index) {
    return block().gaps().get(index);
  }

  Course course() {
    return block().course(block().lived(clock.wall()));
  }

  long focused() {
    return course().focused().toMinutes();
  }

  long away() {
    return course().away().length().toMinutes();
  }

  Optional<Long> remaining() {
    return new Snapshot(state, Watch.Look.CALM).remaining(clock.wall()).map(Duration::toMinutes);
  }

  private void record(OffsetDateTime at, Event event) {
    state = stamped(state, at, event);
  }

  static State stamped(State state, OffsetDateTime at, Event event) {
    var seq = state.log().latest().map(Recorded::seq).orElse(0L) + 1;
    return state.and(new Recorded(new Id(new UUID(0x7000L, seq)), seq, at, event));
  }
}
