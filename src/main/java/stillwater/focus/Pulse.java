package stillwater.focus;

import java.time.Duration;

/// The latest sign of life while a block ran.
///
/// @param shift how far the clock was moved in the block by then, so that no shift is recorded twice
/// @param watched whether a window made it and meant to make the next; a verb leaves nobody watching
public record Pulse(Id block, Clocks clocks, Duration shift, boolean watched) {

  /// A sign of life of a block that runs.
  public static Pulse of(Block block, Clocks clocks, boolean watched) {
    return new Pulse(block.id(), clocks, block.shift(), watched);
  }
}
