package stillwater.focus;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/// What was recorded on all devices.
public interface History {

  /// The events that tell of these months, both included, in each device's order: theirs and the month's before, from
  /// which a block may reach in.
  ///
  /// @throws Trouble if they cannot be read
  SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to);

  /// Everything ever recorded.
  ///
  /// @throws Trouble if it cannot be read
  SortedMap<Device, List<Recorded>> everything();
}
