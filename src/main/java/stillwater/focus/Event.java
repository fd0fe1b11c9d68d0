package stillwater.focus;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A fact that happened, without the id and time that recording it adds.
public sealed interface Event {

  record BlockStarted(Task task) implements Event {}

  record DistractionNoted(Id block, Optional<Source> source, Text note) implements Event {}

  record BlockInterrupted(Id block, Optional<Source> source, Text note, Text cue) implements Event {}

  record BlockResumed(Id block) implements Event {}

  record BackInIt(Id block) implements Event {}

  /// Says more about an interruption or a distraction; what is absent stays as it was.
  record Described(Id of, Optional<Source> source, Text note, Text cue, Optional<WorthIt> worthIt) implements Event {}

  record BlockExtended(Id block, Duration by) implements Event {}

  record BreakExtended(Id of, Duration by) implements Event {}

  record BlockEnded(Id block, Optional<Feeling> feeling, Text note) implements Event {}

  record ThoughtParked(Text text, Optional<Id> block) implements Event {}

  record ThoughtSettled(Id of, Settlement how) implements Event {}

  record BreakStarted(Optional<Id> after, Optional<Duration> planned, List<MovementId> suggested) implements Event {
    public BreakStarted {
      suggested = List.copyOf(suggested);
    }
  }

  record BreakEnded(Id of) implements Event {}

  /// @param length in whole seconds
  record MovementDone(Id of, MovementId movement, Duration length) implements Event {
    public MovementDone {
      length = length.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  record MovementSkipped(Id of, MovementId movement) implements Event {}

  /// A stretch of a block that nobody vouches for.
  ///
  /// @param slept how long of it the machine is known to have been asleep, in whole seconds
  record GapFound(Id block, OffsetDateTime from, OffsetDateTime to, GapCause cause, Optional<Duration> slept)
      implements Event {
    public GapFound {
      slept = slept.map(length -> length.truncatedTo(ChronoUnit.SECONDS));
    }
  }

  record GapAnswered(Id of, GapAnswer as) implements Event {}

  /// The clock on the wall moved without time passing: forward where `by` is positive.
  record ClockShifted(Id block, Duration by) implements Event {}

  /// A block lived without the program.
  ///
  /// @param imported the foreign format and the entry's id there, so that importing twice adds nothing
  record BlockAdded(Task task, OffsetDateTime from, OffsetDateTime to, Text imported) implements Event {}

  /// Changes a block; what is absent stays as it was.
  record BlockAmended(
      Id block, Text intention, Optional<Kind> kind, Optional<OffsetDateTime> from, Optional<OffsetDateTime> to,
      Optional<Feeling> feeling, Text note)
      implements Event {}

  record BlockRemoved(Id block) implements Event {}

  record Undone(Id of) implements Event {}

  record PlanSet(LocalDate from, Plan plan) implements Event {}

  record LessonLearned(Text text, List<Tag> tags) implements Event {
    public LessonLearned {
      tags = List.copyOf(tags);
    }
  }

  /// @param energy from 1 to 5
  record DayOpened(OptionalDouble sleepHours, OptionalInt energy) implements Event {}

  record DayClosed(Text firstStep) implements Event {}
}
