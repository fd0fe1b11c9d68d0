package stillwater;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.engine.Engine;
import stillwater.focus.Activity;
import stillwater.focus.Idle;
import stillwater.focus.IdleTime;
import stillwater.focus.SettingsStore;
import stillwater.focus.Snapshot;
import stillwater.focus.Trouble;

/// Gives a heartbeat every few seconds, and at once when the desktop says so. While a block runs it looks for whoever
/// is at the desk; before the first one, and in between, the desktop is left alone.
final class Heart implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Heart.class);
  private static final Duration EACH = Duration.ofSeconds(5);

  private final Engine engine;
  private final SettingsStore settings;
  private final Function<Runnable, IdleTime> desktop;
  private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
      Thread.ofPlatform().daemon().name("heart").factory(), new ThreadPoolExecutor.DiscardPolicy());

  // Only on the thread.
  private Optional<IdleTime> open = Optional.empty();

  /// @param desktop opens the desktop, which may run what it is handed at any time, on any thread
  Heart(Engine engine, SettingsStore settings, Function<Runnable, IdleTime> desktop) {
    this.engine = engine;
    this.settings = settings;
    this.desktop = desktop;
  }

  /// The first one comes at once, and asks nobody: there is a window to be drawn.
  Heart start() {
    thread.execute(() -> beat(Optional::empty));
    thread.scheduleAtFixedRate(this::beat, EACH.toSeconds(), EACH.toSeconds(), TimeUnit.SECONDS);
    return this;
  }

  void beat() {
    beat(() -> idle(engine.now()));
  }

  /// Whatever one heartbeat meets, the next one comes.
  private void beat(Supplier<Optional<Idle>> idle) {
    CompletableFuture.runAsync(() -> engine.heartbeat(idle.get()), Runnable::run).exceptionally(failure -> {
      LOG.warn("A heartbeat was missed", failure);
      return null;
    });
  }

  @Override
  public void close() {
    thread.execute(this::leave);
    thread.shutdown();
  }

  private Optional<Idle> idle(Snapshot now) {
    if (now.state().running().isEmpty()) {
      leave();
    } else if (open.isEmpty()) {
      open = Optional.of(desktop.apply(() -> thread.execute(this::beat)));
    }
    return now.state().activity() instanceof Activity.Focusing && now.look().absence().isEmpty()
        ? open.flatMap(this::idle) : Optional.empty();
  }

  private Optional<Idle> idle(IdleTime there) {
    try {
      var idling = settings.get().idling();
      return idling.watched() ? there.get().map(time -> new Idle(time, idling.after())) : Optional.empty();
    } catch (Trouble trouble) {
      LOG.debug("What is wished is not known now", trouble);
      return Optional.empty();
    }
  }

  private void leave() {
    open.ifPresent(IdleTime::close);
    open = Optional.empty();
  }
}
