package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The facts behind a suggestion, for one sentence.
///
/// @param sinceLastBreak the time since the person's last break, where it is known
/// @param areas the areas the exercises were chosen for, three at most: those unmoved for longest, all last moved in
///     one break or all in none; empty for a walk alone, which is suggested whatever it moves
/// @param lastMoved when that break began; none where no known break moved them
public record Why(Optional<Duration> sinceLastBreak, List<Area> areas, Optional<Instant> lastMoved) {
  public Why {
    areas = List.copyOf(areas);
  }
}
