package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stillwater.focus.GapAnswer.BREAK;
import static stillwater.focus.GapAnswer.FOCUS;
import static stillwater.focus.GapAnswer.INTERRUPTION;
import static stillwater.focus.Origin.EXTERNAL;
import static stillwater.focus.Origin.SELF;
import static stillwater.focus.Origin.UNKNOWN;
import static stillwater.focus.Source.COLLEAGUE;
import static stillwater.focus.Source.MESSAGE;
import static stillwater.focus.Source.URGE;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;

/// One week with something of everything, reckoned by hand.
class ReportTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);

  private final Report week = Report.of(diary().chronicle(), USUAL, new Frame.OneWeek(LocalDate.parse("2026-11-18")));
  private final Figures figures = week.figures();

  private static Diary diary() {
    return Diary.inBerlin()
        // the five weeks before: 9, 4, 3 hours, nothing, 2 hours
        .on("2026-10-14").block("08:00", "17:00", "coding")
        .on("2026-10-19").plan("07:00", "2026-10-19", 4).block("08:00", "12:00", "coding")
        .on("2026-10-28").block("08:00", "11:00", "theory")
        .on("2026-11-11").block("08:00", "09:00", "theory").block("10:00", "11:00", "reading")
        // Monday: 80 + 60 + 20 minutes of focus, the last block ended in an interruption
        .on("2026-11-16")
        .start("09:00", "coding").distracted("09:20", URGE)
        .interrupted("09:40", COLLEAGUE).resumed("09:50").back("09:52").end("10:30")
        .rest("10:30", 10).moved("10:31", "neck-turns", 60).skipped("10:33", "calf-raises").restEnds("10:40")
        .block("10:40", "11:40", "theory")
        .start("11:50", "writing").interrupted("12:10").end("12:30")
        // Tuesday evening until Wednesday at five: 60 + 180 minutes, and 60 on Wednesday
        .on("2026-11-17").start("22:00", "coding")
        .on("2026-11-18").gap("2026-11-17T23:00:00", "01:00").answered("01:01", BREAK).end("05:00")
        // Thursday: 90 minutes, of which 10 were vouched for
        .on("2026-11-19").plan("08:00", "2026-11-19", 5).start("09:00", "reading")
        .gap("09:30", "09:40").answered("09:41", FOCUS)
        .gap("10:00", "10:20").answered("10:21", INTERRUPTION)
        .gap("10:40", "10:50").end("11:00")
        // Friday: 60 + 35 minutes, and a block that was removed
        .on("2026-11-20").added("14:00", "15:00", "writing").block("16:00", "17:00", "coding").removed("17:00")
        .start("17:00", "theory").distracted("17:05").interrupted("17:45", MESSAGE).resumed("17:55").end("18:00")
        .amended("17:10", "17:50")
        // Sunday: left open after 30 minutes
        .on("2026-11-22").start("20:00", "coding").distracted("20:30");
  }

  @Test
  void itHasAName() {
    assertThat(week.label()).isEqualTo("2026-W47");
    assertThat(week.from()).isEqualTo("2026-11-16");
    assertThat(week.to()).isEqualTo("2026-11-22");
  }

  @Test
  void itAddsUp() {
    assertThat(figures.total()).isEqualTo(new Tally(minutes(675), 4, minutes(35), 2));
    assertThat(figures.rest()).isEqualTo(minutes(120));
    assertThat(figures.blocks()).isEqualTo(8);
  }

  @Test
  void eachDayHasItsShare() {
    assertThat(week.days()).extracting(Day::date).containsExactlyElementsOf(
        LocalDate.parse("2026-11-16").datesUntil(LocalDate.parse("2026-11-23")).toList());
    assertThat(week.days()).extracting(day -> day.figures().total()).containsExactly(
        new Tally(minutes(160), 2, minutes(10), 1), tally(240), tally(60), new Tally(minutes(90), 1, minutes(20), 0),
        new Tally(minutes(95), 1, minutes(5), 0), Tally.NONE, new Tally(minutes(30), 0, minutes(0), 1));
    assertThat(week.days()).extracting(day -> day.figures().blocks()).containsExactly(3, 1, 0, 1, 2, 0, 1);
    assertThat(week.days()).extracting(Day::isBlank).containsExactly(false, false, false, false, false, true, false);
  }

  @Test
  void itIsToldByKind() {
    assertThat(figures.byKind()).isEqualTo(Map.of(
        new Kind("coding"), new Tally(minutes(410), 1, minutes(10), 2),
        new Kind("reading"), new Tally(minutes(90), 1, minutes(20), 0),
        new Kind("theory"), new Tally(minutes(95), 1, minutes(5), 0),
        new Kind("writing"), new Tally(minutes(80), 1, minutes(0), 0)));
    assertThat(week.days().getLast().figures().byKind()).containsOnlyKeys(new Kind("coding"));
  }

  @Test
  void itIsToldByOriginAndSource() {
    var focus = minutes(675);
    assertThat(figures.interruptions().byOrigin()).isEqualTo(Map.of(
        SELF, new Tally(focus, 0, minutes(0), 1),
        EXTERNAL, new Tally(focus, 2, minutes(15), 0),
        UNKNOWN, new Tally(focus, 2, minutes(20), 1)));
    assertThat(figures.interruptions().bySource()).isEqualTo(Map.of(
        URGE, new Tally(focus, 0, minutes(0), 1),
        COLLEAGUE, new Tally(focus, 1, minutes(10), 0),
        MESSAGE, new Tally(focus, 1, minutes(5), 0)));
    assertThat(figures.interruptions().finding()).isEqualTo(Finding.TOO_FEW_TO_SAY);
  }

  @Test
  void itIsToldByHour() {
    assertThat(figures.byHour().get(9)).isEqualTo(new Tally(minutes(50 + 60), 1, minutes(10), 1));
    assertThat(figures.byHour().get(10)).isEqualTo(new Tally(minutes(30 + 20 + 30), 1, minutes(20), 0));
    assertThat(figures.byHour().get(17)).isEqualTo(new Tally(minutes(35), 1, minutes(5), 0));
    assertThat(figures.byHour()).containsOnlyKeys(1, 2, 3, 4, 9, 10, 11, 12, 14, 17, 20, 22);
  }

  @Test
  void medianTimesHaveTheirRange() {
    assertThat(figures.interruptions().timeAway())
        .contains(new Spread(3, minutes(5), minutes(10), minutes(20)));
    assertThat(figures.interruptions().returnTime()).contains(new Spread(1, minutes(2), minutes(2), minutes(2)));
  }

  @Test
  void unbrokenStretchesEndAtAnythingThatHappens() {
    assertThat(figures.unbroken().longest()).isEqualTo(minutes(240));
    assertThat(figures.unbroken().histogram().values()).containsExactly(0, 6, 4, 3, 1);
    assertThat(figures.unbroken().deep()).isEqualTo(minutes(555));
    assertThat(figures.depth()).isEqualTo("0.8222");
  }

  @Test
  void aStretchIsWholeOnTheDayItBeganButItsDepthIsCut() {
    var tuesday = week.days().get(1).figures();
    var wednesday = week.days().get(2).figures();
    assertThat(tuesday.unbroken().longest()).isEqualTo(minutes(240));
    assertThat(tuesday.unbroken().deep()).isEqualTo(minutes(240));
    assertThat(wednesday.unbroken().longest()).isZero();
    assertThat(wednesday.unbroken().deep()).isEqualTo(minutes(60));
    assertThat(wednesday.depth()).isEqualByComparingTo("1");
  }

  @Test
  void breaksAreCounted() {
    assertThat(figures.breaks()).isEqualTo(new Breaks(6, 2, 0, 1,
        figures.breaks().movements(), figures.breaks().lengths(), Optional.of(minutes(240))));
    assertThat(figures.breaks().movements()).isEqualTo(Map.of(new MovementId("neck-turns"), 1));
    assertThat(figures.breaks().lengths()).isEqualTo(Map.of(new MovementId("neck-turns"), minutes(1)));
    assertThat(figures.breaks().movementsDone()).isEqualTo(1);
    assertThat(figures.breaks().movementTime()).isEqualTo(minutes(1));
  }

  @Test
  void whatIsNotKnownIsSaid() {
    assertThat(figures.uncertainty()).isEqualTo(new Uncertainty(minutes(10), 1, 0, 1));
  }

  @Test
  void itStandsBesideTheFourWeeksBeforeThatHaveABlock() {
    assertThat(week.earlier().focus())
        .contains(new Spread(3, Duration.ofHours(2), Duration.ofHours(3), Duration.ofHours(4)));
    assertThat(Report.of(diary().chronicle(), USUAL, new Frame.OneWeek(LocalDate.parse("2026-10-14"))).earlier().focus()).isEmpty();
  }

  @Test
  void theWeeksBeforeGiveARangeToEachFigure() {
    var before = Report.of(Diary.inBerlin()
        // too long ago: 9 hours at a stretch, and a break
        .on("2026-10-14").block("08:00", "17:00", "coding").rest("17:00", 10).restEnds("17:10")
        // 190 minutes, 70 at a stretch, 1 interruption, 2 breaks: 60 / 190 = 0.3158
        .on("2026-10-19").start("08:00", "coding").interrupted("09:00").resumed("09:10").end("10:20")
        .rest("10:20", 10).restEnds("10:30").block("10:30", "11:30", "coding").rest("11:30", 10).restEnds("11:35")
        // 40 minutes, too few for a rate, 20 at a stretch, no break
        .on("2026-10-28").start("08:00", "theory").interrupted("08:20").resumed("08:30").interrupted("08:50")
        .end("09:00")
        // 80 minutes, 50 at a stretch, 2 interruptions, a break within a block: 120 / 80 = 1.50
        .on("2026-11-11").start("08:00", "theory").interrupted("08:30").resumed("08:40").interrupted("08:40", URGE)
        .resumed("08:50").gap("09:40", "09:50").end("09:50").answered("09:51", BREAK)
        // this week is not beside itself
        .on("2026-11-16").block("05:00", "15:00", "coding")
        .chronicle(), USUAL, new Frame.OneWeek(LocalDate.parse("2026-11-18"))).earlier();
    assertThat(before.figures()).extracting(Figures::blocks).containsExactly(1, 1, 2);
    assertThat(before.focus()).contains(new Spread(3, minutes(40), minutes(80), minutes(190)));
    assertThat(before.longestUnbroken()).contains(new Spread(3, minutes(20), minutes(50), minutes(70)));
    assertThat(before.pressure()).hasValueSatisfying(range -> {
      assertThat(range.n()).isEqualTo(2);
      assertThat(range.min()).isCloseTo(new BigDecimal("0.3158"), within(new BigDecimal("0.0001")));
      assertThat(range.max()).isEqualByComparingTo("1.5");
    });
    assertThat(before.breaksTaken()).contains(new Range(3, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO));
  }

  @Test
  void whereNothingWasBegunBeforeThereIsNoRange() {
    var before = Report.of(diary().chronicle(), USUAL, new Frame.OneWeek(LocalDate.parse("2026-10-14"))).earlier();
    assertThat(before.longestUnbroken()).isEmpty();
    assertThat(before.pressure()).isEmpty();
    assertThat(before.breaksTaken()).isEmpty();
  }

  @Test
  void itNeedsTheFourWeeksBeforeToBeRead() {
    var read = Report.reach(USUAL, new Frame.OneWeek(LocalDate.parse("2026-11-18")));
    assertThat(read.first()).isEqualTo("2026-10-19");
    assertThat(read.last()).isEqualTo("2026-11-22");
  }

  @Test
  void aWeekIntoWhichOnlyTheNightBeforeReachesHasNoBlock() {
    var chronicle = Diary.inBerlin().block("2026-11-15T23:00:00", "2026-11-16T05:00:00", "coding").chronicle();
    assertThat(Report.of(chronicle, USUAL, new Frame.OneWeek(LocalDate.parse("2026-11-25"))).earlier().focus())
        .contains(new Spread(1, Duration.ofHours(5), Duration.ofHours(5), Duration.ofHours(5)));
  }

  @Test
  void itStandsBesideWhatWasPlanned() {
    assertThat(week.days()).extracting(day -> day.planned().orElseThrow()).isEqualTo(
        IntStream.of(4, 4, 4, 5, 5, 5, 5).mapToObj(Duration::ofHours).toList());
  }

  @Test
  void aWeekWithoutAnythingIsBlank() {
    var empty = Report.of(Diary.inBerlin().chronicle(), USUAL, new Frame.OneWeek(LocalDate.parse("2026-11-18")));
    assertThat(empty.days()).allMatch(Day::isBlank).hasSize(7);
    assertThat(empty.figures().depth()).isZero();
    assertThat(empty.figures().total().interruptionsPerHour()).isEmpty();
    assertThat(empty.figures().unbroken().histogram().values()).containsExactly(0, 0, 0, 0, 0);
    assertThat(empty.figures().interruptions().byOrigin()).containsOnlyKeys(SELF, EXTERNAL, UNKNOWN);
    assertThat(empty.figures().breaks().longestBetween()).isEmpty();
    assertThat(empty.earlier().focus()).isEmpty();
  }

  @Test
  void aWeekMayBeginOnAnotherDay() {
    var fromSunday = Report.of(diary().chronicle(), new Calendar(USUAL.dayStart(), DayOfWeek.SUNDAY), new Frame.OneWeek(LocalDate.parse("2026-11-22")));
    assertThat(fromSunday.figures().total().focus()).isEqualTo(minutes(30));
    assertThat(fromSunday.earlier().focus()).contains(new Spread(3, Duration.ofHours(2), Duration.ofHours(3),
        minutes(675 - 30)));
  }

  private static Tally tally(long minutes) {
    return Tally.focus(minutes(minutes));
  }

  private static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }
}
