package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import stillwater.focus.Settings;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Any text as settings: it is read or unreadable, what is read stands the same when it is written again, and what else
/// the file holds is kept.
public final class SettingsFuzz {
  private static final Set<String> OURS = Set.of("kinds", "lengths", "length", "dayStart", "firstDay", "language",
      "colours", "hideNumbers", "notifications", "chime", "standingCue", "watchIdle", "idle", "equipment", "openOffice",
      "sparedAreas", "leftOutMovements", "likedMovements", "tick", "notePosture", "movementNoticeRead");

  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private SettingsFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    Settings settings;
    try {
      settings = SettingsJson.read(text).settings();
    } catch (Unreadable e) {
      return;
    }
    assertThat(SettingsJson.read(SettingsJson.write(settings)).settings()).isEqualTo(settings);
    var merged = SettingsJson.merge(text, settings);
    assertThat(SettingsJson.read(merged).settings()).isEqualTo(settings);
    var before = EXACT.readTree(EXACT.writeValueAsString(EXACT.readTree(text)));
    var after = EXACT.readTree(merged);
    before.propertyNames().stream().filter(name -> !OURS.contains(name)).forEach(name ->
        assertThat(after.get(name)).isEqualTo(before.get(name)));
  }
}
