package stillwater.desktop;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Notice;
import stillwater.focus.Notice.Choice;
import stillwater.focus.Notifier;

/// Shows notices through the session bus of a Linux desktop. It connects at the first notice, and again when the bus
/// has been away; all of that happens on a thread of its own, which ends when it has nothing to do.
public final class DesktopNotifier implements Notifier, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DesktopNotifier.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration IDLE = Duration.ofSeconds(10);

  private final Optional<Bus> bus;
  private final Duration patience;
  private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, IDLE.toSeconds(), TimeUnit.SECONDS,
      new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("notices").factory(),
      new ThreadPoolExecutor.DiscardPolicy());

  // Only on the thread.
  private final Map<UInt32, Consumer<Choice>> shown = new HashMap<>();
  private Optional<NotificationDaemon> daemon = Optional.empty();

  /// @param bus a session bus; without one nothing is shown
  /// @param patience how long it may take until a notice counts as not shown
  DesktopNotifier(Optional<Bus> bus, Duration patience) {
    this.bus = bus;
    this.patience = patience;
    thread.allowCoreThreadTimeOut(true);
  }

  /// The notifier of the desktop this program runs on.
  public static DesktopNotifier here(Map<String, String> environment) {
    return new DesktopNotifier(Bus.ofSession(environment), PATIENCE);
  }

  @Override
  public CompletionStage<Shown> show(Notice notice, Consumer<Choice> chosen) {
    if (bus.isEmpty()) {
      return CompletableFuture.completedStage(Shown.NOTHING);
    }
    var answer = new CompletableFuture<Shown>()
        .completeOnTimeout(Shown.NOTHING, patience.toMillis(), TimeUnit.MILLISECONDS);
    thread.execute(() -> answer(answer, notice, chosen));
    return answer.minimalCompletionStage();
  }

  @Override
  public void withdraw() {
    if (bus.isPresent()) {
      thread.execute(this::withdrawAll);
    }
  }

  /// Takes back what is still shown, since a click on it would find nobody, and ends the connection.
  @Override
  public void close() {
    thread.execute(this::leave);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(CompletableFuture<Shown> answer, Notice notice, Consumer<Choice> chosen) {
    if (answer.isDone()) {
      return;
    }
    try {
      var there = connected();
      var id = there.show(notice);
      if (answer.complete(there.offersActions() ? Shown.ACTIONS : Shown.WORDS)) {
        shown.put(id, chosen);
      } else {
        withdraw(id);
      }
    } catch (DBusException | DBusExecutionException e) {
      LOG.debug("The desktop does not show a notice", e);
    } finally {
      answer.complete(Shown.NOTHING);
    }
  }

  private NotificationDaemon connected() throws DBusException {
    if (daemon.filter(NotificationDaemon::isConnected).isEmpty()) {
      shown.clear();
      daemon = Optional.of(NotificationDaemon.on(bus.orElseThrow(),
          (id, choice) -> thread.execute(() -> clicked(id, choice)), id -> thread.execute(() -> shown.remove(id))));
    }
    return daemon.get();
  }

  /// Each notice is answered once; some desktops would go on showing it.
  private void clicked(UInt32 id, Choice choice) {
    Optional.ofNullable(shown.remove(id)).ifPresent(told -> {
      told.accept(choice);
      withdraw(id);
    });
  }

  private void leave() {
    withdrawAll();
    daemon.ifPresent(NotificationDaemon::close);
  }

  private void withdrawAll() {
    shown.keySet().forEach(this::withdraw);
    shown.clear();
  }

  private void withdraw(UInt32 id) {
    try {
      daemon.ifPresent(there -> there.withdraw(id));
    } catch (DBusExecutionException e) {
      LOG.debug("A notice is not taken back", e);
    }
  }
}
