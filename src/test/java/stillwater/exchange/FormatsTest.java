package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Kind;
import stillwater.focus.RandomLife;
import stillwater.focus.Recorded;
import stillwater.focus.Tag;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.report.Account;
import stillwater.report.Chronicle;
import stillwater.report.Frame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Whatever was lived, each format holds what the report says, the same anywhere, and no text in it does harm.
class FormatsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-18");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
  private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"quoted\" 'twice' & <b>bold</b>",
      "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)",
      "line|with|pipes `code` *stars* [link](x)", "שלום ← عربى",
      "👩‍🔬 𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "a,b;c\\n", "]]> --> {{title}} {{{wide}}}", "\u202Egnp.exe");

  static Stream<Frame> frames() {
    return Stream.of(new Frame.OneDay(DAY), new Frame.OneWeek(DAY), new Frame.OneMonth(YearMonth.from(DAY)),
        new Frame.HalfYear(YearMonth.from(DAY)), new Frame.OneYear(Year.of(2026)),
        new Frame.Days(DAY.minusDays(20), DAY), new Frame.Days(DAY.minusYears(10), DAY),
        new Frame.OneWeek(DAY.minusYears(3)));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void everyFormatTellsOfEveryRunOfDays(Frame frame) throws Exception {
    for (var language : List.of(Locale.UK, Locale.GERMANY)) {
      var telling = LivedWeeks.telling(frame, language);
      parsed(PageFormat.HTML.write(telling));
      assertThat(PageFormat.MARKDOWN.write(telling)).startsWith("# ").endsWith("\n").contains("\n---\n");
      assertThat(columnSum(PageFormat.CSV.write(telling), "focus_seconds"))
          .isEqualTo(telling.report().figures().total().focus().toSeconds());
      var json = new JsonMapper().readTree(PageFormat.JSON.write(telling));
      assertThat(json.get("period").stringValue()).isEqualTo(telling.report().label());
      assertThat(json.get("days")).hasSize(telling.report().days().size());
    }
  }

  @Test
  void tenYearsAreToldInFewRows() {
    var telling = LivedWeeks.telling(new Frame.Days(DAY.minusYears(10), DAY), Locale.UK);
    assertThat(telling.portions()).hasSize(11);
    assertThat(PageFormat.MARKDOWN.write(telling).lines().count()).isLessThan(120);
  }

  @Test
  void theTotalsOfEachFormatAreThoseOfTheReport() {
    for (var life : lives()) {
      for (var frame : List.of(new Frame.OneYear(Year.of(2026)), new Frame.Days(LocalDate.parse("2026-05-01"),
          LocalDate.parse("2026-09-17")))) {
        var telling = LivedWeeks.telling(life.chronicle(), frame, Locale.UK);
        var figures = telling.report().figures();
        var csv = PageFormat.CSV.write(telling);
        assertThat(columnSum(csv, "focus_seconds")).as(life.name()).isEqualTo(figures.total().focus().toSeconds());
        assertThat(columnSum(csv, "away_seconds")).as(life.name()).isEqualTo(figures.total().away().toSeconds());
        assertThat(columnSum(csv, "interruptions")).as(life.name()).isEqualTo(figures.total().interruptions());
        assertThat(columnSum(csv, "distractions")).as(life.name()).isEqualTo(figures.total().distractions());
        assertThat(columnSum(csv, "blocks")).as(life.name()).isEqualTo(figures.blocks());
        assertThat(columnSum(csv, "breaks_taken")).as(life.name()).isEqualTo(figures.breaks().taken());
        assertThat(columnSum(csv, "unanswered_seconds")).as(life.name())
            .isEqualTo(figures.uncertainty().unansweredGaps().toSeconds());
        var json = new JsonMapper().readTree(PageFormat.JSON.write(telling));
        assertThat(json.get("focusSeconds").longValue()).as(life.name()).isEqualTo(figures.total().focus().toSeconds());
        assertThat(sum(json.get("byKind"))).as(life.name()).isEqualTo(figures.total().focus().toSeconds());
        assertThat(json.get("hoursOfWeekdays").values().stream().flatMap(day -> day.values().stream())
            .mapToLong(hour -> hour.get("focusSeconds").longValue()).sum()).as(life.name())
            .isEqualTo(figures.total().focus().toSeconds());
      }
    }
  }

  @Test
  void theTotalsOfBlocksAreThoseOfTheReport() {
    for (var life : lives()) {
      var telling = LivedWeeks.telling(life.chronicle(), new Frame.Days(LocalDate.parse("2025-06-01"),
          LocalDate.parse("2028-06-01")), Locale.UK);
      var blocks = life.chronicle().accounts(telling.report().frame().in(telling.calendar()));
      var focus = telling.report().figures().total().focus().toSeconds();
      assertThat(columnSum(BlockFormat.CSV.write(blocks), "focus_seconds")).as(life.name()).isEqualTo(focus);
      var intervals = new JsonMapper().readTree(BlockFormat.TIMEWARRIOR.write(blocks)).values();
      var end = Instant.MIN;
      long sum = 0;
      for (var interval : intervals) {
        var from = time(interval, "start");
        assertThat(from).as(life.name()).isAfterOrEqualTo(end);
        end = time(interval, "end");
        sum += Duration.between(from, end).toSeconds();
      }
      assertThat(sum).as(life.name()).isEqualTo(focus);
    }
  }

  @Test
  void aCalendarHasAnEventForEachBlockWhenAndWhereItWas() {
    for (var life : lives()) {
      var blocks = life.chronicle().accounts(new Frame.Days(LocalDate.parse("2025-06-01"),
          LocalDate.parse("2028-06-01")).in(LivedWeeks.telling(new Frame.OneDay(DAY), Locale.UK).calendar()));
      var calendar = Biweekly.parse(BlockFormat.ICS.write(blocks)).first();
      assertThat(calendar.getEvents()).as(life.name()).hasSameSizeAs(blocks);
      for (int i = 0; i < blocks.size(); i++) {
        isSame(calendar.getEvents().get(i), blocks.get(i), calendar, life.name());
      }
    }
  }

  private static void isSame(VEvent event, Account account, ICalendar calendar, String about) {
    assertThat(event.getUid().getValue()).as(about).isEqualTo(account.lived().block().id().toString());
    assertThat(at(event.getDateStart(), calendar)).as(about)
        .isEqualTo(account.shown().from().truncatedTo(ChronoUnit.SECONDS));
    assertThat(at(event.getDateEnd(), calendar)).as(about)
        .isEqualTo(account.shown().to().truncatedTo(ChronoUnit.SECONDS));
  }

  /// The instant as a calendar understands it: of a time that the clock showed twice, the first.
  private static Instant at(DateOrDateTimeProperty property, ICalendar calendar) {
    var written = property.getValue().getRawComponents();
    if (written.isUtc()) {
      return shown(written).toInstant(ZoneOffset.UTC);
    }
    var zone = calendar.getTimezoneInfo().getTimezone(property).getComponent();
    return Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
        .flatMap(each -> Stream.of(each.getTimezoneOffsetFrom(), each.getTimezoneOffsetTo()))
        .map(each -> offset(each.getValue())).distinct()
        .filter(each -> offset(zone, shown(written).toInstant(each)).equals(each))
        .map(each -> shown(written).toInstant(each)).min(Comparator.naturalOrder()).orElseThrow();
  }

  @Test
  void aBlockOverTheEndOfSummerTimeEndsAfterItBegan() {
    var from = OffsetDateTime.parse("2026-10-25T02:45:00+02:00");
    var to = OffsetDateTime.parse("2026-10-25T02:15:00+01:00");
    var night = LivedWeeks.chronicle(List.of(new Recorded(LivedWeeks.id(1), 1, to, new Event.BlockAdded(
        new Task(new Text("late"), new Kind("coding"), Optional.empty(), List.of(), LivedWeeks.BERLIN), from, to,
        Text.NONE))));
    var telling = LivedWeeks.telling(night, new Frame.OneMonth(YearMonth.of(2026, 10)), Locale.UK);
    var blocks = night.accounts(telling.report().frame().in(telling.calendar()));
    var calendar = Biweekly.parse(BlockFormat.ICS.write(blocks)).first();
    assertThat(at(calendar.getEvents().getFirst().getDateStart(), calendar)).isEqualTo(from.toInstant());
    assertThat(at(calendar.getEvents().getFirst().getDateEnd(), calendar)).isEqualTo(to.toInstant());
  }

  @Test
  void aMovedClockIsToldAlikeInEachFormat() {
    for (var life : lives()) {
      var telling = LivedWeeks.telling(life.chronicle(), new Frame.Days(LocalDate.parse("2025-06-01"),
          LocalDate.parse("2028-06-01")), Locale.UK);
      var blocks = life.chronicle().accounts(telling.report().frame().in(telling.calendar()));
      var calendar = Biweekly.parse(BlockFormat.ICS.write(blocks)).first();
      var table = rows(BlockFormat.CSV.write(blocks));
      for (int i = 0; i < table.size(); i++) {
        var from = OffsetDateTime.parse(table.get(i).get("started")).toInstant();
        var ended = table.get(i).getOrDefault("ended", "");
        var event = calendar.getEvents().get(i);
        assertThat(at(event.getDateStart(), calendar)).as(life.name()).isEqualTo(from);
        if (!ended.isEmpty() && !OffsetDateTime.parse(ended).toInstant().isBefore(from)) {
          assertThat(at(event.getDateEnd(), calendar)).as(life.name())
              .isEqualTo(OffsetDateTime.parse(ended).toInstant());
        }
      }
    }
  }

  /// What the zone that a calendar brings along says about an instant.
  private static ZoneOffset offset(VTimezone zone, Instant at) {
    return Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
        .map(each -> Map.entry(shown(each.getDateStart().getValue().getRawComponents())
            .toInstant(offset(each.getTimezoneOffsetFrom().getValue())), offset(each.getTimezoneOffsetTo().getValue())))
        .filter(change -> !change.getKey().isAfter(at)).max(Map.Entry.comparingByKey()).orElseThrow().getValue();
  }

  private static ZoneOffset offset(UtcOffset offset) {
    return ZoneOffset.ofTotalSeconds((int) (offset.getMillis() / 1000));
  }

  private static LocalDateTime shown(DateTimeComponents at) {
    return LocalDateTime.of(at.getYear(), at.getMonth(), at.getDate(), at.getHour(), at.getMinute(), at.getSecond());
  }

  @Test
  void nothingDependsOnWhereItIsWritten() {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    var properties = (Properties) System.getProperties().clone();
    var expected = everything();
    try {
      for (var place : List.of("ar-EG-u-nu-arab|Pacific/Apia|\r\n", "th-TH-u-ca-buddhist-nu-thai|Asia/Kathmandu|\r",
          "tr-TR|America/St_Johns|\n", "fa-IR|Africa/Casablanca|\n")) {
        var parts = place.split("\\|", -1);
        Locale.setDefault(Locale.forLanguageTag(parts[0]));
        TimeZone.setDefault(TimeZone.getTimeZone(parts[1]));
        System.setProperty("line.separator", parts[2]);
        assertThat(everything()).as(place).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperties(properties);
    }
  }

  private static List<String> everything() {
    var written = new ArrayList<String>();
    frames().forEach(frame -> Stream.of(PageFormat.values()).forEach(format ->
        written.add(format.write(LivedWeeks.telling(frame, Locale.GERMANY)))));
    var blocks = LivedWeeks.chronicle().accounts(LivedWeeks.WEEK.in(
        LivedWeeks.telling(LivedWeeks.WEEK, Locale.UK).calendar()));
    Stream.of(BlockFormat.values()).forEach(format -> written.add(format.write(blocks)));
    return written;
  }

  @Test
  void aPageNeedsNothingBesideIt() {
    var page = PageFormat.HTML.write(LivedWeeks.telling(LivedWeeks.WEEK, Locale.UK));
    assertThat(page).doesNotContain("http", "src=", "href", "@import", "url(", "<script", "\r")
        .contains("@page { size: A4", "prefers-color-scheme: dark", "max-width: 640px");
  }

  @Test
  void hostileTextIsOnlyText() throws Exception {
    var telling = LivedWeeks.telling(hostile(), new Frame.OneWeek(DAY), Locale.UK);
    var blocks = hostile().accounts(new Frame.OneWeek(DAY).in(telling.calendar()));
    var page = PageFormat.HTML.write(telling);
    assertThat(page).doesNotContain("<script", "<b>", "\u202E").contains("&lt;script&gt;", "{{title}}");
    assertThat(parsed(page).getElementsByTagName("b").getLength()).isZero();
    var markdown = PageFormat.MARKDOWN.write(telling);
    assertThat(markdown).doesNotContainPattern("(?<!\\\\)<").doesNotContain("\u202E").contains("\\<script\\>", "with\\|pipes \\`code\\`");
    for (var csv : List.of(PageFormat.CSV.write(telling), BlockFormat.CSV.write(blocks))) {
      assertThat(rows(csv)).allSatisfy(row -> assertThat(row.values()).noneMatch(cell ->
          !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0));
      assertThat(csv).contains("'=cmd|' /C calc'!A0").doesNotContain("\u202E");
    }
    var kinds = rows(PageFormat.CSV.write(telling)).stream().map(row -> row.get("kind")).toList();
    assertThat(kinds).contains("\"quoted\" 'twice' & <b>bold</b>", "שלום ← عربى", "a,b;c\\n");
    var summaries = Biweekly.parse(BlockFormat.ICS.write(blocks)).first().getEvents().stream()
        .map(event -> event.getSummary().getValue()).toList();
    assertThat(summaries).contains("a,b;c\\n", "<script>alert(1)</script>", "👩‍🔬 𝔘𝔫𝔦𝔠𝔬𝔡𝔢");
    var annotations = new JsonMapper().readTree(BlockFormat.TIMEWARRIOR.write(blocks)).values().stream()
        .map(interval -> interval.get("annotation").stringValue()).toList();
    assertThat(annotations).containsExactlyElementsOf(HOSTILE);
  }

  private static Chronicle hostile() {
    var log = new ArrayList<Recorded>();
    var at = DAY.atTime(9, 0).atZone(LivedWeeks.BERLIN);
    for (var text : HOSTILE) {
      var id = LivedWeeks.id(log.size());
      log.add(new Recorded(id, log.size() + 1, at.toOffsetDateTime(), new Event.BlockAdded(new Task(new Text(text),
          new Kind(text), Optional.empty(), List.of(new Tag(text)), LivedWeeks.BERLIN),
          at.toOffsetDateTime(), at.plusMinutes(20).toOffsetDateTime(), Text.NONE)));
      at = at.plusMinutes(30);
    }
    return LivedWeeks.chronicle(log);
  }

  private record Life(String name, Chronicle chronicle) {}

  /// Two random devices beside each other, and the week that is known.
  private static List<Life> lives() {
    return LongStream.range(0, 25).mapToObj(seed -> {
      var events = new TreeMap<Device, List<Recorded>>(Map.of(new Device("a"), RandomLife.of(seed, 80).log(),
          new Device("b"), RandomLife.of(seed + 1000, 80).log()));
      return new Life("seed " + seed, Chronicle.of(events, Optional.empty()));
    }).toList();
  }

  private static Document parsed(String page) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static long columnSum(String csv, String column) {
    return rows(csv).stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).mapToLong(Long::parseLong)
        .sum();
  }

  private static List<Map<String, String>> rows(String csv) {
    return new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(csv).readAll();
  }

  private static long sum(JsonNode node) {
    return node.values().stream().mapToLong(JsonNode::longValue).sum();
  }

  private static Instant time(JsonNode interval, String field) {
    return LocalDateTime.parse(interval.get(field).stringValue(), TIME).toInstant(ZoneOffset.UTC);
  }
}
