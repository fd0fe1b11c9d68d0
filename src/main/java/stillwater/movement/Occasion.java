package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import stillwater.focus.Posture;

/// The break something is to be suggested for.
///
/// @param length how long the break is to be, or what is left of it
/// @param stint the block before it; none where it stands alone
/// @param lastBreak when the person's last break ended; none where none of the same day is known
/// @param now with the offset lived in
/// @param seed decides between what is otherwise equal
record Occasion(Duration length, Optional<Stint> stint, Optional<Instant> lastBreak, OffsetDateTime now, long seed) {
  private static final Duration WORTH_SAYING = Duration.ofMinutes(1);
  private static final LocalTime EVENING = LocalTime.of(21, 0);
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  boolean isLate() {
    var time = now.toLocalTime();
    return !time.isBefore(EVENING) || time.isBefore(MORNING);
  }

  /// None where the last break has only just ended, or is not in the past: the clock was moved.
  Optional<Duration> sinceLastBreak() {
    return lastBreak.map(ended -> Duration.between(ended, now.toInstant()))
        .filter(since -> since.compareTo(WORTH_SAYING) >= 0);
  }

  Strain strain() {
    return stint.map(before -> Strain.of(before, sinceLastBreak())).orElse(Strain.NONE);
  }

  /// Whether the block was walked.
  boolean followsAWalk() {
    return stint.flatMap(Stint::posture).filter(held -> held == Posture.WALKING).isPresent();
  }

  /// Whether a movement is done in another position than the block was.
  boolean turns(Movement movement) {
    return stint.flatMap(Stint::posture).filter(held -> held != movement.posture()).isPresent();
  }
}
