package stillwater.wire;

import java.time.ZoneId;
import java.util.List;
import stillwater.focus.Break;
import stillwater.report.Pause;
import tools.jackson.databind.JsonNode;

/// The answer of `breaks --json`.
public final class BreaksJson {
  private BreaksJson() {}

  public static String write(List<Pause> pauses) {
    return Json.write(Json.array(pauses, BreaksJson::pause));
  }

  private static JsonNode pause(Pause pause) {
    var taken = pause.taken();
    return Draft.begin().put("id", taken.id()).put("device", pause.device().name())
        .maybe("after", taken.after())
        .put("started", Stamps.seconds(taken.started(), pause.offset()))
        .put("ended", taken.ended().<JsonNode>map(end -> Json.string(Stamps.seconds(end, pause.offset())))
            .orElseGet(Json::none))
        .secondsOrNull("plannedSeconds", taken.planned())
        .put("suggested", Json.array(taken.suggested(), Json::string))
        .put("movements", Json.array(taken.movements(), movement -> movement(movement, pause.offset()))).object();
  }

  private static JsonNode movement(Break.Movement movement, ZoneId zone) {
    return Draft.begin().put("movement", movement.movement()).put("at", Stamps.seconds(movement.at(), zone))
        .seconds("seconds", movement.length()).flag("skipped", movement.skipped()).object();
  }
}
