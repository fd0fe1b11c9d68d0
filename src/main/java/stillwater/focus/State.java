package stillwater.focus;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One device's events folded: what happened, what is going on, and which events could not be.
public record State(
    Past<Recorded> log, Activity activity, Past<Block> blocks, Past<Break> breaks, Past<Thought> thoughts,
    Past<Kept> kept, Past<Anomaly> anomalies) {

  public static final State EMPTY = new State(Past.empty(), new Activity.Idle(), Past.empty(), Past.empty(),
      Past.empty(), Past.empty(), Past.empty());

  private static final Duration LONGEST_QUIET = Duration.ofDays(1);
  /// By so much a clock may be set back and a quiet that was just asked for goes on.
  private static final Duration SET_BACK = Duration.ofMinutes(5);

  /// A posture, a wish for quiet, a plan, a lesson, a day's note, or what was said of another device, kept as it was
  /// said.
  public record Kept(Id id, OffsetDateTime at, Event event) implements Past.Entry {}

  /// Folds a device's events, given in the order of their `seq`; undone ones are dropped first.
  public static State replay(Collection<Recorded> events) {
    var undone = undone(List.copyOf(events));
    var named = events.stream().map(Recorded::event)
        .flatMap(event -> event instanceof Event.Undone(Id of) ? Stream.of(of) : Stream.empty())
        .collect(Collectors.toSet());
    var known = new HashSet<Id>();
    var state = EMPTY;
    for (var recorded : events) {
      var takesBack = recorded.event() instanceof Event.Undone(Id of) && known.contains(of);
      state = takesBack || undone.contains(recorded.id()) ? state.logged(recorded) : Rules.evolve(state, recorded);
      if (named.contains(recorded.id())) {
        known.add(recorded.id());
      }
    }
    return state;
  }

  /// Folds one more event; after an undo everything is folded again without what was undone.
  public State and(Recorded recorded) {
    return and(List.of(recorded));
  }

  /// Folds more events, in the order of their `seq`.
  public State and(Collection<Recorded> more) {
    if (more.stream().anyMatch(recorded -> recorded.event() instanceof Event.Undone)) {
      return replay(Stream.concat(log.oldestFirst().stream(), more.stream()).toList());
    }
    var state = this;
    for (var recorded : more) {
      state = Rules.evolve(state, recorded);
    }
    return state;
  }

  /// The ids of the events that no longer hold, because an undo that itself still holds names them.
  public static Set<Id> undone(List<Recorded> events) {
    var undone = new HashSet<Id>();
    for (var recorded : events.reversed()) {
      if (recorded.event() instanceof Event.Undone(Id of) && !undone.contains(recorded.id())) {
        undone.add(of);
      }
    }
    return undone;
  }

  /// The block that runs, held or not.
  public Optional<Block> running() {
    return switch (activity) {
      case Activity.Focusing(Id block) -> blocks.find(block);
      case Activity.Interrupted(Id block) -> blocks.find(block);
      case Activity.Idle _, Activity.Resting _ -> Optional.empty();
    };
  }

  /// The break that runs.
  public Optional<Break> resting() {
    return activity instanceof Activity.Resting(Id pause) ? breaks.find(pause) : Optional.empty();
  }

  /// The block of which an event with this id is a part.
  public Optional<Block> blockOf(Id part) {
    return blocks.newestFirst().filter(block -> block.holds(part)).findFirst();
  }

  /// How the body is held in a block, as it was noted last.
  public Optional<Posture> posture(Id block) {
    return kept.newestFirst().map(Kept::event).<Posture>mapMulti((event, found) -> {
      if (event instanceof Event.PostureNoted(Id of, Posture posture) && of.equals(block)) {
        found.accept(posture);
      }
    }).findFirst();
  }

  /// Until when no reminder is wanted, as it was said last, if none is wanted now. What was said on a clock that has
  /// been set back since asks for nothing.
  public Optional<OffsetDateTime> quietUntil(Instant now) {
    return kept.newestFirst().<Optional<OffsetDateTime>>mapMulti((said, found) -> {
      if (said.event() instanceof Event.RemindersHeld(OffsetDateTime until)) {
        found.accept(Optional.of(until).filter(_ -> holds(Span.upTo(said.at().toInstant(), until.toInstant()), now)));
      }
    }).findFirst().flatMap(Function.identity());
  }

  /// Whether no reminder is wanted now.
  public boolean isQuiet(Instant now) {
    return quietUntil(now).isPresent();
  }

  private static boolean holds(Span quiet, Instant now) {
    return quiet.length().compareTo(LONGEST_QUIET) <= 0 && !now.isBefore(quiet.from().minus(SET_BACK))
        && now.isBefore(quiet.to());
  }

  /// Gaps that wait for their answer, oldest first.
  public List<Gap> openGaps() {
    return blocks.oldestFirst().stream().flatMap(block -> block.openGaps().stream()).toList();
  }

  /// Thoughts that were parked and not yet settled, oldest first; one whose words were forgotten asks for nothing.
  public List<Thought> openThoughts() {
    return thoughts.oldestFirst().stream().filter(Thought::isOpen).filter(thought -> !thought.text().isEmpty())
        .toList();
  }

  /// The kind to offer for the next block: that of the one begun last, else the first on the person's list.
  public Kind usualKind(Settings settings) {
    return blocks.latest().map(block -> block.task().kind()).filter(settings.work().kinds()::contains)
        .orElseGet(() -> settings.work().kinds().getFirst());
  }

  State logged(Recorded recorded) {
    return new State(log.with(recorded), activity, blocks, breaks, thoughts, kept, anomalies);
  }

  State now(Activity next) {
    return new State(log, next, blocks, breaks, thoughts, kept, anomalies);
  }

  State with(Block block) {
    return new State(log, activity, blocks.with(block), breaks, thoughts, kept, anomalies);
  }

  State change(Id block, UnaryOperator<Block> change) {
    return new State(log, activity, blocks.change(block, change), breaks, thoughts, kept, anomalies);
  }

  State without(Id block) {
    return new State(log, activity, blocks.without(block), breaks, thoughts, kept, anomalies);
  }

  State withBreak(Break pause) {
    return new State(log, activity, blocks, breaks.with(pause), thoughts, kept, anomalies);
  }

  State changeBreak(Id pause, UnaryOperator<Break> change) {
    return new State(log, activity, blocks, breaks.change(pause, change), thoughts, kept, anomalies);
  }

  State withThoughts(Past<Thought> changed) {
    return new State(log, activity, blocks, breaks, changed, kept, anomalies);
  }

  State keeping(Recorded recorded) {
    return new State(log, activity, blocks, breaks, thoughts,
        kept.with(new Kept(recorded.id(), recorded.at(), recorded.event())), anomalies);
  }

  State impossible(Recorded recorded, Reason reason) {
    return new State(log, activity, blocks, breaks, thoughts, kept, anomalies.with(new Anomaly(recorded, reason)));
  }
}
