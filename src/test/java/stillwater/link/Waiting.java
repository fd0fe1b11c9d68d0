package stillwater.link;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/// Waits for what another thread does; how long it takes is never judged, only that it comes.
final class Waiting {
  private static final int LONG = 3000;

  private Waiting() {}

  static void until(BooleanSupplier condition) {
    for (int i = 0; i < LONG; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      pause();
    }
    fail("it never came");
  }

  static void quietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
