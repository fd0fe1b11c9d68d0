package stillwater.wire;

import stillwater.focus.Device;
import stillwater.focus.Elsewhere;

/// A block that runs on another device, as it travels.
final class ElsewhereJson {
  private ElsewhereJson() {}

  static Draft write(Elsewhere there, Draft draft) {
    return draft.put("device", there.device()).put("id", there.block()).text("intention", there.intention())
        .time("started", there.began()).put("latest", there.latest()).time("lastHeard", there.last());
  }

  /// @throws Unreadable if it is none
  static Elsewhere read(Fields f) {
    return new Elsewhere(f.required("device", Device::new), f.id("id"), f.text("intention"), f.time("started"),
        f.id("latest"), f.time("lastHeard"));
  }
}
