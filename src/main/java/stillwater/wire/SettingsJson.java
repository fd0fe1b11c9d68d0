package stillwater.wire;

import java.time.DayOfWeek;
import java.time.LocalTime;
import stillwater.focus.Kind;
import stillwater.focus.Settings;

/// The file `settings.json`; what is absent there has its default.
public final class SettingsJson {
  private SettingsJson() {}

  /// @throws Unreadable if it is not JSON, or a setting has a value it cannot have
  public static Settings read(String text) {
    var f = Json.fields(text);
    var usual = Settings.DEFAULT;
    return Fields.checked("kinds or length", () -> new Settings(
        f.has("kinds") ? f.list("kinds", Kind::new) : usual.kinds(),
        f.optional("length", Lengths::read).orElse(usual.length()),
        f.optional("dayStart", LocalTime::parse).orElse(usual.dayStart()),
        f.name("firstDay", DayOfWeek.class).orElse(usual.firstDay())));
  }
}
