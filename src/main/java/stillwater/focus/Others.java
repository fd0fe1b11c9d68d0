package stillwater.focus;

import java.util.List;

/// What is known here of other devices.
///
/// @param arrivals counts up each time something they recorded has arrived
/// @param running the blocks that run there
public record Others(long arrivals, List<Elsewhere> running) {
  public static final Others NONE = new Others(0, List.of());

  public Others {
    running = List.copyOf(running);
  }
}
