package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stillwater.focus.Reason.Code;
import stillwater.focus.Verdict.Accepted;
import stillwater.focus.Verdict.Refused;

/// What may be said when, and what it makes of the state: the one source of truth behind window, verbs and socket.
/// Total and pure: no clock, no input or output.
public final class Rules {
  /// A break counts as the break after a block when it begins within this time of the block's end, and a block begun
  /// within it without one has skipped its break.
  public static final Duration BREAK_WINDOW = Duration.ofMinutes(30);

  private Rules() {}

  /// Says whether a command may be said now and what facts it makes.
  ///
  /// @param at the present, with the offset lived in
  public static Verdict decide(State state, Command command, OffsetDateTime at) {
    return switch (command) {
      case Command.Earlier(Command.Live live, OffsetDateTime then) -> live(state, live, then) instanceof Accepted said
          ? earlier(state, live, then, at).<Verdict>map(Refused::new).orElse(said)
          : live(state, live, at);
      case Command.Live live -> live(state, live, at);
      case Command.Extend(Duration by) -> extend(state, by, at);
      case Command.Park(Text text) -> text.isEmpty() ? Refused.because(Code.NOTHING_SAID)
          : Accepted.of(at, new Event.ThoughtParked(text, state.running().map(Block::id)));
      case Command.Touch _ -> Accepted.of(at);
      case Command.Settle(Id of, Settlement how) -> state.thoughts().find(of).isEmpty() ? unknown(of)
          : Accepted.of(at, new Event.ThoughtSettled(of, how));
      case Command.HoldReminders(Duration length) -> length.isZero() || Task.isLength(length)
          ? Accepted.of(at, new Event.RemindersHeld(at.plus(length))) : Refused.because(Code.NOT_A_LENGTH);
      case Command.SetPlan set -> Accepted.of(at, new Event.PlanSet(set.from(), set.plan()));
      case Command.EndElsewhere over -> endElsewhere(over, at);
      case Command.AnswerGap answer -> Corrections.answer(state, answer, at);
      case Command.Describe more -> Corrections.describe(state, more, at);
      case Command.AddBlock added -> Corrections.add(state, added, at);
      case Command.Import imported -> Imports.add(state, imported, at);
      case Command.AmendBlock amended -> Corrections.amend(state, amended, at);
      case Command.RemoveBlock(Id block) -> Corrections.remove(state, block, at);
      case Command.Undo _ -> Undo.last(state, at);
      case Command.Redo _ -> Redo.last(state, at);
      case Command.Forget(Id of) -> Forgetting.decide(state, of, at);
    };
  }

  /// Whether a state that knows only the newest part of a device's events can tell what was said last.
  ///
  /// @param lastSeq the `seq` of the event recorded last on the device
  public static boolean knowsLast(State state, long lastSeq) {
    return Undo.knowsLast(state, lastSeq);
  }

  /// The same of what was undone last.
  public static boolean knowsLastUndone(State state, long lastSeq) {
    return Redo.knowsLast(state, lastSeq);
  }

  /// Folds one event into the state. One that cannot have happened there changes nothing and is listed as an anomaly.
  /// An undo changes nothing here either: [State#replay] drops what it names before folding.
  public static State evolve(State state, Recorded recorded) {
    return Evolution.evolve(state.logged(recorded), recorded);
  }

  /// The block that a break begun now would be the break after: it has just ended, and no break followed it yet.
  public static Optional<Block> justEnded(State state, Instant now) {
    return state.blocks().newestFirst().filter(block -> !block.added()).findFirst().filter(block ->
        block.ended().filter(end -> end.wall().plus(BREAK_WINDOW).isAfter(now)).isPresent()
        && state.breaks().latest().flatMap(Break::after).filter(block.id()::equals).isEmpty());
  }

  private static Verdict live(State state, Command.Live command, OffsetDateTime at) {
    return switch (state.activity()) {
      case Activity.Idle _ -> whileIdle(state, command, at);
      case Activity.Focusing(Id block) -> whileFocusing(state.blocks().find(block).orElseThrow(), command, at);
      case Activity.Interrupted(Id block) -> whileInterrupted(state.blocks().find(block).orElseThrow(), command, at);
      case Activity.Resting(Id pause) -> whileResting(pause, command, at);
    };
  }

  private static Verdict whileIdle(State state, Command.Live command, OffsetDateTime at) {
    return switch (command) {
      case Command.Start(Task task) -> Accepted.of(at, new Event.BlockStarted(task));
      case Command.TakeBreak rest -> takeBreak(at, List.of(), justEnded(state, Block.cut(at)).map(Block::id), rest);
      case Command.EndBreak _, Command.DoMovement _, Command.SkipMovement _ -> Refused.because(Code.NO_BREAK);
      case Command.NoteDistraction _, Command.Interrupt _, Command.Resume _, Command.SayBack _, Command.NotePosture _,
          Command.Finish _ -> Refused.because(Code.NOTHING_RUNNING);
    };
  }

  private static Verdict whileFocusing(Block block, Command.Live command, OffsetDateTime at) {
    return switch (command) {
      case Command.Start _ -> Refused.because(Code.BLOCK_RUNNING, name(block));
      case Command.NoteDistraction(Optional<Source> source, Text note) ->
          Accepted.of(at, new Event.DistractionNoted(block.id(), source, note));
      case Command.Interrupt(Optional<Source> source, Text note, Text cue) ->
          Accepted.of(at, new Event.BlockInterrupted(block.id(), source, note, cue));
      case Command.Resume _ -> Refused.because(Code.NOT_HELD);
      case Command.SayBack _ -> awaitsReturn(block) ? Accepted.of(at, new Event.BackInIt(block.id()))
          : Refused.because(Code.NOTHING_TO_RETURN_FROM);
      case Command.NotePosture(Posture posture) -> Accepted.of(at, new Event.PostureNoted(block.id(), posture));
      case Command.Finish(Optional<Feeling> feeling, Text note) ->
          Accepted.of(at, new Event.BlockEnded(block.id(), feeling, note));
      case Command.TakeBreak rest -> takeBreak(at, List.of(end(block)), Optional.of(block.id()), rest);
      case Command.EndBreak _, Command.DoMovement _, Command.SkipMovement _ -> Refused.because(Code.NO_BREAK);
    };
  }

