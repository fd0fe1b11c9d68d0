package stillwater.desktop;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import stillwater.focus.Bell;

/// Rings another bell unless the desktop asks for silence. It is asked at each ring, in the background; who does not
/// answer soon asks for nothing.
public final class ConsiderateBell implements Bell {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Bell bell;
  private final BooleanSupplier silence;
  private final Duration patience;

  ConsiderateBell(Bell bell, BooleanSupplier silence, Duration patience) {
    this.bell = bell;
    this.silence = silence;
    this.patience = patience;
  }

  /// The same bell on the desktop this program runs on.
  public static ConsiderateBell here(Bell bell, Map<String, String> environment) {
    return new ConsiderateBell(bell, DoNotDisturb.here(environment), PATIENCE);
  }

  @Override
  public void ring() {
    var answer = new CompletableFuture<Boolean>().completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
    answer.thenAccept(silent -> {
      if (!silent) {
        bell.ring();
      }
    });
    Thread.ofPlatform().daemon().name("do not disturb").start(() -> answer.complete(silence.getAsBoolean()));
  }
}
