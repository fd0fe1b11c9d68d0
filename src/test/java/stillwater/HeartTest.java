package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.engine.Engine;
import stillwater.engine.Present;
import stillwater.focus.Absence;
import stillwater.focus.Command;
import stillwater.focus.Device;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.IdleTime;
import stillwater.focus.Kind;
import stillwater.focus.MovedClock;
import stillwater.focus.Settings;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.store.Alive;
import stillwater.store.Journal;
import stillwater.store.Ledger;
import stillwater.store.SettingsFile;

/// When the desktop is asked who is there, and what comes of it.
class HeartTest {
  @TempDir
  private Path home;

  private final MovedClock clock = MovedClock.at("2026-11-17T09:00:00Z");
  private final List<String> done = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Runnable> sleep = new LinkedBlockingQueue<>();
  private Optional<Duration> idle = Optional.of(Duration.ZERO);
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private long ids;
  private Engine engine;
  private SettingsFile settings;
  private Heart heart;

  @BeforeEach
  void sitDown() {
    engine = new Engine(new Ledger(new Journal(home.resolve("journal"), Optional.of(new Device("desk"))), true),
        new Alive(home.resolve("alive")), true, new Present(clock::wall, clock::zone, clock),
        () -> new Id(new UUID(0x7000L, Long.MIN_VALUE + ++ids)), writer, Runnable::run);
    settings = new SettingsFile(home.resolve("settings.json"), _ -> { });
    heart = new Heart(engine, settings, woken -> {
      done.add("open");
      sleep.add(woken);
      return new Watched();
    });
  }

  @AfterEach
  void leave() {
    heart.close();
    engine.close();
    writer.shutdown();
  }

  /// A desktop that tells what it is told to tell.
  private final class Watched implements IdleTime {

    @Override
    public Optional<Duration> get() {
      done.add("ask");
      return idle;
    }

    @Override
    public void close() {
      done.add("close");
    }
  }

  @Test
  void theDesktopIsLeftAloneUnlessABlockRunsAndNobodyIsMissed() {
    heart.beat();
    assertThat(done).isEmpty();
    start();
    heart.beat();
    heart.beat();
    assertThat(done).containsExactly("open", "ask", "ask");
    say(new Command.Interrupt(Optional.empty(), Text.NONE, Text.NONE));
    heart.beat();
    assertThat(done).hasSize(3);
    say(new Command.Resume());
    clock.sleep(Duration.ofMinutes(10));
    heart.beat();
    assertThat(done).hasSize(3);
    say(new Command.Finish(Optional.empty(), Text.NONE));
    heart.beat();
    assertThat(done).containsExactly("open", "ask", "ask", "close");
    heart.beat();
    assertThat(done).hasSize(4);
  }

  @Test
  void whatIsSetHoldsAtTheNextHeartbeat() {
    start();
    pass(9);
    assertThat(held()).isEmpty();
    set(all -> all.withIdling(idling -> idling.withWatched(false)));
    pass(20);
    assertThat(held()).isEmpty();
    set(all -> all.withIdling(idling -> idling.withWatched(true)).withIdling(idling -> idling
        .withAfter(Duration.ofMinutes(40))));
    pass(10);
    assertThat(held()).isEmpty();
    set(all -> all.withIdling(idling -> idling.withAfter(Duration.ofMinutes(20))));
    heart.beat();
    assertThat(held()).contains(GapCause.AWAY);
  }

  @Test
  void withItOffTheDesktopIsNotAsked() {
    set(all -> all.withIdling(idling -> idling.withWatched(false)));
    start();
    heart.beat();
    assertThat(done).containsExactly("open");
  }

  @Test
  void sleepIsNoticedAtOnceOnBothSides() throws InterruptedException {
    start();
    heart.beat();
    clock.pass(Duration.ofSeconds(4));
    var changed = new LinkedBlockingQueue<Optional<GapCause>>();
    engine.listen(snapshot -> changed.add(snapshot.look().absence().map(Absence::cause)));
    sleep.element().run();
    while (!new Alive(home.resolve("alive")).read().orElseThrow().clocks().equals(clock.look())) {
      Thread.onSpinWait();
    }
    clock.sleep(Duration.ofMinutes(30));
    sleep.element().run();
    assertThat(changed.take()).contains(GapCause.SLEEP);
    assertThat(engine.now().look().absence()).map(Absence::since).contains(clock.wall().minus(Duration.ofMinutes(30)));
  }

  private void start() {
    say(new Command.Start(new Task(Text.NONE, new Kind("theory"), Optional.of(Duration.ofMinutes(200)), List.of(),
        clock.zone())));
  }

  /// Nobody touches anything for so long.
  private void pass(int minutes) {
    for (int i = 0; i < minutes; i++) {
      clock.pass(Duration.ofMinutes(1));
      idle = idle.map(before -> before.plusMinutes(1));
      heart.beat();
    }
  }

  private void set(UnaryOperator<Settings> change) {
    settings.change(change);
  }

  private void say(Command command) {
    engine.ask(command).toCompletableFuture().join();
  }

  private Optional<GapCause> held() {
    return engine.now().look().absence().map(Absence::cause);
  }
}
