package stillwater.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stillwater.focus.Block;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.focus.Task;

/// All that was ever said of a block, in order; what was taken back stays and is marked.
public record Trail(List<Said> entries) {

  /// One thing that was said of it, or that the program saw in it.
  ///
  /// @param before the block as it stood until then; none where it began with this, or had been removed
  /// @param takenBack when; none where it holds
  public record Said(Recorded recorded, Optional<Block> before, Optional<OffsetDateTime> takenBack) {}

  public Trail {
    entries = List.copyOf(entries);
  }

  /// @param events one device's, in the order of their `seq`
  /// @param id the block's, or that of anything that was said of it
  /// @return none where there is no such block
  public static Optional<Trail> of(List<Recorded> events, Id id) {
    var byId = new HashMap<Id, Recorded>();
    events.forEach(recorded -> byId.put(recorded.id(), recorded));
    return Stream.iterate(Optional.ofNullable(byId.get(id)), Optional::isPresent,
            at -> at.flatMap(named -> named.event().about()).map(byId::get)).flatMap(Optional::stream)
        .filter(named -> task(named).isPresent()).findFirst()
        .map(begin -> new Trail(entries(told(events, begin.id()), begin.id())));
  }

  /// On whose clock it was lived.
  public ZoneId zone() {
    return task(entries.getFirst().recorded()).orElseThrow().zone();
  }

  /// When it began, as it was first said.
  public Instant began() {
    var first = entries.getFirst().recorded();
    return (first.event() instanceof Event.BlockAdded added ? added.from() : first.at()).toInstant();
  }

  private static Optional<Task> task(Recorded recorded) {
    return switch (recorded.event()) {
      case Event.BlockStarted(Task task) -> Optional.of(task);
      case Event.BlockAdded added -> Optional.of(added.task());
      default -> Optional.empty();
    };
  }

  private static List<Said> entries(List<Recorded> told, Id block) {
    var gone = State.undone(told);
    var entries = new ArrayList<Said>();
    var state = State.EMPTY;
    for (var recorded : told) {
      if (!(recorded.event() instanceof Event.Undone)) {
        var takenBack = gone.contains(recorded.id()) ? takenBack(recorded.id(), told, gone)
            : Optional.<OffsetDateTime>empty();
        entries.add(new Said(recorded, state.blocks().find(block), takenBack));
      }
      state = state.and(recorded);
    }
    return entries;
  }

  /// The events that name the block, or one that does; what came after it is not of it.
  private static List<Recorded> told(List<Recorded> events, Id block) {
    var known = new HashSet<>(Set.of(block));
    var told = new ArrayList<Recorded>();
    for (var recorded : events) {
      if (recorded.id().equals(block) || !(recorded.event() instanceof Event.BreakStarted)
          && recorded.event().about().filter(known::contains).isPresent()) {
        known.add(recorded.id());
        told.add(recorded);
      }
    }
    return told;
  }

  private static Optional<OffsetDateTime> takenBack(Id id, List<Recorded> told, Set<Id> gone) {
    return told.stream().filter(mark -> mark.event() instanceof Event.Undone(Id of) && of.equals(id))
        .filter(mark -> !gone.contains(mark.id())).map(Recorded::at).findFirst();
  }
}
