package stillwater.ui.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A clock that ticks when a test says so.
public final class SecondHand extends ScheduledThreadPoolExecutor {
  private Optional<Ticks> ticks = Optional.empty();
  private int started;

  /// What was asked to run again and again.
  private static final class Ticks extends FutureTask<Void> implements ScheduledFuture<Void> {
    private final Runnable run;
    private final Duration first;
    private final Duration then;

    Ticks(Runnable run, Duration first, Duration then) {
      super(run, null);
      this.run = run;
      this.first = first;
      this.then = then;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(first);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }

  public SecondHand() {
    super(0);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(Runnable run, long first, long then, TimeUnit unit) {
    var made = new Ticks(run, Duration.of(first, unit.toChronoUnit()), Duration.of(then, unit.toChronoUnit()));
    started++;
    ticks = Optional.of(made);
    return made;
  }

  boolean isMoving() {
    return ticks.filter(moving -> !moving.isCancelled()).isPresent();
  }

  public void tick() {
    ticks.filter(moving -> !moving.isCancelled()).ifPresent(moving -> moving.run.run());
  }

  int started() {
    return started;
  }

  Duration first() {
    return ticks.orElseThrow().first;
  }

  Duration then() {
    return ticks.orElseThrow().then;
  }
}
