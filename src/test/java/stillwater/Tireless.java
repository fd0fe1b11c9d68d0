package stillwater;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import stillwater.desktop.Machine;
import stillwater.engine.Engine;
import stillwater.engine.Present;
import stillwater.focus.Decision;
import stillwater.focus.RandomCommands;
import stillwater.focus.Recorded;
import stillwater.focus.Ticker;
import stillwater.store.Places;
import stillwater.store.SettingsFile;

/// Somebody who never stops: says what comes to mind as fast as it is answered, and prints the id of each event once it
/// was acknowledged. Made to be killed.
final class Tireless {
  static final Machine MACHINE = new Machine("desk", "machine-1");
  private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Pacific/Auckland"));

  private final Random random;
  private final AtomicReference<Instant> wall;
  private final ZoneId zone;
  private final SettingsFile settings;
  private final Engine engine;
  private final RandomCommands commands;

  private Tireless(Places places, long seed, Instant now) {
    random = new Random(seed);
    wall = new AtomicReference<>(now);
    zone = ZONES.get(random.nextInt(ZONES.size()));
    settings = new SettingsFile(places.settings(), trouble -> {
      throw trouble;
    });
    commands = new RandomCommands(random);
    var parts = new Parts(places, MACHINE, new Present(wall::get, () -> zone, new WallTicker()));
    var lock = parts.lock("tireless").orElseThrow();
    engine = parts.watchingEngine(parts.ledger(lock::hold), Runnable::run);
  }

  /// Clocks that agree with the one on the wall, also after the program was killed.
  private final class WallTicker implements Ticker {
    @Override
    public Duration monotonic() {
      return Duration.between(Instant.EPOCH, wall.get());
    }

    @Override
    public Optional<Duration> bootClock() {
      return Optional.of(monotonic());
    }

    @Override
    public Optional<String> bootId() {
      return Optional.of("boot-1");
    }
  }

  /// @param words HOME, a seed and what the clock on the wall shows
  public static void main(String[] words) {
    new Tireless(new Places(Path.of(words[0])), Long.parseLong(words[1]), Instant.parse(words[2])).live();
  }

  private void live() {
    while (true) {
      wall.updateAndGet(now -> now.plusMillis(random.nextInt(random.nextInt(4) == 0 ? 20_000_000 : 100_000)));
      switch (random.nextInt(8)) {
        case 0 -> engine.heartbeat(Optional.empty());
        case 1 -> System.out.println("length " + settings.change(before ->
            before.withWork(work -> work.withLength(work.length().plusSeconds(1)))).work().length().toSeconds());
        default -> say();
      }
    }
  }

  private void say() {
    var command = commands.next(engine.now().state(), wall.get().atOffset(ZoneOffset.UTC), zone);
    if (engine.ask(command).toCompletableFuture().join() instanceof Decision.Done(List<Recorded> events)) {
      events.forEach(recorded -> System.out.println(recorded.id()));
    }
  }
}
