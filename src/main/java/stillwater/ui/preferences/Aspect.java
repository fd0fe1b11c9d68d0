package stillwater.ui.preferences;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;
import stillwater.focus.Settings.Care;
import stillwater.focus.Settings.Days;
import stillwater.focus.Settings.Idling;
import stillwater.focus.Settings.Look;
import stillwater.focus.Settings.Notices;
import stillwater.focus.Settings.Place;
import stillwater.focus.Settings.Taste;
import stillwater.focus.Settings.Work;

/// One of the settings, and how the settings are with another value in its place.
record Aspect<T>(Entry entry, Function<Settings, T> of, BiFunction<Settings, T, Settings> with) {
  static final Aspect<List<Kind>> KINDS = work(Entry.KINDS, Work::kinds, Work::withKinds);
  static final Aspect<List<Duration>> LENGTHS = work(Entry.LENGTHS, Work::lengths, Work::withLengths);
  static final Aspect<Duration> USUAL_LENGTH = work(Entry.USUAL_LENGTH, Work::length, Work::withLength);
  static final Aspect<LocalTime> DAY_START = days(Entry.DAY_START, Days::start, Days::withStart);
  static final Aspect<DayOfWeek> FIRST_DAY = days(Entry.FIRST_DAY, Days::first, Days::withFirst);
  static final Aspect<Optional<Locale>> LANGUAGE = look(Entry.LANGUAGE, Look::language, Look::withLanguage);
  static final Aspect<Settings.Colours> COLOURS = look(Entry.COLOURS, Look::colours, Look::withColours);
  static final Aspect<Boolean> HIDE_NUMBERS = look(Entry.HIDE_NUMBERS, Look::hideNumbers, Look::withHideNumbers);
  static final Aspect<Boolean> NOTIFICATIONS =
      notices(Entry.NOTIFICATIONS, Notices::onDesktop, Notices::withOnDesktop);
  static final Aspect<Boolean> CHIME = notices(Entry.CHIME, Notices::chime, Notices::withChime);
  static final Aspect<Boolean> STANDING_CUE =
      notices(Entry.STANDING_CUE, Notices::standing, Notices::withStanding);
  static final Aspect<Boolean> WATCH_IDLE = idling(Entry.WATCH_IDLE, Idling::watched, Idling::withWatched);
  static final Aspect<Duration> IDLE = idling(Entry.IDLE, Idling::after, Idling::withAfter);

  static final Aspect<Set<Equipment>> EQUIPMENT = place(Entry.EQUIPMENT, Place::equipment, Place::withEquipment);
  static final Aspect<Boolean> OPEN_OFFICE = place(Entry.OPEN_OFFICE, Place::openOffice, Place::withOpenOffice);
  static final Aspect<Set<Area>> SPARED = taste(Entry.SPARED, Taste::spared, Taste::withSpared);
  static final Aspect<Set<MovementId>> LEFT_OUT = taste(Entry.LEFT_OUT, Taste::leftOut, Taste::withLeftOut);
  static final Aspect<Set<MovementId>> LIKED = taste(Entry.LIKED, Taste::liked, Taste::withLiked);
  static final Aspect<Boolean> TICK = care(Entry.TICK, Care::tick, Care::withTick);
  static final Aspect<Boolean> POSTURE = care(Entry.POSTURE, Care::posture, Care::withPosture);
  static final Aspect<Optional<Path>> WEEKLY_REPORT = new Aspect<>(Entry.WEEKLY_REPORT,
      settings -> settings.reports().weekly(),
      (settings, folder) -> settings.withReports(reports -> reports.withWeekly(folder)));

  private static <T> Aspect<T> work(Entry entry, Function<Work, T> of, BiFunction<Work, T, Work> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.work()),
        (settings, value) -> settings.withWork(work -> with.apply(work, value)));
  }

  private static <T> Aspect<T> days(Entry entry, Function<Days, T> of, BiFunction<Days, T, Days> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.days()),
        (settings, value) -> settings.withDays(days -> with.apply(days, value)));
  }

  private static <T> Aspect<T> look(Entry entry, Function<Look, T> of, BiFunction<Look, T, Look> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.look()),
        (settings, value) -> settings.withLook(look -> with.apply(look, value)));
  }

  private static <T> Aspect<T> notices(Entry entry, Function<Notices, T> of, BiFunction<Notices, T, Notices> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.notices()),
        (settings, value) -> settings.withNotices(notices -> with.apply(notices, value)));
  }

  private static <T> Aspect<T> idling(Entry entry, Function<Idling, T> of, BiFunction<Idling, T, Idling> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.idling()),
        (settings, value) -> settings.withIdling(idling -> with.apply(idling, value)));
  }

  private static <T> Aspect<T> place(Entry entry, Function<Place, T> of, BiFunction<Place, T, Place> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.place()),
        (settings, value) -> settings.withPlace(place -> with.apply(place, value)));
  }

  private static <T> Aspect<T> taste(Entry entry, Function<Taste, T> of, BiFunction<Taste, T, Taste> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.taste()),
        (settings, value) -> settings.withTaste(taste -> with.apply(taste, value)));
  }

  private static <T> Aspect<T> care(Entry entry, Function<Care, T> of, BiFunction<Care, T, Care> with) {
    return new Aspect<>(entry, settings -> of.apply(settings.care()),
        (settings, value) -> settings.withCare(care -> with.apply(care, value)));
  }
}
