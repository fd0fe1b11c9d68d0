package stillwater.focus;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;

/// How long a person means to focus on each day of the week, Monday first.
public record Plan(List<Duration> byWeekday) {

  /// @throws IllegalArgumentException unless there are seven lengths, each of 0 to 24 hours
  public Plan {
    byWeekday = List.copyOf(byWeekday);
    if (byWeekday.size() != DayOfWeek.values().length) {
      throw new IllegalArgumentException("a plan has seven days");
    }
    if (byWeekday.stream().anyMatch(length -> length.isNegative() || length.compareTo(Duration.ofDays(1)) > 0)) {
      throw new IllegalArgumentException("a day's plan is 0 to 24 hours");
    }
  }

  public Duration on(DayOfWeek day) {
    return byWeekday.get(day.getValue() - 1);
  }
}
