package stillwater.wire;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import stillwater.focus.Absence;
import stillwater.focus.Backlog;
import stillwater.focus.Decision;
import stillwater.focus.Device;
import stillwater.focus.GapCause;
import stillwater.focus.Others;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.focus.Watch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What travels through the socket, version 1: one JSON object a line each way, without the line's end. A snapshot
/// travels as the events it is folded from, so that both ends know only one form of it.
public final class LinkJson {
  private LinkJson() {}

  private enum Want { STANDING, FOLLOW, EVENTS, EVERYTHING, SHOW }

  public static String write(Request request) {
    var draft = Draft.begin().number("v", EventJson.VERSION);
    return Json.write((switch (request) {
      case Request.Ask(var command) -> draft.put("ask", CommandJson.write(command));
      case Request.Standing(boolean follow) -> draft.name("want", follow ? Want.FOLLOW : Want.STANDING);
      case Request.Events(YearMonth from, YearMonth to) ->
          draft.name("want", Want.EVENTS).put("from", from).put("to", to);
      case Request.Everything _ -> draft.name("want", Want.EVERYTHING);
      case Request.Show _ -> draft.name("want", Want.SHOW);
    }).object());
  }

  /// @throws Unreadable if it is no request of this version
  public static Request request(String line) {
    var f = current(line);
    if (f.has("ask")) {
      return new Request.Ask(CommandJson.read(Fields.of(f.object().get("ask"))));
    }
    return switch (EventReader.required(f, "want", Want.class)) {
      case STANDING -> new Request.Standing(false);
      case FOLLOW -> new Request.Standing(true);
      case EVENTS -> new Request.Events(f.required("from", Stamps::month), f.required("to", Stamps::month));
      case EVERYTHING -> new Request.Everything();
      case SHOW -> new Request.Show();
    };
  }

  public static String write(Reply reply) {
    var draft = Draft.begin().number("v", EventJson.VERSION);
    return Json.write((switch (reply) {
      case Reply.Decided(Decision.Done(List<Recorded> events)) -> draft.put("done", events(events));
      case Reply.Decided(Decision.Unsaved(var happened, Backlog backlog)) ->
          draft.put("done", events(happened.events())).put("unsaved", unsaved(backlog));
      case Reply.Decided(Decision.Refused(Reason reason)) ->
          draft.put("refused", because(reason.code(), reason.about()));
      case Reply.Standing(Snapshot snapshot) -> standing(snapshot, draft);
      case Reply.Events(var events) -> draft.put("history", Json.array(events.entrySet(), entry ->
          Draft.begin().put("device", entry.getKey()).put("events", events(entry.getValue())).object()));
      case Reply.Shown _ -> draft.flag("shown", true);
      case Reply.Troubled(Trouble.Code code, List<String> about) -> draft.put("trouble", because(code, about));
      case Reply.NotUnderstood(String why) -> draft.put("error", why);
    }).object());
  }

  /// @throws Unreadable if it is no reply of this version
  public static Reply reply(String line) {
    var f = current(line);
    if (f.has("done")) {
      var done = new Decision.Done(recorded(f, "done"));
      return new Reply.Decided(
          backlog(f).<Decision>map(backlog -> new Decision.Unsaved(done, backlog)).orElse(done));
    }
    if (f.has("refused")) {
      var why = Fields.of(f.object().get("refused"));
      return new Reply.Decided(new Decision.Refused(
          new Reason(EventReader.required(why, "code", Reason.Code.class), about(why))));
    }
    if (f.has("events")) {
      return new Reply.Standing(snapshot(f));
    }
    if (f.has("history")) {
      return new Reply.Events(history(f));
    }
    if (f.has("trouble")) {
      var why = Fields.of(f.object().get("trouble"));
      return new Reply.Troubled(EventReader.required(why, "code", Trouble.Code.class), about(why));
    }
    return f.flag("shown") ? new Reply.Shown() : new Reply.NotUnderstood(f.required("error", Function.identity()));
  }

  private static Fields current(String line) {
    var f = Json.fields(line);
    if (f.number("v") != EventJson.VERSION) {
      throw new Unreadable("this is version " + EventJson.VERSION);
    }
    return f;
  }

  private static Draft standing(Snapshot snapshot, Draft draft) {
    var look = snapshot.look();
    draft.put("events", events(snapshot.state().log().oldestFirst())).put("shift", look.shift());
    look.absence().ifPresent(absence -> draft.put("absence", Draft.begin().put("since", absence.since())
        .name("cause", absence.cause()).maybe("slept", absence.slept()).object()));
    snapshot.backlog().ifPresent(backlog -> draft.put("unsaved", unsaved(backlog)));
    if (!snapshot.others().running().isEmpty()) {
      draft.put("elsewhere", Json.array(snapshot.others().running(),
          there -> ElsewhereJson.write(there, Draft.begin()).object()));
    }
    return draft;
  }

  private static Snapshot snapshot(Fields f) {
    var absence = f.has("absence") ? Optional.of(absence(Fields.of(f.object().get("absence"))))
        : Optional.<Absence>empty();
    return new Snapshot(State.replay(recorded(f, "events")), new Watch.Look(f.duration("shift"), absence), backlog(f),
        f.has("elsewhere") ? new Others(0,
            f.items("elsewhere").stream().map(Fields::of).map(ElsewhereJson::read).toList())
            : Others.NONE);
  }

  private static JsonNode unsaved(Backlog backlog) {
    return because(backlog.why(), backlog.about()).put("events", backlog.events());
  }

  private static Optional<Backlog> backlog(Fields f) {
    if (!f.has("unsaved")) {
      return Optional.empty();
    }
    var unsaved = Fields.of(f.object().get("unsaved"));
    return Optional.of(new Backlog(Fields.checked("events", () -> Math.toIntExact(unsaved.number("events"))),
        EventReader.required(unsaved, "code", Trouble.Code.class), about(unsaved)));
  }

  private static Absence absence(Fields f) {
    return new Absence(f.required("since", Stamps::instant),
        EventReader.required(f, "cause", GapCause.class), f.optional("slept", Lengths::read));
  }

  private static SortedMap<Device, List<Recorded>> history(Fields f) {
    var history = new TreeMap<Device, List<Recorded>>();
    f.items("history").stream().map(Fields::of)
        .forEach(device -> history.put(device.required("device", Device::new), recorded(device, "events")));
    return history;
  }

  private static JsonNode events(Collection<Recorded> events) {
    return Json.array(events, EventJson::node);
  }

  private static List<Recorded> recorded(Fields f, String name) {
    return f.items(name).stream().map(Fields::of).map(EventJson::recorded).toList();
  }

  private static ObjectNode because(Enum<?> code, List<String> about) {
    return Draft.begin().name("code", code).put("about", Json.array(about, Json::string)).object();
  }

  private static List<String> about(Fields f) {
    return f.list("about", Function.identity());
  }
}
