package stillwater.focus;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stillwater.focus.Reason.Code;

/// The fold: what each event makes of the state, and which events cannot have happened in it.
final class Evolution {
  /// No clock is moved by more than a century; a damaged line that says so must not overflow.
  private static final Duration FARTHEST_SHIFT = Duration.ofDays(36_525);

  private Evolution() {}

  static State evolve(State state, Recorded recorded) {
    return switch (recorded.event()) {
      case Event.BlockStarted(Task task) -> started(state, recorded, task);
      case Event.DistractionNoted noted ->
          whileFocusing(state, recorded, noted.block(), block -> block.distracted(recorded, noted));
      case Event.BlockInterrupted held -> interrupted(state, recorded, held);
      case Event.BlockResumed(Id block) -> resumed(state, recorded, block);
      case Event.BackInIt(Id block) -> back(state, recorded, block);
      case Event.BlockExtended(Id block, Duration by) -> extended(state, recorded, block, by);
      case Event.BlockEnded(Id block, Optional<Feeling> feeling, Text note) -> ended(
          whileRunning(state, recorded, block,
              running -> running.ended(recorded.at(), new Block.Closing(feeling, note))));
      case Event.ClockShifted(Id block, Duration by) -> shifted(state, recorded, block, by);
      case Event.PostureNoted(Id block, Posture _) -> noted(state, recorded, block);
      case Event.GapFound gap -> whileFocusing(state, recorded, gap.block(), block -> block.unseen(recorded, gap));
      case Event.GapAnswered(Id of, GapAnswer as) -> answered(state, recorded, of, as);
      case Event.ThoughtParked(Text text, Optional<Id> block) -> parked(state, recorded, text, block);
      case Event.ThoughtSettled(Id of, Settlement how) -> settled(state, recorded, of, how);
      case Event.BreakStarted pause -> started(state, recorded, pause);
      case Event.BreakEnded(Id of) -> isResting(state, of)
          ? whileResting(state, recorded, of, pause -> pause.ended(Block.cut(recorded.at()))).now(new Activity.Idle())
          : state.impossible(recorded, Reason.of(Code.NO_BREAK));
      case Event.BreakExtended(Id of, Duration by) -> Task.isLength(by)
          ? whileResting(state, recorded, of, pause -> pause.extended(Block.cut(recorded.at()), by))
          : state.impossible(recorded, Reason.of(Code.NOT_A_LENGTH));
      case Event.MovementDone(Id of, MovementId movement, Duration length) -> whileResting(state, recorded, of,
          pause -> pause.moved(new Break.Movement(movement, Block.cut(recorded.at()), length, false)));
      case Event.MovementSkipped(Id of, MovementId movement) -> whileResting(state, recorded, of,
          pause -> pause.moved(new Break.Movement(movement, Block.cut(recorded.at()), Duration.ZERO, true)));
      case Event.Described more -> described(state, recorded, more);
      case Event.BlockAdded added -> added(state, recorded, added);
      case Event.BlockAmended amended -> amended(state, recorded, amended);
      case Event.BlockRemoved(Id block) -> removed(state, recorded, block);
      case Event.Undone(Id of) -> state.log().find(of).isPresent() ? state : unknown(state, recorded, of);
      case Event.RemindersHeld _, Event.PlanSet _, Event.LessonLearned _, Event.DayOpened _, Event.DayClosed _,
          Event.EndedElsewhere _ -> state.keeping(recorded);
    };
  }

  private static State started(State state, Recorded recorded, Task task) {
    return state.activity() instanceof Activity.Idle
        ? state.with(Block.started(recorded, task)).now(new Activity.Focusing(recorded.id()))
        : state.impossible(recorded, busy(state));
  }

  private static State started(State state, Recorded recorded, Event.BreakStarted pause) {
    return state.activity() instanceof Activity.Idle
        ? state.withBreak(Break.started(recorded, pause)).now(new Activity.Resting(recorded.id()))
        : state.impossible(recorded, busy(state));
  }

  private static State interrupted(State state, Recorded recorded, Event.BlockInterrupted held) {
    return whileFocusing(state, recorded, held.block(), block -> block.interrupted(recorded, held))
        .now(state.activity() instanceof Activity.Focusing(Id block) && block.equals(held.block())
            ? new Activity.Interrupted(block) : state.activity());
  }

  private static State resumed(State state, Recorded recorded, Id block) {
    return state.activity().equals(new Activity.Interrupted(block))
        ? state.change(block, held -> held.resumed(recorded.at())).now(new Activity.Focusing(block))
        : state.impossible(recorded, Reason.of(Code.NOT_HELD));
  }

  private static State described(State state, Recorded recorded, Event.Described more) {
    return state.blockOf(more.of()).map(block -> state.change(block.id(), found -> found.described(more)))
        .orElseGet(() -> unknown(state, recorded, more.of()));
  }

  private static State settled(State state, Recorded recorded, Id thought, Settlement how) {
    return state.thoughts().find(thought).isPresent()
        ? state.withThoughts(state.thoughts().change(thought, found -> found.settled(how)))
        : unknown(state, recorded, thought);
  }

