package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.cli.Terminal;

/// What the real Timewarrior exports is, imported, to the second what Timewarrior itself counts, day by day and week by
/// week; `-Dstillwater.years=10` takes ten years.
class TimewarriorAgreesTest {
  private static final int YEARS = Integer.getInteger("stillwater.years", 1);
  private static final long SEED = Long.getLong("stillwater.seed", 26);
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  /// A row of the summary, with the day and its total where they stand in it.
  private static final Pattern ROW = Pattern.compile(
      "(?:W\\d+ +(\\d{4}-\\d{2}-\\d{2}) \\w{3})?.*?\\d{1,2}:\\d{2}:\\d{2} +\\d{1,2}:\\d{2}:\\d{2} +"
          + "\\d{1,2}:\\d{2}:\\d{2}(?: +(\\d{1,2}):(\\d{2}):(\\d{2}))?\\s*");
  private static final Pattern TOTAL = Pattern.compile("\\n +(\\d+):(\\d{2}):(\\d{2})\\s*$");
  private static final Pattern DAY = Pattern.compile(
      "\\{\"date\":\"(\\d{4}-\\d{2}-\\d{2})\",\"focusSeconds\":(\\d+)");
  private static final Pattern WEEK = Pattern.compile("^\\{\"week\".*?\"focusSeconds\":(\\d+)");

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
  void everyDayAndEveryWeekIsTheSameToTheSecond(String zone, @TempDir Path folder) throws IOException {
    Programs.need("timew");
    var last = FIRST.plusWeeks(52L * YEARS + YEARS / 5);
    var entries = write(folder, ZoneId.of(zone), last);
    timew(folder, zone, "tags");
    var export = folder.resolve("export.json");
    Files.writeString(export, timew(folder, zone, "export"));

    var desk = new Terminal(folder.resolve("home"), "2026-11-17T09:00:00Z", ZoneId.of(zone));
    desk.say("status");
    Files.writeString(folder.resolve("home").resolve("settings.json"), "{\"dayStart\": \"00:00\"}");
    assertThat(desk.say("import", "timewarrior", export.toString())).startsWith("Added: %,d blocks".formatted(entries));

    var days = new TreeMap<LocalDate, Duration>();
    var weeks = new TreeMap<LocalDate, Duration>();
    for (var monday = FIRST; monday.isBefore(last); monday = monday.plusWeeks(1)) {
      read(desk, monday, days, weeks);
    }
    var expected = summary(timew(folder, zone, "summary", FIRST.toString(), "-", last.toString()));
    assertThat(days).as("seed %d", SEED).isEqualTo(expected);
    assertThat(weeks).as("seed %d", SEED).isEqualTo(byWeek(folder, zone, last));
    System.out.printf("%s: %d intervals, %d days, %d weeks, %d s, the same as timew summary%n", zone, entries,
        days.size(), weeks.size(), weeks.values().stream().mapToLong(Duration::toSeconds).sum());
  }

  /// Intervals around the clock, over midnight and over changes of the clock, to the second; some days without any.
  private static int write(Path folder, ZoneId zone, LocalDate last) throws IOException {
    var random = new Random(SEED);
    var months = new TreeMap<String, StringBuilder>();
    var end = last.minusDays(1).atStartOfDay(zone).toInstant();
    int entries = 0;
    for (var at = FIRST.atStartOfDay(zone).toInstant(); ; entries++) {
      var from = at.plusSeconds(random.nextInt(20) == 0 ? random.nextInt(200_000) : random.nextInt(14_000));
      var to = from.plusSeconds(1 + random.nextInt(9_000));
      if (to.isAfter(end)) {
        break;
      }
      months.computeIfAbsent(STAMP.format(from).substring(0, 4) + "-" + STAMP.format(from).substring(4, 6),
          _ -> new StringBuilder()).append("inc ").append(STAMP.format(from)).append(" - ").append(STAMP.format(to))
          .append(" # thesis \"ch ").append(random.nextInt(5)).append("\"\n");
      at = to;
    }
    var data = Files.createDirectories(folder.resolve("timew").resolve("data"));
    Files.writeString(folder.resolve("timew").resolve("timewarrior.cfg"), "");
    for (var month : months.entrySet()) {
      Files.writeString(data.resolve(month.getKey() + ".data"), month.getValue());
    }
    return entries;
  }

  private static String timew(Path folder, String zone, String... words) throws IOException {
    var builder = new ProcessBuilder(
        Stream.concat(Stream.of("timew", "rc.confirmation=off"), Stream.of(words)).toList());
    builder.environment().putAll(
        Map.of("TIMEWARRIORDB", folder.resolve("timew").toString(), "TZ", zone, "LC_ALL", "C.UTF-8"));
    var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return Programs.hear(process, () -> new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static void read(Terminal desk, LocalDate monday, SortedMap<LocalDate, Duration> days,
      SortedMap<LocalDate, Duration> weeks) {
    var json = desk.say("week", DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, 8), "--format", "json");
    DAY.matcher(json).results().filter(day -> !day.group(2).equals("0")).forEach(day ->
        days.put(LocalDate.parse(day.group(1)), Duration.ofSeconds(Long.parseLong(day.group(2)))));
    WEEK.matcher(json).results().filter(week -> !week.group(1).equals("0")).forEach(week ->
        weeks.put(monday, Duration.ofSeconds(Long.parseLong(week.group(1)))));
  }

  /// The total of each day: it stands in the day's last row.
  private static SortedMap<LocalDate, Duration> summary(String table) {
    var days = new TreeMap<LocalDate, Duration>();
    var day = FIRST;
    for (var line : table.lines().toList()) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        day = row.group(1) == null ? day : LocalDate.parse(row.group(1));
        if (row.group(2) != null) {
          days.put(day, length(row.group(2), row.group(3), row.group(4)));
        }
      }
    }
    return days;
  }

  /// The total of each week: it stands alone in the last row.
  private static SortedMap<LocalDate, Duration> byWeek(Path folder, String zone, LocalDate last) throws IOException {
    var weeks = new TreeMap<LocalDate, Duration>();
    for (var monday = FIRST; monday.isBefore(last); monday = monday.plusWeeks(1)) {
      var total = TOTAL.matcher(timew(folder, zone, "summary", monday.toString(), "-", monday.plusWeeks(1).toString()));
      if (total.find()) {
        weeks.put(monday, length(total.group(1), total.group(2), total.group(3)));
      }
    }
    return weeks;
  }

  private static Duration length(String hours, String minutes, String seconds) {
    return Duration.ofHours(Long.parseLong(hours)).plusMinutes(Long.parseLong(minutes))
        .plusSeconds(Long.parseLong(seconds));
  }
}
