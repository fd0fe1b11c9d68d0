package stillwater.focus;

import java.time.Duration;

/// The latest sign of life while a block ran.
///
/// @param shift how far the clock was moved in the block by then, so that no shift is recorded twice
/// @param watched whether a window made it and meant to make the next; a verb leaves nobody watching
/// @param presence who was at the desk
public record Pulse(Id block, Clocks clocks, Duration shift, boolean watched, Presence presence) {

  /// A sign of life of a block that runs, where the desktop tells nothing.
  public static Pulse of(Block block, Clocks clocks, boolean watched) {
    return of(block, clocks, watched, Presence.UNTOLD);
  }

  /// A sign of life of a block that runs.
  public static Pulse of(Block block, Clocks clocks, boolean watched, Presence presence) {
    return new Pulse(block.id(), clocks, block.shift(), watched, presence);
  }
}
