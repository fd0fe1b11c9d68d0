package stillwater.wire;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;
import stillwater.focus.Settings.Look;
import stillwater.focus.Settings.Taste;
import stillwater.focus.Settings.Work;
import stillwater.focus.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The file `settings.json`; what is absent there has its default.
public final class SettingsJson {
  private static final List<Field> FIELDS = List.of(
      new Field("kinds", (f, set) -> set.withWork(work -> work.withKinds(f.list("kinds", Kind::new)))),
      new Field("lengths", (f, set) -> set.withWork(work -> work.withLengths(f.list("lengths", Lengths::read)))),
      new Field("length", (f, set) -> set.withWork(work -> work.withLength(f.required("length", Lengths::read)))),
      new Field("importKinds", (f, set) -> set.withWork(work -> work.withImported(imported(f)))),
      new Field("dayStart", (f, set) -> set.withDays(days -> days.withStart(f.required("dayStart", LocalTime::parse)))),
      new Field("firstDay", (f, set) -> set.withDays(days -> days.withFirst(constant(f, "firstDay", DayOfWeek.class)))),
      new Field("language", (f, set) -> set.withLook(
          look -> look.withLanguage(f.optional("language", SettingsJson::language)))),
      new Field("colours", (f, set) -> set.withLook(
          look -> look.withColours(constant(f, "colours", Settings.Colours.class)))),
      new Field("hideNumbers", (f, set) -> set.withLook(look -> look.withHideNumbers(f.flag("hideNumbers")))),
      new Field("notifications", (f, set) -> set.withNotices(
          notices -> notices.withOnDesktop(f.flag("notifications")))),
      new Field("chime", (f, set) -> set.withNotices(notices -> notices.withChime(f.flag("chime")))),
      new Field("standingCue", (f, set) -> set.withNotices(notices -> notices.withStanding(f.flag("standingCue")))),
      new Field("watchIdle", (f, set) -> set.withIdling(idling -> idling.withWatched(f.flag("watchIdle")))),
      new Field("idle", (f, set) -> set.withIdling(idling -> idling.withAfter(f.required("idle", Lengths::read)))),
      new Field("equipment", (f, set) -> set.withPlace(
          place -> place.withEquipment(constants(f, "equipment", Equipment.class)))),
      new Field("openOffice", (f, set) -> set.withPlace(place -> place.withOpenOffice(f.flag("openOffice")))),
      new Field("sparedAreas", (f, set) -> set.withTaste(
          taste -> taste.withSpared(constants(f, "sparedAreas", Area.class)))),
      // What is left out is read last: where a file says both, that holds.
      new Field("likedMovements", (f, set) -> set.withTaste(taste -> taste.withLiked(movements(f, "likedMovements")))),
      new Field("leftOutMovements", (f, set) -> set.withTaste(
          taste -> taste.withLeftOut(movements(f, "leftOutMovements")))),
      new Field("tick", (f, set) -> set.withCare(care -> care.withTick(f.flag("tick")))),
      new Field("notePosture", (f, set) -> set.withCare(care -> care.withPosture(f.flag("notePosture")))),
      new Field("movementNoticeRead", (f, set) -> set.withCare(care -> care.withRead(f.flag("movementNoticeRead")))),
      new Field("weeklyReport", (f, set) -> set.withReports(
          reports -> reports.withWeekly(f.optional("weeklyReport", SettingsJson::folder)))));

  private SettingsJson() {}

  /// What a file says.
  ///
  /// @param unfit the settings that have a value they cannot have there; the usual ones hold in their place
  public record Reading(Settings settings, List<String> unfit) {
    public Reading {
      unfit = List.copyOf(unfit);
    }
  }

  private record Field(String name, BiFunction<Fields, Settings, Settings> set) {}

  /// One setting that cannot be read costs none of the others.
  ///
  /// @throws Unreadable if it is not JSON
  public static Reading read(String text) {
    var f = Json.fields(text);
    var settings = Settings.DEFAULT;
    var unfit = new ArrayList<String>();
    for (var field : FIELDS) {
      try {
        settings = f.has(field.name()) ? with(field, f, settings) : settings;
      } catch (Unreadable e) {
        unfit.add(field.name());
      }
    }
    return new Reading(settings, unfit);
  }

