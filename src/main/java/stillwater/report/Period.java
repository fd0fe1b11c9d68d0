package stillwater.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stillwater.focus.Span;

/// A run of days as a person counts them; which stretch of time that is depends on the zone.
public final class Period {
  private final Calendar calendar;
  private final LocalDate first;
  private final LocalDate last;
  private final Map<ZoneId, Span> spans = new ConcurrentHashMap<>();

  Period(Calendar calendar, LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " – " + last);
    }
    this.calendar = calendar;
    this.first = first;
    this.last = last;
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  public Calendar calendar() {
    return calendar;
  }

  public Span in(ZoneId zone) {
    var known = spans.get(zone);
    return known != null ? known : spans.computeIfAbsent(zone, there -> calendar.span(first, last, there));
  }

  public boolean contains(Instant instant, ZoneId zone) {
    return in(zone).contains(instant);
  }

  /// Its days, one by one.
  public List<Period> days() {
    return first.datesUntil(last.plusDays(1)).map(calendar::day).toList();
  }

  @Override
  public String toString() {
    return first + " – " + last;
  }
}
