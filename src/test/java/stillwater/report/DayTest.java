package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Settings;

/// How time falls into days: at night, on flights, when clocks move.
class DayTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);

  @ParameterizedTest
  @CsvSource({
      // an ordinary night
      "2026-11-17T01:00:00+01:00, 2026-11-17T05:00:00+01:00, 2026-11-16, 180, 60",
      "2026-11-17T01:00:00+01:00, 2026-11-17T04:00:00+01:00, 2026-11-16, 180, 0",
      "2026-11-17T04:00:00+01:00, 2026-11-17T05:00:00+01:00, 2026-11-16, 0, 60",
      // the hour from two to three is left out
      "2026-03-29T01:00:00+01:00, 2026-03-29T05:00:00+02:00, 2026-03-28, 120, 60",
      // and here it comes twice
      "2026-10-25T01:00:00+02:00, 2026-10-25T05:00:00+01:00, 2026-10-24, 240, 60",
      "2026-10-25T02:30:00+02:00, 2026-10-25T02:30:00+01:00, 2026-10-24, 60, 0"})
  void aNightIsCutAtTheStartOfTheDay(String from, String to, LocalDate evening, long before, long after) {
    var chronicle = Diary.inBerlin().block(from, to, "coding").chronicle();
    assertThat(focus(chronicle, evening)).isEqualTo(Duration.ofMinutes(before));
    assertThat(focus(chronicle, evening.plusDays(1))).isEqualTo(Duration.ofMinutes(after));
    assertThat(focus(chronicle, evening.minusDays(1))).isZero();
  }

  @Test
  void anHourThatComesTwiceHoldsTwoHours() {
    assertThat(hours("2026-10-25T01:00:00+02:00", "2026-10-25T05:00:00+01:00", "2026-10-24"))
        .isEqualTo(Map.of(1, 60L, 2, 120L, 3, 60L));
  }

  @Test
  void anHourThatIsLeftOutHoldsNothing() {
    assertThat(hours("2026-03-29T01:30:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-28"))
        .isEqualTo(Map.of(1, 30L, 3, 30L));
  }

  @Test
  void aClockPutBackWithinAnHourCutsTheHourThere() {
    var chronicle = Diary.of("laptop", "America/St_Johns")
        .block("2010-11-06T23:30:00-02:30", "2010-11-07T00:30:00-03:30", "coding").chronicle();
    assertThat(hours(chronicle, "2010-11-06")).isEqualTo(Map.of(23, 30L + 59, 0, 1L + 30));
  }

  @Test
  void theDayMayBeginAtMidnightOrAtAnOddTime() {
    var chronicle = Diary.inBerlin().on("2026-11-16").block("23:00", "2026-11-17T01:00:00", "coding").chronicle();
    var midnight = new Calendar(LocalTime.MIDNIGHT, USUAL.firstDay());
    var odd = new Calendar(LocalTime.of(0, 17, 3), USUAL.firstDay());
    assertThat(Day.of(chronicle, midnight, LocalDate.parse("2026-11-17")).figures().total().focus())
        .isEqualTo(Duration.ofHours(1));
    assertThat(Day.of(chronicle, odd, LocalDate.parse("2026-11-16")).figures().total().focus())
        .isEqualTo(Duration.ofMinutes(77).plusSeconds(3));
  }

  @Test
  void afterAFlightABlockIsCountedByTheZoneItWasLivedIn() {
    var chronicle = Diary.inBerlin().on("2026-11-16").block("10:00", "11:00", "reading")
        .in("America/New_York").block("20:00", "23:00", "reading")
        .in("Pacific/Auckland").on("2026-11-18").block("20:00", "21:00", "reading").chronicle();
    assertThat(focus(chronicle, LocalDate.parse("2026-11-16"))).isEqualTo(Duration.ofHours(4));
    assertThat(focus(chronicle, LocalDate.parse("2026-11-17"))).isZero();
    assertThat(focus(chronicle, LocalDate.parse("2026-11-18"))).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aBlockBegunBeforeAFlightStaysInItsZone() {
    var chronicle = Diary.inBerlin().start("2026-11-17T01:00:00+01:00", "reading")
        .interrupted("2026-11-17T02:00:00+01:00").resumed("2026-11-16T21:00:00-05:00")
        .end("2026-11-17T00:00:00-05:00").chronicle();
    assertThat(focus(chronicle, LocalDate.parse("2026-11-16"))).isEqualTo(Duration.ofHours(2));
    assertThat(focus(chronicle, LocalDate.parse("2026-11-17"))).isEqualTo(Duration.ofHours(2));
    assertThat(Day.of(chronicle, USUAL, LocalDate.parse("2026-11-16")).figures().byHour()).containsOnlyKeys(1, 2, 3);
  }

  @ParameterizedTest
  @CsvSource({"10:30, PT1H, 11:00, 60", "09:00, PT-30M, 09:45, 75", "09:10, PT-20M, 08:50, 10"})
  void aClockThatIsMovedInABlockMovesNoFigure(String noticed, Duration by, String end, long minutes) {
    var chronicle = Diary.inBerlin().on("2026-11-16").start("09:00", "coding").clockMoved(noticed, by).end(end)
        .chronicle();
    var figures = Day.of(chronicle, USUAL, LocalDate.parse("2026-11-16")).figures();
    assertThat(figures.total().focus()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(figures.uncertainty()).isEqualTo(new Uncertainty(Duration.ZERO, 0, 1, 0));
  }

  @Test
  void aClockShiftThatWasUndoneIsNotCounted() {
    var chronicle = Diary.inBerlin().on("2026-11-16").start("09:00", "coding").clockMoved("10:30", Duration.ofHours(1))
        .undo("10:31").end("11:00").chronicle();
    assertThat(Day.of(chronicle, USUAL, LocalDate.parse("2026-11-16")).figures().uncertainty().clockShifts()).isZero();
  }

  @Test
  void instantsAreCutToWholeSeconds() {
    var chronicle = Diary.inBerlin()
        .block("2026-11-16T09:00:00.999+01:00", "2026-11-16T09:00:02.001+01:00", "coding").chronicle();
    assertThat(focus(chronicle, LocalDate.parse("2026-11-16"))).isEqualTo(Duration.ofSeconds(2));
  }

  private static Duration focus(Chronicle chronicle, LocalDate day) {
    return Day.of(chronicle, USUAL, day).figures().total().focus();
  }

  private static SortedMap<Integer, Long> hours(String from, String to, String day) {
    return hours(Diary.inBerlin().block(from, to, "coding").chronicle(), day);
  }

  private static SortedMap<Integer, Long> hours(Chronicle chronicle, String day) {
    var hours = new TreeMap<Integer, Long>();
    Day.of(chronicle, USUAL, LocalDate.parse(day)).figures().byHour()
        .forEach((hour, tally) -> hours.put(hour, tally.focus().toMinutes()));
    return hours;
  }
}
