package stillwater;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.desktop.DesktopIdle;
import stillwater.engine.Engine;
import stillwater.focus.Backlog;
import stillwater.focus.Desk;
import stillwater.focus.SettingsStore;
import stillwater.focus.Trouble;
import stillwater.link.Server;
import stillwater.store.Arrivals;
import stillwater.store.Ledger;
import stillwater.store.Lock;
import stillwater.store.Signpost;

/// The program that stays: it is the one that writes in its HOME, answers verbs, and watches the clock.
final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  /// A copy that a disk holds up is left as it is, and swept away when the next is made.
  private static final Duration FAREWELL = Duration.ofSeconds(3);
  private static final Duration RENEWAL = Duration.ofSeconds(5);
  /// By then the window stands.
  private static final Duration AFTER_THE_START = Duration.ofSeconds(2);
  /// After a start there are more pressing things to do.
  private static final Duration CALM = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Lock lock;
  private final Engine engine;
  private final Ledger ledger;
  private final Server server;
  private final Signpost signpost;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Heart heart;
  private final ScheduledExecutorService clock = ticking("clock");
  private final ScheduledExecutorService upkeep = ticking("upkeep");
  private final Consumer<Backlog> unsaved;
  private final Path journal;
  private Optional<Arrivals> arrivals = Optional.empty();

  private Service(Lock lock, Engine engine, Ledger ledger, Server server, Signpost signpost, Heart heart,
      Copying copying, Consumer<Backlog> unsaved, Path journal) {
    this.lock = lock;
    this.engine = engine;
    this.ledger = ledger;
    this.server = server;
    this.signpost = signpost;
    this.heart = heart;
    this.unsaved = unsaved;
    this.journal = journal;
    upkeep.scheduleAtFixedRate(this::keepLock, RENEWAL.toSeconds(), RENEWAL.toSeconds(), TimeUnit.SECONDS);
    upkeep.schedule(this::watch, AFTER_THE_START.toSeconds(), TimeUnit.SECONDS);
    upkeep.scheduleWithFixedDelay(copying::look, CALM.toSeconds(), HOUR.toSeconds(), TimeUnit.SECONDS);
  }

  /// @param unsaved is told at the end what the disk never took
  /// @param what what others read about who has the lock
  /// @param show brings the window forward
  /// @throws Trouble if another process writes in this HOME, or verbs could not reach this one
  static Service start(Parts parts, SettingsStore settings, Copying copying, Consumer<Backlog> unsaved, String what,
      Runnable show) {
    var socket = parts.places().socket(System.getenv())
        .orElseThrow(() -> new Trouble(Trouble.Code.SOCKET_NOT_MADE, null, parts.places().home()));
    var lock = parts.lock(what).orElseThrow(parts::inUse);
    try {
      var signpost = parts.signpost();
      var ledger = parts.ledger(lock::hold);
      var engine = parts.watchingEngine(ledger, Runnable::run);
      var server = Server.open(socket, engine, ledger, show);
      signpost.point(socket);
      return new Service(lock, engine, ledger, server, signpost,
          new Heart(engine, settings, sleep -> DesktopIdle.here(System.getenv(), sleep)).start(),
          copying, unsaved, parts.places().journal());
    } catch (Trouble trouble) {
      lock.close();
      throw trouble;
    }
  }

  Desk desk() {
    return engine;
  }

  /// What was recorded, also what waits for the disk.
  Ledger history() {
    return ledger;
  }

  /// Ticks for whoever looks; a slow disk holds up the heartbeat, not this.
  ScheduledExecutorService clock() {
    return clock;
  }

  /// Runs something once the window stands, and every hour.
  void hourly(Runnable look) {
    upkeep.scheduleWithFixedDelay(look, AFTER_THE_START.toSeconds(), HOUR.toSeconds(), TimeUnit.SECONDS);
  }

  /// Lets [#await] return.
  void end() {
    ended.countDown();
  }

  /// Returns when the program shall end, or the process is told to; that waits until all is closed.
  void await() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      end();
      wait(() -> closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }));
    wait(() -> {
      ended.await();
      return true;
    });
  }

  /// What hangs in a write may still reach the disk, so the lock stays with the process then, and ends with it.
  @Override
  public void close() {
    clock.shutdownNow();
    heart.close();
    watchNoMore();
    upkeep.shutdownNow();
    signpost.remove();
    server.close();
    engine.close();
    ledger.backlog().ifPresent(unsaved);
    wait(() -> upkeep.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS));
    if (engine.hasLeft()) {
      lock.close();
    }
    closed.countDown();
  }

  /// Whoever removed its file meanwhile shall not let another process in.
  private void keepLock() {
    try {
      lock.hold();
    } catch (Trouble trouble) {
      LOG.debug("Another process has the lock", trouble);
    }
  }

  private synchronized void watch() {
    arrivals = Optional.of(Arrivals.watch(journal, ledger.own(), engine::arrived));
  }

  private synchronized void watchNoMore() {
    arrivals.ifPresent(Arrivals::close);
  }

  /// Something that may be waited for.
  private interface Waiting {
    boolean end() throws InterruptedException;
  }

  private static void wait(Waiting waiting) {
    try {
      var _ = waiting.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ScheduledExecutorService ticking(String name) {
    return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
