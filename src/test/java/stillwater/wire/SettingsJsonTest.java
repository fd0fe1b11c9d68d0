package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Kind;
import stillwater.focus.Settings;

/// The file `settings.json`, which people edit too.
class SettingsJsonTest {
  private static final String FILE = """
      {"mood": {"a": [1, null, "x"]}, "kinds": ["Lesen"], "lengths": [], "length": "PT25M", "dayStart": "00:00",
       "firstDay": "sunday", "language": "pt-BR", "colours": "dark", "notifications": false, "chime": false,
       "hideNumbers": true, "watchIdle": false, "idle": "PT4H", "later": 1.5}""";
  private static final Settings SETTINGS = new Settings(List.of(new Kind("Lesen")), List.of(), Duration.ofMinutes(25),
      LocalTime.MIDNIGHT, DayOfWeek.SUNDAY, Optional.of(Locale.of("pt", "BR")), Settings.Colours.DARK, false, false,
      true, false, Duration.ofHours(4));

  @Test
  void whatIsAbsentIsAsUsual() {
    assertThat(SettingsJson.read("{}")).isEqualTo(Settings.DEFAULT);
    assertThat(SettingsJson.read("{\"dayStart\":\"05:30\",\"colour\":\"green\",\"chime\":null}"))
        .isEqualTo(Settings.DEFAULT.withDayStart(LocalTime.of(5, 30)));
  }

  @Test
  void everySettingIsRead() {
    assertThat(SettingsJson.read(FILE)).isEqualTo(SETTINGS);
  }

  @Test
  void allSettingsComeBackAsTheyWere() {
    for (long seed = 0; seed < 1000; seed++) {
      var settings = new Anything(seed).of(Settings.class);
      assertThat(SettingsJson.read(SettingsJson.write(settings))).as("seed %d", seed).isEqualTo(settings);
    }
  }

  @Test
  void whatIsNoSettingStaysAsItWas() {
    for (long seed = 0; seed < 200; seed++) {
      var settings = new Anything(seed).of(Settings.class);
      var merged = SettingsJson.merge(FILE, settings);
      assertThat(SettingsJson.read(merged)).as("seed %d", seed).isEqualTo(settings);
      assertThat(Json.fields(merged).object().get("mood")).isEqualTo(Json.fields(FILE).object().get("mood"));
      assertThat(Json.fields(merged).object().get("later")).isEqualTo(Json.fields(FILE).object().get("later"));
      assertThat(Json.tree(SettingsJson.merge(merged, SETTINGS))).as("seed %d", seed).isEqualTo(Json.tree(FILE));
    }
  }

  @Test
  void aPersonCanReadTheFile() {
    assertThat(SettingsJson.write(Settings.DEFAULT)).contains("\n  \"dayStart\" : \"04:00\",\n").endsWith("}\n");
  }

  @Test
  void eachSettingIsChangedAlone() throws ReflectiveOperationException {
    for (long seed = 0; seed < 100; seed++) {
      var before = new Anything(seed).of(Settings.class);
      var other = new Anything(~seed).of(Settings.class);
      for (var changed : Settings.class.getRecordComponents()) {
        var name = changed.getName();
        var with = Settings.class.getMethod(
            "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), changed.getType());
        var after = with.invoke(before, changed.getAccessor().invoke(other));
        for (var part : Settings.class.getRecordComponents()) {
          assertThat(part.getAccessor().invoke(after)).as("%s with %s, seed %d", part.getName(), name, seed)
              .isEqualTo(part.getAccessor().invoke(part.getName().equals(name) ? other : before));
        }
      }
    }
  }

  @Test
  void damagedSettingsAreReadOrUnreadableAndNothingElse() {
    for (long seed = 0; seed < 3000; seed++) {
      var hurt = new String(new Damage(seed).to(FILE.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
      assertThatCode(() -> orUnreadable(hurt)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void settingsThatAreCutAreUnreadable() {
    for (int end = 0; end < FILE.length(); end++) {
      var cut = FILE.substring(0, end);
      assertThatThrownBy(() -> SettingsJson.read(cut)).as(cut).isInstanceOf(Unreadable.class);
      assertThatThrownBy(() -> SettingsJson.merge(cut, SETTINGS)).as(cut).isInstanceOf(Unreadable.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"kinds\":[]}", "{\"kinds\":[\"\"]}", "{\"kinds\":\"theory\"}",
      "{\"kinds\":[7]}", "{\"length\":\"PT0S\"}", "{\"length\":\"P2D\"}", "{\"length\":50}",
      "{\"lengths\":[\"PT25M\",\"P2D\"]}", "{\"lengths\":[25]}", "{\"lengths\":\"PT25M\"}",
      "{\"dayStart\":\"24:01\"}", "{\"dayStart\":4}", "{\"firstDay\":\"Sunday\"}", "{\"firstDay\":\"someday\"}",
      "{\"length\":\"PT9223372036854775807S\"}", "{\"language\":\"\"}", "{\"language\":\"de DE\"}",
      "{\"language\":7}", "{\"colours\":\"red\"}", "{\"chime\":\"yes\"}", "{\"notifications\":1}",
      "{\"hideNumbers\":[]}"})
  void settingsThatCannotBeAreUnreadable(String text) {
    assertThatThrownBy(() -> SettingsJson.read(text)).isInstanceOf(Unreadable.class);
  }

  private static void orUnreadable(String text) {
    try {
      var settings = SettingsJson.read(text);
      assertThat(SettingsJson.read(SettingsJson.merge(text, settings))).isEqualTo(settings);
    } catch (Unreadable e) {
      assertThat(e.why()).isNotBlank();
    }
  }
}
