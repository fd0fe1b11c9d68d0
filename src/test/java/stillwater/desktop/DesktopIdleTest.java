package stillwater.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stillwater.focus.IdleTime;

/// Which source of the desktop is asked, and when.
class DesktopIdleTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final Told first = new Told();
  private final Told second = new Told();
  private DesktopIdle desktop = new DesktopIdle(List.of(first, second), Optional.empty(), LONG);

  /// A source that tells what it is told.
  private static class Told implements IdleTime {
    volatile Optional<Duration> answer = Optional.empty();
    volatile int asked;
    volatile int closed;

    @Override
    public Optional<Duration> get() {
      asked++;
      return answer;
    }

    @Override
    public void close() {
      closed++;
    }

    void tell(int seconds) {
      answer = Optional.of(Duration.ofSeconds(seconds));
    }
  }

  @AfterEach
  void leave() {
    desktop.close();
  }

  @Test
  void theFirstSourceThatTellsIsTheOnlyOneAskedFromThenOn() {
    second.tell(7);
    for (int i = 0; i < 3; i++) {
      assertThat(desktop.get()).contains(Duration.ofSeconds(7));
    }
    assertThat(List.of(first.asked, first.closed, second.asked, second.closed)).containsExactly(1, 1, 3, 0);
  }

  @Test
  void oneThatTellsNoMoreIsReplacedAtOnce() {
    first.tell(1);
    second.tell(2);
    assertThat(desktop.get()).contains(Duration.ofSeconds(1));
    first.answer = Optional.empty();
    assertThat(desktop.get()).contains(Duration.ofSeconds(2));
    assertThat(first.closed).isEqualTo(1);
  }

  @Test
  void aDesktopThatTellsNothingIsSeldomAskedAgain() {
    for (int i = 0; i <= DesktopIdle.REST; i++) {
      assertThat(desktop.get()).isEmpty();
    }
    assertThat(first.asked).isEqualTo(1);
    second.tell(3);
    assertThat(desktop.get()).contains(Duration.ofSeconds(3));
  }

  @Test
  void whatNoClockCanShowIsNoAnswer() {
    var answers = new ArrayList<>(List.of(-1, 366 * 86_400, Integer.MAX_VALUE));
    for (var seconds : answers) {
      first.tell(seconds);
      desktop.close();
      desktop = new DesktopIdle(List.of(first), Optional.empty(), LONG);
      assertThat(desktop.get()).as("%d s", seconds).isEmpty();
    }
  }

  @Test
  void aSourceThatBreaksIsNoAnswer() {
    desktop.close();
    desktop = new DesktopIdle(List.of(new Told() {
      @Override
      public Optional<Duration> get() {
        throw new IllegalStateException("broken");
      }
    }), Optional.empty(), LONG);
    assertThat(desktop.get()).isEmpty();
    assertThat(desktop.get()).isEmpty();
  }

  @Test
  void oneThatHangsIsNotWaitedForAndNotAskedAgain() throws InterruptedException {
    var over = new CountDownLatch(1);
    var hanging = new Told() {
      @Override
      public Optional<Duration> get() {
        super.get();
        try {
          over.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return Optional.of(Duration.ofSeconds(5));
      }
    };
    desktop.close();
    desktop = new DesktopIdle(List.of(hanging), Optional.empty(), SHORT);
    for (int i = 0; i < 5; i++) {
      assertThat(desktop.get()).isEmpty();
    }
    assertThat(hanging.asked).isEqualTo(1);
    over.countDown();
    int more = 1;
    while (desktop.get().isEmpty()) {
      more++;
    }
    assertThat(hanging.asked).as("none of the questions before waited in a row").isLessThanOrEqualTo(1 + more);
  }

  @Test
  void whoeverLeavesClosesEverySource() throws InterruptedException {
    desktop.close();
    while (first.closed == 0 || second.closed == 0) {
      Thread.onSpinWait();
    }
    assertThat(desktop.get()).isEmpty();
  }
}
