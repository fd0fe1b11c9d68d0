package stillwater.wire;

import stillwater.report.Trail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `blocks ID --json`: the block's events as the journal has them, and when one was taken back.
public final class TrailJson {
  private TrailJson() {}

  public static String write(Trail trail) {
    return Json.write(Json.array(trail.entries(), TrailJson::said));
  }

  private static JsonNode said(Trail.Said said) {
    var event = (ObjectNode) EventJson.node(said.recorded());
    said.takenBack().ifPresent(at -> event.put("takenBack", Stamps.millis(at)));
    return event;
  }
}
