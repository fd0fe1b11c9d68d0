package stillwater.focus;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something a person says to the program.
public sealed interface Command {

  /// Whether saying this shows that the person is back at the block that runs.
  default boolean touches() {
    return switch (this) {
      case Live _, Earlier _, Extend _, Park _, Touch _ -> true;
      case AnswerGap answer -> answer.gap().isEmpty();
      case Settle _, Describe _, HoldReminders _, EndElsewhere _, AddBlock _, Import _, AmendBlock _, RemoveBlock _,
          Undo _, Redo _, Forget _, SetPlan _ -> false;
    };
  }

  /// What happens in a block or a break: it may also be said of a moment ago.
  sealed interface Live extends Command {}

  /// Something of a moment ago, such as a forgotten return.
  record Earlier(Live command, OffsetDateTime at) implements Command {}

  record Start(Task task) implements Live {}

  record NoteDistraction(Optional<Source> source, Text note) implements Live {}

  record Interrupt(Optional<Source> source, Text note, Text cue) implements Live {}

  record Resume() implements Live {}

  record SayBack() implements Live {}

  /// Lengthens the block or break that runs.
  record Extend(Duration by) implements Command {}

  record NotePosture(Posture posture) implements Live {}

  record Finish(Optional<Feeling> feeling, Text note) implements Live {}

  record TakeBreak(Duration planned, List<MovementId> suggested) implements Live {
    public TakeBreak {
      suggested = List.copyOf(suggested);
    }
  }

  record DoMovement(MovementId movement, Duration length) implements Live {}

  record SkipMovement(MovementId movement) implements Live {}

  record EndBreak() implements Live {}

  record Park(Text text) implements Command {}

  /// Says that somebody is here: a clock that an absence holds goes on.
  record Touch() implements Command {}

  /// Asks for no reminder for a while, such as in a meeting; a length of zero asks for them again.
  record HoldReminders(Duration length) implements Command {}

  record Settle(Id of, Settlement how) implements Command {}

  record Describe(Id of, Optional<Source> source, Text note, Text cue, Optional<WorthIt> worthIt) implements Command {}

  /// Answers a gap; without an id the only one that waits.
  record AnswerGap(Optional<Id> gap, GapAnswer as) implements Command {}

  /// Says when a block was over that another device left running.
  record EndElsewhere(Elsewhere block, OffsetDateTime to) implements Command {}

  record AddBlock(Task task, OffsetDateTime from, OffsetDateTime to) implements Command {}

  /// Adds blocks that another program recorded, those of them that are new and can be; one undo takes all back.
  ///
  /// @param begun when the import was recorded that this one goes on with, since one message does not hold all of it
  record Import(List<Event.BlockAdded> blocks, Optional<OffsetDateTime> begun) implements Command {
    public Import {
      blocks = List.copyOf(blocks);
    }

    public Import(List<Event.BlockAdded> blocks) {
      this(blocks, Optional.empty());
    }

    /// The month in which the earliest of them began; none where there are none.
    public Optional<YearMonth> since() {
      return blocks.stream().map(added -> YearMonth.from(added.from())).min(Comparator.naturalOrder());
    }
  }

  /// Changes a block; what is absent stays as it was. How it felt and a line about it go with one that has ended.
  record AmendBlock(
      Id block, Text intention, Optional<Kind> kind, Optional<OffsetDateTime> from, Optional<OffsetDateTime> to,
      Optional<Feeling> feeling, Text note)
      implements Command {

    /// Says of a block that has ended how it felt, or a line about it.
    public static AmendBlock closing(Id block, Optional<Feeling> feeling, Text note) {
      return new AmendBlock(block, Text.NONE, Optional.empty(), Optional.empty(), Optional.empty(), feeling, note);
    }

    public boolean saysNothing() {
      return intention.isEmpty() && kind.isEmpty() && from.isEmpty() && to.isEmpty() && !closes();
    }

    boolean closes() {
      return feeling.isPresent() || !note.isEmpty();
    }
  }

  record RemoveBlock(Id block) implements Command {}

  /// Takes back what was said last.
  record Undo() implements Command {}

  /// Takes back the last undo.
  record Redo() implements Command {}

  /// Blanks what was written of a thing, for ever: of the event with this id, and of those that said more about it.
  record Forget(Id of) implements Command {}

  record SetPlan(LocalDate from, Plan plan) implements Command {}
}
