package stillwater.store;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    return named(recorded.event()).map(months::get).orElseGet(() -> own(recorded));
  }

  private static YearMonth own(Recorded recorded) {
    return recorded.event() instanceof Event.BlockAdded added ? YearMonth.from(added.from())
        : YearMonth.from(recorded.at());
  }

  /// The event that this one is about.
  static Optional<Id> named(Event event) {
    return switch (event) {
      case Event.DistractionNoted e -> Optional.of(e.block());
      case Event.BlockInterrupted e -> Optional.of(e.block());
      case Event.BlockResumed e -> Optional.of(e.block());
      case Event.BackInIt e -> Optional.of(e.block());
      case Event.BlockExtended e -> Optional.of(e.block());
      case Event.BlockEnded e -> Optional.of(e.block());
      case Event.GapFound e -> Optional.of(e.block());
      case Event.ClockShifted e -> Optional.of(e.block());
      case Event.BlockAmended e -> Optional.of(e.block());
      case Event.BlockRemoved e -> Optional.of(e.block());
      case Event.ThoughtParked e -> e.block();
      case Event.BreakStarted e -> e.after();
      case Event.Described e -> Optional.of(e.of());
      case Event.BreakExtended e -> Optional.of(e.of());
      case Event.ThoughtSettled e -> Optional.of(e.of());
      case Event.BreakEnded e -> Optional.of(e.of());
      case Event.MovementDone e -> Optional.of(e.of());
      case Event.MovementSkipped e -> Optional.of(e.of());
      case Event.GapAnswered e -> Optional.of(e.of());
      case Event.Undone e -> Optional.of(e.of());
      case Event.BlockStarted _, Event.BlockAdded _, Event.PlanSet _, Event.LessonLearned _, Event.DayOpened _,
          Event.DayClosed _ -> Optional.empty();
    };
  }
}
