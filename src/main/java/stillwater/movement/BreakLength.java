package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import stillwater.focus.Block;

/// How long a break to propose.
final class BreakLength {
  private static final Duration AFTER_NO_BLOCK = Duration.ofMinutes(10);
  private static final long SHORTEST_MINUTES = 5;
  private static final long LONGEST_MINUTES = 20;

  private BreakLength() {}

  /// By the planned length of the block, or by a fifth of the focus lived where it was open-ended; in whole minutes.
  ///
  /// @param until where the block counts to while nobody has ended it, as for [Block#course]
  static Duration after(Optional<Block> block, Instant until) {
    return block.map(ended -> ended.task().planned().map(BreakLength::planned)
        .orElseGet(() -> openEnded(ended.course(until).focused()))).orElse(AFTER_NO_BLOCK);
  }

  private static Duration planned(Duration length) {
    return Duration.ofMinutes(
        length.compareTo(Duration.ofMinutes(25)) <= 0 ? 5
        : length.compareTo(Duration.ofMinutes(50)) <= 0 ? 10
        : length.compareTo(Duration.ofMinutes(90)) <= 0 ? 15 : 20);
  }

  private static Duration openEnded(Duration focused) {
    return Duration.ofMinutes(Math.clamp(focused.toMinutes() / 5, SHORTEST_MINUTES, LONGEST_MINUTES));
  }
}
