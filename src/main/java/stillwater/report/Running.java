package stillwater.report;

import java.time.Instant;
import stillwater.focus.Id;

/// The block that runs while a report is made.
///
/// @param livedUntil up to where it counts, on the clock of [stillwater.focus.Block#lived]
public record Running(Id block, Instant livedUntil) {}
