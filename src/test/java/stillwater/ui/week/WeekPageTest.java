package stillwater.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.focus.Source.COLLEAGUE;
import static stillwater.focus.Source.MEETING;
import static stillwater.focus.Source.URGE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.chart.Drawing;
import stillwater.chart.Mark;
import stillwater.chart.Paint;
import stillwater.focus.Kind;
import stillwater.report.Reach;
import stillwater.report.Search;

/// What the screen shows of weeks lived by the clock, reckoned by hand.
class WeekPageTest {
  private static final double WIDTH = 316;

  @TempDir
  private Path home;

  /// Two weeks with 1:00 and 1:45 of focus, then this one: Monday 80 minutes of theory and 40 of coding, Tuesday three
  /// hours of coding, broken once.
  private LivedWeek lived() {
    return new LivedWeek(home, "2026-11-02T07:00:00Z")
        .on("2026-11-02").plan(2).block("09:00", "10:00", "coding")
        .on("2026-11-09").start("10:00", "theory").away("10:30", "10:45", COLLEAGUE).end("12:00")
        .on("2026-11-16").start("09:00", "theory").away("09:20", "09:30", COLLEAGUE).end("10:30")
        .rest("10:30", "10:40", 2).block("11:00", "11:40", "coding")
        .on("2026-11-17").start("09:00", "coding").distracted("10:00", URGE).end("12:00");
  }

  private static WeekPage page(LivedWeek lived) {
    var model = new WeekViewModel(lived.bench().context(), lived.bench().live(), lived.bench());
    model.shown();
    return model.pageProperty().get().orElseThrow();
  }

  @Test
  void itIsCalledByItsDays() {
    var page = page(lived());
    assertThat(page.title()).isEqualTo("16 – 22 November");
    assertThat(page.number()).isEqualTo("week 47");
    assertThat(page.isEmpty()).isFalse();
  }

  @Test
  void fourFiguresStandBesideTheWeeksBefore() {
    var cards = page(lived()).cards();
    assertThat(cards).extracting(Card::name)
        .containsExactly("Focus", "Longest unbroken", "Interruptions an hour", "Breaks taken");
    assertThat(cards).extracting(Card::figure).containsExactly("5 h 00", "2 h 00", "0.2", "1 of 3");
    assertThat(cards).extracting(Card::beside).containsExactly("last 4 weeks: 1:00–1:45",
        "last 4 weeks: 1:00–1:15", "last 4 weeks: 0.0–0.6", "last 4 weeks: 0");
    assertThat(cards.getFirst().median()).isEqualTo("median 1:22 of the 2 before with data");
  }

  @Test
  void columnsAreStackedByKindUnderTheLongestDay() {
    var columns = columns(page(lived()));
    assertThat(words(columns)).containsSubsequence("1 h", "2 h", "3 h", "2:00", "Mon", "3:00", "Tue")
        .contains("Theory", "Coding", "planned");
    assertThat(bars(columns, "kind-theory")).containsExactly(box(45, 116, 23, 60));
    assertThat(bars(columns, "kind-coding")).containsExactly(box(45, 87, 23, 27), box(85, 42, 23, 134));
    assertThat(said(columns)).startsWith("Monday: 2 h of focus", "Monday, Theory: 1 h 20 min of focus",
        "Monday, Coding: 40 min of focus", "Tuesday: 3 h of focus", "Tuesday, Coding: 3 h of focus",
        "Monday: 2 h planned");
    assertThat(columns.said()).isEqualTo("Monday: 2 h 00 of focus, theory 1 h 20, coding 40 min. "
        + "Tuesday: 3 h 00 of focus, coding 3 h 00");
  }

  @Test
  void aPlaceLeadsToTheBlocksItWasMadeOf() {
    var columns = columns(page(lived()));
    var monday = LocalDate.parse("2026-11-16");
    assertThat(columns.stops()).extracting(stop -> stop.behind().orElseThrow())
        .startsWith(Search.days(monday, monday), Search.days(monday, monday).of(new Kind("theory")));
    var away = page(lived()).charts().away().drawn(WIDTH, 0);
    assertThat(away.stops().getFirst().behind())
        .contains(Search.days(monday, monday.plusDays(6)).from(COLLEAGUE));
  }

  @Test
  void aDayWithNothingIsBlankButKeepsItsPlan() {
    var columns = columns(page(lived()));
    assertThat(said(columns)).contains("Wednesday: 2 h planned").doesNotContain("Wednesday: 0 s of focus")
        .noneMatch(said -> said.startsWith("Sunday"));
    assertThat(lines(columns, Paint.Token.PLAN)).hasSize(6).allMatch(Mark.Line::dotted);
  }

