package stillwater.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.RandomLife;
import stillwater.focus.Recorded;
import stillwater.focus.Span;
import stillwater.focus.State;

/// Random histories of one to three devices, counted by this package and again second by second.
class ReckoningTest {
  private static final List<RandomLife> LIVES =
      LongStream.range(0, 200).mapToObj(seed -> RandomLife.of(seed, 50)).toList();
  static final List<Made> HISTORIES = LongStream.iterate(0, seed -> seed + 1).mapToObj(Made::of)
      .filter(Made::isWalkable).limit(1000).toList();

  /// A made-up history, and how its owner counts days.
  record Made(
      long seed, SortedMap<Device, List<Recorded>> events, Optional<Running> running, Calendar calendar,
      Chronicle chronicle) {

    static Made of(long seed) {
      var random = new Random(seed);
      var calendar = new Calendar(LocalTime.of(List.of(0, 4, 5, 12).get(random.nextInt(4)), 15 * random.nextInt(2)),
          DayOfWeek.of(1 + random.nextInt(7)));
      var events = new TreeMap<Device, List<Recorded>>();
      var begun = OffsetDateTime.parse("2026-03-20T06:00:00Z").plusSeconds(random.nextInt(86400 * 300));
      for (var name : List.of("a", "b", "c").subList(0, 1 + random.nextInt(3))) {
        var log = LIVES.get(random.nextInt(LIVES.size())).log();
        log = log.subList(0, Math.min(log.size(), 5 + random.nextInt(60)));
        var by = Duration.between(log.getFirst().at(), begun).plusSeconds(random.nextInt(-20_000, 20_000));
        events.put(new Device(name), moved(log, by));
      }
      var running = State.replay(events.firstEntry().getValue()).running().map(block ->
          new Running(block.id(), block.last().lived().plusSeconds(random.nextInt(-60, 3000))));
      return new Made(seed, events, running, calendar, Chronicle.of(events, running));
    }

    /// Whether there are not too many seconds to walk through.
    boolean isWalkable() {
      return chronicle.blocks().stream().map(Lived::span).map(Span::length).reduce(Duration.ZERO, Duration::plus)
          .compareTo(Duration.ofHours(18)) < 0;
    }

    /// A day in which something happened, or one beside it.
    LocalDate someDay() {
      var random = new Random(seed);
      if (chronicle.blocks().isEmpty()) {
        return LocalDate.of(2026, 11, 16);
      }
      var lived = chronicle.blocks().get(random.nextInt(chronicle.blocks().size()));
      return calendar.dayOf(lived.span().from(), lived.zone()).plusDays(random.nextInt(-1, 2));
    }
  }

  @Test
  void figuresAreWhatIsCountedSecondBySecond() {
    for (var made : HISTORIES) {
      var recount = Recount.of(made.events(), made.running(), made.calendar());
      var day = made.someDay();
      for (var period : List.of(made.calendar().day(day), made.calendar().weekOf(day),
          made.calendar().days(day, day.plusDays(2)))) {
        recount.agreesOn(period, "seed %d".formatted(made.seed()));
      }
      recount.agreesOnHours(new Frame.OneMonth(YearMonth.from(day)), "seed %d".formatted(made.seed()));
    }
  }

  @Test
  void theDaysOfAWeekAddUpToTheWeek() {
    for (var made : HISTORIES) {
      var week = Report.of(made.chronicle(), made.calendar(), new Frame.OneWeek(made.someDay()));
      var days = week.days().stream().map(Day::figures).toList();
      var about = "seed %d, %s".formatted(made.seed(), week.label());
      assertThat(days.stream().map(Figures::total).reduce(Tally.NONE, Tally::plus)).as(about)
          .isEqualTo(week.figures().total());
      assertThat(Tally.sum(days.stream().flatMap(day -> day.byKind().entrySet().stream()))).as(about)
          .isEqualTo(week.figures().byKind());
      assertThat(Tally.sum(days.stream().flatMap(day -> day.byHour().entrySet().stream()))).as(about)
          .isEqualTo(week.figures().byHour());
      for (ToIntFunction<Figures> figure : List.<ToIntFunction<Figures>>of(Figures::blocks,
          day -> day.breaks().offered(), day -> day.breaks().taken(), day -> day.breaks().skipped(),
          day -> day.breaks().cutShort(), day -> day.breaks().movementsDone(), day -> day.uncertainty().openBlocks(),
          day -> day.uncertainty().clockShifts())) {
        assertThat(days.stream().mapToInt(figure).sum()).as(about).isEqualTo(figure.applyAsInt(week.figures()));
      }
    }
  }

