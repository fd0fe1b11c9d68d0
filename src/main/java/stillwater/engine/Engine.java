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
import stillwater.focus.Listeners;
import stillwater.focus.Reason;
import stillwater.focus.Rules;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.focus.Verdict;
import stillwater.store.Alive;
import stillwater.store.Journal;

/// The one writer of a HOME. Every command passes through one executor, one at a time: the rules decide, the journal
/// keeps, and only then is anyone told. Looking waits for nobody.
public final class Engine implements Desk, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
  /// How long an end may take before whoever ends the process goes on without it.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Journal journal;
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

  /// @param watching whether [#heartbeat] will be called every few seconds
  /// @param ids makes ids nobody else makes
  /// @param writer runs what is asked one after another, in the order it was asked
  /// @param publisher runs the listeners
  /// @throws Trouble if the journal cannot be read
  public Engine(Journal journal, Alive alive, boolean watching, Present present, Supplier<Id> ids, Executor writer,
      Executor publisher) {
    this.journal = journal;
    this.vigil = new Vigil(alive, watching);
    this.present = present;
    this.ids = ids;
    this.writer = writer;
    this.publisher = publisher;
    this.state = State.replay(journal.recent());
    this.sight = vigil.sight(state);
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
    return new Snapshot(seen.state(), seen.look(present.clocks(present.now())));
  }

  @Override
  public Listening listen(Consumer<Snapshot> listener) {
    return listeners.add(listener);
  }

  /// Gives a sign of life of the block that runs, unless it is held: then the last one must stay, since the gap runs
  /// from it. Returns once that is done.
  public void heartbeat() {
    CompletableFuture.runAsync(this::beat, writer).join();
  }

  /// Leaves a block that runs to nobody, after all that was asked before; one that is held stays as it was found.
  /// Nothing can be said any more, nor what still waits where the end takes too long: somebody else may write from now
  /// on.
  @Override
  public void close() {
    try {
      CompletableFuture.runAsync(this::leave, writer).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("The block that runs could not be left", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed = true;
    }
  }

  private Decision answer(Command command) {
    if (closed) {
      throw new Trouble(Trouble.Code.LINK_LOST, null);
    }
    try {
      return decide(command, needsEverything(command));
    } finally {
      sight = vigil.sight(state);
    }
  }

  private void beat() {
    if (closed) {
      return;
    }
    var now = present.now();
    var clocks = present.clocks(now);
    var wasHeld = held;
    held = vigil.look(state, clocks).absence().isPresent();
    if (held && !wasHeld) {
      publish();
    }
    try {
      var batch = batch(state);
      batch.add(now, vigil.shift(state, clocks));
      commit(batch, clocks, false, false);
      vigil.signUnlessUnseen(state, clocks);
    } catch (Trouble trouble) {
      LOG.warn("A moved clock could not be recorded", trouble);
    }
    sight = vigil.sight(state);
  }

  private void leave() {
    if (closed) {
      return;
    }
    beat();
    vigil.leaveUnlessUnseen(state, present.clocks(present.now()));
    sight = vigil.sight(state);
    closed = true;
  }

  private Decision decide(Command command, boolean everything) {
    var now = present.now();
    var clocks = present.clocks(now);
    var known = everything ? State.replay(journal.whole()) : state;
    var batch = batch(known);
    batch.add(now, vigil.shift(known, clocks));
    if (touches(command) && !(command instanceof Command.Earlier)) {
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
        commit(batch, clocks, everything, touches(command) || vigil.look(known, clocks).absence().isEmpty());
        yield new Decision.Done(batch.recorded());
      }
    };
  }

  /// An answer that names no gap means the one that holds the clock, where one does.
  private static Command aimed(Command command, Batch batch) {
    var found = batch.recorded().stream().filter(recorded -> recorded.event() instanceof Event.GapFound).findFirst();
    return command instanceof Command.AnswerGap answer && answer.gap().isEmpty() && found.isPresent()
        ? new Command.AnswerGap(found.map(gap -> gap.id()), answer.as()) : command;
  }

  /// Whether saying this shows that the person is back at the block that runs.
  private static boolean touches(Command command) {
    return switch (command) {
      case Command.Live _, Command.Earlier _, Command.Extend _, Command.Park _, Command.Touch _ -> true;
      case Command.AnswerGap answer -> answer.gap().isEmpty();
      case Command.Settle _, Command.Describe _, Command.AddBlock _, Command.AmendBlock _, Command.RemoveBlock _,
          Command.Undo _, Command.SetPlan _ -> false;
    };
  }

  /// What was said last, and whether a block is in the way, the newest months alone may not tell.
  private boolean needsEverything(Command command) {
    return switch (command) {
      case Command.Undo _ -> !Rules.knowsLast(state, journal.lastSeq());
      case Command.AddBlock added -> reachesBack(Optional.of(added.from()));
      case Command.AmendBlock amended -> reachesBack(amended.from());
      default -> false;
    };
  }

  private boolean reachesBack(Optional<OffsetDateTime> from) {
    return from.map(YearMonth::from).flatMap(month ->
        journal.recentSince().map(known -> !month.isAfter(known))).orElse(false);
  }

  private Batch batch(State known) {
    return new Batch(known, journal.lastSeq(), ids);
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
    keep(batch);
    state = everything ? State.replay(journal.recent()) : batch.state();
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

  private void keep(Batch batch) {
    try {
      journal.append(batch.recorded());
    } catch (Trouble trouble) {
      state = State.replay(journal.recent());
      throw trouble;
    }
  }

  private void publish() {
    sight = vigil.sight(state);
    listeners.tell(now(), publisher, failure -> LOG.warn("A listener failed", failure));
  }
}
