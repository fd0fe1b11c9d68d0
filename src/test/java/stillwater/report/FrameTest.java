package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Settings;

class FrameTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);

  @ParameterizedTest
  @CsvSource({
      "2026-11-21, 2026-11-21, 2026-11-21, 2026-11-14", "2024-02-29, 2024-02-29, 2024-02-29, 2024-02-22",
      "2026-W47, 2026-11-16, 2026-11-22, 2026-W46", "2026-W53, 2026-12-28, 2027-01-03, 2026-W52",
      "2027-W01, 2027-01-04, 2027-01-10, 2026-W53", "2025-W01, 2024-12-30, 2025-01-05, 2024-W52",
      "2026-11, 2026-11-01, 2026-11-30, 2026-10", "2024-02, 2024-02-01, 2024-02-29, 2024-01",
      "2026-02, 2026-02-01, 2026-02-28, 2026-01", "2026-01, 2026-01-01, 2026-01-31, 2025-12",
      "2026-H1, 2026-01-01, 2026-06-30, 2025-H2", "2026-H2, 2026-07-01, 2026-12-31, 2026-H1",
      "2024, 2024-01-01, 2024-12-31, 2023", "2026-11-02/2026-11-15, 2026-11-02, 2026-11-15,",
      "2024-02-29/2024-02-29, 2024-02-29, 2024-02-29,"})
  void aNameIsReadAndWrittenAndHasItsDaysAndTheOneBefore(String label, LocalDate first, LocalDate last, String before) {
    var frame = USUAL.frame(label);
    assertThat(frame.label(USUAL)).isEqualTo(label);
    assertThat(frame.in(USUAL).first()).isEqualTo(first);
    assertThat(frame.in(USUAL).last()).isEqualTo(last);
    assertThat(frame.before(1).map(earlier -> earlier.label(USUAL)).orElse(null)).isEqualTo(before);
    assertThat(frame.before(1).flatMap(earlier -> earlier.before(-1)).map(again -> again.label(USUAL)).orElse(label))
        .isEqualTo(label);
    assertThat(frame.before(0).map(same -> same.label(USUAL)).orElse(label)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "/", "W", "2026-", "26", "02026", "+12026", "-2026", "99999", "0005", "2026-13",
      "2026-1", "2026-00", "2026-H0", "2026-H3", "2026-h1", "H1", "-H1", "2026-H1-H2", "2026-02-29", "2026-02-30",
      "2026-W00", "2026-W54", "2025-W53", "2026-w47", "2026-W47-1", "2026-W46/2026-W47", "2026-11-15/2026-11-02",
      "2026-11-02/", "/2026-11-02", "2026-11-02/2026-11-15/2026-11-20", "2026-11-02 / 2026-11-15", " 2026", "2026 ",
      "2026-11/2026-12", "+999999999-12-31", "2026-01-01/+999999999-12-31", "2026-01-01/12026-01-01",
      "٢٠٢٦", "November"})
  void whatNamesNoDaysIsRefusedWithItsName(String label) {
    assertThatIllegalArgumentException().isThrownBy(() -> USUAL.frame(label));
  }

  @Test
  void everyFrameOfAnyCalendarIsReadBackFromItsName() {
    for (var firstDay : DayOfWeek.values()) {
      var calendar = new Calendar(LocalTime.of(4, 0), firstDay);
      LocalDate.of(2019, 12, 1).datesUntil(LocalDate.of(2033, 2, 1)).forEach(date -> frames(date).forEach(frame -> {
        var read = calendar.frame(frame.label(calendar));
        assertThat(read.label(calendar)).isEqualTo(frame.label(calendar));
        assertThat(read.in(calendar).toString()).isEqualTo(frame.in(calendar).toString());
        assertThat(date).isBetween(read.in(calendar).first(), read.in(calendar).last());
      }));
    }
  }

  @Test
  void eachEndsWhereTheNextBegins() {
    LocalDate.of(2019, 12, 1).datesUntil(LocalDate.of(2033, 2, 1)).forEach(date -> frames(date).skip(1)
        .forEach(frame -> frame.before(-1).ifPresent(next ->
            assertThat(next.in(USUAL).first()).isEqualTo(frame.in(USUAL).last().plusDays(1)))));
  }

  @Test
  void aHalfYearBeginsWithJanuaryOrJuly() {
    assertThat(new Frame.HalfYear(YearMonth.of(2026, 6)).label(USUAL)).isEqualTo("2026-H1");
    assertThat(new Frame.HalfYear(YearMonth.of(2026, 12)).label(USUAL)).isEqualTo("2026-H2");
  }

  @Test
  void theHoursOfADayFollowItsOwnStart() {
    assertThat(USUAL.hours(IntStream.of(23, 5, 2))).startsWith(5, 6).endsWith(23, 0, 1, 2);
    assertThat(USUAL.hours(IntStream.empty())).isEmpty();
  }

  @Test
  void aFrameStandsBesideTheFourBeforeItButAnyDaysStandAlone() {
    assertThat(List.of("2026-11-21", "2026-W47", "2026-11", "2026-H2", "2026", "2026-11-02/2026-11-15"))
        .extracting(label -> Report.reach(USUAL, USUAL.frame(label)).toString())
        .containsExactly("2026-10-24 – 2026-11-21", "2026-10-19 – 2026-11-22", "2026-07-01 – 2026-11-30",
            "2024-07-01 – 2026-12-31", "2022-01-01 – 2026-12-31", "2026-11-02 – 2026-11-15");
  }

  private static Stream<Frame> frames(LocalDate date) {
    return Stream.of(new Frame.OneDay(date), new Frame.OneWeek(date), new Frame.OneMonth(YearMonth.from(date)),
        new Frame.HalfYear(YearMonth.from(date)), new Frame.OneYear(Year.from(date)),
        new Frame.Days(date, date.plusDays(date.getDayOfMonth())));
  }
}
