package stillwater.focus;

import java.time.Instant;

/// When something in a block happened.
///
/// @param wall what the clock on the wall showed, in whole seconds
/// @param lived the same on a clock nobody has moved since the block began; all arithmetic uses this one
public record Moment(Instant wall, Instant lived) {}