  private static Settings with(Field field, Fields f, Settings settings) {
    return Fields.checked(field.name(), () -> field.set().apply(f, settings));
  }

  /// The whole file where there was none.
  public static String write(Settings settings) {
    return Json.pretty(fields(settings, Json.object())) + "\n";
  }

  /// The file with these settings in it. What it holds beside them stays as it is, and so does a value that a setting
  /// cannot have, as long as the usual one holds for it.
  ///
  /// @throws Unreadable if it is not such a file
  public static String merge(String text, Settings settings) {
    var before = Json.fields(text).object();
    var merged = fields(settings, before.deepCopy());
    var usual = fields(Settings.DEFAULT, Json.object());
    read(text).unfit().stream().filter(name -> Objects.equals(merged.get(name), usual.get(name)))
        .forEach(name -> merged.set(name, before.get(name)));
    return Json.pretty(merged) + "\n";
  }

  private static ObjectNode fields(Settings settings, ObjectNode file) {
    if (settings.look().language().isEmpty()) {
      file.remove("language");
    }
    if (settings.reports().weekly().isEmpty()) {
      file.remove("weeklyReport");
    }
    var draft = new Draft(file);
    write(settings.work(), draft);
    write(settings.look(), draft);
    write(settings.taste(), draft);
    return draft
        .put("dayStart", settings.days().start())
        .name("firstDay", settings.days().first())
        .flag("notifications", settings.notices().onDesktop())
        .flag("chime", settings.notices().chime())
        .flag("standingCue", settings.notices().standing())
        .flag("watchIdle", settings.idling().watched())
        .put("idle", settings.idling().after())
        .put("equipment", names(settings.place().equipment()))
        .flag("openOffice", settings.place().openOffice())
        .flag("tick", settings.care().tick())
        .flag("notePosture", settings.care().posture())
        .flag("movementNoticeRead", settings.care().read())
        .maybe("weeklyReport", settings.reports().weekly()).object();
  }

  private static void write(Work work, Draft draft) {
    draft.put("kinds", Json.array(work.kinds(), Json::string)).put("lengths", Json.array(work.lengths(), Json::string))
        .put("length", work.length()).put("importKinds", imported(work.imported()));
  }

  private static JsonNode imported(Map<Tag, Kind> kinds) {
    var draft = Draft.begin();
    kinds.forEach((name, kind) -> draft.put(name.name(), kind));
    return draft.object();
  }

  private static Map<Tag, Kind> imported(Fields f) {
    var names = Fields.of(f.object().get("importKinds"));
    var kinds = new LinkedHashMap<Tag, Kind>();
    names.object().propertyNames().forEach(name -> kinds.put(new Tag(name), names.required(name, Kind::new)));
    return kinds;
  }

  private static void write(Look look, Draft draft) {
    draft.maybe("language", look.language().map(Locale::toLanguageTag)).name("colours", look.colours())
        .flag("hideNumbers", look.hideNumbers());
  }

  private static void write(Taste taste, Draft draft) {
    draft.put("sparedAreas", names(taste.spared())).put("leftOutMovements", ids(taste.leftOut()))
        .put("likedMovements", ids(taste.liked()));
  }

  private static JsonNode names(Set<? extends Enum<?>> constants) {
    return Json.array(constants.stream().map(Names::of).sorted().toList(), Json::string);
  }

  private static JsonNode ids(Set<MovementId> movements) {
    return Json.array(movements.stream().map(MovementId::value).sorted().toList(), Json::string);
  }

  private static <E extends Enum<E>> E constant(Fields f, String name, Class<E> type) {
    return f.name(name, type).orElseThrow();
  }

  private static <E extends Enum<E>> Set<E> constants(Fields f, String name, Class<E> type) {
    return Set.copyOf(f.list(name, word -> Names.read(type, word.replace(' ', '-'))
        .orElseThrow(() -> new Unreadable(name, "is unknown"))));
  }

  private static Set<MovementId> movements(Fields f, String name) {
    return Set.copyOf(f.list(name, MovementId::new));
  }

  private static Path folder(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Unreadable("weeklyReport", "is not valid");
    }
  }

  private static Locale language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new Unreadable("language", "is not valid");
    }
  }
}
