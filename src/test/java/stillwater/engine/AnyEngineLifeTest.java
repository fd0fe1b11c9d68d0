package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Event;
import stillwater.focus.MovedClock;
import stillwater.focus.Past;
import stillwater.focus.RandomCommands;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.focus.Text;

/// What holds for an engine whatever is said to it, whatever the clocks do, and whenever it dies.
class AnyEngineLifeTest {
  private static final int LIVES = 40;
  private static final int COMMANDS = 60;
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("Pacific/Auckland"));

  @Test
  void theJournalIsTheStateAndNothingImpossibleStandsInIt() {
    for (long seed = 0; seed < LIVES; seed++) {
      var random = new Random(seed);
      var desk = desk(random, random.nextInt(4) > 0);
      var commands = new RandomCommands(random);
      var told = new ArrayList<Recorded>();
      for (int i = 0; i < COMMANDS; i++) {
        live(desk, random);
        var said = commands.next(desk.now().state(), desk.clock.now(), desk.clock.zone());
        told.addAll(told(desk.ask(said)));
        if (random.nextInt(5) == 0) {
          isTold(State.replay(desk.kept()), desk.now().state(), "seed %d: %s".formatted(seed, said));
        }
      }
      var kept = desk.kept();
      assertThat(kept).as("seed %d", seed).containsSubsequence(told);
      assertThat(kept.stream().filter(recorded -> !told.contains(recorded))).as("seed %d", seed)
          .allMatch(recorded -> recorded.event() instanceof Event.ClockShifted);
      assertThat(State.replay(kept).anomalies().oldestFirst()).as("seed %d", seed).isEmpty();
      assertThat(kept).as("seed %d", seed).extracting(Recorded::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, kept.size()).boxed().toList());
    }
  }

  /// An engine need not know the oldest months, but what it knows is what the journal tells.
  private static void isTold(State journal, State running, String name) {
    assertThat(running.activity()).as(name).isEqualTo(journal.activity());
    assertThat(running.running()).as(name).isEqualTo(journal.running());
    isTold(journal.blocks(), running.blocks(), name);
    isTold(journal.breaks(), running.breaks(), name);
    isTold(journal.thoughts(), running.thoughts(), name);
    isTold(journal.kept(), running.kept(), name);
  }

  private static <T extends Past.Entry> void isTold(Past<T> journal, Past<T> running, String name) {
    assertThat(journal.oldestFirst().stream().filter(entry -> running.find(entry.id()).isPresent()).toList()).as(name)
        .isEqualTo(running.oldestFirst());
  }

  @Test
  void noTimeNobodySawIsFocus() {
    for (long seed = 0; seed < LIVES / 4; seed++) {
      var random = new Random(seed);
      var desk = desk(random, true).start(24 * 60);
      var seen = Duration.ZERO;
      for (int i = 0; i < 8; i++) {
        var awake = Duration.ofSeconds(random.nextInt(120, 1800));
        desk.pass(awake);
        seen = seen.plus(awake);
        if (random.nextBoolean()) {
          desk.shift(random.nextInt(-100, 100));
        }
        desk.say(Desktop.distraction());
        switch (random.nextInt(3)) {
          case 0 -> desk.sleep(random.nextInt(3, 600));
          case 1 -> desk.restart(random.nextInt(3, 600));
          default -> desk.sleep(random.nextInt(3, 60)).reopen().look().sleep(random.nextInt(3, 60)).reopen();
        }
        desk.say(new Command.Park(new Text("still here")));
      }
      assertThat(desk.course().focused()).as("seed %d", seed)
          .isBetween(seen.minusSeconds(60), seen.plusSeconds(60));
    }
  }

  private static Desktop desk(Random random, boolean bootClock) {
    var start = Instant.parse("2026-03-20T06:00:00.123Z").plusSeconds(random.nextInt(86_400 * 300));
    var clock = new MovedClock(start, ZONES.get(random.nextInt(ZONES.size())), bootClock);
    return new Desktop(clock, Desktop.memory(Long.MAX_VALUE).getPath("/home"), random.nextInt(3) > 0)
        .beating(Duration.ofSeconds(60));
  }

  private static void live(Desktop desk, Random random) {
    switch (random.nextInt(24)) {
      case 0, 1 -> desk.sleep(random.nextInt(480));
      case 2 -> desk.restart(random.nextInt(36 * 60));
      case 3 -> desk.shift(random.nextInt(-70, 70));
      case 4 -> desk.clock.shift(Duration.ofMillis(random.nextInt(-5000, 5000)));
      case 5 -> desk.clock.travel(ZONES.get(random.nextInt(ZONES.size())));
      case 6 -> desk.pass(random.nextInt(150));
      case 7 -> desk.unseen(random.nextInt(60)).reopen();
      case 8 -> close(desk, random.nextInt(60));
      case 9 -> desk.reopen();
      case 10 -> desk.unseen(random.nextInt(20 * 24 * 60)).look();
      case 11 -> desk.telling(random.nextInt(1, 240));
      case 12 -> desk.silent();
      case 13, 14 -> desk.type();
      default -> desk.pass(Duration.ofSeconds(random.nextInt(400)));
    }
  }

  private static void close(Desktop desk, int minutes) {
    desk.engine.close();
    desk.unseen(minutes).reopen();
  }

  private static List<Recorded> told(Decision decision) {
    return decision instanceof Decision.Done(List<Recorded> events) ? events : List.of();
  }
}
