package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Recorded;
import stillwater.focus.Task;
import stillwater.focus.Text;

/// Blocks over the moments at which the clock of any zone changes, with days that begin at any time: each second counts
/// on the one day that had begun by then, whatever else was done to the clock.
class EveryZoneTest {
  private static final List<ZoneId> ZONES =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
  /// Around these a whole date is left out, or comes twice.
  private static final Map<String, String> ODD = Map.of("Pacific/Apia", "2011-12-30T10:00:00Z",
      "Pacific/Fakaofo", "2011-12-30T10:00:00Z", "Pacific/Kwajalein", "1993-08-21T12:00:00Z",
      "Pacific/Kiritimati", "1994-12-31T10:00:00Z");

  /// A block that was interrupted once and in which the clock on the wall was moved, in seconds of true time.
  ///
  /// @param elsewhere where somebody had flown to when it ended
  private record Made(ZoneId zone, ZoneId elsewhere, Calendar calendar, long start, long[] moments, Duration shift) {

    static Made around(Instant change, ZoneId zone, Random random) {
      var calendar = new Calendar(
          LocalTime.ofSecondOfDay(random.nextInt(3) == 0 ? random.nextInt(86_400) : 3600 * random.nextInt(24)),
          DayOfWeek.of(1 + random.nextInt(7)));
      var moments = random.longs(4, 0, 1 + random.nextInt(60 * 3600)).sorted().toArray();
      var shift = random.nextInt(3) == 0 ? Duration.ZERO : Duration.ofSeconds(random.nextInt(-20_000, 20_000));
      return new Made(zone, ZONES.get(random.nextInt(ZONES.size())), calendar,
          change.getEpochSecond() - random.nextLong(1 + moments[3]), moments, shift);
    }

    /// Shifted while it was held: what was said before stands by the old clock, what comes after by the new one.
    SortedMap<Device, List<Recorded>> events() {
      var block = id(1);
      var task = new Task(new Text("x"), new Kind("coding"), Optional.empty(), List.of(), zone);
      return new TreeMap<>(Map.of(new Device("desk"), List.of(
          new Recorded(block, 1, at(0, zone, Duration.ZERO), new Event.BlockStarted(task)),
          new Recorded(id(2), 2, at(moments[0], zone, Duration.ZERO),
              new Event.BlockInterrupted(block, Optional.empty(), Text.NONE, Text.NONE)),
          new Recorded(id(3), 3, at(moments[1], zone, shift), new Event.ClockShifted(block, shift)),
          new Recorded(id(4), 4, at(moments[2], elsewhere, shift), new Event.BlockResumed(block)),
          new Recorded(id(5), 5, at(moments[3], elsewhere, shift),
              new Event.BlockEnded(block, Optional.empty(), Text.NONE)))));
    }

    private OffsetDateTime at(long second, ZoneId where, Duration by) {
      return Instant.ofEpochSecond(start + second).plus(by).atZone(where).toOffsetDateTime();
    }

    private static Id id(int number) {
      return new Id(new UUID(0x7000L, number));
    }

    /// Walks through every second from days before on; the day is the latest whose start the clock has shown yet.
    SortedMap<LocalDate, long[]> counted() {
      var days = new TreeMap<LocalDate, long[]>();
      long latest = Long.MIN_VALUE;
      int offset = 0;
      for (long second = start - 60 * 3600; second < start + moments[3]; second++) {
        if (second % 60 == 0 || latest == Long.MIN_VALUE) {
          offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        }
        latest = Math.max(latest,
            Math.floorDiv(second + offset - calendar.dayStart().toSecondOfDay(), 86_400L));
        if (second >= start) {
          var held = second - start >= moments[0] && second - start < moments[2];
          days.computeIfAbsent(LocalDate.ofEpochDay(latest), _ -> new long[2])[held ? 1 : 0]++;
        }
      }
      return days;
    }

    @Override
    public String toString() {
      return "%s, days from %s, weeks from %s, from %s for %d s, then in %s, clock moved by %s".formatted(zone,
          calendar.dayStart(), calendar.firstDay(), Instant.ofEpochSecond(start), moments[3], elsewhere, shift);
    }
  }

  @Test
  void everySecondOfABlockCountsOnTheOneDayThatHadBegunInItsZone() {
    var random = new Random(11);
    int blocks = 0;
    int changes = 0;
    for (var zone : ZONES) {
      for (var change : changes(zone, random)) {
        var made = Made.around(change, zone, random);
        var chronicle = Chronicle.of(made.events(), Optional.empty());
        var counted = made.counted();
        var first = made.calendar().dayOf(Instant.ofEpochSecond(made.start()), zone).minusDays(2);
        var last = first.plusDays(8);
        first.datesUntil(last).forEach(day -> same(Day.of(chronicle, made.calendar(), day).figures(),
            counted.getOrDefault(day, new long[2]), made + ", " + day));
        assertThat(counted.keySet()).as(made::toString).allMatch(day -> !day.isBefore(first) && day.isBefore(last));
        weeksAreTheirDays(chronicle, made, first);
        blocks++;
        changes += counted.size() > 1 ? 1 : 0;
      }
    }
    System.out.printf("every zone: %d zones, %d blocks, of which %d in more days than one%n", ZONES.size(), blocks,
        changes);
  }

  private static void weeksAreTheirDays(Chronicle chronicle, Made made, LocalDate first) {
    var whole = Duration.ZERO;
    for (var date : List.of(first, first.plusDays(7))) {
      var week = Report.of(chronicle, made.calendar(), new Frame.OneWeek(date));
      var total = week.figures().total();
      assertThat(week.days().stream().map(day -> day.figures().total()).reduce(Tally.NONE, Tally::plus))
          .as(made::toString).isEqualTo(total);
      assertThat(week.figures().byHour().values().stream().reduce(Tally.NONE, Tally::plus)).as(made::toString)
          .isEqualTo(total);
      whole = whole.plus(total.focus()).plus(total.away());
    }
    assertThat(whole).as(made::toString).isLessThanOrEqualTo(Duration.ofSeconds(made.moments()[3]));
  }

  private static void same(Figures figures, long[] counted, String about) {
    assertThat(figures.total().focus()).as(about).isEqualTo(Duration.ofSeconds(counted[0]));
    assertThat(figures.total().away()).as(about).isEqualTo(Duration.ofSeconds(counted[1]));
  }

  /// A few of the changes of these years, the odd ones, and where the clock never changes any moment.
  private static List<Instant> changes(ZoneId zone, Random random) {
    var changes = new ArrayList<Instant>();
    for (var change = zone.getRules().nextTransition(Instant.parse("2020-01-01T00:00:00Z"));
         change != null && change.getInstant().isBefore(Instant.parse("2031-01-01T00:00:00Z"));
         change = zone.getRules().nextTransition(change.getInstant())) {
      changes.add(change.getInstant());
    }
    while (changes.size() > 3) {
      changes.remove(random.nextInt(changes.size()));
    }
    Optional.ofNullable(ODD.get(zone.getId())).map(Instant::parse).ifPresent(changes::add);
    return changes.isEmpty()
        ? List.of(Instant.parse("2026-11-16T00:00:00Z").plusSeconds(random.nextInt(86_400))) : changes;
  }
}
