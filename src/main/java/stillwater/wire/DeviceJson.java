package stillwater.wire;

import java.util.function.Function;
import stillwater.focus.Device;

/// The file `device`: this machine's name in the journal, and the machine it was given to.
public final class DeviceJson {

  /// @param machine tells machines apart without telling which one it is
  public record Named(Device device, String machine) {}

  private DeviceJson() {}

  public static String write(Named named) {
    return Json.write(Draft.begin().number("v", EventJson.VERSION).put("device", named.device())
        .put("machine", named.machine()).object());
  }

  /// @throws Unreadable if it is not such a file
  public static Named read(String text) {
    var f = Json.fields(text);
    return new Named(f.required("device", Device::new), f.required("machine", Function.identity()));
  }
}
