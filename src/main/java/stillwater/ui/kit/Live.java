package stillwater.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.focus.Activity;
import stillwater.focus.Phase;
import stillwater.focus.Snapshot;

/// Where things stand: told at every change, and once a second while somebody can see it and something runs.
public final class Live {
  private static final int SECOND = 1000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Context context;
  private final ScheduledExecutorService clock;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final ReadOnlyObjectWrapper<Instant> now;
  private volatile Snapshot shown;
  private volatile Instant shownAt;
  private Optional<ScheduledFuture<?>> ticking = Optional.empty();

  /// @param clock ticks while [#watch] is in force
  public Live(Context context, ScheduledExecutorService clock) {
    this.context = context;
    this.clock = clock;
    this.shown = context.desk().now();
    this.shownAt = context.now().truncatedTo(ChronoUnit.SECONDS);
    this.snapshot = new ReadOnlyObjectWrapper<>(shown);
    this.now = new ReadOnlyObjectWrapper<>(shownAt);
    context.desk().listen(latest -> context.screen().execute(() -> show(snapshot(), latest)));
  }

  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /// The moment the screen shows, in whole seconds.
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  public Snapshot snapshot() {
    return snapshot.get();
  }

  public Instant now() {
    return now.get();
  }

  public Phase phase() {
    return snapshot().phase(now());
  }

  /// Ticks from the next full second on; called when the window can be seen.
  public void watch() {
    look();
    if (ticking.isEmpty()) {
      var untilFullSecond = SECOND - context.now().toEpochMilli() % SECOND;
      ticking = Optional.of(clock.scheduleAtFixedRate(this::look, untilFullSecond, SECOND, TimeUnit.MILLISECONDS));
    }
  }

  /// Ticks no more; called when nobody can see the window.
  public void rest() {
    ticking.ifPresent(ticks -> ticks.cancel(false));
    ticking = Optional.empty();
  }

  /// Looks at the clocks once, on the thread of the caller; where nothing runs the screen moves once a minute.
  void look() {
    var before = shown;
    var latest = context.desk().now();
    if (isRunning(latest) || isRunning(before) || context.now().isAfter(shownAt.plus(MINUTE))) {
      context.screen().execute(() -> show(before, latest));
    }
  }

  private static boolean isRunning(Snapshot snapshot) {
    return !(snapshot.state().activity() instanceof Activity.Idle);
  }

  /// What was told since the look began is newer than what it found.
  private void show(Snapshot before, Snapshot latest) {
    var second = context.now().truncatedTo(ChronoUnit.SECONDS);
    if (!second.equals(shownAt)) {
      shownAt = second;
      now.set(second);
    }
    if (snapshot() != before) {
      return;
    }
    if (latest.state() != snapshot().state() || !latest.look().equals(snapshot().look())
        || !latest.backlog().equals(snapshot().backlog()) || !latest.others().equals(snapshot().others())) {
      shown = latest;
      snapshot.set(latest);
    }
  }
}
