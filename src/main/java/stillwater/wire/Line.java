package stillwater.wire;

import stillwater.focus.Checkup.Problem;
import stillwater.focus.Recorded;

/// What a line of a journal, or a part of one, turned out to be.
public sealed interface Line {

  record Readable(Recorded recorded) implements Line {}

  /// Written by a newer Stillwater.
  record Newer(long version) implements Line {}

  /// No event.
  ///
  /// @param about the field or type that is wrong; may be empty
  record Damaged(Problem problem, String about) implements Line {}
}
