package stillwater.engine;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.State;

/// The events of one command, stamped one after another onto the state they make; nothing is durable yet.
final class Batch {
  private final Supplier<Id> ids;
  private final List<Recorded> recorded = new ArrayList<>();
  private State state;
  private long seq;

  Batch(State state, long lastSeq, Supplier<Id> ids) {
    this.state = state;
    this.seq = lastSeq;
    this.ids = ids;
  }

  void add(OffsetDateTime at, List<Event> events) {
    var next = events.stream().map(event -> new Recorded(ids.get(), ++seq, at, event)).toList();
    state = state.and(next);
    recorded.addAll(next);
  }

  State state() {
    return state;
  }

  List<Recorded> recorded() {
    return List.copyOf(recorded);
  }

  boolean isEmpty() {
    return recorded.isEmpty();
  }
}
