package stillwater.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.Elsewhere;
import stillwater.focus.History;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.Spans;
import stillwater.focus.State;

/// What was lived on all devices, ready to be counted.
///
/// @param blocks in the order they began
/// @param rhythm how blocks and breaks took turns
/// @param plans what was planned
public record Chronicle(List<Lived> blocks, Rhythm rhythm, Plans plans) {

  /// Reads what tells of the days, with the block that runs counted up to now.
  ///
  /// @throws stillwater.focus.Trouble if it cannot be read
  public static Chronicle read(History history, Period days, Snapshot standing, Instant now) {
    return of(history.events(YearMonth.from(days.first()), YearMonth.from(days.last().plusDays(1))),
        Running.in(standing, now));
  }

  /// Reads all there is to tell, with the block that runs counted up to now.
  ///
  /// @throws stillwater.focus.Trouble if it cannot be read
  public static Chronicle readAll(History history, Snapshot standing, Instant now) {
    return of(history.everything(), Running.in(standing, now));
  }

  /// Folds the events of each device, given in the order of their `seq`.
  public static Chronicle of(SortedMap<Device, List<Recorded>> events, Optional<Running> running) {
    var blocks = new ArrayList<Lived>();
    var rhythm = Rhythm.NONE;
    var plans = Plans.NONE;
    var states = new TreeMap<Device, State>();
    events.forEach((device, recorded) -> states.put(device, State.replay(recorded)));
    for (var entry : states.entrySet()) {
      var state = Elsewhere.ended(entry.getValue(), Elsewhere.said(states.values()));
      var lived = Lived.of(entry.getKey(), state, running);
      blocks.addAll(lived);
      rhythm = rhythm.and(Rhythm.of(entry.getKey(), state, lived));
      plans = plans.and(Plans.of(state));
    }
    return new Chronicle(countedOnce(blocks), rhythm, plans);
  }

  /// The blocks of which something lies in the period, in the order they began.
  public Stream<Lived> blocks(Period period) {
    return blocks.stream().filter(lived -> lived.reaches(period));
  }

  /// The same blocks, counted.
  public List<Account> accounts(Period period) {
    return blocks(period).map(Account::of).toList();
  }

  /// Where blocks of two devices overlap a second counts for the block begun first.
  private static List<Lived> countedOnce(List<Lived> blocks) {
    var ordered = blocks.stream()
        .sorted(Comparator.comparing((Lived lived) -> lived.span().from()).thenComparing(Lived::device)).toList();
    var counted = new ArrayList<Lived>();
    var reaching = new ArrayList<Lived>();
    for (var lived : ordered) {
      reaching.removeIf(earlier -> !earlier.span().to().isAfter(lived.span().from()));
      var elsewhere = reaching.stream().filter(earlier -> !earlier.device().equals(lived.device()));
      counted.add(lived.behind(Spans.of(elsewhere.map(Lived::span).toList())));
      reaching.add(lived);
    }
    return List.copyOf(counted);
  }
}
