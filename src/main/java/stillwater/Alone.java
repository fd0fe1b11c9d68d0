package stillwater;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import stillwater.engine.Engine;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Snapshot;

/// The desk where no program runs: it looks at the disk, and writes under the lock for as long as one command takes.
final class Alone implements Desk {
  private static final Duration GLANCE = Duration.ofSeconds(1);

  private final Parts parts;
  private Optional<Engine> latest = Optional.empty();

  Alone(Parts parts) {
    this.parts = parts;
  }

  @Override
  public CompletionStage<Decision> ask(Command command) {
    var lock = parts.lock("verb");
    if (lock.isEmpty()) {
      return parts.running().orElseThrow(parts::inUse).ask(command);
    }
    try (var _ = lock.get()) {
      var engine = parts.engine();
      latest = Optional.of(engine);
      return engine.ask(command);
    }
  }

  /// Whether a command was decided here.
  boolean hasDecided() {
    return latest.isPresent();
  }

  @Override
  public Snapshot now() {
    return latest.orElseGet(parts::onlooker).now();
  }

  /// Looks at the disk every second: nobody tells.
  @Override
  public Listening listen(Consumer<Snapshot> listener) {
    var watcher = new Watcher(listener);
    Thread.ofVirtual().start(watcher);
    return watcher;
  }

  private final class Watcher implements Listening, Runnable {
    private final Consumer<Snapshot> listener;
    private volatile boolean open = true;

    Watcher(Consumer<Snapshot> listener) {
      this.listener = listener;
    }

    @Override
    public void run() {
      try {
        var before = parts.footprint();
        while (open) {
          Thread.sleep(GLANCE);
          var now = parts.footprint();
          if (!now.equals(before)) {
            before = now;
            listener.accept(parts.onlooker().now());
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        open = false;
      }
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
