package stillwater.focus;

import java.time.Duration;

/// That a block has reached its planned end; a block that is extended has another end.
///
/// @param planned the length that is over
public record Reminder(Id block, Duration planned) {}
