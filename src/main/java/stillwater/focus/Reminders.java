package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Says what a person is to be reminded of. Pure.
public final class Reminders {
  /// An end that passed longer ago than this is no news.
  static final Duration NEWS = Duration.ofMinutes(2);

  private Reminders() {}

  /// What is due at this moment. It stays due for a while: whoever asks says each once.
  public static Optional<Reminder> due(Snapshot snapshot, Instant now) {
    return switch (snapshot.phase(now)) {
      case FOCUSING, OVERTIME -> snapshot.remaining(now).map(Duration::negated)
          .filter(over -> !over.isNegative() && over.compareTo(NEWS) <= 0)
          .flatMap(_ -> snapshot.state().running()).map(Reminders::atTheEnd);
      case IDLE, INTERRUPTED, HELD, BREAK -> Optional.empty();
    };
  }

  private static Reminder atTheEnd(Block block) {
    return new Reminder(block.id(), block.task().planned().orElseThrow());
  }
}
