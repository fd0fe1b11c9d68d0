package stillwater.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Span;
import stillwater.report.Account;
import stillwater.text.Shown;

/// Blocks as a calendar, each an event in the zone it was lived in that keeps no time free, as the clock on the wall
/// showed it.
final class CalendarFile {
  private static final String MAKER = "-//Stillwater//EN";

  private CalendarFile() {}

  static String write(List<Account> blocks) {
    var calendar = new ICalendar();
    calendar.setProductId(MAKER);
    var zones = zones(blocks);
    blocks.forEach(account -> add(account, zones, calendar));
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void add(Account account, Map<ZoneId, TimezoneAssignment> zones, ICalendar calendar) {
    var block = account.lived().block();
    var task = block.task();
    var span = account.shown();
    var event = new VEvent();
    event.setUid(block.id().toString());
    event.setDateTimeStamp(Date.from(span.to()));
    var start = new DateStart(Date.from(span.from()), true);
    var end = new DateEnd(Date.from(span.to()), true);
    event.setDateStart(start);
    event.setDateEnd(end);
    event.setSummary(Shown.of(task.intention().isEmpty() ? task.kind().name() : task.intention().value()));
    event.addCategories(Stream.concat(Stream.of(task.kind().name()), task.tags().stream().map(tag -> tag.name()))
        .map(Shown::of).distinct().toArray(String[]::new));
    if (!block.closing().note().isEmpty()) {
      event.setDescription(Shown.of(block.closing().note().value()));
    }
    event.setTransparency(Transparency.transparent());
    calendar.addEvent(event);
    if (zones.containsKey(task.zone()) && isPlain(span.from(), task.zone()) && isPlain(span.to(), task.zone())) {
      calendar.getTimezoneInfo().setTimezone(start, zones.get(task.zone()));
      calendar.getTimezoneInfo().setTimezone(end, zones.get(task.zone()));
    }
  }

  /// Whether the clock of a zone showed it once. What it showed twice a calendar takes for the first of the two, and a
  /// block could end before it began: such a block is written in UTC.
  private static boolean isPlain(Instant at, ZoneId zone) {
    return zone.getRules().getValidOffsets(LocalDateTime.ofInstant(at, zone)).size() == 1;
  }

  /// The zones blocks were lived in; what was lived at an offset alone is written in UTC.
  private static Map<ZoneId, TimezoneAssignment> zones(List<Account> blocks) {
    var spans = blocks.stream().filter(account -> !(account.zone() instanceof ZoneOffset))
        .collect(Collectors.toMap(Account::zone, Account::shown, CalendarFile::around, LinkedHashMap::new));
    var zones = new LinkedHashMap<ZoneId, TimezoneAssignment>();
    spans.forEach((zone, span) -> zones.put(zone,
        new TimezoneAssignment(TimeZone.getTimeZone(zone), ClockRules.of(zone, span))));
    return zones;
  }

  private static Span around(Span one, Span other) {
    return new Span(earlier(one.from(), other.from()), one.to().isAfter(other.to()) ? one.to() : other.to());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
