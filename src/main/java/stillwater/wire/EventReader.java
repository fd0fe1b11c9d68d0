package stillwater.wire;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Posture;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.WorthIt;
import tools.jackson.databind.JsonNode;

/// Reads an event from its type and fields.
final class EventReader {
  private EventReader() {}

  static Event read(Fields f) {
    return switch (f.required("type", EventReader::type)) {
      case BLOCK_STARTED -> new Event.BlockStarted(task(f));
      case DISTRACTION -> new Event.DistractionNoted(f.id("block"), f.name("source", Source.class), f.text("note"));
      case INTERRUPTED -> new Event.BlockInterrupted(
          f.id("block"), f.name("source", Source.class), f.text("note"), f.text("cue"));
      case RESUMED -> new Event.BlockResumed(f.id("block"));
      case BACK_IN_IT -> new Event.BackInIt(f.id("block"));
      case DESCRIBED -> new Event.Described(f.id("of"), f.name("source", Source.class), f.text("note"), f.text("cue"),
          f.name("worthIt", WorthIt.class));
      case EXTENDED -> f.has("block") ? new Event.BlockExtended(f.id("block"), f.duration("by"))
          : new Event.BreakExtended(f.id("break"), f.duration("by"));
      case BLOCK_ENDED -> new Event.BlockEnded(f.id("block"), f.name("feeling", Feeling.class), f.text("note"));
      case PARKED -> new Event.ThoughtParked(f.text("text"), f.optional("block", Id::of));
      case SETTLED -> new Event.ThoughtSettled(f.id("of"), required(f, "how", Settlement.class));
      case BREAK_STARTED -> new Event.BreakStarted(f.optional("after", Id::of), f.optional("planned", Lengths::read),
          f.list("suggested", MovementId::new));
      case BREAK_ENDED -> new Event.BreakEnded(f.id("of"));
      case MOVEMENT_DONE -> new Event.MovementDone(f.id("of"), movement(f), Lengths.ofSeconds(f.number("seconds")));
      case MOVEMENT_SKIPPED -> new Event.MovementSkipped(f.id("of"), movement(f));
      case GAP -> gap(f);
      case GAP_ANSWERED -> new Event.GapAnswered(f.id("of"), required(f, "as", GapAnswer.class));
      case CLOCK_SHIFTED -> new Event.ClockShifted(f.id("block"), f.duration("by"));
      case POSTURE_NOTED -> new Event.PostureNoted(f.id("block"), required(f, "posture", Posture.class));
      case REMINDERS_HELD -> new Event.RemindersHeld(f.time("until"));
      case ENDED_ELSEWHERE -> new Event.EndedElsewhere(
          f.id("block"), f.required("device", Device::new), f.time("began"), f.id("after"), f.time("to"));
      case BLOCK_ADDED -> added(f);
      case BLOCK_AMENDED -> new Event.BlockAmended(f.id("block"), f.text("intention"), f.optional("kind", Kind::new),
          f.optional("from", Stamps::read), f.optional("to", Stamps::read), f.name("feeling", Feeling.class),
          f.text("note"));
      case BLOCK_REMOVED -> new Event.BlockRemoved(f.id("block"));
      case UNDONE -> new Event.Undone(f.id("of"));
      case PLAN_SET -> new Event.PlanSet(f.required("from", Stamps::date), plan(f));
      case LESSON -> new Event.LessonLearned(f.text("text"), f.tags());
      case DAY_OPENED -> new Event.DayOpened(sleepHours(f), energy(f));
      case DAY_CLOSED -> new Event.DayClosed(f.text("firstStep"));
    };
  }

  private static EventType type(String name) {
    return Names.read(EventType.class, name).orElseThrow(() -> Unreadable.unknownType(name));
  }

  static Task task(Fields f) {
    return Fields.checked("planned", () -> new Task(f.text("intention"), f.required("kind", Kind::new),
        f.optional("planned", Lengths::read), f.tags(), f.required("zone", Zones::read)));
  }

  static Event.BlockAdded added(Fields f) {
    return new Event.BlockAdded(task(f), f.time("from"), f.time("to"), f.text("imported"));
  }

  static Plan plan(Fields f) {
    return Fields.checked("minutes", () -> new Plan(f.items("minutes").stream()
        .map(minutes -> Duration.ofMinutes(Fields.number("minutes", minutes))).toList()));
  }

  static <E extends Enum<E>> E required(Fields f, String name, Class<E> type) {
    return f.name(name, type).orElseThrow(() -> new Unreadable(name, "is missing"));
  }

  static MovementId movement(Fields f) {
    return f.required("movement", MovementId::new);
  }

  private static Event gap(Fields f) {
    var slept = f.has("sleptSeconds")
        ? Optional.of(Lengths.ofSeconds(f.number("sleptSeconds"))) : Optional.<Duration>empty();
    return new Event.GapFound(
        f.id("block"), f.time("from"), f.time("to"), required(f, "cause", GapCause.class), slept);
  }

  private static OptionalDouble sleepHours(Fields f) {
    return f.has("sleepHours") ? number(f.object().get("sleepHours")) : OptionalDouble.empty();
  }

  private static OptionalDouble number(JsonNode node) {
    var number = node.doubleValueOpt();
    if (number.isEmpty()) {
      throw new Unreadable("sleepHours", "is not a number");
    }
    return number;
  }

  private static OptionalInt energy(Fields f) {
    return f.has("energy")
        ? OptionalInt.of(Fields.checked("energy", () -> Math.toIntExact(f.number("energy")))) : OptionalInt.empty();
  }
}
