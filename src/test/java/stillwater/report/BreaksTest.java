package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.GapAnswer;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;

class BreaksTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);

  @ParameterizedTest
  @CsvSource({"10:07:59, 1", "10:08:00, 0", "10:12:00, 0"})
  void aBreakIsCutShortWhenItEndsBeforeFourFifthsOfItsLength(String end, int cutShort) {
    var breaks = breaks(monday().rest("10:00", 10).restEnds(end));
    assertThat(breaks.taken()).isEqualTo(1);
    assertThat(breaks.cutShort()).isEqualTo(cutShort);
  }

  @Test
  void aBreakThatRunsIsTakenAndNotCutShort() {
    var breaks = breaks(monday().rest("10:00", 10));
    assertThat(breaks.taken()).isEqualTo(1);
    assertThat(breaks.cutShort()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"10:00:00, 1", "10:29:59, 1", "10:30:00, 0"})
  void aBreakIsSkippedWhenTheNextBlockBeginsSoonWithoutOne(String next, int skipped) {
    var breaks = breaks(monday().block("09:00", "10:00", "coding").block(next, "11:00", "coding"));
    assertThat(breaks.offered()).isEqualTo(2);
    assertThat(breaks.skipped()).isEqualTo(skipped);
  }

  @Test
  void aBreakBetweenIsNotSkippedHoweverShort() {
    var breaks = breaks(monday().block("09:00", "10:00", "coding").rest("10:00", 5).restEnds("10:00")
        .block("10:00", "11:00", "coding"));
    assertThat(breaks.skipped()).isZero();
    assertThat(breaks.cutShort()).isEqualTo(1);
  }

  @Test
  void blocksAddedAfterwardsAreOfferedNoneAndSkipNone() {
    var breaks = breaks(monday().added("09:00", "10:00", "coding").block("10:00", "11:00", "coding")
        .added("11:00", "11:10", "coding").block("11:40", "12:00", "coding"));
    assertThat(breaks.offered()).isEqualTo(2);
    assertThat(breaks.skipped()).isZero();
  }

  @Test
  void aBlockMovedToAnotherTimeSkipsOnlyWhereItNowLies() {
    var breaks = breaks(monday().block("10:00", "11:00", "coding").block("15:00", "16:00", "coding")
        .amended("08:00", "09:00"));
    assertThat(breaks.skipped()).isZero();
  }

  @Test
  void eachDeviceHasItsOwnBreaks() {
    var together = Diary.together(monday().block("09:00", "10:00", "coding"),
        Diary.of("desk", "Europe/Berlin").on("2026-11-16").block("10:10", "11:00", "coding"));
    var breaks = Day.of(Chronicle.of(together, Optional.empty()), USUAL, LocalDate.parse("2026-11-16"))
        .figures().breaks();
    assertThat(breaks.offered()).isEqualTo(2);
    assertThat(breaks.skipped()).isZero();
    assertThat(breaks.longestBetween()).contains(minutes(60));
  }

  @Test
  void gapsAnsweredBreakAreTaken() {
    var breaks = breaks(monday().start("09:00", "coding").gap("09:20", "09:40").answered("09:41", GapAnswer.BREAK)
        .gap("10:00", "10:10").answered("10:11", GapAnswer.INTERRUPTION).end("10:20"));
    assertThat(breaks.taken()).isEqualTo(1);
    assertThat(breaks.longestBetween()).contains(minutes(40));
  }

  @Test
  void movementsAreCountedInTheBreakTheyWereDoneIn() {
    var breaks = breaks(monday().rest("10:00", 10).moved("10:01", "neck-turns", 45).moved("10:02", "neck-turns", 30)
        .skipped("10:03", "far-gaze").moved("10:04", "calf-raises", 60));
    assertThat(breaks.movements())
        .isEqualTo(Map.of(new MovementId("calf-raises"), 1, new MovementId("neck-turns"), 2));
    assertThat(breaks.movementsDone()).isEqualTo(3);
    assertThat(breaks.movementTime()).isEqualTo(Duration.ofSeconds(135));
  }

  @Test
  void aBreakBelongsToTheDayItBegan() {
    var diary = monday().rest("2026-11-17T03:59:00", 10).restEnds("2026-11-17T04:09:00")
        .in("America/New_York").on("2026-11-16").rest("23:00", 10);
    assertThat(breaks(diary).taken()).isEqualTo(2);
  }

  @Test
  void anOfferBelongsToTheDayTheBlockEnded() {
    var diary = monday().block("2026-11-17T03:00:00", "2026-11-17T04:00:00", "coding")
        .block("2026-11-17T04:10:00", "2026-11-17T05:00:00", "coding");
    assertThat(breaks(diary).offered()).isZero();
    assertThat(breaks(diary).skipped()).isZero();
    var tuesday = Day.of(diary.chronicle(), USUAL, LocalDate.parse("2026-11-17")).figures().breaks();
    assertThat(tuesday.offered()).isEqualTo(2);
    assertThat(tuesday.skipped()).isEqualTo(1);
  }

  @Test
  void theTimeBetweenBreaksRunsFromTheEndOfOneToTheStartOfTheNext() {
    assertThat(between(monday().block("08:00", "08:30", "coding").rest("08:35", 5).restEnds("08:40")
        .block("08:50", "09:30", "coding").block("09:40", "10:00", "coding").rest("10:10", 5)))
        .isEqualTo(minutes(90));
  }

  @Test
  void aLongPauseEndsIt() {
    assertThat(between(monday().block("08:00", "09:00", "coding").block("09:30", "10:00", "coding")))
        .isEqualTo(minutes(60));
    assertThat(between(monday().block("08:00", "09:00", "coding").block("09:29:59", "10:00", "coding")))
        .isEqualTo(minutes(120));
    assertThat(between(monday().rest("08:00", 5).restEnds("08:05").block("08:35", "09:00", "coding")
        .rest("09:30", 5))).isEqualTo(minutes(25));
  }

  @Test
  void itBelongsToTheDayItBegan() {
    var diary = monday().start("2026-11-17T03:00:00", "coding")
        .gap("2026-11-17T03:30:00", "2026-11-17T04:30:00").answered("2026-11-17T04:30:00", GapAnswer.BREAK)
        .end("2026-11-17T06:00:00");
    assertThat(between(diary)).isEqualTo(minutes(30));
    assertThat(Day.of(diary.chronicle(), USUAL, LocalDate.parse("2026-11-17")).figures().breaks().longestBetween())
        .contains(minutes(90));
  }

  @Test
  void aClockMovedInABlockDoesNotLengthenIt() {
    assertThat(between(monday().start("08:00", "coding").clockMoved("09:30", Duration.ofHours(1)).end("10:00")
        .block("10:10", "10:20", "coding"))).isEqualTo(minutes(60 + 10 + 10));
  }

  private static Duration between(Diary diary) {
    return breaks(diary).longestBetween().orElseThrow();
  }

  private static Breaks breaks(Diary diary) {
    return Day.of(diary.chronicle(), USUAL, LocalDate.parse("2026-11-16")).figures().breaks();
  }

  private static Diary monday() {
    return Diary.inBerlin().on("2026-11-16");
  }

  private static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }
}
