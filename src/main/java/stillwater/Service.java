package stillwater;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import stillwater.engine.Engine;
import stillwater.focus.Desk;
import stillwater.focus.Trouble;
import stillwater.link.Server;
import stillwater.store.Lock;

/// The program that stays: it is the one that writes in its HOME, answers verbs, and watches the clock.
final class Service implements AutoCloseable {
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Lock lock;
  private final Engine engine;
  private final Server server;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ScheduledExecutorService heart = ticking("heart");
  private final ScheduledExecutorService clock = ticking("clock");

  private Service(Lock lock, Engine engine, Server server) {
    this.lock = lock;
    this.engine = engine;
    this.server = server;
    heart.scheduleAtFixedRate(engine::heartbeat, 0, HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
  }

  /// @param what what others read about who has the lock
  /// @param show brings the window forward
  /// @throws Trouble if another process writes in this HOME, or verbs could not reach this one
  static Service start(Parts parts, String what, Runnable show) {
    var socket = parts.places().socket(System.getenv())
        .orElseThrow(() -> new Trouble(Trouble.Code.SOCKET_NOT_MADE, null, parts.places().home()));
    var lock = parts.lock(what).orElseThrow(parts::inUse);
    try {
      var engine = parts.watchingEngine(Runnable::run);
      return new Service(lock, engine, Server.open(socket, engine, parts.journal(), show));
    } catch (Trouble trouble) {
      lock.close();
      throw trouble;
    }
  }

  Desk desk() {
    return engine;
  }

  /// Ticks for whoever looks; a slow disk holds up the heartbeat, not this.
  ScheduledExecutorService clock() {
    return clock;
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

  @Override
  public void close() {
    clock.shutdownNow();
    heart.shutdownNow();
    server.close();
    engine.close();
    lock.close();
    closed.countDown();
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
