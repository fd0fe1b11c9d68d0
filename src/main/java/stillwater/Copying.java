package stillwater;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.engine.Present;
import stillwater.focus.Copies.Loss;
import stillwater.focus.Trouble;
import stillwater.store.Backups;

/// Sees to it that each day has its copy. Where that fails nothing is lost but the copy, and the next look tries again.
final class Copying {
  private static final Logger LOG = LoggerFactory.getLogger(Copying.class);

  private final Backups backups;
  private final Present present;
  private final Consumer<Loss> told;

  /// @param told hears of what only copies hold
  Copying(Backups backups, Present present, Consumer<Loss> told) {
    this.backups = backups;
    this.present = present;
    this.told = told;
  }

  /// Makes today's copy where there is none yet. Whatever one look meets, the next one comes.
  void look() {
    CompletableFuture.runAsync(this::copy, Runnable::run).exceptionally(failure -> {
      LOG.warn("A copy was missed", failure);
      return null;
    });
  }

  private void copy() {
    var today = LocalDate.ofInstant(present.wall().instant(), present.zone().get());
    if (backups.isDue(today)) {
      make(today);
    }
  }

  private void make(LocalDate today) {
    try {
      backups.make(today).forEach(told);
    } catch (Trouble e) {
      LOG.debug("There is no new copy", e);
    }
  }
}
