package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A stretch nobody vouches for that has not ended yet: the clock is held until somebody touches the block.
///
/// @param since on the clock as it shows now
/// @param slept how long the machine is known to have been asleep
public record Absence(Instant since, GapCause cause, Optional<Duration> slept) {}
