package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Id;
import stillwater.focus.MovedClock;
import stillwater.focus.RandomCommands;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.report.Calendar;
import stillwater.report.Recount;
import stillwater.report.Running;

/// A year of somebody's work on a machine that is put to sleep, switched off, flown around the world and set to the
/// wrong time: what the journal then holds is counted twice, by the reports and second by second. No two years are
/// alike; `-Dstillwater.seed=` and what one printed lives it again.
class SimulatedYearTest {
  private static final int SWITCHED_OFF = 1;
  private static final long SEED = Long.getLong("stillwater.seed", System.nanoTime());
  private static final int DAYS = 250;
  private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"),
      ZoneId.of("Asia/Kathmandu"), ZoneId.of("Pacific/Auckland"), ZoneId.of("Australia/Lord_Howe"));

  private final Set<Id> told = new HashSet<>();
  private int kills;
  private int moved;
  private Random random;
  private RandomCommands commands;
  private Desktop desk;

  @ParameterizedTest(name = "watched: {0}, with a clock that runs on in sleep: {1}, days from {2}, weeks from {3}")
  @CsvSource({"true, true, 04:00, MONDAY", "false, true, 00:00, SUNDAY", "true, false, 05:15, SATURDAY"})
  void everyDayWeekAndTheYearAreWhatWasLivedSecondBySecond(
      boolean watched, boolean bootClock, LocalTime dayStart, DayOfWeek firstDay) {
    random = new Random(SEED);
    commands = new RandomCommands(random);
    desk = new Desktop(new MovedClock(Instant.parse("2026-02-20T08:00:00Z"), ZONES.getFirst(), bootClock),
        Desktop.memory(Long.MAX_VALUE).getPath("/home"), watched).beating(Duration.ofSeconds(100));
    for (int day = 0; day < DAYS; day++) {
      work();
      night();
    }
    var about = "seed %d".formatted(SEED);
    nothingIsLost(about);
    theFiguresAgree(about, new Calendar(dayStart, firstDay));
  }

  @Test
  void whatIsFocusIsWhatPassedWhileSomebodyWasThereWhateverTheClockShowed() {
    random = new Random(SEED);
    var each = Duration.ofSeconds(20);
    desk = new Desktop(new MovedClock(Instant.parse("2026-02-20T08:00:00.123Z"), ZONES.getFirst(), true),
        Desktop.memory(Long.MAX_VALUE).getPath("/home"), true).beating(each);
    var lived = new ArrayList<Duration>();
    for (int day = 0; day < DAYS; day++) {
      for (int block = random.nextInt(1, 4); block > 0; block--) {
        desk.start(24 * 60);
        var there = Duration.ZERO;
        for (int stretch = random.nextInt(1, 6); stretch > 0; stretch--) {
          there = there.plus(stretch(each));
        }
        desk.say(Desktop.finish());
        lived.add(there);
      }
      desk.unseen(random.nextInt(300, 900));
    }
    var blocks = State.replay(desk.kept()).blocks().oldestFirst();
    assertThat(blocks).as("seed %d", SEED).extracting(block -> block.course(desk.clock.wall()).focused())
        .isEqualTo(lived);
    System.out.printf("a year of plain work: %d blocks, %d hours of focus, %d gaps, clock moved %d times "
            + "(seed %d)%n",
        blocks.size(), lived.stream().reduce(Duration.ZERO, Duration::plus).toHours(),
        blocks.stream().mapToInt(block -> block.gaps().size()).sum(), moved, SEED);
  }

  /// Some time of focus and what follows it; where that is seen by nobody the time counts up to the latest heartbeat.
  /// No clock is moved just before the machine is switched off: only that clock could tell how long it was.
  private Duration stretch(Duration each) {
    var awake = Duration.ofSeconds(random.nextInt(130, 1500));
    var seen = each.multipliedBy(awake.dividedBy(each));
    desk.pass(awake);
    var what = random.nextInt(6);
    switch (random.nextInt(4)) {
      case 0 -> shift(Duration.ofMinutes(what == SWITCHED_OFF ? 0 : random.nextInt(-300, 300)));
      case 1 -> desk.clock.travel(ZONES.get(random.nextInt(ZONES.size())));
      default -> { }
    }
    switch (what) {
      case 0 -> desk.sleep(random.nextInt(3, 600));
      case SWITCHED_OFF -> desk.restart(random.nextInt(3, 600));
      case 2 -> die(random.nextInt(3, 60));
      case 3 -> {
        desk.say(Desktop.interrupt());
        desk.pass(random.nextInt(90)).say(new Command.Resume());
        return awake;
      }
      default -> {
        desk.say(Desktop.distraction());
        return awake;
      }
    }
    desk.say(Desktop.distraction());
    return seen;
  }

  private void work() {
    for (int said = 3 + random.nextInt(12); said > 0; said--) {
      passTime();
      var command = commands.next(desk.now().state(), desk.clock.now(), desk.clock.zone());
      if (desk.ask(command) instanceof Decision.Done(List<Recorded> events)) {
        events.forEach(recorded -> told.add(recorded.id()));
      }
    }
  }

  private void passTime() {
    switch (random.nextInt(40)) {
      case 0 -> desk.sleep(random.nextInt(200));
      case 1 -> desk.restart(random.nextInt(100));
      case 2 -> shift(Duration.ofMinutes(random.nextInt(-300, 300)));
      case 3 -> shift(Duration.ofMillis(random.nextInt(-5000, 5000)));
      case 4 -> desk.clock.travel(ZONES.get(random.nextInt(ZONES.size())));
      case 5 -> die(random.nextInt(60));
      default -> desk.pass(Duration.ofSeconds(random.nextInt(2400)));
    }
  }

  private void night() {
    var morning = desk.clock.now().toLocalDate().plusDays(1).atTime(8, 0);
    int minutes = (int) Duration.between(desk.clock.now().toLocalDateTime(), morning).toMinutes() + random.nextInt(120);
    switch (random.nextInt(6)) {
      case 0 -> desk.restart(minutes);
      case 1 -> die(minutes);
      case 2 -> {
        desk.engine.close();
        desk.unseen(minutes).reopen();
      }
      case 3 -> desk.pass(minutes);
      default -> desk.sleep(minutes);
    }
  }

  private void shift(Duration by) {
    desk.clock.shift(by);
    moved++;
  }

  private void die(int minutes) {
    desk.unseen(minutes).reopen();
    kills++;
  }

  private void nothingIsLost(String about) {
    var kept = desk.kept();
    assertThat(kept).as(about).extracting(Recorded::id).doesNotHaveDuplicates().containsAll(told);
    assertThat(kept).as(about).extracting(Recorded::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, kept.size()).boxed().toList());
    assertThat(State.replay(kept).anomalies().oldestFirst()).as(about).isEmpty();
  }

  private void theFiguresAgree(String about, Calendar calendar) {
    var recount = Recount.of(desk.journal().everything(), Running.in(desk.now(), desk.clock.wall()), calendar);
    var whole = recount.whole();
    recount.agreesOn(whole, about);
    whole.days().forEach(day -> recount.agreesOn(day, about));
    whole.first().datesUntil(whole.last().plusDays(1), Period.ofWeeks(1))
        .forEach(date -> recount.agreesOn(calendar.weekOf(date), about));
    System.out.printf("a year: %s, %d events over %d days, %d kills, clock moved %d times, %d hours of focus%n", about,
        desk.kept().size(), whole.days().size(), kills, moved, recount.focus().toHours());
  }
}
