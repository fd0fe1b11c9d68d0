package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stillwater.focus.Reason.Code;
import stillwater.focus.Verdict.Accepted;
import stillwater.focus.Verdict.Refused;

/// What may be said about what is past: answers to gaps, words about interruptions, blocks added, amended, removed.
final class Corrections {
  private Corrections() {}

  static Verdict answer(State state, Command.AnswerGap command, OffsetDateTime at) {
    if (command.gap().isEmpty()) {
      var open = state.openGaps();
      return switch (open.size()) {
        case 0 -> Refused.because(Code.NO_OPEN_GAP);
        case 1 -> Accepted.of(at, new Event.GapAnswered(open.getFirst().id(), command.as()));
        default -> Refused.because(Code.SEVERAL_OPEN_GAPS, open.size());
      };
    }
    var id = command.gap().get();
    var gap = state.blockOf(id).flatMap(block -> block.gap(id));
    if (gap.isEmpty()) {
      return Rules.unknown(id);
    }
    return gap.get().isOpen() ? Accepted.of(at, new Event.GapAnswered(id, command.as()))
        : Refused.because(Code.ALREADY_ANSWERED, gap.get().answer().orElseThrow().name().toLowerCase(Locale.ROOT));
  }

  static Verdict describe(State state, Command.Describe more, OffsetDateTime at) {
    var known = state.blockOf(more.of()).filter(block -> block.gap(more.of()).isEmpty());
    if (known.isEmpty()) {
      return Rules.unknown(more.of());
    }
    if (more.source().isEmpty() && more.note().isEmpty() && more.cue().isEmpty() && more.worthIt().isEmpty()) {
      return Refused.because(Code.NOTHING_SAID);
    }
    return Accepted.of(at, new Event.Described(more.of(), more.source(), more.note(), more.cue(), more.worthIt()));
  }

  static Verdict add(State state, Command.AddBlock added, OffsetDateTime at) {
    var problem = misplaced(state, added.from(), added.to(), at, Optional.empty());
    return problem.<Verdict>map(Refused::new).orElseGet(() ->
        Accepted.of(at, new Event.BlockAdded(added.task(), added.from(), added.to(), Text.NONE)));
  }

  static Verdict amend(State state, Command.AmendBlock change, OffsetDateTime at) {
    var found = state.blocks().find(change.block());
    if (found.isEmpty()) {
      return Rules.unknown(change.block());
    }
    if (change.saysNothing()) {
      return Refused.because(Code.NOTHING_SAID);
    }
    var block = found.get();
    var moves = change.from().isPresent() || change.to().isPresent();
    if (block.isOpen() && (moves || change.closes())) {
      return Refused.because(Code.STILL_RUNNING, Rules.name(block));
    }
    return moves ? moved(state, block, change, at) : Accepted.of(at, amended(change));
  }

  private static Verdict moved(State state, Block block, Command.AmendBlock change, OffsetDateTime at) {
    var from = change.from().orElse(inZone(block, block.started().wall()));
    var to = change.to().orElse(inZone(block, block.ended().orElseThrow().wall()));
    var problem = misplaced(state, from, to, at, Optional.of(block.id()));
    if (problem.isPresent()) {
      return new Refused(problem.get());
    }
    if (!sameMonth(block, from)) {
      return toAnotherMonth(block, change, from, to, at);
    }
    return block.amended(amended(change)).endsBeforeItBegan() ? Refused.because(Code.END_BEFORE_START)
        : Accepted.of(at, amended(change));
  }

  static Verdict remove(State state, Id block, OffsetDateTime at) {
    if (state.running().map(Block::id).filter(block::equals).isPresent()) {
      return Refused.because(Code.STILL_RUNNING, Rules.name(state.running().get()));
    }
    return state.blocks().find(block).isPresent() ? Accepted.of(at, new Event.BlockRemoved(block))
        : Rules.unknown(block);
  }

  /// Names a block of this device that lies in the same time; a running one reaches into the future.
  static Optional<Reason> overlapped(State state, Span span, Optional<Id> except) {
    return state.blocks().newestFirst()
        .filter(block -> except.filter(block.id()::equals).isEmpty())
        .filter(block -> wallSpan(block, span.to()).overlaps(span))
        .findFirst().map(Corrections::overlap);
  }

  /// Names a block that lies in the same time.
  static Reason overlap(Block block) {
    return block.ended()
        .map(end -> Reason.of(Code.OVERLAPS, Rules.name(block), block.began(), inZone(block, end.wall())))
        .orElseGet(() -> Reason.of(Code.OVERLAPS_RUNNING, Rules.name(block), block.began()));
  }

  static Span wallSpan(Block block, Instant latest) {
    return Span.upTo(block.started().wall(), block.ended().map(Moment::wall).orElse(latest));
  }

  private static Optional<Reason> misplaced(
      State state, OffsetDateTime from, OffsetDateTime to, OffsetDateTime now, Optional<Id> except) {
    if (!Block.cut(from).isBefore(Block.cut(to))) {
      return Optional.of(Reason.of(Code.END_BEFORE_START));
    }
    if (Duration.between(from, to).compareTo(Task.LONGEST) > 0) {
      return Optional.of(Reason.of(Code.NOT_A_LENGTH));
    }
    if (Block.cut(to).isAfter(Block.cut(now))) {
      return Optional.of(Reason.of(Code.IN_FUTURE, to));
    }
    return overlapped(state, new Span(Block.cut(from), Block.cut(to)), except);
  }

  private static Event.BlockAmended amended(Command.AmendBlock change) {
    return new Event.BlockAmended(
        change.block(), change.intention(), change.kind(), change.from(), change.to(), change.feeling(), change.note());
  }

  /// A block's events stand in the journal of the month it began in, so into another month it moves by being removed
  /// here and added there; what was noted inside it could not move along.
  private static Verdict toAnotherMonth(
      Block block, Command.AmendBlock change, OffsetDateTime from, OffsetDateTime to, OffsetDateTime at) {
    if (!block.isPlain() || change.closes()) {
      return Refused.because(Code.MOVES_MONTH, Rules.name(block));
    }
    var task = block.task().amended(change.intention(), change.kind());
    return new Accepted(at, List.of(
        new Event.BlockRemoved(block.id()), new Event.BlockAdded(task, from, to, Text.NONE)));
  }

  private static boolean sameMonth(Block block, OffsetDateTime from) {
    var began = YearMonth.from(inZone(block, block.started().wall()));
    return began.equals(YearMonth.from(inZone(block, from.toInstant())));
  }

  private static OffsetDateTime inZone(Block block, Instant wall) {
    return wall.atZone(block.task().zone()).toOffsetDateTime();
  }
}
