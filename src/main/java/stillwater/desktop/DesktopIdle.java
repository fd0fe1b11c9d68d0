package stillwater.desktop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.IdleTime;

/// Asks one source of the desktop after another until one tells, on a thread of its own, and then that one only.
public final class DesktopIdle implements IdleTime {
  private static final Logger LOG = LoggerFactory.getLogger(DesktopIdle.class);
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofDays(365);

  /// So many questions pass until a desktop that told nothing is asked in earnest again.
  static final int REST = 60;

  private final List<IdleTime> sources;
  private final Optional<Logind> logind;
  private final Duration patience;
  private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
      new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("idle").factory(),
      new ThreadPoolExecutor.DiscardPolicy());
  private CompletableFuture<Optional<Duration>> answer = CompletableFuture.completedFuture(Optional.empty());

  // Only on the thread.
  private Optional<IdleTime> telling = Optional.empty();
  private int rest;

  /// @param logind is asked where no source tells
  /// @param patience how long a question may take until the answer counts as unknown
  DesktopIdle(List<IdleTime> sources, Optional<Logind> logind, Duration patience) {
    this.sources = sources;
    this.logind = logind;
    this.patience = patience;
    thread.execute(() -> logind.ifPresent(Logind::listen));
  }

  /// The desktop this program runs on.
  ///
  /// @param sleep run before the machine sleeps and after it has woken, on some thread
  public static DesktopIdle here(Map<String, String> environment, Runnable sleep) {
    var session = Bus.ofSession(environment);
    return new DesktopIdle(Stream.<Optional<? extends IdleTime>>of(session.map(MutterIdle::new),
        XServerIdle.here(environment), session.map(ScreenSaverIdle::new)).<IdleTime>flatMap(Optional::stream).toList(),
        Logind.here(environment, sleep), PATIENCE);
  }

  /// While a question hangs no other is asked, nor after the end.
  @Override
  public Optional<Duration> get() {
    if (!answer.isDone() || thread.isShutdown()) {
      return Optional.empty();
    }
    answer = CompletableFuture.supplyAsync(this::ask, thread);
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("How long nobody has touched anything is not known now", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    thread.execute(() -> {
      sources.forEach(IdleTime::close);
      logind.ifPresent(Logind::close);
    });
    thread.shutdown();
  }

  private Optional<Duration> ask() {
    return telling.flatMap(DesktopIdle::told).or(this::search).or(() -> logind.flatMap(Logind::get));
  }

  private Optional<Duration> search() {
    if (telling.isEmpty() && rest-- > 0) {
      return Optional.empty();
    }
    rest = REST;
    telling = Optional.empty();
    for (var source : sources) {
      var told = told(source);
      if (told.isPresent()) {
        telling = Optional.of(source);
        return told;
      }
      source.close();
    }
    return Optional.empty();
  }

  private static Optional<Duration> told(IdleTime source) {
    return source.get().filter(time -> !time.isNegative() && time.compareTo(LONGEST) <= 0);
  }
}
