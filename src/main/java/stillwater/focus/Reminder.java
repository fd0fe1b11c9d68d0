package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Something a person is to be reminded of; each is said once.
public sealed interface Reminder {

  /// That something has reached its planned end.
  sealed interface End extends Reminder {}

  /// That a block has reached its planned end; a block that is extended has another end.
  ///
  /// @param planned the length that is over
  record BlockOver(Id block, Duration planned, Call call) implements End {}

  /// That a break has reached its planned end; likewise.
  record BreakOver(Id pause, Duration planned) implements End {}

  /// That no pause was noted in a long block for an hour, or for another one. It is for the window alone, without a
  /// sound.
  ///
  /// @param posture how the body is held; none where nothing was said
  /// @param hour when the hour was over
  record SameForLong(Id block, Optional<Posture> posture, Instant hour) implements Reminder {}

  /// How often the end of a block is said before silence.
  enum Call {
    FIRST(0),
    SECOND(10),
    LAST(25);

    private final Duration after;

    Call(int minutesOver) {
      after = Duration.ofMinutes(minutesOver);
    }

    /// How far the block is over its planned end by then.
    Duration after() {
      return after;
    }
  }
}