  private static Verdict whileInterrupted(Block block, Command.Live command, OffsetDateTime at) {
    return switch (command) {
      case Command.Start _, Command.NotePosture _, Command.Finish _, Command.TakeBreak _, Command.EndBreak _,
          Command.DoMovement _, Command.SkipMovement _ -> whileFocusing(block, command, at);
      case Command.Resume _ -> Accepted.of(at, new Event.BlockResumed(block.id()));
      case Command.NoteDistraction _, Command.Interrupt _, Command.SayBack _ -> Refused.because(Code.HELD);
    };
  }

  private static Verdict whileResting(Id pause, Command.Live command, OffsetDateTime at) {
    return switch (command) {
      case Command.Start(Task task) -> Accepted.of(at, new Event.BreakEnded(pause), new Event.BlockStarted(task));
      case Command.DoMovement(MovementId movement, Duration length) -> length.isNegative()
          ? Refused.because(Code.NOT_A_LENGTH) : Accepted.of(at, new Event.MovementDone(pause, movement, length));
      case Command.SkipMovement(MovementId movement) -> Accepted.of(at, new Event.MovementSkipped(pause, movement));
      case Command.EndBreak _ -> Accepted.of(at, new Event.BreakEnded(pause));
      case Command.TakeBreak _, Command.NoteDistraction _, Command.Interrupt _, Command.Resume _, Command.SayBack _,
          Command.NotePosture _, Command.Finish _ -> Refused.because(Code.ON_BREAK);
    };
  }

  private static Verdict extend(State state, Duration by, OffsetDateTime at) {
    if (!Task.isLength(by)) {
      return Refused.because(Code.NOT_A_LENGTH);
    }
    var block = state.running();
    if (block.isPresent()) {
      return block.get().task().planned().isEmpty() ? Refused.because(Code.OPEN_ENDED)
          : Task.isLength(block.get().planned(at, by)) ? Accepted.of(at, new Event.BlockExtended(block.get().id(), by))
          : Refused.because(Code.NOT_A_LENGTH);
    }
    return state.resting()
        .<Verdict>map(pause -> pause.planned().isEmpty() ? Refused.because(Code.OPEN_ENDED)
            : Accepted.of(at, new Event.BreakExtended(pause.id(), by)))
        .orElseGet(() -> Refused.because(Code.NOTHING_RUNNING));
  }

  /// Why nothing can have happened then: it lies ahead, before what the block or break saw last, or in another block.
  private static Optional<Reason> earlier(State state, Command.Live command, OffsetDateTime then, OffsetDateTime now) {
    var at = Block.cut(then);
    if (at.isAfter(Block.cut(now))) {
      return Optional.of(Reason.of(Code.IN_FUTURE, then));
    }
    var floor = state.running().map(block -> block.wall(block.last().lived()))
        .or(() -> state.resting().map(Break::last))
        .or(() -> state.breaks().latest().flatMap(Break::ended));
    if (floor.isPresent() && at.isBefore(floor.get())) {
      var last = floor.get().atOffset(then.getOffset());
      return Optional.of(state.running().map(block -> Reason.of(Code.BEFORE_LAST_EVENT_OF, name(block), last))
          .orElseGet(() -> Reason.of(Code.BEFORE_LAST_EVENT, last)));
    }
    var begins = command instanceof Command.Start || command instanceof Command.TakeBreak;
    return begins && state.running().isEmpty()
        ? Corrections.overlapped(state, new Span(at, Block.cut(now).plusSeconds(1)), Optional.empty())
        : Optional.empty();
  }

  private static Verdict endElsewhere(Command.EndElsewhere over, OffsetDateTime now) {
    var there = over.block();
    var to = Block.cut(over.to());
    if (to.isBefore(Block.cut(there.last()))) {
      return Refused.because(Code.BEFORE_LAST_EVENT, there.last());
    }
    // That device's clock may be ahead of this one's.
    return to.isAfter(Block.cut(now)) && to.isAfter(Block.cut(there.last()))
        ? Refused.because(Code.IN_FUTURE, over.to())
        : Accepted.of(now,
            new Event.EndedElsewhere(there.block(), there.device(), there.began(), there.latest(), over.to()));
  }

  static Verdict unknown(Id id) {
    return Refused.because(Code.UNKNOWN_ID, id.brief());
  }

  static String name(Block block) {
    return block.task().intention().or(new Text(block.task().kind().name())).value();
  }

  static boolean awaitsReturn(Block block) {
    return block.latestInterruption().filter(held -> held.resumed().isPresent() && held.back().isEmpty()).isPresent();
  }

  private static Event end(Block block) {
    return new Event.BlockEnded(block.id(), Optional.empty(), Text.NONE);
  }

  private static Verdict takeBreak(OffsetDateTime at, List<Event> before, Optional<Id> block, Command.TakeBreak rest) {
    if (!Task.isLength(rest.planned())) {
      return Refused.because(Code.NOT_A_LENGTH);
    }
    var started = new Event.BreakStarted(block, Optional.of(rest.planned()), rest.suggested());
    return new Accepted(at, Stream.concat(before.stream(), Stream.of(started)).toList());
  }
}
