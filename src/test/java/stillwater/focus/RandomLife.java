package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// A made-up life of one device, the same for the same seed: what somebody said to it, what it noticed by itself, and
/// what was recorded.
public final class RandomLife {
  private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"),
      ZoneId.of("Asia/Kathmandu"), ZoneId.of("Pacific/Auckland"));

  /// One event, and the state once it was folded in.
  public record Lived(Recorded recorded, State after) {}

  /// One command, and what came of it.
  public record Said(State before, Command command, OffsetDateTime at, Verdict verdict, State after) {}

  private final Random random;
  private final Random ids;
  private final RandomCommands commands;
  private final MovedClock clock;
  private final boolean watched;
  private final List<Lived> lived = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private State state = State.EMPTY;
  private Optional<Pulse> pulse = Optional.empty();
  private Optional<OffsetDateTime> lastInput = Optional.empty();

  private RandomLife(long seed) {
    random = new Random(seed);
    ids = new Random(~seed);
    commands = new RandomCommands(random);
    watched = random.nextInt(3) > 0;
    var start = Instant.parse("2026-03-20T06:00:00.123Z").plusSeconds(random.nextInt(86400 * 300));
    clock = new MovedClock(start, ZONES.get(random.nextInt(ZONES.size())), random.nextInt(4) > 0);
  }

  /// A life in which this many commands were said; about half of them are recorded.
  public static RandomLife of(long seed, int commands) {
    var life = new RandomLife(seed);
    for (int i = 0; i < commands; i++) {
      life.passTime();
      life.watch(Duration.ofMillis(1));
      life.say();
    }
    return life;
  }

  public List<Recorded> log() {
    return lived.stream().map(Lived::recorded).toList();
  }

  public List<Lived> lived() {
    return List.copyOf(lived);
  }

  public List<Said> said() {
    return List.copyOf(said);
  }

  public State state() {
    return state;
  }

  /// The clocks as they stand at the end.
  public MovedClock clock() {
    return clock;
  }

  private void passTime() {
    switch (random.nextInt(30)) {
      case 0, 1 -> sleep(Duration.ofSeconds(random.nextInt(8 * 3600)));
      case 2 -> clock.restart(Duration.ofSeconds(random.nextInt(36 * 3600)));
      case 3 -> clock.shift(Duration.ofMillis(random.nextInt(-4_000_000, 4_000_000)));
      case 4 -> clock.shift(Duration.ofMillis(random.nextInt(-5000, 5000)));
      case 5 -> clock.travel(ZONES.get(random.nextInt(ZONES.size())));
      case 6 -> clock.pass(Duration.ofMinutes(random.nextInt(200)));
      case 7 -> stepAway(Duration.ofMinutes(random.nextInt(10, 90)));
      case 8 -> record(clock.now(), commands.note());
      default -> watch(Duration.ofMillis(random.nextInt(random.nextBoolean() ? 20_000 : 1_500_000)));
    }
  }

  /// Time passes while the program runs: a window's heartbeats leave nothing unseen.
  private void watch(Duration time) {
    look(false);
    var calm = !held();
    clock.pass(time);
    if (watched && calm) {
      beat();
    }
  }

  private void sleep(Duration time) {
    look(false);
    clock.sleep(time);
  }

  private void stepAway(Duration time) {
    if (watched && !held() && state.activity() instanceof Activity.Focusing) {
      lastInput = Optional.of(clock.now());
    }
    watch(time);
  }

  private boolean held() {
    return state.running().flatMap(block -> Watch.look(block, pulse, clock.look()).absence()).isPresent();
  }

  private void say() {
    var touch = commands.next(state, clock.now(), clock.zone());
    look(!(touch instanceof Command.Earlier));
    var at = clock.now();
    var before = state;
    var verdict = Rules.decide(state, touch, at);
    if (verdict instanceof Verdict.Accepted(OffsetDateTime when, List<Event> events)) {
      events.forEach(event -> record(when, event));
    }
    said.add(new Said(before, touch, at, verdict, state));
    look(true);
    beat();
  }

  /// Records what the clocks tell about the block that runs, as the engine does: shifts at once, a stretch nobody
  /// vouches for at the first touch.
  private void look(boolean touched) {
    state.running().ifPresentOrElse(block -> {
      var look = Watch.look(block, pulse, clock.look());
      if (!look.shift().isZero()) {
        record(clock.now(), new Event.ClockShifted(block.id(), look.shift()));
        lastInput = lastInput.map(input -> input.plus(look.shift()));
      }
      if (touched && state.activity() instanceof Activity.Focusing) {
        look.absence().ifPresent(absence -> gap(block, at(absence.since()), absence.cause(), absence.slept()));
        lastInput.filter(_ -> look.absence().isEmpty())
            .ifPresent(since -> gap(block, since, GapCause.AWAY, Optional.empty()));
        lastInput = Optional.empty();
      }
    }, () -> lastInput = Optional.empty());
  }

  private void gap(Block block, OffsetDateTime from, GapCause cause, Optional<Duration> slept) {
    record(clock.now(), new Event.GapFound(block.id(), from, clock.now(), cause, slept));
    beat();
  }

  private OffsetDateTime at(Instant wall) {
    return wall.atZone(clock.zone()).toOffsetDateTime();
  }

  private void beat() {
    pulse = state.running().map(block -> Pulse.of(block, clock.look(), watched));
  }

  private void record(OffsetDateTime at, Event event) {
    var id = new Id(new UUID(ids.nextLong() & ~0xF000L | 0x7000L, ids.nextLong() >>> 2 | Long.MIN_VALUE));
    var recorded = new Recorded(id, lived.size() + 1, at.truncatedTo(ChronoUnit.MILLIS), event);
    state = state.and(recorded);
    lived.add(new Lived(recorded, state));
  }
}
