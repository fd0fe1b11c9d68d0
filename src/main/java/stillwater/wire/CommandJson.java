package stillwater.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import stillwater.focus.Command;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Plan;
import stillwater.focus.Posture;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.WorthIt;
import tools.jackson.databind.node.ObjectNode;

/// Commands as they travel through the socket: `say` names the command, the rest are its fields.
final class CommandJson {
  private CommandJson() {}

  private enum Say {
    START, DISTRACTION, INTERRUPT, RESUME, BACK, EXTEND, FINISH, BREAK, MOVED, SKIP, END_BREAK, POSTURE, PARK, QUIET,
    TOUCH, SETTLE, DESCRIBE, GAP, END_ELSEWHERE, ADD, IMPORT, AMEND, REMOVE, UNDO, REDO, FORGET, PLAN
  }

  static ObjectNode write(Command command) {
    return fields(command).object();
  }

  private static Draft fields(Command command) {
    return switch (command) {
      case Command.Earlier(Command.Live live, OffsetDateTime at) -> fields(live).time("at", at);
      case Command.Start c -> EventWriter.task(c.task(), say(Say.START));
      case Command.NoteDistraction c -> say(Say.DISTRACTION).maybe("source", c.source()).text("note", c.note());
      case Command.Interrupt c ->
          say(Say.INTERRUPT).maybe("source", c.source()).text("note", c.note()).text("cue", c.cue());
      case Command.Resume _ -> say(Say.RESUME);
      case Command.SayBack _ -> say(Say.BACK);
      case Command.Extend c -> say(Say.EXTEND).put("by", c.by());
      case Command.Finish c -> say(Say.FINISH).maybe("feeling", c.feeling()).text("note", c.note());
      case Command.TakeBreak c -> say(Say.BREAK).put("planned", c.planned()).list("suggested", c.suggested());
      case Command.DoMovement c -> say(Say.MOVED).put("movement", c.movement()).put("length", c.length());
      case Command.SkipMovement c -> say(Say.SKIP).put("movement", c.movement());
      case Command.EndBreak _ -> say(Say.END_BREAK);
      case Command.Park c -> say(Say.PARK).text("text", c.text());
      case Command.NotePosture c -> say(Say.POSTURE).name("posture", c.posture());
      case Command.HoldReminders c -> say(Say.QUIET).put("length", c.length());
      case Command.Touch _ -> say(Say.TOUCH);
      case Command.Settle c -> say(Say.SETTLE).put("of", c.of()).name("how", c.how());
      case Command.Describe c -> say(Say.DESCRIBE).put("of", c.of()).maybe("source", c.source()).text("note", c.note())
          .text("cue", c.cue()).maybe("worthIt", c.worthIt());
      case Command.AnswerGap c -> say(Say.GAP).maybe("gap", c.gap()).name("as", c.as());
      case Command.EndElsewhere c -> ElsewhereJson.write(c.block(), say(Say.END_ELSEWHERE)).time("to", c.to());
      case Command.AddBlock c -> EventWriter.task(c.task(), say(Say.ADD)).time("from", c.from()).time("to", c.to());
      case Command.Import c -> say(Say.IMPORT).put("blocks", Json.array(c.blocks(),
          block -> EventWriter.added(block, Draft.begin()).object())).maybe("begun", c.begun().map(Stamps::millis));
      case Command.AmendBlock c -> say(Say.AMEND).put("block", c.block()).text("intention", c.intention())
          .maybe("kind", c.kind()).maybe("from", c.from().map(Stamps::millis)).maybe("to", c.to().map(Stamps::millis))
          .maybe("feeling", c.feeling()).text("note", c.note());
      case Command.RemoveBlock c -> say(Say.REMOVE).put("block", c.block());
      case Command.Undo _ -> say(Say.UNDO);
      case Command.Redo _ -> say(Say.REDO);
      case Command.Forget(Id of) -> say(Say.FORGET).put("of", of);
      case Command.SetPlan(LocalDate from, Plan plan) ->
          say(Say.PLAN).put("from", from).put("minutes", EventWriter.minutes(plan));
    };
  }

  /// @throws Unreadable if it is no command
  static Command read(Fields f) {
    var command = plain(f);
    if (!f.has("at")) {
      return command;
    }
    if (command instanceof Command.Live live) {
      return new Command.Earlier(live, f.time("at"));
    }
    throw new Unreadable("at", "does not go with this");
  }

  private static Command plain(Fields f) {
    return switch (EventReader.required(f, "say", Say.class)) {
      case START -> new Command.Start(EventReader.task(f));
      case DISTRACTION -> new Command.NoteDistraction(f.name("source", Source.class), f.text("note"));
      case INTERRUPT -> new Command.Interrupt(f.name("source", Source.class), f.text("note"), f.text("cue"));
      case RESUME -> new Command.Resume();
      case BACK -> new Command.SayBack();
      case EXTEND -> new Command.Extend(f.duration("by"));
      case FINISH -> new Command.Finish(f.name("feeling", Feeling.class), f.text("note"));
      case BREAK -> new Command.TakeBreak(f.duration("planned"), f.list("suggested", MovementId::new));
      case MOVED -> new Command.DoMovement(EventReader.movement(f), f.duration("length"));
      case SKIP -> new Command.SkipMovement(EventReader.movement(f));
      case END_BREAK -> new Command.EndBreak();
      case PARK -> new Command.Park(f.text("text"));
      case POSTURE -> new Command.NotePosture(EventReader.required(f, "posture", Posture.class));
      case QUIET -> new Command.HoldReminders(f.duration("length"));
      case TOUCH -> new Command.Touch();
      case SETTLE -> new Command.Settle(f.id("of"), EventReader.required(f, "how", Settlement.class));
      case DESCRIBE -> new Command.Describe(f.id("of"), f.name("source", Source.class), f.text("note"), f.text("cue"),
          f.name("worthIt", WorthIt.class));
      case GAP -> new Command.AnswerGap(f.optional("gap", Id::of), EventReader.required(f, "as", GapAnswer.class));
      case END_ELSEWHERE -> new Command.EndElsewhere(ElsewhereJson.read(f), f.time("to"));
      case ADD -> new Command.AddBlock(EventReader.task(f), f.time("from"), f.time("to"));
      case IMPORT -> new Command.Import(f.items("blocks").stream().map(Fields::of).map(EventReader::added).toList(),
          f.optional("begun", Stamps::read));
      case AMEND -> new Command.AmendBlock(f.id("block"), f.text("intention"), f.optional("kind", Kind::new),
          f.optional("from", Stamps::read), f.optional("to", Stamps::read), f.name("feeling", Feeling.class),
          f.text("note"));
      case REMOVE -> new Command.RemoveBlock(f.id("block"));
      case UNDO -> new Command.Undo();
      case REDO -> new Command.Redo();
      case FORGET -> new Command.Forget(f.id("of"));
      case PLAN -> new Command.SetPlan(f.required("from", Stamps::date), EventReader.plan(f));
    };
  }

  private static Draft say(Say say) {
    return Draft.begin().name("say", say);
  }
}