  private static State added(State state, Recorded recorded, Event.BlockAdded added) {
    return Block.cut(added.from()).isBefore(Block.cut(added.to()))
        ? state.with(Block.added(recorded.id(), added))
        : state.impossible(recorded, Reason.of(Code.END_BEFORE_START));
  }

  private static State shifted(State state, Recorded recorded, Id block, Duration by) {
    return by.compareTo(FARTHEST_SHIFT) > 0 || by.compareTo(FARTHEST_SHIFT.negated()) < 0
        ? state.impossible(recorded, Reason.of(Code.NOT_A_LENGTH))
        : whileRunning(state, recorded, block, running -> running.shifted(by));
  }

  private static State noted(State state, Recorded recorded, Id block) {
    return isRunning(state, block)
        ? state.change(block, running -> running.touched(recorded.at())).keeping(recorded)
        : state.impossible(recorded, Reason.of(Code.NOTHING_RUNNING));
  }

  private static State whileFocusing(State state, Recorded recorded, Id block, UnaryOperator<Block> change) {
    return state.activity().equals(new Activity.Focusing(block)) ? state.change(block, change)
        : state.impossible(recorded, Reason.of(Code.NOTHING_RUNNING));
  }

  private static State whileRunning(State state, Recorded recorded, Id block, UnaryOperator<Block> change) {
    return isRunning(state, block) ? state.change(block, change)
        : state.impossible(recorded, Reason.of(Code.NOTHING_RUNNING));
  }

  private static State whileResting(State state, Recorded recorded, Id pause, UnaryOperator<Break> change) {
    return isResting(state, pause) ? state.changeBreak(pause, change)
        : state.impossible(recorded, Reason.of(Code.NO_BREAK));
  }

  /// Parking a thought shows that the person is there, in the block it names.
  private static State parked(State state, Recorded recorded, Text text, Optional<Id> block) {
    var thought = new Thought(recorded.id(), text, recorded.at(), block, Optional.empty());
    return block.filter(id -> isRunning(state, id))
        .map(id -> state.change(id, running -> running.touched(recorded.at()))).orElse(state)
        .withThoughts(state.thoughts().with(thought));
  }

  private static boolean isRunning(State state, Id block) {
    return state.running().map(Block::id).filter(block::equals).isPresent();
  }

  private static boolean isResting(State state, Id pause) {
    return state.activity().equals(new Activity.Resting(pause));
  }

  private static State extended(State state, Recorded recorded, Id block, Duration by) {
    var possible = Task.isLength(by) && state.running().filter(running -> running.id().equals(block))
        .filter(running -> !Task.isLength(running.planned(recorded.at(), by))).isEmpty();
    return possible ? whileRunning(state, recorded, block, running -> running.extended(recorded.at(), by))
        : state.impossible(recorded, Reason.of(Code.NOT_A_LENGTH));
  }

  private static State back(State state, Recorded recorded, Id block) {
    return state.running().filter(running -> running.id().equals(block)).filter(Rules::awaitsReturn).isPresent()
        ? whileFocusing(state, recorded, block, running -> running.back(recorded.at()))
        : state.impossible(recorded, Reason.of(Code.NOTHING_TO_RETURN_FROM));
  }

  /// Nothing runs any more where the block that ran has its end.
  private static State ended(State after) {
    return after.running().filter(block -> !block.isOpen()).isPresent() ? after.now(new Activity.Idle()) : after;
  }

  private static State answered(State state, Recorded recorded, Id gap, GapAnswer as) {
    return state.blockOf(gap).filter(block -> block.gap(gap).isPresent())
        .map(block -> ended(state.change(block.id(), found -> found.answered(gap, as))))
        .orElseGet(() -> unknown(state, recorded, gap));
  }

  private static State amended(State state, Recorded recorded, Event.BlockAmended amended) {
    var block = state.blocks().find(amended.block());
    if (block.isEmpty()) {
      return unknown(state, recorded, amended.block());
    }
    var after = block.get().amended(amended);
    return after.endsBeforeItBegan() ? state.impossible(recorded, Reason.of(Code.END_BEFORE_START))
        : ended(state.change(amended.block(), _ -> after));
  }

  private static State removed(State state, Recorded recorded, Id block) {
    var known = state.blocks().find(block);
    if (known.isEmpty()) {
      return unknown(state, recorded, block);
    }
    return isRunning(state, block)
        ? state.impossible(recorded, Reason.of(Code.STILL_RUNNING, Rules.name(known.get()))) : state.without(block);
  }

  private static Reason busy(State state) {
    return state.running().map(block -> Reason.of(Code.BLOCK_RUNNING, Rules.name(block)))
        .orElseGet(() -> Reason.of(Code.ON_BREAK));
  }

  private static State unknown(State state, Recorded recorded, Id id) {
    return state.impossible(recorded, Reason.of(Code.UNKNOWN_ID, id.brief()));
  }
}
