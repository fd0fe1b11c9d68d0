package stillwater;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import stillwater.focus.Desk;

/// Looks at every change, and again when the look before asked for it; in between nothing runs.
final class Alarm implements AutoCloseable {
  /// So that the moment has certainly come.
  private static final Duration SLACK = Duration.ofMillis(50);
  /// What waits stands still while the machine sleeps, and a break does not.
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Desk desk;
  private final Supplier<Optional<Duration>> look;
  private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
      Thread.ofPlatform().daemon().name("reminders").factory(), new ThreadPoolExecutor.DiscardPolicy());
  private Optional<ScheduledFuture<?>> next = Optional.empty();

  /// @param look says after how long to look again if nothing changes before; always run on the same thread
  Alarm(Desk desk, Supplier<Optional<Duration>> look) {
    this.desk = desk;
    this.look = look;
  }

  Alarm set() {
    desk.listen(_ -> thread.execute(this::ring));
    thread.execute(this::ring);
    return this;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void ring() {
    next.ifPresent(ringing -> ringing.cancel(false));
    next = look.get().map(left -> left.compareTo(LONGEST) < 0 ? left.plus(SLACK) : LONGEST)
        .map(left -> thread.schedule(this::ring, left.toMillis(), TimeUnit.MILLISECONDS));
  }
}
