package stillwater.store;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;

/// Which month's file an event belongs in: that of the event it names, else that of its own time.
final class Filing {
  private final Map<Id, YearMonth> months = new HashMap<>();

  void remember(Recorded recorded, YearMonth month) {
    months.put(recorded.id(), month);
  }

  YearMonth monthOf(Recorded recorded) {
    return recorded.event().about().map(months::get).orElseGet(() -> own(recorded));
  }

  private static YearMonth own(Recorded recorded) {
    return YearMonth.from(switch (recorded.event()) {
      case Event.BlockAdded added -> added.from();
      case Event.EndedElsewhere over -> over.began();
      default -> recorded.at();
    });
  }
}
