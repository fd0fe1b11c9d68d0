package stillwater.exchange;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stillwater.focus.Reason;
import stillwater.focus.Reason.Code;
import stillwater.focus.Text;

/// The entries of Toggl Track's *Detailed report*: times of the clock in a zone that the file does not name.
///
/// @param asked what comes first in its dates; none where the file has to tell
record Toggl(ZoneId zone, Optional<DateOrder> asked) {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[\\s\\u00A0\\u202F]*([ap])\\.?m\\.?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}):(\\d{2}):(\\d{2})");
  private static final int HALF_DAY = 12;

  /// One row, its fields as they stand there.
  private record Row(int line, String startDate, String startTime, String endDate, String endTime, String length,
      String description, String project, String tags) {

    static Row of(int line, Columns cells) {
      return new Row(line, cells.get("start date"), cells.get("start time"), cells.get("end date", "stop date"),
          cells.get("end time", "stop time"), cells.get("duration"), cells.get("description"),
          cells.get("project"), cells.get("tags"));
    }

    /// Toggl gives no id away; in whatever zone and form it is exported, an entry is the same by this.
    Text id(LocalDateTime from, LocalDateTime to) {
      var entry = String.join("\n", from.toString(), to.toString(), project, description);
      return Entry.id(Format.TOGGL, UUID.nameUUIDFromBytes(entry.getBytes(StandardCharsets.UTF_8)).toString());
    }
  }

  Reading read(Reader text) {
    var rows = new ArrayList<Row>();
    var problem = Columns.read(text, List.of("start date", "start time", "end date|stop date", "end time|stop time"),
        (line, cells) -> rows.add(Row.of(line, cells)));
    if (problem.isPresent()) {
      return new Reading.Unusable(problem.get());
    }
    var days = rows.stream().flatMap(row -> Stream.of(row.startDate(), row.endDate())).toList();
    var unclear = asked.isPresent() ? Optional.<String>empty() : Dates.unclear(days);
    if (unclear.isPresent()) {
      return new Reading.Unusable(Reason.of(Code.DATES_UNCLEAR, unclear.get()));
    }
    var dates = asked.map(Dates::new).orElseGet(() -> Dates.in(days));
    return new Reading.Read(Format.TOGGL, rows.stream().map(row -> item(row, dates)).toList());
  }

  private Item item(Row row, Dates dates) {
    var from = local(row.startDate(), row.startTime(), dates);
    if (from.isEmpty()) {
      return notATime(row.line(), row.startDate(), row.startTime());
    }
    if (row.endDate().isEmpty() && row.endTime().isEmpty()) {
      return Refusal.because(row.line(), Code.ENTRY_RUNNING);
    }
    var to = local(row.endDate(), row.endTime(), dates);
    if (to.isEmpty()) {
      return notATime(row.line(), row.endDate(), row.endTime());
    }
    var skipped = Stream.of(from.get(), to.get()).filter(time -> zone.getRules().getValidOffsets(time).isEmpty())
        .findFirst();
    return skipped.<Item>map(time -> Refusal.because(row.line(), Code.SKIPPED_TIME, time, zone))
        .orElseGet(() -> entry(row, from.get(), to.get()));
  }

  /// Where the clock showed a time twice, the length tells which is meant; else it is the first that fits.
  private Entry entry(Row row, LocalDateTime from, LocalDateTime to) {
    var length = length(row.length());
    var starts = instants(from);
    var ends = instants(to);
    var fitting = starts.stream().flatMap(start -> ends.stream().map(end -> List.of(start, end))).toList();
    var chosen = fitting.stream().filter(pair -> length.equals(Optional.of(between(pair)))).findFirst()
        .or(() -> fitting.stream().filter(pair -> between(pair).isPositive()).findFirst())
        .orElseGet(fitting::getFirst);
    var tags = Stream.of(row.tags().split(",")).flatMap(tag -> Entry.name(tag).stream()).distinct().toList();
    return new Entry(row.line(), chosen.getFirst(), chosen.getLast(), Text.fitted(row.description()),
        Entry.name(row.project()), tags, row.id(from, to));
  }

  private List<Instant> instants(LocalDateTime local) {
    return zone.getRules().getValidOffsets(local).stream().map((ZoneOffset offset) -> local.toInstant(offset)).toList();
  }

  private static Duration between(List<Instant> pair) {
    return Duration.between(pair.getFirst(), pair.getLast());
  }

  private static Refusal notATime(int line, String date, String time) {
    return Refusal.because(line, Code.NOT_A_TIME, Text.fitted(date + " " + time));
  }

  private static Optional<LocalDateTime> local(String date, String time, Dates dates) {
    return dates.read(date).flatMap(day -> clock(time).map(day::atTime));
  }

  private static Optional<LocalTime> clock(String text) {
    var clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return Optional.empty();
    }
    var half = Optional.ofNullable(clock.group(4)).map(letter -> letter.toLowerCase(Locale.ROOT));
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
    var isHour = half.isPresent() ? hour >= 1 && hour <= HALF_DAY : hour < 2 * HALF_DAY;
    int shown = half.isEmpty() ? hour : hour % HALF_DAY + (half.get().equals("p") ? HALF_DAY : 0);
    return isHour && minute < 60 && second < 60 ? Optional.of(LocalTime.of(shown, minute, second)) : Optional.empty();
  }

  private static Optional<Duration> length(String text) {
    var length = LENGTH.matcher(text);
    return length.matches() ? Optional.of(Duration.ofHours(Long.parseLong(length.group(1)))
        .plusMinutes(Long.parseLong(length.group(2))).plusSeconds(Long.parseLong(length.group(3)))) : Optional.empty();
  }
}