  @Test
  void timeAwayIsToldBySource() {
    var page = page(lived());
    var away = page.charts().away().drawn(WIDTH, 0);
    assertThat(page.away()).isEqualTo("Time away, 10 min");
    assertThat(words(away)).containsExactly("Colleague", "10 min", "· 1", "Urge", "1 distraction");
    assertThat(bars(away, "chart-away-external")).hasSize(1);
    assertThat(said(away)).containsExactly("Colleague: 10 min away in 1 interruption, no distraction",
        "Urge: 0 s away in no interruption begun here, 1 distraction");
    assertThat(page.pulls()).isEqualTo("1 distraction · Too few to say whether it is habit or environment.");
  }

  @Test
  void whereItMostlyComesFromIsSaidFromTenOn() {
    var lived = new LivedWeek(home, "2026-11-16T07:00:00Z").on("2026-11-16").start("09:00", "coding");
    IntStream.range(10, 20).forEach(i -> lived.away("%d:00".formatted(i), "%d:06".formatted(i), MEETING));
    var page = page(lived.away("20:00", "20:40").end("21:00"));
    assertThat(page.pulls()).isEqualTo("91 % of interruptions and 60 % of the time away came from outside.");
    assertThat(page.remarks()).as("it is not said twice").doesNotContain(page.pulls());
    assertThat(words(page.charts().away().drawn(WIDTH, 0))).contains("Meeting", "Not said");
  }

  @Test
  void theDaysLieUnderEachOtherOverTheSameHours() {
    var strips = page(lived().until("12:30")).charts().over().drawn(438, 0);
    assertThat(said(strips)).containsExactly(
        "Monday: Theory, 09:00 to 09:20, 20 min", "Monday: Interrupted, 09:20 to 09:30, 10 min",
        "Monday: Theory, 09:30 to 10:30, 1 h", "Monday: Break, 10:30 to 10:40, 10 min",
        "Monday: Coding, 11:00 to 11:40, 40 min", "Tuesday: Coding, 09:00 to 12:00, 3 h");
    assertThat(bars(strips, "kind-theory")).containsExactly(box(78, 5, 12, 10), box(98, 5, 39, 10));
    assertThat(bars(strips, "chart-now")).as("half past twelve on Tuesday").containsExactly(box(217, 21, 2, 18));
    assertThat(words(strips)).startsWith("Mon", "Tue").endsWith("8", "10", "12", "14", "16", "18");
    assertThat(strips.said()).isEqualTo(
        "Monday: 09:00 to 11:40, 2 blocks, 1 break. Tuesday: 09:00 to 12:00, 1 block, no break");
  }

  @Test
  void eachHourOfAWeekdayIsDarkerByItsFocus() {
    var page = page(lived());
    var heat = page.charts().heat().drawn(WIDTH, 0);
    assertThat(said(heat)).startsWith(
        "Monday, 9 to 10 o’clock: 50 min of focus, 1 interruption, no distraction",
        "Monday, 10 to 11 o’clock: 30 min of focus, no interruption, no distraction",
        "Monday, 11 to 12 o’clock: 40 min of focus, no interruption, no distraction");
    assertThat(bars(heat, "chart-heat-5")).as("nine, ten and eleven on Tuesday; nine on Monday; the scale").hasSize(5);
    assertThat(bars(heat, "chart-heat-0")).hasSize(70 - 6);
    assertThat(words(heat)).doesNotContain("1");
    assertThat(words(page.charts().counted().drawn(WIDTH, 0))).containsOnlyOnce("1");
  }

  @Test
  void stretchesAreCountedByTheirLength() {
    var stretches = page(lived()).charts().stretches().drawn(WIDTH, 0);
    assertThat(said(stretches)).containsExactly("<10 minutes: no stretch", "10–25 minutes: 1 stretch",
        "25–50 minutes: 1 stretch", "50–90 minutes: 2 stretches", ">90 minutes: 1 stretch");
    assertThat(stretches.stops().getLast().behind().orElseThrow().reach()).contains(Reach.OVER_90);
  }

  @Test
  void pressureStandsByOriginKindAndHour() {
    var charts = page(lived()).charts();
    assertThat(said(charts.pressure().drawn(WIDTH, 0))).containsExactly(
        "From outside: 0.2 an hour, 1 interruption beside 5 h of focus",
        "Theory: 0.8 an hour, 1 interruption beside 1 h 20 min of focus",
        "Coding: 0.0 an hour, no interruption beside 3 h 40 min of focus");
    assertThat(said(charts.hours().drawn(WIDTH, 0))).containsExactly(
        "9 to 10 o’clock: 0.5 an hour, 1 interruption beside 1 h 50 min of focus",
        "10 to 11 o’clock: 0.0 an hour, no interruption beside 1 h 30 min of focus",
        "11 to 12 o’clock: 0.0 an hour, no interruption beside 1 h 40 min of focus");
  }

