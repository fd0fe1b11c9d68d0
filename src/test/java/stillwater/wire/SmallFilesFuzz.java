package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/// Any text as the files `alive` and `device`.
public final class SmallFilesFuzz {
  private SmallFilesFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    PulseJson.read(text).ifPresent(pulse -> assertThat(PulseJson.read(PulseJson.write(pulse))).contains(pulse));
    DeviceJson.Named named;
    try {
      named = DeviceJson.read(text);
    } catch (Unreadable e) {
      return;
    }
    assertThat(DeviceJson.read(DeviceJson.write(named))).isEqualTo(named);
  }
}
