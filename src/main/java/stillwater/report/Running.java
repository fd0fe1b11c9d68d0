package stillwater.report;

import java.time.Instant;
import java.util.Optional;
import stillwater.focus.Id;
import stillwater.focus.Snapshot;

/// The block that runs while a report is made.
///
/// @param livedUntil up to where it counts, on the clock of [stillwater.focus.Block#lived]
public record Running(Id block, Instant livedUntil) {

  /// The one that runs on this device where things stand so.
  public static Optional<Running> in(Snapshot standing, Instant now) {
    return standing.state().running().map(block -> new Running(block.id(), standing.livedUntil(block, now)));
  }
}
