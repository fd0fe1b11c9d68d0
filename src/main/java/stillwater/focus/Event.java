package stillwater.focus;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A fact that happened, without the id and time that recording it adds.
public sealed interface Event {

  /// The event that this one is about.
  default Optional<Id> about() {
    return switch (this) {
      case DistractionNoted e -> Optional.of(e.block());
      case BlockInterrupted e -> Optional.of(e.block());
      case BlockResumed e -> Optional.of(e.block());
      case BackInIt e -> Optional.of(e.block());
      case BlockExtended e -> Optional.of(e.block());
      case BlockEnded e -> Optional.of(e.block());
      case GapFound e -> Optional.of(e.block());
      case ClockShifted e -> Optional.of(e.block());
      case PostureNoted e -> Optional.of(e.block());
      case BlockAmended e -> Optional.of(e.block());
      case BlockRemoved e -> Optional.of(e.block());
      case ThoughtParked e -> e.block();
      case BreakStarted e -> e.after();
      case Described e -> Optional.of(e.of());
      case BreakExtended e -> Optional.of(e.of());
      case ThoughtSettled e -> Optional.of(e.of());
      case BreakEnded e -> Optional.of(e.of());
      case MovementDone e -> Optional.of(e.of());
      case MovementSkipped e -> Optional.of(e.of());
      case GapAnswered e -> Optional.of(e.of());
      case Undone e -> Optional.of(e.of());
      case BlockStarted _, BlockAdded _, EndedElsewhere _, RemindersHeld _, PlanSet _, LessonLearned _, DayOpened _,
          DayClosed _ -> Optional.empty();
    };
  }

  /// The lines a person wrote in it; one that was left empty too.
  default Stream<Text> texts() {
    return switch (this) {
      case BlockStarted(Task task) -> Stream.of(task.intention());
      case BlockAdded added -> Stream.of(added.task().intention());
      case BlockAmended e -> Stream.of(e.intention(), e.note());
      case DistractionNoted e -> Stream.of(e.note());
      case BlockInterrupted e -> Stream.of(e.note(), e.cue());
      case Described e -> Stream.of(e.note(), e.cue());
      case BlockEnded e -> Stream.of(e.note());
      case ThoughtParked e -> Stream.of(e.text());
      case LessonLearned e -> Stream.of(e.text());
      case DayClosed e -> Stream.of(e.firstStep());
      case BlockResumed _, BackInIt _, BlockExtended _, BreakExtended _, PostureNoted _, ThoughtSettled _,
          BreakStarted _, BreakEnded _, MovementDone _, MovementSkipped _, GapFound _, GapAnswered _, ClockShifted _,
          EndedElsewhere _, BlockRemoved _, Undone _, RemindersHeld _, PlanSet _, DayOpened _ -> Stream.empty();
    };
  }

  /// Whether the program saw it by itself; nobody said it.
  default boolean isSeen() {
    return this instanceof GapFound || this instanceof ClockShifted;
  }

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

  /// How the body is held in a block from now on.
  record PostureNoted(Id block, Posture posture) implements Event {}

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

  /// A block that another device left running was over at `to`. It counts until that device says more.
  ///
  /// @param began when the block did, with the offset lived in
  /// @param after what was said there last, as far as was known
  record EndedElsewhere(Id block, Device device, OffsetDateTime began, Id after, OffsetDateTime to) implements Event {}

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

  /// No reminder is wanted before `until`.
  record RemindersHeld(OffsetDateTime until) implements Event {}

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
