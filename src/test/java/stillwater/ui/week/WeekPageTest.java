package stillwater.ui.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stillwater.focus.Source.COLLEAGUE;
import static stillwater.focus.Source.MEETING;
import static stillwater.focus.Source.URGE;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Kind;
import stillwater.focus.Origin;
import stillwater.report.Axis;
import stillwater.ui.kit.StripMarks;

/// What the screen shows of weeks lived by the clock, reckoned by hand.
class WeekPageTest {
  private static final Offset<Double> NEAR = within(1e-9);

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
        "last 4 weeks: 1:00–1:15", "last 4 weeks: 0.0–0.6", "2 movements, 2 min");
  }

  @Test
  void whereNothingWasMovedBreaksStandBesideThoseOfTheWeeksBefore() {
    var lived = lived().on("2026-11-23").block("09:00", "10:00", "coding").rest("10:00", "10:10", 0);
    assertThat(page(lived).cards().getLast().figure()).isEqualTo("1 of 1");
    assertThat(page(lived).cards().getLast().beside()).isEqualTo("last 4 weeks: 0–1");
  }

  @Test
  void columnsAreStackedByKindUnderTheLongestDay() {
    var columns = page(lived()).columns();
    assertThat(columns.kinds()).containsExactly(new Kind("theory"), new Kind("coding"));
    assertThat(columns.hours()).extracting(Columns.Line::name).containsExactly("1 h", "2 h", "3 h");
    assertThat(columns.hours().getLast().at()).isEqualTo(1, NEAR);
    var monday = columns.days().getFirst();
    assertThat(monday.total()).isEqualTo("2:00");
    assertThat(monday.height()).isEqualTo(2.0 / 3, NEAR);
    assertThat(monday.parts()).extracting(Columns.Part::said)
        .containsExactly("Monday: Theory 1 h 20", "Monday: Coding 40 min");
    assertThat(monday.parts().get(1).from()).isEqualTo(80.0 / 180, NEAR);
    assertThat(monday.parts().get(1).height()).isEqualTo(40.0 / 180, NEAR);
    assertThat(columns.said()).isEqualTo(
        "Monday: 2 h 00, theory 1 h 20, coding 40 min. Tuesday: 3 h 00, coding 3 h 00");
  }

  @Test
  void aDayWithNothingIsBlankButKeepsItsPlan() {
    var columns = page(lived()).columns();
    var wednesday = columns.days().get(2);
    assertThat(wednesday.total()).isEmpty();
    assertThat(wednesday.parts()).isEmpty();
    assertThat(wednesday.planned().orElseThrow()).isEqualTo(2.0 / 3, NEAR);
    assertThat(wednesday.saidPlan()).isEqualTo("Wednesday: planned 2 h 00");
    assertThat(columns.days().getLast().planned()).as("nothing is planned on Sundays").isEmpty();
    assertThat(columns.hasPlan()).isTrue();
  }

  @Test
  void timeAwayIsToldBySource() {
    var away = page(lived()).away();
    assertThat(away.title()).isEqualTo("Time away, 10 min");
    assertThat(away.bars()).containsExactly(
        new Away.Bar("Colleague", Origin.EXTERNAL, 1, "10 min", "1",
            "Colleague: 10 min in 1 interruption, no distraction"),
        new Away.Bar("Urge", Origin.SELF, 0, "", "1 distraction",
            "Urge: 0 s in no interruption begun here, 1 distraction"));
    assertThat(away.sentence())
        .isEqualTo("1 distraction · Too few to say whether it is habit or environment.");
  }

  @Test
  void whereItMostlyComesFromIsSaidFromTenOn() {
    var lived = new LivedWeek(home, "2026-11-16T07:00:00Z").on("2026-11-16").start("09:00", "coding");
    IntStream.range(10, 20).forEach(i -> lived.away("%d:00".formatted(i), "%d:06".formatted(i), MEETING));
    var away = page(lived.away("20:00", "20:40").end("21:00")).away();
    assertThat(away.sentence()).isEqualTo("91 % of interruptions and 60 % of the time away came from outside.");
    assertThat(away.bars()).extracting(Away.Bar::name).containsExactly("Meeting", "Not said");
    assertThat(away.bars().getLast().share()).isEqualTo(40.0 / 60, NEAR);
  }

  @Test
  void theDaysLieUnderEachOtherOverTheSameHours() {
    var strips = page(lived().until("12:30")).strips();
    assertThat(strips.days()).hasSize(7).extracting(day -> day.marks().axis()).containsOnly(new Axis(8, 18));
    assertThat(strips.days().getFirst().marks().marks()).extracting(StripMarks.Mark::said).containsExactly(
        "Theory, 09:00 to 09:20, 20 min", "Interrupted, 09:20 to 09:30, 10 min", "Theory, 09:30 to 10:30, 1 h 00",
        "Break, 10:30 to 10:40, 10 min", "Coding, 11:00 to 11:40, 40 min");
    assertThat(strips.days()).extracting(day -> day.marks().now().isPresent())
        .containsExactly(false, true, false, false, false, false, false);
    assertThat(strips.days().get(1).marks().now().orElseThrow()).isEqualTo(0.45, NEAR);
    assertThat(strips.said()).isEqualTo(
        "Monday: 09:00 to 11:40, 2 blocks, 1 break. Tuesday: 09:00 to 12:00, 1 block, no break");
  }

  @Test
  void anEmptyWeekSaysWhatWillAppear() {
    var page = page(new LivedWeek(home, "2026-11-18T08:00:00Z"));
    assertThat(page.isEmpty()).isTrue();
    assertThat(page.nothing()).startsWith("Nothing was noted in this week so far. The first block you start appears");
    assertThat(page.cards()).extracting(Card::figure).containsOnly("–");
    assertThat(page.cards()).extracting(Card::beside).containsOnly("");
    assertThat(page.columns().days()).hasSize(7).allMatch(day -> day.parts().isEmpty());
    assertThat(page.away().bars()).isEmpty();
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
    assertThat(page(lived).columns().hours()).extracting(Columns.Line::name)
        .isEqualTo(List.of("3 h", "6 h", "9 h", "12 h"));
  }

  @Test
  void aBlockOverTheStartOfADayIsCutThere() {
    var lived = new LivedWeek(home, "2026-11-16T20:00:00Z").on("2026-11-16").block("23:00", "05:00", "coding");
    var page = page(lived);
    assertThat(page.columns().days()).extracting(Columns.Column::total).startsWith("5:00", "1:00", "");
    assertThat(page.strips().days().getFirst().marks().axis()).isEqualTo(new Axis(4, 28));
  }
}
