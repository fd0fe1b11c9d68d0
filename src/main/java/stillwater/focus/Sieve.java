package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stillwater.focus.Reason.Code;

/// Tells which blocks that another program recorded are new here: each in its turn, and one that is new takes its time
/// from those after it.
public final class Sieve {
  /// The journal knows no time before it.
  private static final int FIRST_YEAR = 1970;

  private final Instant now;
  private final Set<Text> known = new HashSet<>();
  private final NavigableMap<Instant, Taken> taken = new TreeMap<>();

  /// What becomes of a block.
  public sealed interface Fate {}

  public record New() implements Fate {}

  /// It was imported before, here or on another device, also where it was removed since.
  public record Known() implements Fate {}

  public record Refused(Reason reason) implements Fate {}

  /// @param reason why nothing else can lie there
  private record Taken(Instant to, Reason reason) {}

  /// @param state this device's, as far as the blocks reach: no two blocks of one device lie in the same time
  /// @param now the present: nothing was lived after it
  public Sieve(State state, OffsetDateTime now) {
    this.now = Block.cut(now);
    state.blocks().newestFirst()
        .forEach(block -> take(Corrections.wallSpan(block, this.now.plusSeconds(1)), Corrections.overlap(block)));
    knowing(state);
  }

  /// The same that knows also what was imported where events fold to this state: on another device.
  public Sieve knowing(State state) {
    var log = state.log().oldestFirst();
    var gone = State.undone(log);
    log.stream().filter(recorded -> !gone.contains(recorded.id())).map(Recorded::event).forEach(event -> {
      if (event instanceof Event.BlockAdded added && !added.imported().isEmpty()) {
        known.add(added.imported());
      }
    });
    return this;
  }

  public Fate pass(Event.BlockAdded block) {
    if (known.contains(block.imported())) {
      take(block);
      return new Known();
    }
    var problem = misplaced(block);
    if (problem.isPresent()) {
      return new Refused(problem.get());
    }
    known.add(block.imported());
    take(block);
    return new New();
  }

  private Optional<Reason> misplaced(Event.BlockAdded block) {
    var from = Block.cut(block.from());
    var to = Block.cut(block.to());
    if (!from.isBefore(to)) {
      return Optional.of(Reason.of(from.equals(to) ? Code.NO_TIME_BETWEEN : Code.END_BEFORE_START));
    }
    if (Duration.between(from, to).compareTo(Task.LONGEST) > 0) {
      return Optional.of(Reason.of(Code.OVER_A_DAY));
    }
    if (block.from().getYear() < FIRST_YEAR) {
      return Optional.of(Reason.of(Code.BEFORE_1970));
    }
    if (to.isAfter(now)) {
      return Optional.of(Reason.of(Code.IN_FUTURE, block.to()));
    }
    return Optional.ofNullable(taken.lowerEntry(to)).map(entry -> entry.getValue())
        .filter(there -> there.to().isAfter(from)).map(Taken::reason);
  }

  /// An entry that is known keeps its time as when it was new: else another in that time would be added the second
  /// time.
  private void take(Event.BlockAdded block) {
    take(Span.upTo(Block.cut(block.from()), Block.cut(block.to())),
        Reason.of(Code.OVERLAPS_ENTRY, name(block), block.from(), block.to()));
  }

  /// Only what is free is taken, so that the stretches stay apart and the last one before a time is enough to look at.
  private void take(Span span, Reason reason) {
    for (var from = span.from(); from.isBefore(span.to()); ) {
      var there = taken.floorEntry(from);
      if (there != null && there.getValue().to().isAfter(from)) {
        from = there.getValue().to();
      } else {
        var next = taken.higherKey(from);
        var to = next != null && next.isBefore(span.to()) ? next : span.to();
        taken.put(from, new Taken(to, reason));
        from = to;
      }
    }
  }

  private static Text name(Event.BlockAdded block) {
    return block.task().intention().or(new Text(block.task().kind().name()));
  }
}
