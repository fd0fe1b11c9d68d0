package stillwater.wire;

import java.time.DayOfWeek;
import java.util.List;
import stillwater.focus.Event;
import stillwater.focus.Plan;
import stillwater.focus.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes an event's type and fields.
final class EventWriter {
  private EventWriter() {}

  static Draft write(Event event, Draft draft) {
    var typed = draft.put("type", EventType.of(event).wireName());
    return switch (event) {
      case Event.BlockStarted(Task task) -> task(task, typed);
      case Event.DistractionNoted e -> typed.put("block", e.block()).maybe("source", e.source()).text("note", e.note());
      case Event.BlockInterrupted e -> typed.put("block", e.block()).maybe("source", e.source())
          .text("note", e.note()).text("cue", e.cue());
      case Event.BlockResumed e -> typed.put("block", e.block());
      case Event.BackInIt e -> typed.put("block", e.block());
      case Event.Described e -> typed.put("of", e.of()).maybe("source", e.source()).text("note", e.note())
          .text("cue", e.cue()).maybe("worthIt", e.worthIt());
      case Event.BlockExtended e -> typed.put("block", e.block()).put("by", e.by());
      case Event.BreakExtended e -> typed.put("break", e.of()).put("by", e.by());
      case Event.BlockEnded e -> typed.put("block", e.block()).maybe("feeling", e.feeling()).text("note", e.note());
      case Event.ThoughtParked e -> typed.text("text", e.text()).maybe("block", e.block());
      case Event.ThoughtSettled e -> typed.put("of", e.of()).name("how", e.how());
      case Event.BreakStarted e -> typed.maybe("after", e.after()).maybe("planned", e.planned())
          .list("suggested", e.suggested());
      case Event.BreakEnded e -> typed.put("of", e.of());
      case Event.MovementDone e -> typed.put("of", e.of()).put("movement", e.movement())
          .seconds("seconds", e.length());
      case Event.MovementSkipped e -> typed.put("of", e.of()).put("movement", e.movement());
      case Event.GapFound e -> gap(e, typed);
      case Event.GapAnswered e -> typed.put("of", e.of()).name("as", e.as());
      case Event.ClockShifted e -> typed.put("block", e.block()).put("by", e.by());
      case Event.PostureNoted e -> typed.put("block", e.block()).name("posture", e.posture());
      case Event.RemindersHeld e -> typed.time("until", e.until());
      case Event.EndedElsewhere e -> typed.put("block", e.block()).put("device", e.device()).time("began", e.began())
          .put("after", e.after()).time("to", e.to());
      case Event.BlockAdded e -> added(e, typed);
      case Event.BlockAmended e -> amended(e, typed);
      case Event.BlockRemoved e -> typed.put("block", e.block());
      case Event.Undone e -> typed.put("of", e.of());
      case Event.PlanSet e -> typed.put("from", e.from()).put("minutes", minutes(e.plan()));
      case Event.LessonLearned e -> typed.text("text", e.text()).list("tags", e.tags());
      case Event.DayOpened e -> dayOpened(e, typed);
      case Event.DayClosed e -> typed.text("firstStep", e.firstStep());
    };
  }

  static Draft task(Task task, Draft draft) {
    return draft.text("intention", task.intention()).put("kind", task.kind()).maybe("planned", task.planned())
        .list("tags", task.tags()).put("zone", task.zone().getId());
  }

  static Draft added(Event.BlockAdded added, Draft draft) {
    return task(added.task(), draft).time("from", added.from()).time("to", added.to())
        .text("imported", added.imported());
  }

  static JsonNode minutes(Plan plan) {
    return Json.array(List.of(DayOfWeek.values()),
        day -> JsonNodeFactory.instance.numberNode(plan.on(day).toMinutes()));
  }

  private static Draft gap(Event.GapFound gap, Draft draft) {
    var written = draft.put("block", gap.block()).time("from", gap.from()).time("to", gap.to())
        .name("cause", gap.cause());
    gap.slept().ifPresent(slept -> written.seconds("sleptSeconds", slept));
    return written;
  }

  private static Draft amended(Event.BlockAmended change, Draft draft) {
    return draft.put("block", change.block()).text("intention", change.intention()).maybe("kind", change.kind())
        .maybe("from", change.from().map(Stamps::millis)).maybe("to", change.to().map(Stamps::millis))
        .maybe("feeling", change.feeling()).text("note", change.note());
  }

  private static Draft dayOpened(Event.DayOpened day, Draft draft) {
    day.sleepHours().ifPresent(hours -> draft.object().put("sleepHours", hours));
    day.energy().ifPresent(energy -> draft.number("energy", energy));
    return draft;
  }
}