  @Test
  void kindsHoursAndOriginsAddUpToTheTotal() {
    for (var made : HISTORIES) {
      var figures = Figures.of(made.chronicle(), made.calendar().weekOf(made.someDay()));
      assertThat(figures.byKind().values().stream().reduce(Tally.NONE, Tally::plus)).as("seed %d", made.seed())
          .isEqualTo(figures.total());
      assertThat(figures.byHour().values().stream().reduce(Tally.NONE, Tally::plus)).as("seed %d", made.seed())
          .isEqualTo(figures.total());
      assertThat(figures.interruptions().byOrigin().values().stream().map(tally -> tally.beside(Duration.ZERO))
          .reduce(Tally.NONE, Tally::plus)).as("seed %d", made.seed()).isEqualTo(figures.total().beside(Duration.ZERO));
    }
  }

  @Test
  void everySecondOfABlockIsCountedOnceOnSomeDay() {
    for (var made : HISTORIES) {
      var chronicle = Chronicle.of(new TreeMap<>(made.events().headMap(new Device("b"))), made.running());
      var spans = chronicle.blocks().stream().map(Lived::span).map(Span::length).reduce(Duration.ZERO, Duration::plus);
      var days = chronicle.blocks().stream().flatMap(lived -> made.calendar()
          .days(made.calendar().dayOf(lived.span().from(), lived.zone()),
              made.calendar().dayOf(lived.span().to(), lived.zone())).days().stream())
          .collect(toMap(Period::first, Function.identity(), (same, _) -> same)).values();
      assertThat(days.stream().map(day -> Figures.of(chronicle, day)).map(figures -> figures.total().focus()
          .plus(figures.total().away()).plus(figures.rest()).plus(figures.uncertainty().unansweredGaps()))
          .reduce(Duration.ZERO, Duration::plus)).as("seed %d", made.seed()).isEqualTo(spans);
    }
  }

  @Test
  void theSameHistoryGivesTheSameFigures() {
    for (var made : HISTORIES.subList(0, 50)) {
      var again = Made.of(made.seed());
      var day = made.someDay();
      assertThat(Report.of(again.chronicle(), again.calendar(), new Frame.OneWeek(day))).as("seed %d", made.seed())
          .isEqualTo(Report.of(made.chronicle(), made.calendar(), new Frame.OneWeek(day)))
          .hasToString(Report.of(made.chronicle(), made.calendar(), new Frame.OneWeek(day)).toString());
    }
  }

  @Test
  void theStripOfADayLiesInTheDayInItsOrderAndHoldsItsFocus() {
    int calm = 0;
    for (var made : HISTORIES) {
      var date = made.someDay();
      var strip = DayStrip.of(made.chronicle(), made.calendar(), date, ZoneId.of("Europe/Berlin"));
      var about = "seed %d, %s".formatted(made.seed(), date);
      var end = strip.day().from();
      for (var piece : strip.pieces()) {
        assertThat(piece.span().isEmpty()).as(about).isFalse();
        assertThat(piece.span().from()).as(about).isAfterOrEqualTo(end);
        end = piece.span().to();
      }
      assertThat(end).as(about).isBeforeOrEqualTo(strip.day().to());
      var drawn = strip.pieces().stream().filter(Piece.Focus.class::isInstance).map(piece -> piece.span().length())
          .reduce(Duration.ZERO, Duration::plus);
      var focus = Day.of(made.chronicle(), made.calendar(), date).figures().total().focus();
      assertThat(drawn).as(about).isLessThanOrEqualTo(focus);
      if (isCalm(made.chronicle().blocks(made.calendar().day(date)).toList())) {
        assertThat(drawn).as(about).isEqualTo(focus);
        calm += focus.isZero() ? 0 : 1;
      }
    }
    assertThat(calm).isGreaterThan(100);
  }

  /// Whether the clock on the wall stood still under them, so that none seems to begin before another ended.
  private static boolean isCalm(List<Lived> blocks) {
    return blocks.stream().allMatch(lived -> lived.clockShifts().isEmpty() && blocks.stream().noneMatch(other ->
        other != lived && other.device().equals(lived.device()) && other.span().overlaps(lived.span())));
  }

  /// The same life at another time.
  private static List<Recorded> moved(List<Recorded> log, Duration by) {
    return log.stream().map(recorded -> new Recorded(recorded.id(), recorded.seq(), recorded.at().plus(by),
        switch (recorded.event()) {
          case Event.GapFound gap -> new Event.GapFound(gap.block(), gap.from().plus(by), gap.to().plus(by),
              gap.cause(), gap.slept());
          case Event.BlockAdded added -> new Event.BlockAdded(added.task(), added.from().plus(by),
              added.to().plus(by), added.imported());
          case Event.BlockAmended amended -> new Event.BlockAmended(amended.block(), amended.intention(),
              amended.kind(), amended.from().map(from -> from.plus(by)), amended.to().map(to -> to.plus(by)),
              amended.feeling(), amended.note());
          default -> recorded.event();
        })).toList();
  }
}
