package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Id;
import stillwater.focus.Settings;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Day;
import stillwater.report.Figures;
import stillwater.report.Frame;
import stillwater.report.Range;
import stillwater.report.Report;
import stillwater.report.Running;
import stillwater.report.Spread;
import stillwater.report.Tally;
import stillwater.store.Journal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A week lived by verbs on two devices, and what a person reckons who has nothing but `blocks --json`, `breaks --json`
/// and `plan`: it is what the week says.
class WeekByHandTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
  private static final Pattern ID = Pattern.compile("\\((\\w{6})\\)");

  @TempDir
  private static Path folder;

  private static Terminal desk;
  private static Terminal laptop;
  private static SortedMap<String, Object> figures;

  @BeforeAll
  static void live() throws IOException {
    desk = new Terminal(folder.resolve("desk"), "2026-10-20T06:00:00Z", Terminal.BERLIN);
    laptop = new Terminal(folder.resolve("laptop"), "2026-10-20T06:00:00Z", Terminal.BERLIN).on("laptop");
    shareTheJournal();
    weeksBefore();
    monday();
    tuesday();
    wednesday();
    theRest();
    figures = new ByHand(read("blocks", "--from", "2026-10-18", "--json"),
        read("breaks", "--from", "2026-10-18", "--json")).week(MONDAY).figures();
  }

  private static void shareTheJournal() throws IOException {
    Files.createDirectories(folder.resolve("desk/journal"));
    Files.createDirectories(folder.resolve("laptop"));
    Files.createSymbolicLink(folder.resolve("laptop/journal"), folder.resolve("desk/journal"));
  }

  private static void weeksBefore() {
    at(desk, "2026-10-20T09:00", "start", "-k", "coding");
    at(desk, "2026-10-20T10:00", "i", "-s", "meeting");
    at(desk, "2026-10-20T10:15", "resume");
    at(desk, "2026-10-20T11:00", "break", "-m", "10");
    at(desk, "2026-10-20T11:10", "end-break");
    at(desk, "2026-11-03T09:00", "start", "-k", "theory");
    at(desk, "2026-11-03T09:40", "f");
    at(desk, "2026-11-12T20:00", "start", "-k", "writing", "--open");
    at(desk, "2026-11-12T21:00", "d");
    at(desk, "2026-11-12T23:00", "f");
    // a night that becomes the week's Monday at four
    at(desk, "2026-11-15T23:00", "start", "-k", "reading", "--open");
    at(desk, "2026-11-16T05:00", "f");
  }

  private static void monday() {
    at(desk, "2026-11-16T07:00", "plan", "mon=4", "tue=4", "wed=3", "fri=2");
    at(desk, "2026-11-16T09:00", "start", "Prove lemma 3", "-k", "theory", "-m", "50");
    at(desk, "2026-11-16T09:20", "d", "-s", "urge");
    var asked = at(desk, "2026-11-16T09:30", "i", "-s", "colleague", "-c", "case n=0");
    at(desk, "2026-11-16T09:42", "resume");
    at(desk, "2026-11-16T09:45", "back");
    desk.say("describe", id(asked), "--worth", "yes");
    at(desk, "2026-11-16T10:20", "break", "-m", "10");
    at(desk, "2026-11-16T10:22", "moved", "neck-slow-turns");
    at(desk, "2026-11-16T10:24", "skip");
    at(desk, "2026-11-16T10:30", "end-break");
    at(desk, "2026-11-16T10:35", "start", "-k", "coding");
    // asleep in an interruption: that is part of it
    var told = at(desk, "2026-11-16T11:35", "i", "-s", "message");
    sleep("2026-11-16T11:40", 20);
    desk.say("resume");
    desk.say("describe", id(told), "--worth", "no");
    at(desk, "2026-11-16T12:30", "f");
    at(desk, "2026-11-16T12:45", "start", "-k", "coding");
    sleep("2026-11-16T13:10", 30);
    desk.say("gap", "break");
    at(desk, "2026-11-16T14:30", "f");
  }

  private static void tuesday() {
    at(desk, "2026-11-17T09:00", "start", "-k", "coding");
    sleep("2026-11-17T09:30", 30);
    desk.say("gap", "interruption");
    sleep("2026-11-17T10:30", 20);
    desk.say("gap", "focus");
    sleep("2026-11-17T11:20", 15);
    at(desk, "2026-11-17T12:00", "break", "-m", "10");
    at(desk, "2026-11-17T12:06", "end-break");
  }

  private static void wednesday() {
    at(desk, "2026-11-18T08:00", "plan", "wed=2", "thu=1");
    at(desk, "2026-11-18T09:00", "start", "-k", "writing");
    at(laptop, "2026-11-18T09:30", "start", "-k", "reading", "-m", "90");
    at(laptop, "2026-11-18T10:15", "i", "-s", "noise");
    at(desk, "2026-11-18T10:30", "f");
    at(laptop, "2026-11-18T10:40", "resume");
    at(laptop, "2026-11-18T11:30", "f");
    at(desk, "2026-11-18T14:00", "start", "-k", "coding");
    until(desk, "2026-11-18T14:20");
    desk.clock().shift(Duration.ofMinutes(5));
    at(desk, "2026-11-18T14:40", "d", "-s", "noise");
    at(desk, "2026-11-18T15:05", "f");
  }

  private static void theRest() {
    at(desk, "2026-11-19T10:00", "start", "-k", "theory");
    at(desk, "2026-11-19T10:50", "f");
    desk.say("remove", latest());
    at(desk, "2026-11-19T11:00", "start", "-k", "theory");
    at(desk, "2026-11-19T11:20", "d");
    desk.say("undo");
    at(desk, "2026-11-19T12:00", "f");
    desk.say("amend", latest(), "--from", "11:10", "--to", "11:50", "--kind", "writing");
    desk.say("add", "Read the survey", "--from", "08:00", "--to", "09:30", "-k", "reading");
    // over the Atlantic
    at(desk, "2026-11-20T20:00", "start", "-k", "theory", "--open");
    desk.clock().travel(ZoneId.of("America/New_York"));
    at(desk, "2026-11-20T17:30", "f");
    at(desk, "2026-11-20T18:00", "start", "-k", "coding");
    at(desk, "2026-11-20T18:20", "i", "-s", "body");
    at(desk, "2026-11-20T18:30", "resume");
    at(desk, "2026-11-20T19:00", "f");
    // left open at home, and one that runs
    at(laptop, "2026-11-21T10:00", "start", "-k", "reading");
    at(laptop, "2026-11-21T10:30", "d");
    at(desk, "2026-11-22T16:00", "start", "-k", "writing");
    until(desk, "2026-11-22T16:40");
  }

  @Test
  void theLifeHasEverythingInIt() {
    assertThat(figures.keySet()).contains("focus", "away", "rest", "unknown", "open blocks", "clock shifts", "taken",
        "cut short", "skipped", "moved", "moved seconds", "worth yes", "worth no", "worth unsaid", "focus before",
        "return", "longest between", "over 90", "50 to 90", "25 to 50", "10 to 25", "unknown interruptions");
    // 60 + 68 + 90 + 50, 50, 90 + 50 + 60, 90 + 40, 210 + 50, 30, 40 minutes
    assertThat(figures).containsEntry("focus", 978 * 60L).containsEntry("blocks", 13L)
        .containsEntry("clock shifts", 1L).containsEntry("open blocks", 1L)
        .containsEntry("cut short", 1L);
  }

  @Test
  void whatTheWeekSaysInJsonIsWhatAPersonReckons() {
    var said = new TreeMap<String, Object>();
    var week = read("week", "2026-W47", "--format", "json");
    json(week, said);
    assertThat(said).isNotEmpty().allSatisfy((name, value) ->
        assertThat(figures.getOrDefault(name, 0L)).as(name).isEqualTo(value));
  }

  @Test
  void whatTheReportSaysIsWhatAPersonReckonsAndNothingIsLeftOver() {
    var said = new TreeMap<String, Object>();
    var report = report();
    figures(report.figures(), said);
    report.days().forEach(day -> day(day, said));
    report.hoursOfWeekdays().forEach((weekday, hours) ->
        hours.forEach((hour, tally) -> lived(weekday + " %02d ".formatted(hour), tally, said)));
    var earlier = report.earlier();
    Map.of("focus", earlier.focus(), "away", earlier.away(), "longest", earlier.longestUnbroken())
        .forEach((name, spread) -> spread(name + " before", spread, said));
    Map.of("blocks", earlier.blocks(), "interruptions", earlier.interruptions(), "distractions",
        earlier.distractions(), "taken", earlier.breaksTaken())
        .forEach((name, range) -> said.put(name + " before", words(range.orElseThrow())));
    said.values().removeIf(Long.valueOf(0)::equals);
    assertThat(said).containsExactlyInAnyOrderEntriesOf(figures);
  }

  @Test
  void thePlanBesideItIsWhatPlanSaid() {
    assertThat(desk.say("plan")).contains("Monday      4:00", "Wednesday   2:00",
        "Thursday    1:00", "Friday      2:00");
    assertThat(report().days()).extracting(day -> day.planned().orElseThrow().toHours())
        .containsExactly(4L, 4L, 2L, 1L, 2L, 0L, 0L);
    assertThat(read("week", "2026-W47", "--format", "json").get("days"))
        .extracting(day -> day.get("plannedSeconds").asLong() / 3600).containsExactly(4L, 4L, 2L, 1L, 2L, 0L, 0L);
  }

  private static Report report() {
    var chronicle = Chronicle.of(
        new Journal(folder.resolve("desk/journal"), Optional.empty()).everything(),
        Optional.of(new Running(Id.of(latest()),
            desk.clock().wall())));
    return Report.of(chronicle, Calendar.of(Settings.DEFAULT), new Frame.OneWeek(MONDAY));
  }

  private static void figures(Figures figures, Map<String, Object> said) {
    lived("", figures.total(), said);
    said.put("blocks", (long) figures.blocks());
    said.put("rest", figures.rest().toSeconds());
    figures.byKind().forEach((kind, tally) -> said.put("kind " + kind, tally.focus().toSeconds()));
    figures.byHour().forEach((hour, tally) -> lived("%02d ".formatted(hour), tally, said));
    figures.interruptions().byOrigin().forEach((origin, tally) -> pulls(name(origin), tally, said));
    figures.interruptions().bySource().forEach((source, tally) -> pulls(name(source), tally, said));
    spread("away each", figures.interruptions().timeAway(), said);
    spread("return", figures.interruptions().returnTime(), said);
    var worth = figures.interruptions().worth();
    said.putAll(Map.of("worth yes", (long) worth.yes(), "worth partly", (long) worth.partly(),
        "worth no", (long) worth.no(), "worth unsaid", (long) worth.unsaid()));
    said.put("per hour", figures.total().interruptionsPerHour().orElseThrow().setScale(2, RoundingMode.HALF_UP)
        .toString());
    unbroken(figures, said);
    var breaks = figures.breaks();
    said.putAll(Map.of("offered", (long) breaks.offered(), "taken", (long) breaks.taken(),
        "cut short", (long) breaks.cutShort(), "skipped", (long) breaks.skipped(),
        "moved", (long) breaks.movementsDone(), "moved seconds", breaks.movementTime().toSeconds(),
        "longest between", breaks.longestBetween().orElseThrow().toSeconds()));
    breaks.movements().forEach((movement, times) -> said.put("moved " + movement, (long) times));
    said.putAll(Map.of("unknown", figures.uncertainty().unansweredGaps().toSeconds(),
        "open blocks", (long) figures.uncertainty().openBlocks(),
        "clock shifts", (long) figures.uncertainty().clockShifts()));
  }

  private static void unbroken(Figures figures, Map<String, Object> said) {
    var unbroken = figures.unbroken();
    said.put("longest", unbroken.longest().toSeconds());
    said.put("deep", unbroken.deep().toSeconds());
    said.put("depth", figures.depth().setScale(2, RoundingMode.HALF_UP).toString());
    unbroken.deepStarts().forEach((hour, count) -> said.put("deep starts " + hour, (long) count));
    var names = List.of("under 10", "10 to 25", "25 to 50", "50 to 90", "over 90");
    unbroken.histogram().forEach((reach, count) -> said.put(names.get(reach.ordinal()), (long) count));
  }

  private static void day(Day day, Map<String, Object> said) {
    lived(day.date() + " ", day.figures().total(), said);
    said.put(day.date() + " blocks", (long) day.figures().blocks());
    day.figures().byKind().forEach((kind, tally) -> said.put(day.date() + " " + kind, tally.focus().toSeconds()));
  }

  private static void lived(String name, Tally tally, Map<String, Object> said) {
    said.put(name + "focus", tally.focus().toSeconds());
    said.put(name + "away", tally.away().toSeconds());
    said.put(name + "interruptions", (long) tally.interruptions());
    said.put(name + "distractions", (long) tally.distractions());
  }

  private static void pulls(String name, Tally tally, Map<String, Object> said) {
    said.put(name + " away", tally.away().toSeconds());
    said.put(name + " interruptions", (long) tally.interruptions());
    said.put(name + " distractions", (long) tally.distractions());
  }

  private static void spread(String name, Optional<Spread> spread, Map<String, Object> said) {
    spread.ifPresent(of -> said.put(name, "n %d, %d to %d, median %d"
        .formatted(of.n(), of.min().toSeconds(), of.max().toSeconds(), of.median().toSeconds())));
  }

  private static String words(Range range) {
    return "n %d, %s to %s, median %s".formatted(range.n(), range.min(), range.max(),
        range.median().setScale(0, RoundingMode.DOWN));
  }

  private static void json(JsonNode week, Map<String, Object> said) {
    Map.of("focusSeconds", "focus", "awaySeconds", "away", "restSeconds", "rest", "blocks", "blocks",
        "interruptions", "interruptions", "distractions", "distractions", "longestUnbrokenSeconds", "longest")
        .forEach((key, name) -> said.put(name, week.get(key).asLong()));
    said.put("depth", week.get("depth").decimalValue().setScale(2, RoundingMode.HALF_UP).toString());
    said.put("per hour", week.get("interruptionsPerHour").decimalValue().setScale(2).toString());
    week.get("byKind").properties().forEach(kind -> said.put("kind " + kind.getKey(), kind.getValue().asLong()));
    for (var by : List.of("byOrigin", "bySource")) {
      week.get(by).properties().forEach(each -> {
        said.put(each.getKey() + " interruptions", each.getValue().get("count").asLong());
        said.put(each.getKey() + " away", each.getValue().get("awaySeconds").asLong());
      });
    }
    week.get("byHour").properties().forEach(hour -> said.put("%02d focus".formatted(Integer.parseInt(hour.getKey())),
        hour.getValue().get("focusSeconds").asLong()));
    for (var day : week.get("days")) {
      said.put(day.get("date").asString() + " focus", day.get("focusSeconds").asLong());
      said.put(day.get("date").asString() + " blocks", day.get("blocks").asLong());
    }
    Map.of("offered", "offered", "taken", "taken", "cutShort", "cut short", "skipped", "skipped", "movements", "moved",
        "movementSeconds", "moved seconds", "longestBetweenSeconds", "longest between")
        .forEach((key, name) -> said.put(name, week.get("breaks").get(key).asLong()));
    var before = week.get("previousWeeks");
    said.put("focus before", "n %d, %d to %d, median %d".formatted(before.get("n").asInt(),
        before.get("minFocusSeconds").asLong(), before.get("maxFocusSeconds").asLong(),
        before.get("medianFocusSeconds").asLong()));
    Map.of("unansweredGapSeconds", "unknown", "openBlocks", "open blocks", "clockShifts", "clock shifts")
        .forEach((key, name) -> said.put(name, week.get("uncertainty").get(key).asLong()));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// Types when the clock on this wall shows that.
  private static String at(Terminal who, String time, String... words) {
    until(who, time);
    return who.say(words);
  }

  private static void until(Terminal who, String time) {
    who.until(LocalDateTime.parse(time).atZone(who.clock().zone()).toInstant().toString());
  }

  private static void sleep(String from, int minutes) {
    until(desk, from);
    desk.clock().sleep(Duration.ofMinutes(minutes));
  }

  private static String id(String answer) {
    var found = ID.matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return found.group(1);
  }

  private static String latest() {
    var blocks = read("blocks", "--json");
    return blocks.get(blocks.size() - 1).get("id").asString();
  }

  private static JsonNode read(String... words) {
    return JsonMapper.shared().readTree(desk.say(words));
  }
}
