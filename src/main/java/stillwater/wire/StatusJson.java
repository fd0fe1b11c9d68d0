package stillwater.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import stillwater.focus.Block;
import stillwater.focus.Break;
import stillwater.focus.Interruption;
import stillwater.focus.Snapshot;
import stillwater.focus.Text;

/// The answer of `status --json`.
public final class StatusJson {
  private StatusJson() {}

  public static String write(Snapshot snapshot, Instant now, ZoneId zone) {
    var state = snapshot.state();
    var status = Draft.begin().name("state", snapshot.phase(now));
    state.running().ifPresent(block -> status.put("block", block(block, snapshot, now).object()));
    state.resting().ifPresent(pause -> status.put("break", rest(pause, snapshot.remaining(now), zone).object()));
    state.quietUntil(now).map(OffsetDateTime::toInstant)
        .ifPresent(until -> status.put("quietUntil", Stamps.seconds(until, zone)));
    status.number("openGaps", state.openGaps().size());
    snapshot.backlog().ifPresent(backlog -> status.number("unsaved", backlog.events()));
    if (!snapshot.others().running().isEmpty()) {
      status.put("elsewhere", Json.array(snapshot.others().running(),
          there -> ElsewhereJson.write(there, Draft.begin()).object()));
    }
    return Json.write(status.object());
  }

  private static Draft block(Block block, Snapshot snapshot, Instant now) {
    var task = block.task();
    return Draft.begin().put("id", block.id()).put("intention", task.intention()).put("kind", task.kind())
        .put("started", Stamps.seconds(block.started().wall(), task.zone()))
        .secondsOrNull("plannedSeconds", task.planned())
        .seconds("focusedSeconds", snapshot.course(now).focused())
        .secondsOrNull("remainingSeconds", snapshot.remaining(now))
        .number("interruptions", block.interruptions().size())
        .number("distractions", block.distractions().size())
        .maybe("posture", snapshot.state().posture(block.id()))
        .text("cue", block.openInterruption().map(Interruption::cue).orElse(Text.NONE));
  }

  private static Draft rest(Break pause, Optional<Duration> remaining, ZoneId zone) {
    return Draft.begin().put("started", Stamps.seconds(pause.started(), zone))
        .secondsOrNull("plannedSeconds", pause.planned())
        .secondsOrNull("remainingSeconds", remaining)
        .put("movements", Json.array(pause.suggested(), Json::string));
  }
}
