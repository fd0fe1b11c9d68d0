package stillwater.focus;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// What a person may set.
///
/// @param kinds the kinds of work, in the order they are offered
/// @param length how long a block is planned unless another length is said
/// @param dayStart when a day begins
/// @param firstDay the weekday a week begins with
public record Settings(List<Kind> kinds, Duration length, LocalTime dayStart, DayOfWeek firstDay) {
  public static final Settings DEFAULT = new Settings(
      List.of(new Kind("theory"), new Kind("coding"), new Kind("writing"), new Kind("reading")),
      Duration.ofMinutes(50), LocalTime.of(4, 0), DayOfWeek.MONDAY);

  /// @throws IllegalArgumentException if there is no kind, or the length is not one a block can have
  public Settings {
    kinds = List.copyOf(kinds);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("at least one kind of work is needed");
    }
    if (!Task.isLength(length)) {
      throw new IllegalArgumentException("a block is planned for a second to a day");
    }
  }
}
