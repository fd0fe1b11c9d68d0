package stillwater.wire;

import java.util.List;
import java.util.SortedMap;
import stillwater.focus.Decision;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.Trouble;

/// What the socket answers.
public sealed interface Reply {

  record Decided(Decision decision) implements Reply {}

  record Standing(Snapshot snapshot) implements Reply {}

  record Events(SortedMap<Device, List<Recorded>> events) implements Reply {}

  record Shown() implements Reply {}

  /// The data could not be read or written.
  record Troubled(Trouble.Code code, List<String> about) implements Reply {}

  /// The request was none.
  record NotUnderstood(String why) implements Reply {}
}
