package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stretch after a block. It runs on wall time: asleep is rest.
///
/// @param after the block it followed; none where it stands alone
/// @param suggested the movements composed for it, in order
public record Break(
    Id id, Optional<Id> after, Instant started, Optional<Instant> ended, Optional<Duration> planned,
    List<MovementId> suggested, List<Movement> movements)
    implements Past.Entry {

  /// A movement of the catalogue that was done or skipped in a break.
  ///
  /// @param length how long it was done; zero where it was skipped
  public record Movement(MovementId movement, Instant at, Duration length, boolean skipped) {}

  static Break started(Recorded recorded, Event.BreakStarted event) {
    return new Break(recorded.id(), event.after(), Block.cut(recorded.at()), Optional.empty(), event.planned(),
        event.suggested(), List.of());
  }

  public boolean isOpen() {
    return ended.isEmpty();
  }

  /// From its start to its end, or to the given instant while it runs.
  public Span span(Instant now) {
    return Span.upTo(started, ended.orElse(now));
  }

  /// When the latest thing in it happened.
  public Instant last() {
    var movement = movements.isEmpty() ? started : movements.getLast().at();
    return ended.orElse(movement);
  }

  /// The suggested movements that were neither done nor skipped, in order.
  public List<MovementId> ahead() {
    return suggested.stream().filter(id -> !isPast(id)).toList();
  }

  /// Whether a movement was done or skipped in it.
  public boolean isPast(MovementId movement) {
    return movements.stream().anyMatch(each -> each.movement().equals(movement));
  }

  Break ended(Instant at) {
    return new Break(id, after, started, Optional.of(at.isBefore(started) ? started : at), planned, suggested,
        movements);
  }

  /// Past its planned end the extension counts from the moment it was asked for, as a block's does.
  Break extended(Instant at, Duration by) {
    var past = span(at).length();
    var longer = planned.map(length -> (past.compareTo(length) > 0 ? past : length).plus(by));
    return new Break(id, after, started, ended, longer, suggested, movements);
  }

  Break moved(Movement movement) {
    var more = new ArrayList<>(movements);
    more.add(movement);
    return new Break(id, after, started, ended, planned, suggested, List.copyOf(more));
  }
}
