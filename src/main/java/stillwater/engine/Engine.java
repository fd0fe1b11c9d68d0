package stillwater.engine;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Block;
import stillwater.focus.Clocks;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Idle;
import stillwater.focus.Listeners;
import stillwater.focus.Others;
import stillwater.focus.Reason;
import stillwater.focus.Rules;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.focus.Verdict;
import stillwater.store.Alive;
import stillwater.store.Ledger;

/// The one writer of a HOME. Every command passes through one executor, one at a time: the rules decide, the journal
/// keeps, and only then is anyone told. What a full disk does not take waits, and is told to wait. Looking waits for
/// nobody.
public final class Engine implements Desk, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
  /// How long an end may take before whoever ends the process goes on without it.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final Hearsay hearsay;
  private final Vigil vigil;
  private final Present present;
  private final Supplier<Id> ids;
  private final Executor writer;
  private final Executor publisher;
  private final Listeners<Snapshot> listeners = new Listeners<>();
  private volatile Sight sight;
  private State state;
  private boolean held;
  private volatile boolean closed;
  private volatile boolean left;

  /// @param watching whether [#heartbeat] will be called every few seconds
  /// @param ids makes ids nobody else makes
  /// @param writer runs what is asked one after another, in the order it was asked
  /// @param publisher runs the listeners
  /// @throws Trouble if the journal cannot be read
  public Engine(Ledger ledger, Alive alive, boolean watching, Present present, Supplier<Id> ids, Executor writer,
      Executor publisher) {
    this.ledger = ledger;
    this.hearsay = new Hearsay(ledger);
    this.vigil = new Vigil(alive, watching);
    this.present = present;
    this.ids = ids;
    this.writer = writer;
    this.publisher = publisher;
    this.state = State.replay(ledger.recent());
    if (!watching) {
      hearsay.listenForEnd(state);
    }
    this.sight = sight();
  }

  @Override
  public CompletionStage<Decision> ask(Command command) {
    var answer = new CompletableFuture<Decision>();
    CompletableFuture.supplyAsync(() -> answer(command), writer).whenComplete((decision, failure) -> {
      if (failure == null) {
        answer.complete(decision);
      } else {
        answer.completeExceptionally(failure.getCause() instanceof Trouble trouble ? trouble : failure);
      }
    });
    return answer;
  }

  /// Looks at the clocks at this moment, without waiting for what is being written.
  @Override
  public Snapshot now() {
    var seen = sight;
    return new Snapshot(seen.state(), seen.look(present.clocks(present.now())), ledger.backlog(), seen.others());
  }

  @Override
  public Listening listen(Consumer<Snapshot> listener) {
    return listeners.add(listener);
  }

  /// Gives a sign of life of the block that runs, unless it is held: then the last one must stay, since the gap runs
  /// from it. Returns once that is done.
  ///
  /// @param idle none where it is not known or shall not be looked at
  public void heartbeat(Optional<Idle> idle) {
    CompletableFuture.runAsync(() -> beat(idle), writer).join();
  }

  /// What is known of other devices, read at this moment.
  ///
  /// @throws Trouble if it cannot be read
  public Others others() {
    hearsay.listen(sight.state());
    return hearsay.others(sight.state());
  }

  /// Takes in what other devices recorded; it is read on the thread of the caller. Returns once everyone was told,
  /// if there was anything.
  ///
  /// @throws Trouble if it cannot be read
  public void arrived() {
    hearsay.listen(sight.state());
    CompletableFuture.runAsync(this::takeIn, writer).join();
  }

  /// Leaves a block that runs to nobody, after all that was asked before; one that is held stays as it was found.
  /// Nothing can be said any more, nor what still waits where the end takes too long.
  @Override
  public void close() {
    try {
      CompletableFuture.runAsync(this::leave, writer).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      left = true;
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("The block that runs could not be left", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed = true;
    }
  }

  /// Whether nothing is being written any more, so that somebody else may.
  public boolean hasLeft() {
    return left;
  }

  private Decision answer(Command command) {
    if (closed) {
      throw new Trouble(Trouble.Code.LINK_LOST, null);
    }
    try {
      adoptEnd();
      return command instanceof Command.Forget forget ? forget(forget) : decide(command, needsEverything(command));
    } finally {
      sight = sight();
    }
  }

  private Decision forget(Command.Forget command) {
    var decision = new Forgetter(ledger).forget(command, present.now());
    if (decision instanceof Decision.Done) {
      state = State.replay(ledger.recent());
      publish();
    }
    return decision;
  }

  private void beat(Optional<Idle> idle) {
    if (closed) {
      return;
    }
    retry();
    var now = present.now();
    var clocks = present.clocks(now);
    try {
      var batch = batch(state);
      batch.add(now, vigil.shift(state, clocks));
      commit(batch, clocks, false, false);
      vigil.beat(state, clocks, idle);
    } catch (Trouble trouble) {
      LOG.warn("A moved clock could not be recorded", trouble);
    }
    sight = sight();
    var wasHeld = held;
    held = vigil.look(state, clocks).absence().isPresent();
    if (held && !wasHeld) {
      publish();
    }
  }

  private void takeIn() {
    if (closed) {
      return;
    }
    try {
      adoptEnd();
    } catch (Trouble trouble) {
      LOG.warn("An end that was said on another device could not be recorded", trouble);
    }
    if (!hearsay.others(state).equals(sight.others())) {
      publish();
    }
  }

  /// Records as this device's own what another said of the end of the block that runs here.
  private void adoptEnd() {
    hearsay.end(state).ifPresent(end -> {
      var batch = batch(state);
      batch.add(end.at(), List.of(end.event()));
      commit(batch, present.clocks(present.now()), false, true);
    });
  }

  /// What stands when all that is known is in it, also an end that is yet to be recorded here.
  private Sight sight() {
    return vigil.sight(hearsay.end(state).map(state::and).orElse(state), hearsay.others(state));
  }

  private void retry() {
    var before = ledger.backlog();
    if (!ledger.retry()) {
      state = State.replay(ledger.recent());
    }
    if (!ledger.backlog().equals(before)) {
      publish();
    }
  }

  private void leave() {
    if (closed) {
      return;
    }
    beat(Optional.empty());
    vigil.leave(state, present.clocks(present.now()));
    sight = sight();
    closed = true;
  }

  private Decision decide(Command command, boolean everything) {
    var now = present.now();
    var clocks = present.clocks(now);
    var known = everything ? State.replay(ledger.whole()) : state;
    var batch = batch(known);
    batch.add(now, vigil.shift(known, clocks));
    if (command.touches() && !(command instanceof Command.Earlier)) {
      batch.add(now, vigil.gap(batch.state(), clocks, now));
    }
    return switch (Rules.decide(batch.state(), aimed(command, batch), now)) {
      case Verdict.Refused(Reason reason) -> reason.code() == Reason.Code.UNKNOWN_ID && !everything
          ? decide(command, true) : new Decision.Refused(reason);
      case Verdict.Accepted(OffsetDateTime at, List<Event> events) -> {
        batch.add(at, events);
        if (command instanceof Command.Earlier && !begins(batch)) {
          batch.add(now, vigil.gap(batch.state(), clocks, now));
        }
        commit(batch, clocks, everything, command.touches() || vigil.look(known, clocks).absence().isEmpty());
        yield kept(new Decision.Done(batch.recorded()));
      }
    };
  }

  private Decision kept(Decision.Done done) {
    return ledger.backlog().<Decision>map(backlog -> new Decision.Unsaved(done, backlog)).orElse(done);
  }

  /// An answer that names no gap means the one that holds the clock, where one does.
  private static Command aimed(Command command, Batch batch) {
    var found = batch.recorded().stream().filter(recorded -> recorded.event() instanceof Event.GapFound).findFirst();
    return command instanceof Command.AnswerGap answer && answer.gap().isEmpty() && found.isPresent()
        ? new Command.AnswerGap(found.map(gap -> gap.id()), answer.as()) : command;
  }

  /// What was said last, whether a block is in the way, and what an import began with, the newest months alone may not
  /// tell.
  private boolean needsEverything(Command command) {
    return switch (command) {
      case Command.Undo _ -> !Rules.knowsLast(state, ledger.lastSeq());
      case Command.Redo _ -> !Rules.knowsLastUndone(state, ledger.lastSeq());
      case Command.AddBlock added -> reachesBack(Optional.of(YearMonth.from(added.from())));
      case Command.Import imported -> imported.begun().isPresent() || reachesBack(imported.since());
      case Command.AmendBlock amended -> reachesBack(amended.from().map(YearMonth::from));
      default -> false;
    };
  }

  private boolean reachesBack(Optional<YearMonth> from) {
    return from.flatMap(month ->
        ledger.recentSince().map(known -> !month.isAfter(known))).orElse(false);
  }

  private Batch batch(State known) {
    return new Batch(known, ledger.lastSeq(), ids);
  }

  /// A block that begins gives its first sign of life before it is durable: dying in between, it would else look as if
  /// nobody had ever watched it.
  private void commit(Batch batch, Clocks clocks, boolean everything, boolean seen) {
    if (batch.isEmpty()) {
      return;
    }
    var begins = begins(batch);
    if (begins) {
      vigil.sign(batch.state(), clocks);
    }
    state = !keep(batch) || everything ? State.replay(ledger.recent()) : batch.state();
    held = held && !seen;
    if (seen && !begins) {
      vigil.sign(state, clocks);
    }
    publish();
  }

  /// Whether another block runs after it, or none.
  private boolean begins(Batch batch) {
    return !batch.state().running().map(Block::id).equals(state.running().map(Block::id));
  }

  /// Whether what is kept is what was stamped.
  private boolean keep(Batch batch) {
    try {
      return ledger.append(batch.recorded());
    } catch (Trouble trouble) {
      state = State.replay(ledger.recent());
      throw trouble;
    }
  }

  private void publish() {
    sight = sight();
    listeners.tell(now(), publisher, failure -> LOG.warn("A listener failed", failure));
  }
}
