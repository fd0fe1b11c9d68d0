package stillwater.wire;

import java.util.List;
import java.util.Optional;
import stillwater.focus.Backlog;
import stillwater.focus.Checkup;
import tools.jackson.databind.JsonNode;

/// The answer of `doctor --json`.
public final class CheckupJson {
  private CheckupJson() {}

  /// @param backlog what the running program has not saved yet
  public static String write(List<Checkup.File> files, Optional<Backlog> backlog) {
    var draft = Draft.begin().flag("damaged", files.stream().anyMatch(Checkup.File::isDamaged));
    backlog.ifPresent(waiting -> draft.number("unsaved", waiting.events()));
    return Json.write(draft.put("files", Json.array(files, CheckupJson::file)).object());
  }

  private static JsonNode file(Checkup.File file) {
    var draft = Draft.begin().put("file", file.file());
    file.contents().ifPresent(contents -> draft.number("lines", contents.lines())
        .number("events", contents.events()).number("openGaps", contents.openGaps()));
    return draft.put("findings", Json.array(file.findings(), CheckupJson::finding))
        .number("unlisted", file.unlisted()).object();
  }

  private static JsonNode finding(Checkup.Finding finding) {
    var draft = Draft.begin().name("problem", finding.problem()).flag("damage", finding.problem().isDamage());
    if (finding.line() > 0) {
      draft.number("line", finding.line()).number("lastLine", finding.lastLine());
    }
    if (!finding.detail().isEmpty()) {
      draft.put("detail", finding.detail());
    }
    finding.reason().ifPresent(reason -> draft.name("reason", reason.code()));
    return draft.object();
  }
}
