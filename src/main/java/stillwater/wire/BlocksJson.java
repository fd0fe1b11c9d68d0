package stillwater.wire;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stillwater.focus.Distraction;
import stillwater.focus.Gap;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.Moment;
import stillwater.report.Account;
import stillwater.report.Lived;
import stillwater.report.Stop;
import tools.jackson.databind.JsonNode;

/// The answer of `blocks --json`.
public final class BlocksJson {
  private BlocksJson() {}

  public static String write(List<Account> accounts) {
    return Json.write(Json.array(accounts, BlocksJson::block));
  }

  private static JsonNode block(Account account) {
    var block = account.lived().block();
    var task = block.task();
    var stops = account.stops().stream().collect(Collectors.toMap(Stop::id, Function.identity()));
    var held = block.interruptions().stream().filter(interruption -> stops.containsKey(interruption.id())).toList();
    var draft = Draft.begin().put("id", block.id()).put("device", account.lived().device().name())
        .flag("added", block.added()).put("intention", task.intention()).put("kind", task.kind())
        .put("tags", Json.array(task.tags(), Json::string)).put("zone", task.zone().getId())
        .put("started", Stamps.seconds(block.started().wall(), task.zone()))
        .put("ended", ended(block.ended().map(Moment::wall), task.zone()));
    open(account.lived(), draft);
    return draft
        .secondsOrNull("plannedSeconds", task.planned())
        .seconds("focusedSeconds", account.course().focused())
        .seconds("awaySeconds", account.course().away().length())
        .put("interruptions", Json.array(held, interruption -> interruption(interruption, stops, task.zone())))
        .put("distractions", Json.array(account.distractions(), noted -> distraction(noted, task.zone())))
        .put("gaps", Json.array(block.gaps(), gap -> gap(gap, task.zone())))
        .put("clockShifts", Json.array(account.lived().clockShifts(), shift -> shift(shift, task.zone())))
        .maybe("feeling", block.closing().feeling()).text("note", block.closing().note()).object();
  }

  /// A block without an end counts up to now while it runs, else to its last event.
  private static void open(Lived lived, Draft draft) {
    if (lived.block().isOpen()) {
      draft.put("until", Stamps.seconds(lived.span().to().plus(lived.block().shift()), lived.zone()))
          .flag("running", lived.running());
    }
  }

  private static JsonNode interruption(Interruption held, Map<Id, Stop> stops, ZoneId zone) {
    var stop = Optional.ofNullable(stops.get(held.id())).orElseThrow();
    var draft = Draft.begin().put("id", held.id()).put("at", Stamps.seconds(held.began().wall(), zone))
        .maybe("resumed", held.resumed().map(moment -> Stamps.seconds(moment.wall(), zone)))
        .seconds("seconds", stop.away().length()).orNull("source", held.source()).name("origin", held.origin())
        .text("note", held.note()).text("cue", held.cue());
    stop.returned().ifPresent(returned -> draft.seconds("returnSeconds", returned));
    return draft.maybe("worthIt", held.worthIt()).object();
  }

  private static JsonNode distraction(Distraction noted, ZoneId zone) {
    return Draft.begin().put("id", noted.id()).put("at", Stamps.seconds(noted.at().wall(), zone))
        .orNull("source", noted.source()).name("origin", noted.origin()).text("note", noted.note())
        .maybe("worthIt", noted.worthIt()).object();
  }

  private static JsonNode gap(Gap gap, ZoneId zone) {
    return Draft.begin().put("id", gap.id()).put("from", Stamps.seconds(gap.from().wall(), zone))
        .put("to", Stamps.seconds(gap.to().wall(), zone)).name("cause", gap.cause()).maybe("as", gap.answer())
        .object();
  }

  private static JsonNode shift(Lived.ClockShift shift, ZoneId zone) {
    return Draft.begin().put("at", Stamps.seconds(shift.at(), zone)).seconds("seconds", shift.by()).object();
  }

  private static JsonNode ended(Optional<Instant> at, ZoneId zone) {
    return at.<JsonNode>map(end -> Json.string(Stamps.seconds(end, zone))).orElseGet(Json::none);
  }
}
