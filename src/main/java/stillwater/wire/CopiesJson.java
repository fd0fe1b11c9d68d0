package stillwater.wire;

import java.nio.file.Path;
import java.util.List;
import stillwater.focus.Copies.Copy;
import stillwater.focus.Copies.Loss;
import tools.jackson.databind.JsonNode;

/// The answers of `restore --json`.
public final class CopiesJson {
  private CopiesJson() {}

  /// All copies, and what the journal has lost as far as they tell.
  public static String write(List<Copy> copies, List<Loss> losses) {
    return Json.write(Draft.begin().put("copies", Json.array(copies, copy -> draft(copy).object()))
        .put("lost", Json.array(losses, loss -> draft(loss).object())).object());
  }

  /// What was restored, and where it lies now.
  public static String write(Copy copy, Path folder) {
    return Json.write(draft(copy).put("folder", folder).object());
  }

  private static Draft draft(Loss loss) {
    return Draft.begin().put("file", loss.file()).number("lines", loss.lines());
  }

  private static Draft draft(Copy copy) {
    return Draft.begin().put("date", copy.day()).number("events", copy.events())
        .put("devices", Json.array(copy.devices(), Json::string)).number("bytes", copy.bytes())
        .put("damaged", Json.array(copy.damaged(), Json::string));
  }
}
