package stillwater.figure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import stillwater.focus.MovementId;

/// Where the motions of the movements come from.
public interface Motions {

  /// None for a movement that has no figure of its own.
  ///
  /// @param steps how long each step of the movement is
  Optional<Motion> of(MovementId movement, List<Duration> steps);
}