  @Test
  void breaksAndWhatWasMovedInThem() {
    var page = page(lived());
    assertThat(page.breaks()).containsExactly(new Fact("Offered", "3"), new Fact("Taken", "1"),
        new Fact("Cut short", "0"), new Fact("Skipped", "0"), new Fact("Longest time between", "3 h 00"),
        new Fact("Movement", "2 movements, 2 min"));
    assertThat(said(page.charts().moved().drawn(WIDTH, 0))).containsExactly("Neck: 2 min in 2 movements");
    assertThat(page.returns()).containsExactly(new Fact("Time away", "10 min (once)"),
        new Fact("Return time", "not measured"));
  }

  @Test
  void aMonthHasItsCalendarAndHalfAYearOfWeeks() {
    var lived = lived();
    var model = new WeekViewModel(lived.bench().context(), lived.bench().live(), lived.bench());
    model.shown();
    model.turnSpan();
    var page = model.pageProperty().get().orElseThrow();
    assertThat(page.title() + " " + page.number()).isEqualTo("November 2026");
    assertThat(page.cards().getFirst().figure()).isEqualTo("7 h 45");
    assertThat(said(page.charts().days().drawn(WIDTH, 0))).containsExactly(
        "Monday, 2 November: 1 h of focus, 1 block, no interruption",
        "Monday, 9 November: 1 h 45 min of focus, 1 block, 1 interruption",
        "Monday, 16 November: 2 h of focus, 2 blocks, 1 interruption",
        "Tuesday, 17 November: 3 h of focus, 1 block, no interruption");
    assertThat(said(page.charts().over().drawn(WIDTH, 0))).hasSize(26).endsWith(
        "2 – 8 November: 1 h of focus",
        "9 – 15 November: 1 h 45 min of focus; the one week before with data: 1 h 00",
        "16 – 22 November: 5 h of focus; the 2 weeks before with data: 1 h 00 to 1 h 45, median 1 h 22")
        .startsWith("25 – 31 May: nothing was noted");
  }

  @Test
  void anEmptyWeekSaysWhatWillAppear() {
    var page = page(new LivedWeek(home, "2026-11-18T08:00:00Z"));
    assertThat(page.isEmpty()).isTrue();
    assertThat(page.nothing()).startsWith("Nothing was noted in this week so far. The first block you start appears");
    assertThat(page.cards()).extracting(Card::figure).containsOnly("–");
    assertThat(page.cards()).extracting(Card::beside).containsOnly("");
    assertThat(columns(page).stops()).isEmpty();
    assertThat(page.charts().away().drawn(WIDTH, 0).stops()).isEmpty();
  }

  @Test
  void whatIsNotKnownStandsBelow() {
    var lived = new LivedWeek(home, "2026-11-16T07:00:00Z").on("2026-11-16").start("09:00", "coding")
        .asleep("09:30", "09:44").end("10:00");
    assertThat(page(lived).uncertainty())
        .isEqualTo("Not known: 14 min in gaps without an answer · no open block · no clock shift");
  }

  @Test
  void longDaysHaveFewerHourLines() {
    var lived = new LivedWeek(home, "2026-11-16T04:00:00Z").on("2026-11-16").block("06:00", "18:00", "coding");
    assertThat(words(columns(page(lived)))).startsWith("3 h", "6 h", "9 h", "12 h");
  }

  @Test
  void aBlockOverTheStartOfADayIsCutThere() {
    var lived = new LivedWeek(home, "2026-11-16T20:00:00Z").on("2026-11-16").block("23:00", "05:00", "coding");
    var page = page(lived);
    assertThat(words(columns(page))).containsSubsequence("5:00", "Mon", "1:00", "Tue", "Wed");
    assertThat(words(page.charts().over().drawn(WIDTH, 0))).as("from four to four").endsWith("6", "12", "18", "0");
  }

  private static Drawing columns(WeekPage page) {
    return page.charts().days().drawn(WIDTH, 0);
  }

  /// The values that can be read, without how they come about.
  private static List<String> said(Drawing drawing) {
    return drawing.stops().stream().map(stop -> stop.said().lines().findFirst().orElseThrow()).toList();
  }

  private static List<String> words(Drawing drawing) {
    return drawing.marks().stream().filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text()).toList();
  }

  private static List<List<Double>> bars(Drawing drawing, String style) {
    return drawing.marks().stream().filter(Mark.Bar.class::isInstance).map(Mark.Bar.class::cast)
        .filter(bar -> bar.paint().styleClass().equals(style))
        .map(bar -> box(bar.x(), bar.y(), bar.width(), bar.height())).toList();
  }

  private static List<Mark.Line> lines(Drawing drawing, Paint paint) {
    return drawing.marks().stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast)
        .filter(line -> line.paint() == paint).toList();
  }

  private static List<Double> box(double x, double y, double width, double height) {
    return List.of(x, y, width, height);
  }
}
