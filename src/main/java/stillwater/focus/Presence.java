package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether somebody is at the desk, as far as the desktop tells. Inputs stand on the clock of [Block#lived], which no
/// shift moves.
public sealed interface Presence {
  /// The desktop never told.
  Presence UNTOLD = new Unknown(Optional.empty());

  /// The desktop does not tell, or not any more.
  ///
  /// @param input the latest input it told of while it did
  record Unknown(Optional<Instant> input) implements Presence {}

  /// Somebody is there.
  ///
  /// @param latest the latest input
  record Here(Instant latest) implements Presence {}

  /// Nobody has been there since the latest input. A later input does not change that, only a touch of the block does.
  record Away(Instant latest) implements Presence {}

  /// The latest input that is known.
  default Optional<Instant> input() {
    return switch (this) {
      case Unknown(Optional<Instant> input) -> input;
      case Here(Instant latest) -> Optional.of(latest);
      case Away(Instant latest) -> Optional.of(latest);
    };
  }

  /// After a look at the desk while nobody is missed. What happened last in the block was a touch too.
  ///
  /// @param now on the clock of [Block#lived]
  /// @param idle none where the desktop does not tell
  default Presence asked(Block block, Instant now, Optional<Idle> idle) {
    return idle.<Presence>map(told -> {
      var latest = Stream.concat(input().filter(now::isAfter).stream(),
          Stream.of(now.minusSeconds(told.time().toSeconds()),
          block.last().lived())).max(Instant::compareTo).orElseThrow();
      return Duration.between(latest, now).compareTo(told.limit()) < 0 ? new Here(latest) : new Away(latest);
    }).orElseGet(this::unasked);
  }

  /// After a touch of the block: nobody is missed any more.
  default Presence touched() {
    return this instanceof Away ? unasked() : this;
  }

  /// From when on nobody asks the desktop.
  default Presence unasked() {
    return new Unknown(input());
  }
}
