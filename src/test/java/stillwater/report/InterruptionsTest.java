package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stillwater.focus.Origin.EXTERNAL;
import static stillwater.focus.Origin.SELF;
import static stillwater.focus.Origin.UNKNOWN;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stillwater.focus.Block;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Moment;
import stillwater.focus.Settings;
import stillwater.focus.Source;

class InterruptionsTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);

  @ParameterizedTest
  @CsvSource({
      "10, 60, 0, 0, 0, 0, HABIT", "9, 60, 0, 0, 0, 0, TOO_FEW_TO_SAY",
      "6, 36, 4, 24, 0, 0, HABIT", "6, 35, 4, 25, 0, 0, TOO_FEW_TO_SAY", "5, 36, 5, 24, 0, 0, TOO_FEW_TO_SAY",
      "4, 24, 6, 36, 0, 0, ENVIRONMENT", "4, 36, 6, 24, 0, 0, TOO_FEW_TO_SAY",
      "0, 0, 6, 36, 4, 24, ENVIRONMENT", "1, 1, 0, 0, 9, 90, TOO_FEW_TO_SAY",
      "10, 0, 0, 0, 0, 0, TOO_FEW_TO_SAY"})
  void oneOriginMustHoldSixtyPercentOfAtLeastTenByCountAndByTime(int inside, long insideMinutes, int outside,
      long outsideMinutes, int unknown, long unknownMinutes, Finding finding) {
    assertThat(Finding.of(Map.of(SELF, Tally.interruptions(inside, minutes(insideMinutes)),
        EXTERNAL, Tally.interruptions(outside, minutes(outsideMinutes)),
        UNKNOWN, Tally.interruptions(unknown, minutes(unknownMinutes))))).isEqualTo(finding);
  }

  @Test
  void anInterruptionTheBlockEndedInCountsWithoutLength() {
    var interruptions = interruptions(block().interrupted("09:30", Source.MEETING).end("10:00"));
    assertThat(interruptions.byOrigin().get(EXTERNAL)).isEqualTo(new Tally(minutes(30), 1, minutes(0), 0));
    assertThat(interruptions.timeAway()).isEmpty();
  }

  @Test
  void ofAGapNobodyIsAskedWhetherItWasWorthIt() {
    assertThat(interruptions(block().gap("09:10", "09:25").answered("09:30", GapAnswer.INTERRUPTION).end("10:00"))
        .worth().unsaid()).isZero();
  }

  @Test
  void anInterruptionBegunBeforeStillHasItsTimeAway() {
    var diary = Diary.inBerlin().on("2026-11-16").start("03:00", "coding").interrupted("03:50", Source.NOISE)
        .resumed("04:10").end("05:00");
    var noise = Figures.of(diary.chronicle(), USUAL.day(LocalDate.parse("2026-11-16"))).interruptions().bySource()
        .get(Source.NOISE);
    assertThat(noise).isNotNull().isEqualTo(new Tally(minutes(50), 0, minutes(10), 0));
    assertThat(noise.isInterrupted()).isTrue();
  }

  @Test
  void aGapAnsweredInterruptionIsOneOfUnknownOrigin() {
    var interruptions =
        interruptions(block().gap("09:10", "09:25").answered("09:30", GapAnswer.INTERRUPTION).end("10:00"));
    assertThat(interruptions.byOrigin().get(UNKNOWN)).isEqualTo(new Tally(minutes(45), 1, minutes(15), 0));
    assertThat(interruptions.bySource()).isEmpty();
    assertThat(interruptions.timeAway()).contains(new Spread(1, minutes(15), minutes(15), minutes(15)));
  }

  @ParameterizedTest
  @CsvSource({
      // wholly before, straddling the start, inside, straddling the end, begun at the end, after
      "09:00, 09:08, 0, 0", "09:00, 09:10, 0, 0", "09:00, 09:15, 1, 5", "09:20, 09:30, 1, 10", "09:45, 09:55, 1, 5",
      "09:50, 09:55, 1, 0", "09:51, 09:55, 0, 0"})
  void whatLiesOutsideAnAmendedBlockDoesNotCount(String from, String to, int count, long away) {
    var diary = Diary.inBerlin().on("2026-11-16").start("08:30", "coding").interrupted(from, Source.URGE).resumed(to)
        .end("10:00").amended("09:10", "09:50");
    var total = Day.of(diary.chronicle(), USUAL, LocalDate.parse("2026-11-16")).figures().total();
    assertThat(total).isEqualTo(new Tally(minutes(40 - away), count, minutes(away), 0));
  }

  @ParameterizedTest
  @CsvSource({"09:09, 0", "09:10, 1", "09:50, 1", "09:51, 0"})
  void aDistractionOutsideAnAmendedBlockDoesNotCount(String at, int count) {
    var diary = Diary.inBerlin().on("2026-11-16").start("08:30", "coding").distracted(at).end("10:00")
        .amended("09:10", "09:50");
    assertThat(Day.of(diary.chronicle(), USUAL, LocalDate.parse("2026-11-16")).figures().total().distractions())
        .isEqualTo(count);
  }

  @Test
  void anInterruptionOverTheStartOfADayCountsOnceAndIsCutInTwo() {
    var chronicle = Diary.inBerlin().on("2026-11-17").start("03:00", "coding").interrupted("03:50", Source.URGE)
        .resumed("04:20").end("05:00").chronicle();
    var before = Day.of(chronicle, USUAL, LocalDate.parse("2026-11-16")).figures().interruptions();
    var after = Day.of(chronicle, USUAL, LocalDate.parse("2026-11-17")).figures().interruptions();
    assertThat(before.byOrigin().get(SELF)).isEqualTo(new Tally(minutes(50), 1, minutes(10), 0));
    assertThat(after.byOrigin().get(SELF)).isEqualTo(new Tally(minutes(40), 0, minutes(20), 0));
    assertThat(before.timeAway()).contains(new Spread(1, minutes(30), minutes(30), minutes(30)));
    assertThat(after.timeAway()).isEmpty();
  }

  @Test
  void aReturnIsMeasuredOnlyWhereItWasSaid() {
    var interruptions = interruptions(block().interrupted("09:05").resumed("09:10").back("09:11:30")
        .interrupted("09:20").resumed("09:25").interrupted("09:30").resumed("09:35").back("09:35").end("10:00"));
    assertThat(interruptions.returnTime())
        .contains(new Spread(2, Duration.ZERO, Duration.ofSeconds(45), Duration.ofSeconds(90)));
  }

  @ParameterizedTest
  @EnumSource(GapAnswer.class)
  void aReturnWithAGapInsideIsMeasuredOnlyWhereSomebodyVouchesForIt(GapAnswer answer) {
    var diary = block().interrupted("09:05").resumed("09:10").gap("09:12", "09:20").back("09:25");
    assertThat(interruptions(diary).returnTime()).isEmpty();
    assertThat(interruptions(diary.answered("09:30", answer)).returnTime()).isEqualTo(
        answer == GapAnswer.FOCUS ? Spread.of(List.of(minutes(15))) : Optional.empty());
  }

  @Test
  void aReturnThatTheEndOfTheBlockCutsOffIsNotMeasured() {
    var diary = block().interrupted("09:05").resumed("09:10").back("09:40").end("10:00");
    assertThat(interruptions(diary).returnTime()).isPresent();
    assertThat(interruptions(diary.amended("09:00", "09:30")).returnTime()).isEmpty();
  }

  @Test
  void timeInTwoOfThemIsTakenByOne() {
    var diary = block().interrupted("09:10", Source.URGE).resumed("09:30").gap("09:30", "09:40")
        .answered("09:41", GapAnswer.INTERRUPTION).end("10:00");
    var apart = diary.chronicle().blocks().getFirst().block();
    var moment = new Moment(apart.started().wall().plusSeconds(20 * 60), apart.started().lived().plusSeconds(20 * 60));
    var gap = apart.gaps().getFirst();
    var over = new Gap(gap.id(), moment, gap.to(), gap.cause(), gap.slept(), gap.answer());
    var block = new Block(apart.id(), apart.task(), apart.started(), apart.last(), apart.shift(), apart.ended(),
        apart.interruptions(), apart.distractions(), List.of(over), apart.closing(), apart.added());
    assertThat(Stop.of(block, block.course(apart.last().lived()))).extracting(stop -> stop.away().length())
        .containsExactly(minutes(20), minutes(10));
  }

  @Test
  void aGapBesideAReturnDoesNotMatter() {
    assertThat(interruptions(block().interrupted("09:05").resumed("09:10").back("09:12").gap("09:12", "09:20")
        .end("10:00")).returnTime()).isPresent();
  }

  @Test
  void pressureIsPerHourOfFocusAndNotYetRounded() {
    var tally = new Tally(minutes(90), 4, minutes(10), 1);
    var near = within(new BigDecimal("0.0001"));
    assertThat(tally.interruptionsPerHour().orElseThrow()).isCloseTo(new BigDecimal("2.6667"), near);
    assertThat(tally.distractionsPerHour().orElseThrow()).isCloseTo(new BigDecimal("0.6667"), near);
  }

  @Test
  void pressureIsSpokenOfFromAnHourOn() {
    assertThat(new Tally(minutes(60), 2, minutes(10), 0).pressure().orElseThrow()).isEqualByComparingTo("2");
    assertThat(new Tally(minutes(59), 2, minutes(10), 0).pressure()).isEmpty();
  }

  private static Interruptions interruptions(Diary diary) {
    return Day.of(diary.chronicle(), USUAL, LocalDate.parse("2026-11-16")).figures().interruptions();
  }

  private static Diary block() {
    return Diary.inBerlin().on("2026-11-16").start("09:00", "coding");
  }

  private static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }
}
