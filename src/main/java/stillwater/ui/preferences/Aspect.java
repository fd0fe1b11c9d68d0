package stillwater.ui.preferences;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import stillwater.focus.Kind;
import stillwater.focus.Settings;

/// One of the settings, and how the settings are with another value in its place.
record Aspect<T>(Entry entry, Function<Settings, T> of, BiFunction<Settings, T, Settings> with) {
  static final Aspect<List<Kind>> KINDS = new Aspect<>(Entry.KINDS, Settings::kinds, Settings::withKinds);
  static final Aspect<List<Duration>> LENGTHS =
      new Aspect<>(Entry.LENGTHS, Settings::lengths, Settings::withLengths);
  static final Aspect<Duration> USUAL_LENGTH =
      new Aspect<>(Entry.USUAL_LENGTH, Settings::length, Settings::withLength);
  static final Aspect<LocalTime> DAY_START =
      new Aspect<>(Entry.DAY_START, Settings::dayStart, Settings::withDayStart);
  static final Aspect<DayOfWeek> FIRST_DAY =
      new Aspect<>(Entry.FIRST_DAY, Settings::firstDay, Settings::withFirstDay);
  static final Aspect<Optional<Locale>> LANGUAGE =
      new Aspect<>(Entry.LANGUAGE, Settings::language, Settings::withLanguage);
  static final Aspect<Settings.Colours> COLOURS =
      new Aspect<>(Entry.COLOURS, Settings::colours, Settings::withColours);
  static final Aspect<Boolean> HIDE_NUMBERS =
      new Aspect<>(Entry.HIDE_NUMBERS, Settings::hideNumbers, Settings::withHideNumbers);
  static final Aspect<Boolean> NOTIFICATIONS =
      new Aspect<>(Entry.NOTIFICATIONS, Settings::notifications, Settings::withNotifications);
  static final Aspect<Boolean> CHIME = new Aspect<>(Entry.CHIME, Settings::chime, Settings::withChime);
  static final Aspect<Boolean> WATCH_IDLE =
      new Aspect<>(Entry.WATCH_IDLE, Settings::watchIdle, Settings::withWatchIdle);
  static final Aspect<Duration> IDLE = new Aspect<>(Entry.IDLE, Settings::idle, Settings::withIdle);
}
