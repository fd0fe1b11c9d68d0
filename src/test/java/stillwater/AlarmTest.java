package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Watch;

/// When somebody looks whether there is something to say.
class AlarmTest {
  private static final long LONG_SECONDS = 60;
  private static final Snapshot NOTHING = new Snapshot(State.EMPTY, Watch.Look.CALM);

  private final Semaphore looks = new Semaphore(0);
  private Consumer<Snapshot> listener = _ -> { };

  @Test
  void itLooksAtTheStartAndAtEveryChange() throws InterruptedException {
    try (var _ = new Alarm(new ToldDesk(), () -> looked(Optional.empty())).set()) {
      assertThat(looks.tryAcquire(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
      listener.accept(NOTHING);
      listener.accept(NOTHING);
      assertThat(looks.tryAcquire(2, LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void itLooksAgainWhenTheLookBeforeAskedForIt() throws InterruptedException {
    try (var _ = new Alarm(new ToldDesk(), () -> looked(Optional.of(Duration.ZERO))).set()) {
      assertThat(looks.tryAcquire(3, LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aChangeAfterItsEndIsNoMatter() throws InterruptedException {
    var first = new CountDownLatch(1);
    try (var _ = new Alarm(new ToldDesk(), () -> {
      first.countDown();
      return looked(Optional.of(Duration.ofHours(1)));
    }).set()) {
      assertThat(first.await(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
    listener.accept(NOTHING);
    assertThat(looks.availablePermits()).isLessThanOrEqualTo(1);
  }

  private Optional<Duration> looked(Optional<Duration> next) {
    looks.release();
    return next;
  }

  /// A desk that only tells of changes.
  private final class ToldDesk implements Desk {
    @Override
    public CompletionStage<Decision> ask(Command command) {
      return CompletableFuture.failedStage(new AssertionError(command));
    }

    @Override
    public Snapshot now() {
      return NOTHING;
    }

    @Override
    public Listening listen(Consumer<Snapshot> told) {
      listener = told;
      return new Listening() {
        @Override
        public boolean isOpen() {
          return true;
        }

        @Override
        public void close() {}
      };
    }
  }
}
