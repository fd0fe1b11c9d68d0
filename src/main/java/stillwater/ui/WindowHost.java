package stillwater.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Notice;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.FxThread;

/// Opens the one window when it is first asked for, and brings it forward after.
public final class WindowHost {
  private static final Logger LOG = LoggerFactory.getLogger(WindowHost.class);

  private final Map<String, String> environment;
  private final String system;
  private final String platform;
  private final CompletableFuture<Surroundings> served = new CompletableFuture<>();
  private Optional<CompletionStage<Void>> toolkit = Optional.empty();
  private Optional<Window> window = Optional.empty();
  private Optional<Trouble> kept = Optional.empty();

  private record Surroundings(Context context, ScheduledExecutorService clock, Trials trials, Runnable closed) {}

  /// @param system the operating system's name, as in the property `os.name`
  /// @param platform the property `glass.platform`; `Headless` draws into memory
  public WindowHost(Map<String, String> environment, String system, String platform) {
    this.environment = environment;
    this.system = system;
    this.platform = platform;
  }

  /// Begins to bring up what draws windows.
  ///
  /// @throws Trouble if there is nowhere to draw
  public synchronized void start() {
    if (!Toolkit.hasDisplay(environment, system, platform)) {
      throw new Trouble(Trouble.Code.NO_DISPLAY, null);
    }
    if (toolkit.isEmpty()) {
      toolkit = Optional.of(Toolkit.start());
    }
  }

  /// Tells what the window reaches.
  ///
  /// @param closed runs when the window was closed for good
  public void serve(Context context, ScheduledExecutorService clock, Trials trials, Runnable closed) {
    served.complete(new Surroundings(context, clock, trials, closed));
  }

  /// Shows the window, in front of all others; returns once it stands.
  ///
  /// @throws Trouble if nothing can be drawn
  public void show() {
    start();
    try {
      var up = toolkit.orElseThrow().toCompletableFuture();
      up.join();
      var surroundings = served.join();
      CompletableFuture.runAsync(() -> {
        window = window.or(() -> Optional.of(
            new Window(surroundings.context(), surroundings.clock(), surroundings.trials(), surroundings.closed())));
        window.get().show();
        kept.ifPresent(window.get()::failed);
        kept = Optional.empty();
      }, surroundings.context().screen()).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
  }

  /// Says in a window of its own why the one asked for will not open; returns once it was read, or at once where there
  /// is nowhere to draw.
  public void giveUp(Trouble trouble, Texts texts) {
    try {
      start();
      var read = new CompletableFuture<Void>();
      toolkit.orElseThrow().toCompletableFuture()
          .thenRunAsync(() -> new NoStart(Refusals.of(trouble, texts), texts, () -> read.complete(null)).show(),
              new FxThread()).join();
      read.join();
    } catch (CompletionException | Trouble nowhere) {
      LOG.debug("There is nowhere to say it but on the terminal", nowhere);
    }
  }

  /// Says something in the window, if it stands.
  public void say(Notice notice) {
    if (served.isDone()) {
      served.join().context().screen().execute(() -> window.ifPresent(standing -> standing.say(notice)));
    }
  }

  /// Says in the window what could not be read or written; kept until the window stands.
  public void failed(Trouble trouble) {
    served.thenAccept(surroundings -> surroundings.context().screen().execute(() ->
        window.ifPresentOrElse(standing -> standing.failed(trouble), () -> kept = Optional.of(trouble))));
  }
}
