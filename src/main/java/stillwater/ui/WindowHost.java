package stillwater.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
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
  private final CompletableFuture<Reach> served = new CompletableFuture<>();
  private Optional<CompletionStage<Void>> toolkit = Optional.empty();
  private Optional<Window> window = Optional.empty();
  private Optional<Trouble> kept = Optional.empty();

  private record Reach(Context context, ScheduledExecutorService clock, Trials trials, Runnable closed) {}

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
    served.complete(new Reach(context, clock, trials, closed));
  }

  /// Shows the window, in front of all others; returns once it stands.
  ///
  /// @throws Trouble if nothing can be drawn
  public void show() {
    start();
    try {
      var up = toolkit.orElseThrow().toCompletableFuture();
      up.join();
      var reach = served.join();
      CompletableFuture.runAsync(() -> {
        window = window.or(() -> Optional.of(
            new Window(reach.context(), reach.clock(), reach.trials(), reach.closed())));
        window.get().show();
        kept.ifPresent(window.get().toasts()::failed);
        kept = Optional.empty();
      }, reach.context().screen()).join();
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

  /// Says in the window, if there is one, what the desktop does not; the window comes up for it.
  public void say(Notice notice, Consumer<Notice.Choice> chosen) {
    inWindow(standing -> standing.say(notice, chosen));
  }

  /// Offers there the answers to a notice.
  public void offer(Notice notice, Consumer<Notice.Choice> chosen) {
    inWindow(standing -> standing.toasts().offer(notice, chosen));
  }

  /// Takes back what was said or offered of a notice.
  public void withdraw() {
    inWindow(standing -> standing.toasts().withdraw());
  }

  /// Shows the window and says in it why nothing happened.
  ///
  /// @throws Trouble if nothing can be drawn
  public void explain(String sentence) {
    show();
    inWindow(standing -> standing.toasts().tell(sentence));
  }

  /// Before it was first shown there is none.
  private synchronized void inWindow(Consumer<Window> what) {
    if (served.isDone() && toolkit.isPresent()) {
      served.join().context().screen().execute(() -> window.ifPresent(what));
    }
  }

  /// Says in the window what could not be read or written; kept until the window stands.
  public void failed(Trouble trouble) {
    served.thenAccept(reach -> reach.context().screen().execute(() ->
        window.ifPresentOrElse(standing -> standing.toasts().failed(trouble), () -> kept = Optional.of(trouble))));
  }
}
