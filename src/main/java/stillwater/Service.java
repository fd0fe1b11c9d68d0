package stillwater;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import stillwater.engine.Engine;
import stillwater.focus.Trouble;
import stillwater.link.Server;
import stillwater.store.Lock;

/// The program without a window: it answers verbs and watches the clock until the process is told to end.
final class Service {
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private final Lock lock;
  private final Engine engine;
  private final Server server;
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heart").factory());

  private Service(Lock lock, Engine engine, Server server) {
    this.lock = lock;
    this.engine = engine;
    this.server = server;
  }

  /// @throws Trouble if another process writes in this HOME, or verbs could not reach this one
  static Service start(Parts parts) {
    var lock = parts.lock("serve").orElseThrow(parts::inUse);
    var engine = parts.engine(true);
    var socket = parts.places().socket(System.getenv())
        .orElseThrow(() -> new Trouble(Trouble.Code.SOCKET_NOT_MADE, null, parts.places().home()));
    return new Service(lock, engine, Server.open(socket, engine, parts.journal(), () -> { }));
  }

  /// Returns when the process is told to end.
  void run() {
    var beating = heart.scheduleAtFixedRate(engine::heartbeat, 0, HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    try {
      beating.get();
    } catch (CancellationException e) {
      return;
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    heart.shutdownNow();
    server.close();
    engine.close();
    lock.close();
  }
}
