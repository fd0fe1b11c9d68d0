package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.focus.GapAnswer.BREAK;
import static stillwater.focus.GapAnswer.FOCUS;
import static stillwater.focus.GapAnswer.INTERRUPTION;
import static stillwater.focus.Source.COLLEAGUE;
import static stillwater.focus.Source.URGE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Settings;

class DayStripTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

  @Test
  void itShowsFocusHolesAndBreaksInTheirOrder() {
    assertThat(told(monday().start("09:00", "coding").distracted("09:10").interrupted("09:20", COLLEAGUE)
        .resumed("09:30").interrupted("09:40", URGE).resumed("09:45").end("10:00").rest("10:00", 10).restEnds("10:12")
        .block("10:15", "11:00", "theory"))).containsExactly(
            "09:00–09:20 coding", "09:20–09:30 EXTERNAL", "09:30–09:40 coding", "09:40–09:45 SELF",
            "09:45–10:00 coding", "10:00–10:12 rest", "10:15–11:00 theory");
  }

  @Test
  void aGapIsWhatItWasSaidToBe() {
    assertThat(told(monday().start("09:00", "coding").gap("09:10", "09:20").answered("09:20", FOCUS)
        .gap("09:30", "09:40").answered("09:40", INTERRUPTION).gap("09:50", "10:00").answered("10:00", BREAK)
        .gap("10:10", "10:20").end("10:30"))).containsExactly(
            "09:00–09:30 coding", "09:30–09:40 UNKNOWN", "09:40–09:50 coding", "09:50–10:00 rest",
            "10:00–10:10 coding", "10:10–10:20 unsure", "10:20–10:30 coding");
  }

  @Test
  void aBlockInWhichOneLeftForGoodEndsThere() {
    assertThat(told(monday().start("09:00", "coding").interrupted("09:30").end("10:00")))
        .containsExactly("09:00–09:30 coding");
  }

  @Test
  void whatRunsReachesToNow() {
    var diary = monday().start("09:00", "coding").interrupted("09:30");
    var chronicle = Chronicle.of(Diary.together(diary),
        Optional.of(new Running(diary.block(), Instant.parse("2026-11-16T08:50:00Z"))));
    assertThat(told(DayStrip.of(chronicle, USUAL, MONDAY, BERLIN)))
        .containsExactly("09:00–09:30 coding", "09:30–09:50 UNKNOWN");
  }

  @Test
  void blocksAndBreaksAreCutAtTheDaysStart() {
    var night = monday().block("2026-11-16T03:30:00", "2026-11-16T04:30:00", "coding")
        .start("2026-11-17T03:00:00", "theory").interrupted("2026-11-17T03:50:00").resumed("2026-11-17T04:10:00")
        .end("2026-11-17T05:00:00");
    assertThat(told(night)).containsExactly("04:00–04:30 coding", "03:00–03:50 theory", "03:50–04:00 UNKNOWN");
    assertThat(told(DayStrip.of(night.chronicle(), USUAL, MONDAY.plusDays(1), BERLIN)))
        .containsExactly("04:00–04:10 UNKNOWN", "04:10–05:00 theory");
    assertThat(told(DayStrip.of(monday().rest("2026-11-17T03:55:00", 10).restEnds("2026-11-17T04:05:00").chronicle(),
        USUAL, MONDAY.plusDays(1), BERLIN))).containsExactly("04:00–04:05 rest");
  }

  @Test
  void aMinuteOfTwoDevicesShowsTheBlockBegunFirst() {
    var chronicle = Chronicle.of(Diary.together(Diary.of("laptop", "Europe/Berlin").on("2026-11-16")
            .block("09:00", "10:00", "theory"), Diary.of("desk", "Europe/Berlin").on("2026-11-16")
            .rest("09:50", 20).restEnds("10:05").block("10:05", "10:30", "coding").block("10:40", "10:50", "coding")),
        Optional.empty());
    assertThat(told(DayStrip.of(chronicle, USUAL, MONDAY, BERLIN))).containsExactly(
        "09:00–10:00 theory", "10:00–10:05 rest", "10:05–10:30 coding", "10:40–10:50 coding");
  }

  @Test
  void afterTheClockWasPutForwardItGoesOnByTheNewOne() {
    assertThat(told(monday().start("09:00", "coding").interrupted("09:30").resumed("09:40")
        .clockMoved("10:50", Duration.ofHours(1)).distracted("11:00").end("11:30").rest("11:30", 10).restEnds("11:40")))
        .containsExactly("09:00–09:30 coding", "09:30–09:40 UNKNOWN", "09:40–10:00 coding", "11:00–11:30 coding",
            "11:30–11:40 rest");
  }

  @Test
  void afterTheClockWasPutBackItDoesNotGoBackBehindItself() {
    assertThat(told(monday().start("09:00", "coding").clockMoved("09:30", Duration.ofHours(-1))
        .distracted("09:40").end("10:30").rest("10:30", 10).restEnds("10:45")))
        .containsExactly("09:00–10:40 coding", "10:40–10:45 rest");
  }

  @Test
  void travellersHaveOneLineOfTimeByTheClockOfTheirFirstBlock() {
    var strip = strip(Diary.inBerlin().on("2026-11-16").block("09:00", "10:00", "coding")
        .in("America/New_York").block("20:00", "23:00", "theory"));
    assertThat(strip.zone()).isEqualTo(BERLIN);
    assertThat(told(strip)).containsExactly("09:00–10:00 coding", "02:00–05:00 theory");
    assertThat(strip.day().length()).isEqualTo(Duration.ofHours(24 + 6));
    assertThat(strip.axis()).isEqualTo(new Axis(8, 29));
  }

  @ParameterizedTest
  @CsvSource({"09:00, 17:30, 8, 18", "07:59, 09:00, 7, 18", "07:00, 18:00, 7, 18", "08:30, 18:01, 8, 19",
      "16:00, 2026-11-17T01:30, 8, 26", "04:00, 04:30, 4, 18"})
  void theAxisIsTheUsualHoursAndAsManyMoreAsItTakes(String begun, String end, int from, int to) {
    assertThat(strip(monday().block(begun, end.length() > 5 ? end + ":00" : end, "coding")).axis())
        .isEqualTo(new Axis(from, to));
  }

  @ParameterizedTest
  @CsvSource({"00:00, 8, 18", "04:00, 8, 18", "12:30, 12, 22", "20:00, 20, 30"})
  void anEmptyDayShowsTheUsualHours(LocalTime dayStart, int from, int to) {
    var strip = DayStrip.of(Diary.inBerlin().chronicle(), new Calendar(dayStart, USUAL.firstDay()), MONDAY, BERLIN);
    assertThat(strip.pieces()).isEmpty();
    assertThat(strip.zone()).isEqualTo(BERLIN);
    assertThat(strip.axis()).isEqualTo(new Axis(from, to));
  }

  @Test
  void anAxisMakesRoomForAnother() {
    assertThat(new Axis(8, 18).and(new Axis(7, 17))).isEqualTo(new Axis(7, 18));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-16T08:30:00Z, 9.5", "2026-11-17T01:15:00Z, 26.25", "2026-11-16T04:00:00Z, 5"})
  void anHourIsWhatTheClockShows(Instant at, double hour) {
    assertThat(strip(monday()).hour(at)).isEqualTo(hour);
  }

  @Test
  void onTheDayTheClockIsPutForwardHoursAreStillThoseOfTheClock() {
    var midnight = new Calendar(LocalTime.MIDNIGHT, USUAL.firstDay());
    var strip = DayStrip.of(Diary.inBerlin().chronicle(), midnight, LocalDate.parse("2026-03-29"), BERLIN);
    assertThat(strip.hour(Instant.parse("2026-03-29T07:00:00Z"))).isEqualTo(9);
  }

  private static Diary monday() {
    return Diary.inBerlin().on("2026-11-16");
  }

  private static DayStrip strip(Diary diary) {
    return DayStrip.of(diary.chronicle(), USUAL, MONDAY, BERLIN);
  }

  private static List<String> told(Diary diary) {
    return told(strip(diary));
  }

  private static List<String> told(DayStrip strip) {
    var clock = DateTimeFormatter.ofPattern("HH:mm").withZone(strip.zone());
    return strip.pieces().stream().map(piece -> clock.format(piece.span().from()) + "–"
        + clock.format(piece.span().to()) + " " + switch (piece) {
          case Piece.Focus focus -> focus.kind().name();
          case Piece.Away away -> away.origin().name();
          case Piece.Unsure _ -> "unsure";
          case Piece.Rest _ -> "rest";
        }).toList();
  }
}
