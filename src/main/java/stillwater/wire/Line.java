package stillwater.wire;

import stillwater.focus.Recorded;

/// What a line of a journal turned out to be.
public sealed interface Line {

  record Readable(Recorded recorded) implements Line {}

  /// Written by a newer Stillwater.
  record Newer(long version) implements Line {}

  /// Damaged, or of a type that is not known.
  record Damaged(String why) implements Line {}
}
