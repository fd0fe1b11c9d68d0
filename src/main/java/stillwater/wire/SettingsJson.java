package stillwater.wire;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import stillwater.focus.Kind;
import stillwater.focus.Settings;
import tools.jackson.databind.node.ObjectNode;

/// The file `settings.json`; what is absent there has its default.
public final class SettingsJson {
  private SettingsJson() {}

  /// @throws Unreadable if it is not JSON, or a setting has a value it cannot have
  public static Settings read(String text) {
    var f = Json.fields(text);
    var usual = Settings.DEFAULT;
    return Fields.checked("a setting", () -> new Settings(
        f.has("kinds") ? f.list("kinds", Kind::new) : usual.kinds(),
        f.has("lengths") ? f.list("lengths", Lengths::read) : usual.lengths(),
        f.optional("length", Lengths::read).orElse(usual.length()),
        f.optional("dayStart", LocalTime::parse).orElse(usual.dayStart()),
        f.name("firstDay", DayOfWeek.class).orElse(usual.firstDay()),
        f.optional("language", SettingsJson::language),
        f.name("colours", Settings.Colours.class).orElse(usual.colours()),
        flag(f, "notifications", usual.notifications()),
        flag(f, "chime", usual.chime()),
        flag(f, "hideNumbers", usual.hideNumbers()),
        flag(f, "watchIdle", usual.watchIdle()),
        f.optional("idle", Lengths::read).orElse(usual.idle())));
  }

  /// The whole file where there was none.
  public static String write(Settings settings) {
    return write(settings, Json.object());
  }

  /// The file with these settings in it; what it holds beside them stays as it is.
  ///
  /// @throws Unreadable if it is not such a file
  public static String merge(String text, Settings settings) {
    return write(settings, Json.fields(text).object());
  }

  private static String write(Settings settings, ObjectNode file) {
    if (settings.language().isEmpty()) {
      file.remove("language");
    }
    return Json.pretty(new Draft(file)
        .put("kinds", Json.array(settings.kinds(), Json::string))
        .put("lengths", Json.array(settings.lengths(), Json::string))
        .put("length", settings.length())
        .put("dayStart", settings.dayStart())
        .name("firstDay", settings.firstDay())
        .maybe("language", settings.language().map(Locale::toLanguageTag))
        .name("colours", settings.colours())
        .flag("notifications", settings.notifications())
        .flag("chime", settings.chime())
        .flag("hideNumbers", settings.hideNumbers())
        .flag("watchIdle", settings.watchIdle())
        .put("idle", settings.idle()).object()) + "\n";
  }

  private static Locale language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new Unreadable("language", "is not valid");
    }
  }

  private static boolean flag(Fields f, String name, boolean usual) {
    return f.has(name) ? f.flag(name) : usual;
  }
}
