package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Settings;

class CalendarTest {
  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);
  private static final List<LocalTime> DAY_STARTS = List.of(LocalTime.MIDNIGHT, LocalTime.of(0, 30),
      LocalTime.of(2, 30), LocalTime.of(4, 0), LocalTime.of(15, 45), LocalTime.of(23, 59, 59));

  @ParameterizedTest
  @CsvSource({
      "2026-11-17T03:59:59+01:00, Europe/Berlin, 2026-11-16",
      "2026-11-17T04:00:00+01:00, Europe/Berlin, 2026-11-17",
      "2026-11-17T04:00:00+01:00, America/New_York, 2026-11-16",
      "2026-11-17T04:00:00+01:00, Pacific/Auckland, 2026-11-17",
      "2026-03-29T03:59:59+02:00, Europe/Berlin, 2026-03-28",
      "2026-10-25T02:30:00+01:00, Europe/Berlin, 2026-10-24",
      "2026-10-25T04:00:00+01:00, Europe/Berlin, 2026-10-25"})
  void anInstantBelongsToTheDayThatBeganBeforeItInTheZone(String instant, String zone, String day) {
    assertThat(USUAL.dayOf(ZonedDateTime.parse(instant).toInstant(), ZoneId.of(zone))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
      // the clock goes from 02:00 to 03:00
      "2026-03-28, 04:00, PT23H", "2026-03-28, 02:30, PT23H30M", "2026-03-29, 02:30, PT23H30M",
      "2026-03-29, 04:00, PT24H",
      // and from 03:00 back to 02:00
      "2026-10-24, 04:00, PT25H", "2026-10-24, 02:30, PT24H", "2026-10-25, 02:30, PT25H", "2026-10-25, 00:00, PT25H"})
  void aDayIsShorterOrLongerWhenTheClockIsPutForwardOrBack(String day, String dayStart, Duration length) {
    var calendar = new Calendar(LocalTime.parse(dayStart), DayOfWeek.MONDAY);
    assertThat(calendar.day(LocalDate.parse(day)).in(ZoneId.of("Europe/Berlin")).length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
      // half an hour at two
      "Australia/Lord_Howe, 2026-04-04, 04:00, PT24H30M", "Australia/Lord_Howe, 2026-10-03, 04:00, PT23H30M",
      "Australia/Lord_Howe, 2026-10-04, 02:15, PT23H45M",
      // two hours at one
      "Antarctica/Troll, 2026-03-28, 04:00, PT22H", "Antarctica/Troll, 2026-10-24, 04:00, PT26H",
      // at midnight
      "Africa/Cairo, 2026-04-23, 04:00, PT23H", "Africa/Cairo, 2026-04-24, 00:00, PT23H",
      "America/Havana, 2026-03-07, 00:00, PT24H", "America/Havana, 2026-03-08, 00:00, PT23H",
      // over the date line a date is left out, but for the hours its night has in the next
      "Pacific/Apia, 2011-12-29, 04:00, PT20H", "Pacific/Apia, 2011-12-30, 04:00, PT4H",
      "Pacific/Apia, 2011-12-31, 04:00, PT24H", "Pacific/Kwajalein, 1993-08-21, 04:00, PT4H"})
  void aDayHasTheHoursItsZoneGivesIt(ZoneId zone, LocalDate day, LocalTime dayStart, Duration length) {
    assertThat(new Calendar(dayStart, DayOfWeek.MONDAY).day(day).in(zone).length()).isEqualTo(length);
  }

  @Test
  void aDateThatWasLeftOutIsAnEmptyDay() {
    var apia = ZoneId.of("Pacific/Apia");
    var leftOut = new Calendar(LocalTime.MIDNIGHT, DayOfWeek.MONDAY).day(LocalDate.parse("2011-12-30")).in(apia);
    assertThat(leftOut.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
      "MONDAY, 2026-11-21, 2026-W47, 2026-11-16", "MONDAY, 2027-01-03, 2026-W53, 2026-12-28",
      "MONDAY, 2027-01-04, 2027-W01, 2027-01-04", "MONDAY, 2024-12-30, 2025-W01, 2024-12-30",
      "SUNDAY, 2026-11-21, 2026-W46, 2026-11-15", "SUNDAY, 2026-11-22, 2026-W47, 2026-11-22",
      "SATURDAY, 2026-01-02, 2025-W52, 2025-12-27", "SATURDAY, 2026-01-03, 2026-W01, 2026-01-03"})
  void aWeekHasALabelAndAFirstDay(DayOfWeek firstDay, LocalDate date, String label, LocalDate first) {
    var calendar = new Calendar(LocalTime.of(4, 0), firstDay);
    assertThat(calendar.label(date)).isEqualTo(label);
    assertThat(calendar.weekOf(date).first()).isEqualTo(first);
    assertThat(calendar.week(label).first()).isEqualTo(first);
    assertThat(calendar.week(label).last()).isEqualTo(first.plusDays(6));
  }

  @Test
  void everyDayIsInTheWeekItsLabelNames() {
    for (var firstDay : DayOfWeek.values()) {
      var calendar = new Calendar(LocalTime.of(4, 0), firstDay);
      LocalDate.of(1999, 12, 1).datesUntil(LocalDate.of(2032, 2, 1)).forEach(day -> {
        var week = calendar.week(calendar.label(day));
        assertThat(week.first().getDayOfWeek()).isEqualTo(firstDay);
        assertThat(day).isBetween(week.first(), week.last());
      });
    }
  }

  @Test
  void aWeekThatBeginsOnMondayIsTheIsoWeek() {
    LocalDate.of(1999, 12, 1).datesUntil(LocalDate.of(2032, 2, 1)).forEach(day ->
        assertThat(USUAL.label(day)).isEqualTo("%d-W%02d".formatted(
            day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "2026-W54", "2025-W53", "2026-W00", "2026-47", "2026-W7", "26-W47", "2026-w47", "", "2026-W47 "})
  void aWeekThatDoesNotExistIsRefused(String label) {
    assertThatIllegalArgumentException().isThrownBy(() -> USUAL.week(label)).withMessageContaining(label);
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    var day = LocalDate.of(2026, 11, 16);
    assertThatIllegalArgumentException().isThrownBy(() -> USUAL.days(day, day.minusDays(1)));
  }

  @Test
  void daysFollowEachOtherWithoutGapOrOverlapWheneverAnyZoneChangesItsClock() {
    for (var dayStart : DAY_STARTS) {
      var calendar = new Calendar(dayStart, DayOfWeek.MONDAY);
      for (var zone : zones()) {
        for (var transition : zone.getRules().getTransitions()) {
          var now = transition.getInstant();
          assertThat(calendar.day(calendar.dayOf(now, zone)).contains(now, zone)).as("%s %s", zone, dayStart).isTrue();
          var date = transition.getDateTimeBefore().toLocalDate();
          for (var day = date.minusDays(2); day.isBefore(date.plusDays(3)); day = day.plusDays(1)) {
            var here = calendar.day(day).in(zone);
            assertThat(here.to()).as("%s %s %s", zone, day, dayStart)
                .isEqualTo(calendar.day(day.plusDays(1)).in(zone).from());
            if (!here.isEmpty()) {
              assertThat(calendar.dayOf(here.from(), zone)).as("%s %s", zone, dayStart).isEqualTo(day);
              assertThat(calendar.dayOf(here.to().minusSeconds(1), zone)).as("%s %s", zone, dayStart).isEqualTo(day);
            }
          }
        }
      }
    }
  }

  @Test
  void aDayBeginsTheFirstTimeTheClockShowsItsStartOrLater() {
    var random = new Random(7);
    for (var zone : zones()) {
      var transitions = zone.getRules().getTransitions();
      if (!transitions.isEmpty()) {
        var transition = transitions.get(random.nextInt(transitions.size()));
        var dayStart = transition.getDateTimeBefore().toLocalTime().plusMinutes(random.nextInt(-90, 90)).withSecond(0);
        var day = transition.getDateTimeAfter().toLocalDate();
        var begun = new Calendar(dayStart, DayOfWeek.MONDAY).day(day).in(zone).from();
        assertThat(begun).as("%s %s %s", zone, day, dayStart)
            .isEqualTo(firstShown(transition.getInstant().minus(Duration.ofHours(27)), day, dayStart, zone));
      }
    }
  }

  /// All zones, of those that are alike one.
  private static Collection<ZoneId> zones() {
    return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of)
        .collect(Collectors.toMap(ZoneId::getRules, Function.identity(), (one, _) -> one, LinkedHashMap::new)).values();
  }

  private static Instant firstShown(Instant from, LocalDate day, LocalTime dayStart, ZoneId zone) {
    var instant = from;
    while (instant.atZone(zone).toLocalDateTime().isBefore(day.atTime(dayStart))) {
      instant = instant.plusSeconds(1);
    }
    return instant;
  }
}
