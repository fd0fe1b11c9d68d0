package stillwater.focus;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person may set.
///
/// @param kinds the kinds of work, in the order they are offered
/// @param lengths the lengths of a block that are offered, in this order; open-ended always is
/// @param length how long a block is planned unless another length is said; need not be one that is offered
/// @param dayStart when a day begins
/// @param firstDay the weekday a week begins with
/// @param language what the program speaks; the system's language where none is set
/// @param notifications whether the desktop may show that a time is up
/// @param chime whether a time that is up may be heard
/// @param hideNumbers whether the time that is left is shown without numbers
/// @param watchIdle whether the clock is held where the desktop tells that nobody is there
/// @param idle how long nobody may touch keyboard or mouse while somebody is there
public record Settings(
    List<Kind> kinds, List<Duration> lengths, Duration length, LocalTime dayStart, DayOfWeek firstDay,
    Optional<Locale> language, Colours colours, boolean notifications, boolean chime, boolean hideNumbers,
    boolean watchIdle, Duration idle) {

  /// Whether the window is light or dark.
  public enum Colours {
    SYSTEM,
    LIGHT,
    DARK
  }

  public static final Duration SHORTEST_IDLE = Duration.ofMinutes(1);
  public static final Duration LONGEST_IDLE = Duration.ofHours(4);

  public static final Settings DEFAULT = new Settings(
      List.of(new Kind("theory"), new Kind("coding"), new Kind("writing"), new Kind("reading")),
      List.of(Duration.ofMinutes(25), Duration.ofMinutes(50), Duration.ofMinutes(90)), Duration.ofMinutes(50),
      LocalTime.of(4, 0), DayOfWeek.MONDAY, Optional.empty(), Colours.SYSTEM, true, true, false,
      true, Duration.ofMinutes(10));

  /// @throws IllegalArgumentException if there is no kind, a length is not one a block can have, the language has no
  /// name, or idle time is not to be bounded so
  public Settings {
    kinds = List.copyOf(kinds);
    lengths = List.copyOf(lengths);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("at least one kind of work is needed");
    }
    if (!Task.isLength(length) || !lengths.stream().allMatch(Task::isLength)) {
      throw new IllegalArgumentException("a block is planned for a second to a day");
    }
    if (idle.compareTo(SHORTEST_IDLE) < 0 || idle.compareTo(LONGEST_IDLE) > 0) {
      throw new IllegalArgumentException("somebody who touches nothing is there for a minute to four hours");
    }
    if (language.filter(locale -> locale.getLanguage().isEmpty()).isPresent()) {
      throw new IllegalArgumentException("a language has a name");
    }
  }

  public Settings withKinds(List<Kind> chosen) {
    return new Settings(chosen, lengths, length, dayStart, firstDay, language, colours,
        notifications, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withLengths(List<Duration> chosen) {
    return new Settings(kinds, chosen, length, dayStart, firstDay, language, colours,
        notifications, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withLength(Duration chosen) {
    return new Settings(kinds, lengths, chosen, dayStart, firstDay, language, colours,
        notifications, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withDayStart(LocalTime chosen) {
    return new Settings(kinds, lengths, length, chosen, firstDay, language, colours,
        notifications, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withFirstDay(DayOfWeek chosen) {
    return new Settings(kinds, lengths, length, dayStart, chosen, language, colours,
        notifications, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withLanguage(Optional<Locale> chosen) {
    return new Settings(kinds, lengths, length, dayStart, firstDay, chosen, colours,
        notifications, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withColours(Colours chosen) {
    return new Settings(kinds, lengths, length, dayStart, firstDay, language, chosen,
        notifications, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withNotifications(boolean chosen) {
    return new Settings(kinds, lengths, length, dayStart, firstDay, language, colours,
        chosen, chime, hideNumbers, watchIdle, idle);
  }

  public Settings withChime(boolean chosen) {
    return new Settings(kinds, lengths, length, dayStart, firstDay, language, colours,
        notifications, chosen, hideNumbers, watchIdle, idle);
  }

  public Settings withHideNumbers(boolean chosen) {
    return new Settings(kinds, lengths, length, dayStart, firstDay, language, colours,
        notifications, chime, chosen, watchIdle, idle);
  }

  public Settings withWatchIdle(boolean chosen) {
    return new Settings(kinds, lengths, length, dayStart, firstDay, language, colours,
        notifications, chime, hideNumbers, chosen, idle);
  }

  public Settings withIdle(Duration chosen) {
    return new Settings(kinds, lengths, length, dayStart, firstDay, language, colours,
        notifications, chime, hideNumbers, watchIdle, chosen);
  }
}
