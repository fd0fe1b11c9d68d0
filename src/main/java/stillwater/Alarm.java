package stillwater;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import stillwater.focus.Desk;
import stillwater.focus.Phase;
import stillwater.focus.Snapshot;

/// Looks at every change, and once more when the planned end of the block has come; in between nothing runs.
final class Alarm {
  /// So that the end has certainly come.
  private static final Duration SLACK = Duration.ofMillis(50);

  private final Desk desk;
  private final InstantSource wall;
  private final ScheduledExecutorService clock;
  private final Runnable look;
  private Optional<ScheduledFuture<?>> next = Optional.empty();

  Alarm(Desk desk, InstantSource wall, ScheduledExecutorService clock, Runnable look) {
    this.desk = desk;
    this.wall = wall;
    this.clock = clock;
    this.look = look;
  }

  void set() {
    desk.listen(_ -> clock.execute(this::ring));
    clock.execute(this::ring);
  }

  private void ring() {
    look.run();
    next.ifPresent(ringing -> ringing.cancel(false));
    next = left(desk.now())
        .map(left -> clock.schedule(this::ring, left.plus(SLACK).toMillis(), TimeUnit.MILLISECONDS));
  }

  private Optional<Duration> left(Snapshot snapshot) {
    var now = wall.instant();
    return snapshot.remaining(now).filter(left -> !left.isNegative() && snapshot.phase(now) == Phase.FOCUSING);
  }
}
