package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;
import stillwater.focus.Tag;

/// The file `settings.json`, which people edit too.
class SettingsJsonTest {
  private static final String FILE = """
      {"mood": {"a": [1, null, "x"]}, "kinds": ["Lesen"], "lengths": [], "length": "PT25M", "dayStart": "00:00",
       "firstDay": "sunday", "language": "pt-BR", "colours": "dark", "notifications": false, "chime": false,
       "hideNumbers": true, "standingCue": true, "watchIdle": false, "idle": "PT4H",
       "equipment": ["standing-desk", "wall"], "openOffice": true, "sparedAreas": ["upper-back"],
       "leftOutMovements": ["legs-wall-sit"], "likedMovements": ["walk-stairs"], "tick": true, "notePosture": true,
       "movementNoticeRead": true, "weeklyReport": "/reports", "importKinds": {"Kapitel 2": "Schreiben"}, "later": 1.5}""";
  private static final Settings SETTINGS = new Settings(
      new Settings.Work(List.of(new Kind("Lesen")), List.of(), Duration.ofMinutes(25),
          Map.of(new Tag("Kapitel 2"), new Kind("Schreiben"))),
      new Settings.Days(LocalTime.MIDNIGHT, DayOfWeek.SUNDAY),
      new Settings.Look(Optional.of(Locale.of("pt", "BR")), Settings.Colours.DARK, true),
      new Settings.Notices(false, false, true), new Settings.Idling(false, Duration.ofHours(4)),
      new Settings.Place(Set.of(Equipment.WALL, Equipment.STANDING_DESK), true),
      new Settings.Taste(Set.of(Area.UPPER_BACK), Set.of(new MovementId("legs-wall-sit")),
          Set.of(new MovementId("walk-stairs"))),
      new Settings.Care(true, true, true), new Settings.Reports(Optional.of(Path.of("/reports"))));

  @Test
  void whatIsAbsentIsAsUsual() {
    assertThat(SettingsJson.read("{}").settings()).isEqualTo(Settings.DEFAULT);
    assertThat(SettingsJson.read("{\"dayStart\":\"05:30\",\"colour\":\"green\",\"chime\":null}").settings())
        .isEqualTo(Settings.DEFAULT.withDays(days -> days.withStart(LocalTime.of(5, 30))));
  }

  @Test
  void everySettingIsRead() {
    assertThat(SettingsJson.read(FILE).settings()).isEqualTo(SETTINGS);
  }

  @Test
  void allSettingsComeBackAsTheyWere() {
    for (long seed = 0; seed < 1000; seed++) {
      var settings = new Anything(seed).of(Settings.class);
      assertThat(SettingsJson.read(SettingsJson.write(settings)).settings()).as("seed %d", seed).isEqualTo(settings);
    }
  }

  @Test
  void whatIsNoSettingStaysAsItWas() {
    for (long seed = 0; seed < 200; seed++) {
      var settings = new Anything(seed).of(Settings.class);
      var merged = SettingsJson.merge(FILE, settings);
      assertThat(SettingsJson.read(merged).settings()).as("seed %d", seed).isEqualTo(settings);
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
      for (var group : Settings.class.getRecordComponents()) {
        if (group.getType() != Settings.Taste.class) {
          eachPartIsChangedAlone(group.getAccessor().invoke(before), group.getAccessor().invoke(other), seed);
        }
        var with = Settings.class.getMethod(with(group), UnaryOperator.class);
        var changed = group.getAccessor().invoke(other);
        var after = with.invoke(before, (UnaryOperator<Object>) _ -> changed);
        onlyDiffersIn(group, before, other, after, seed);
      }
    }
  }

  private static void eachPartIsChangedAlone(Object before, Object other, long seed)
      throws ReflectiveOperationException {
    for (var part : before.getClass().getRecordComponents()) {
      var with = before.getClass().getMethod(with(part), part.getType());
      onlyDiffersIn(part, before, other, with.invoke(before, part.getAccessor().invoke(other)), seed);
    }
  }

  private static void onlyDiffersIn(RecordComponent changed, Object before, Object other, Object after, long seed)
      throws ReflectiveOperationException {
    for (var part : before.getClass().getRecordComponents()) {
      assertThat(part.getAccessor().invoke(after)).as("%s with %s, seed %d", part.getName(), changed.getName(), seed)
          .isEqualTo(part.getAccessor().invoke(part.getName().equals(changed.getName()) ? other : before));
    }
  }

  private static String with(RecordComponent part) {
    return "with" + part.getName().substring(0, 1).toUpperCase(Locale.ROOT) + part.getName().substring(1);
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
  @ValueSource(strings = {"", "[]", "{", "7", "{\"kinds\":}"})
  void whatIsNoFileOfSettingsIsUnreadable(String text) {
    assertThatThrownBy(() -> SettingsJson.read(text)).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"kinds\":[]", "\"kinds\":[\"\"]", "\"kinds\":\"theory\"",
      "\"kinds\":[7]", "\"length\":\"PT0S\"", "\"length\":\"P2D\"", "\"length\":50",
      "\"lengths\":[\"PT25M\",\"P2D\"]", "\"lengths\":[25]", "\"lengths\":\"PT25M\"",
      "\"dayStart\":\"24:01\"", "\"dayStart\":4", "\"firstDay\":\"Sunday\"", "\"firstDay\":\"someday\"",
      "\"length\":\"PT9223372036854775807S\"", "\"language\":\"\"", "\"language\":\"de DE\"",
      "\"language\":7", "\"colours\":\"red\"", "\"chime\":\"yes\"", "\"notifications\":1",
      "\"hideNumbers\":[]", "\"idle\":\"PT1S\"", "\"equipment\":[\"ladder\"]", "\"sparedAreas\":\"neck\"",
      "\"likedMovements\":[\"\"]", "\"tick\":{}"})
  void aSettingThatCannotBeIsNamedAndCostsNoneOfTheOthers(String setting) {
    var reading = SettingsJson.read("{\"openOffice\": true, " + setting + ", \"watchIdle\": false}");
    assertThat(reading.unfit()).containsExactly(setting.substring(1, setting.indexOf('"', 1)));
    assertThat(reading.settings()).isEqualTo(Settings.DEFAULT.withPlace(place -> place.withOpenOffice(true))
        .withIdling(idling -> idling.withWatched(false)));
  }

  @Test
  void anAreaMayBeWrittenAsInTheFileOfMovements() {
    assertThat(SettingsJson.read("{\"sparedAreas\": [\"upper back\", \"lower-back\"]}").settings().taste().spared())
        .containsExactlyInAnyOrder(Area.UPPER_BACK, Area.LOWER_BACK);
  }

  private static void orUnreadable(String text) {
    try {
      var settings = SettingsJson.read(text).settings();
      assertThat(SettingsJson.read(SettingsJson.merge(text, settings)).settings()).isEqualTo(settings);
    } catch (Unreadable e) {
      assertThat(e.why()).isNotBlank();
    }
  }
}
