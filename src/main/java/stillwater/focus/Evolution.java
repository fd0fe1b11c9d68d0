package stillwater.focus;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stillwater.focus.Reason.Code;

/// The fold: what each event makes of the state, and which events cannot have happened in it.
final class Evolution {
  private Evolution() {}

  static State evolve(State state, Recorded recorded) {
    return switch (recorded.event()) {
      case Event.BlockStarted(Task task) -> state.activity() instanceof Activity.Idle
          ? state.with(Block.started(recorded, task)).now(new Activity.Focusing(recorded.id()))
          : state.impossible(recorded, busy(state));
      case Event.DistractionNoted noted ->
          whileFocusing(state, recorded, noted.block(), block -> block.distracted(recorded, noted));
      case Event.BlockInterrupted held ->
          whileFocusing(state, recorded, held.block(), block -> block.interrupted(recorded, held))
              .now(state.activity() instanceof Activity.Focusing(Id block) && block.equals(held.block())
                  ? new Activity.Interrupted(block) : state.activity());
      case Event.BlockResumed(Id block) -> state.activity().equals(new Activity.Interrupted(block))
          ? state.change(block, held -> held.resumed(recorded.at())).now(new Activity.Focusing(block))
          : state.impossible(recorded, Reason.of(Code.NOT_HELD));
      case Event.BackInIt(Id block) -> back(state, recorded, block);
      case Event.BlockExtended(Id block, Duration by) ->
          whileRunning(state, recorded, block, running -> running.extended(recorded.at(), by));
      case Event.BlockEnded(Id block, Optional<Feeling> feeling, Text note) -> ended(
          whileRunning(state, recorded, block,
              running -> running.ended(recorded.at(), new Block.Closing(feeling, note))));
      case Event.ClockShifted(Id block, Duration by) ->
          whileRunning(state, recorded, block, running -> running.shifted(by));
      case Event.GapFound gap -> whileFocusing(state, recorded, gap.block(), block -> block.unseen(recorded, gap));
      case Event.GapAnswered(Id of, GapAnswer as) -> answered(state, recorded, of, as);
      case Event.ThoughtParked(Text text, Optional<Id> block) -> state.withThoughts(
          state.thoughts().with(new Thought(recorded.id(), text, recorded.at(), block, Optional.empty())));
      case Event.ThoughtSettled(Id of, Settlement how) -> state.thoughts().find(of).isPresent()
          ? state.withThoughts(state.thoughts().change(of, thought -> thought.settled(how)))
          : unknown(state, recorded, of);
      case Event.BreakStarted started -> state.activity() instanceof Activity.Idle
          ? state.withBreak(Break.started(recorded, started)).now(new Activity.Resting(recorded.id()))
          : state.impossible(recorded, busy(state));
      case Event.BreakEnded(Id of) -> isResting(state, of)
          ? whileResting(state, recorded, of, pause -> pause.ended(Block.cut(recorded.at()))).now(new Activity.Idle())
          : state.impossible(recorded, Reason.of(Code.NO_BREAK));
      case Event.BreakExtended(Id of, Duration by) -> whileResting(state, recorded, of, pause -> pause.extended(by));
      case Event.MovementDone(Id of, MovementId movement, Duration length) -> whileResting(state, recorded, of,
          pause -> pause.moved(new Break.Movement(movement, Block.cut(recorded.at()), length, false)));
      case Event.MovementSkipped(Id of, MovementId movement) -> whileResting(state, recorded, of,
          pause -> pause.moved(new Break.Movement(movement, Block.cut(recorded.at()), Duration.ZERO, true)));
      case Event.Described more -> state.blockOf(more.of())
          .map(block -> state.change(block.id(), found -> found.described(more)))
          .orElseGet(() -> unknown(state, recorded, more.of()));
      case Event.BlockAdded added -> Block.cut(added.from()).isBefore(Block.cut(added.to()))
          ? state.with(Block.added(recorded.id(), added))
          : state.impossible(recorded, Reason.of(Code.END_BEFORE_START));
      case Event.BlockAmended amended -> amended(state, recorded, amended);
      case Event.BlockRemoved(Id block) -> removed(state, recorded, block);
      case Event.Undone(Id of) -> state.log().find(of).isPresent() ? state : unknown(state, recorded, of);
      case Event.PlanSet _, Event.LessonLearned _, Event.DayOpened _, Event.DayClosed _ -> state.keeping(recorded);
    };
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

  private static boolean isRunning(State state, Id block) {
    return state.running().map(Block::id).filter(block::equals).isPresent();
  }

  private static boolean isResting(State state, Id pause) {
    return state.activity().equals(new Activity.Resting(pause));
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
    var end = after.ended().orElse(after.last());
    return after.started().lived().isBefore(end.lived()) || after.isOpen()
        ? state.change(amended.block(), found -> after)
        : state.impossible(recorded, Reason.of(Code.END_BEFORE_START));
  }

  private static State removed(State state, Recorded recorded, Id block) {
    if (isRunning(state, block)) {
      return state.impossible(recorded, Reason.of(Code.STILL_RUNNING));
    }
    return state.blocks().find(block).isPresent() ? state.without(block) : unknown(state, recorded, block);
  }

  private static Reason busy(State state) {
    return state.running().map(block -> Reason.of(Code.BLOCK_RUNNING, Rules.name(block)))
        .orElseGet(() -> Reason.of(Code.ON_BREAK));
  }

  private static State unknown(State state, Recorded recorded, Id id) {
    return state.impossible(recorded, Reason.of(Code.UNKNOWN_ID, id.brief()));
  }
}
