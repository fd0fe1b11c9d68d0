package stillwater.link;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.History;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.Rules;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.focus.Verdict;
import stillwater.focus.Watch;

/// The other end of the socket: the rules alone, in memory, at a time that stands still.
final class PlainDesk implements Desk, History {
  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-17T09:00:00+01:00");

  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
  private Snapshot snapshot = new Snapshot(State.EMPTY, Watch.Look.CALM);
  private Optional<Trouble.Code> trouble = Optional.empty();

  synchronized void stand(Snapshot where) {
    snapshot = where;
  }

  synchronized void fail(Trouble.Code code) {
    trouble = Optional.of(code);
  }

  int listening() {
    return listeners.size();
  }

  @Override
  public synchronized CompletionStage<Decision> ask(Command command) {
    try {
      check();
      return CompletableFuture.completedFuture(decide(command));
    } catch (Trouble failed) {
      return CompletableFuture.failedFuture(failed);
    }
  }

  private Decision decide(Command command) {
    return switch (Rules.decide(snapshot.state(), command, NOW)) {
      case Verdict.Refused(var reason) -> new Decision.Refused(reason);
      case Verdict.Accepted(OffsetDateTime at, List<Event> events) -> {
        var recorded = new ArrayList<Recorded>();
        for (var event : events) {
          recorded.add(new Recorded(new Id(UUID.randomUUID()), seq() + 1 + recorded.size(), at, event));
        }
        snapshot = new Snapshot(snapshot.state().and(recorded), snapshot.look());
        listeners.forEach(listener -> listener.accept(snapshot));
        yield new Decision.Done(recorded);
      }
    };
  }

  private long seq() {
    return snapshot.state().log().latest().map(Recorded::seq).orElse(0L);
  }

  @Override
  public synchronized Snapshot now() {
    check();
    return snapshot;
  }

  @Override
  public Listening listen(Consumer<Snapshot> listener) {
    listeners.add(listener);
    return new Listening() {
      @Override
      public boolean isOpen() {
        return listeners.contains(listener);
      }

      @Override
      public void close() {
        listeners.remove(listener);
      }
    };
  }

  @Override
  public synchronized SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
    check();
    return new TreeMap<>(Map.of(new Device(from + "_" + to), snapshot.state().log().oldestFirst()));
  }

  @Override
  public synchronized SortedMap<Device, List<Recorded>> everything() {
    check();
    return new TreeMap<>(Map.of(new Device("desk"), snapshot.state().log().oldestFirst(),
        new Device("laptop"), List.of()));
  }

  private void check() {
    trouble.ifPresent(code -> {
      throw new Trouble(code, null, "/home/ana", 7);
    });
  }
}
