package stillwater.engine;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import stillwater.focus.Backlog;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Course;
import stillwater.focus.Decision;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.History;
import stillwater.focus.Id;
import stillwater.focus.Idle;
import stillwater.focus.Kind;
import stillwater.focus.MovedClock;
import stillwater.focus.MovementId;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.store.Alive;
import stillwater.store.Backups;
import stillwater.store.Journal;
import stillwater.store.Ledger;
import stillwater.store.Places;

/// A person at a machine whose clocks are moved by hand, and a HOME on which engines come and go.
final class Desktop {
  static final Duration BEAT = Duration.ofSeconds(5);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  final MovedClock clock;
  final Path home;
  private final boolean watched;
  private Random ids = new Random(1);
  private Optional<Boolean> lock = Optional.empty();
  private Duration beat = BEAT;
  private String device = "desk";
  private String alive = "alive";
  private Executor writer = Runnable::run;
  private Ledger ledger;
  private Optional<Duration> limit = Optional.empty();
  private Duration input = Duration.ZERO;
  Engine engine;

  Desktop(MovedClock clock, Path home, boolean watched) {
    this.clock = clock;
    this.home = home;
    this.watched = watched;
    reopen();
  }

  /// A window that is open: it gives a heartbeat every five seconds.
  static Desktop watched() {
    return new Desktop(MovedClock.at("2026-11-17T09:00:00Z"), memory(Long.MAX_VALUE).getPath("/home"), true);
  }

  /// Verbs alone.
  static Desktop unwatched() {
    return new Desktop(MovedClock.at("2026-11-17T09:00:00Z"), memory(Long.MAX_VALUE).getPath("/home"), false);
  }

  static FileSystem memory(long size) {
    var settings = Configuration.unix().toBuilder().setBlockSize(512);
    return Jimfs.newFileSystem((size == Long.MAX_VALUE ? settings : settings.setMaxSize(size)).build());
  }

  static Task task(int minutes) {
    return new Task(new Text("prove lemma 3"), new Kind("theory"), Optional.of(Duration.ofMinutes(minutes)), List.of(),
        BERLIN);
  }

  static Command.NoteDistraction distraction() {
    return new Command.NoteDistraction(Optional.of(Source.URGE), Text.NONE);
  }

  static Command.Interrupt interrupt() {
    return new Command.Interrupt(Optional.of(Source.COLLEAGUE), Text.NONE, Text.NONE);
  }

  static Command.Finish finish() {
    return new Command.Finish(Optional.empty(), Text.NONE);
  }

  static Command.TakeBreak rest() {
    return new Command.TakeBreak(Duration.ofMinutes(10), List.of(new MovementId("far-gaze")));
  }

  static Command.Extend extend(int minutes) {
    return new Command.Extend(Duration.ofMinutes(minutes));
  }

  static Command.AnswerGap answer(GapAnswer as) {
    return new Command.AnswerGap(Optional.empty(), as);
  }

  Desktop start(int minutes) {
    say(new Command.Start(task(minutes)));
    return this;
  }

  /// Beats more slowly than a window does, for a long life in little time.
  Desktop beating(Duration each) {
    beat = each;
    return this;
  }

  /// The system tells from now on how long nobody has touched anything; somebody just did.
  ///
  /// @param minutes how long that may be
  Desktop telling(int minutes) {
    limit = Optional.of(Duration.ofMinutes(minutes));
    return type();
  }

  /// The system does not tell any more.
  Desktop silent() {
    limit = Optional.empty();
    return this;
  }

  /// Somebody touches the keyboard, if not the block.
  Desktop type() {
    input = clock.monotonic();
    return this;
  }

  /// Somebody touches the keyboard at least every minute.
  Desktop work(int minutes) {
    for (int i = 0; i < minutes; i++) {
      type().pass(1);
    }
    return type();
  }

  private Optional<Idle> idle() {
    return limit.map(most -> new Idle(clock.monotonic().minus(input), most));
  }

  /// The program dies without a word and is started again.
  Desktop reopen() {
    ledger = new Ledger(journal(), watched, this::holdLock, events ->
        new Backups(new Places(home)).erase(new Device(device), events));
    engine = new Engine(ledger, new Alive(home.resolve(alive)), watched,
        new Present(clock::wall, clock::zone, clock), this::newId, writer, Runnable::run);
    return this;
  }

  /// The program is started again and writes by this executor.
  Desktop writing(Executor executor) {
    writer = executor;
    return reopen();
  }

  /// Another process takes the lock.
  void loseLock() {
    lock = Optional.of(false);
  }

  /// The lock is free again.
  void findLock() {
    lock = Optional.of(true);
  }

  private boolean holdLock() {
    if (lock.equals(Optional.of(false))) {
      throw new Trouble(Trouble.Code.IN_USE, null, "another");
    }
    var taken = lock.isPresent();
    lock = Optional.empty();
    return taken;
  }

  /// Makes other ids than others do.
  Desktop reseeded(int seed) {
    ids = new Random(seed);
    return this;
  }

  /// Another device that shares the journal.
  Desktop named(String other) {
    device = other;
    alive = "alive-" + other;
    ids = new Random(other.hashCode());
    return reopen();
  }

  /// HOME lies on another machine now, which has a name of its own.
  Desktop elsewhere() {
    device = "laptop";
    clock.restart(Duration.ZERO);
    return reopen();
  }

  History history() {
    return ledger;
  }

  Journal journal() {
    try {
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Journal(home.resolve("journal"), Optional.of(new Device(device)));
  }

  Desktop pass(int minutes) {
    return pass(Duration.ofMinutes(minutes));
  }

  Desktop pass(Duration time) {
    var beats = watched ? time.dividedBy(beat) : 0;
    for (long i = 0; i < beats; i++) {
      clock.pass(beat);
      engine.heartbeat(idle());
    }
    clock.pass(time.minus(beat.multipliedBy(beats)));
    return this;
  }

  /// The window's next look, where one is open.
  Desktop look() {
    return watched ? pass(beat) : this;
  }

  Desktop sleep(int minutes) {
    clock.sleep(Duration.ofMinutes(minutes));
    return look();
  }

  /// Nobody watches while these minutes pass.
  Desktop unseen(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    return this;
  }

  Desktop restart(int minutes) {
    clock.restart(Duration.ofMinutes(minutes));
    return type().reopen().look();
  }

  Desktop shift(int minutes) {
    clock.shift(Duration.ofMinutes(minutes));
    return this;
  }

  List<Recorded> say(Command command) {
    return switch (ask(command)) {
      case Decision.Done(List<Recorded> events) -> events;
      case Decision.Unsaved unsaved -> throw new AssertionError(command + " unsaved: " + unsaved);
      case Decision.Refused(Reason reason) -> throw new AssertionError(command + " refused: " + reason);
    };
  }

  List<Recorded> sayEarlier(Command.Live command, int minutesAgo) {
    return say(new Command.Earlier(command, clock.now().minusMinutes(minutesAgo)));
  }

  Reason.Code refusal(Command command) {
    return switch (ask(command)) {
      case Decision.Refused(Reason reason) -> reason.code();
      case Decision.Unsaved unsaved -> throw new AssertionError(command + " unsaved: " + unsaved);
      case Decision.Done done -> throw new AssertionError(command + " done: " + done);
    };
  }

  /// What the disk did not take.
  Backlog unsaved(Command command) {
    return ((Decision.Unsaved) ask(command)).backlog();
  }

  Trouble trouble(Command command) {
    try {
      throw new AssertionError("kept: " + engine.ask(command).toCompletableFuture().get());
    } catch (ExecutionException e) {
      return (Trouble) e.getCause();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Decision ask(Command command) {
    return engine.ask(command).toCompletableFuture().join();
  }

  Snapshot now() {
    return engine.now();
  }

  Block block() {
    return now().state().blocks().latest().orElseThrow();
  }

  /// The block begun last as it counts now.
  Course course() {
    return block().course(now().livedUntil(block(), clock.wall()));
  }

  long focused() {
    return course().focused().toMinutes();
  }

  Optional<GapCause> held() {
    return now().look().absence().map(absence -> absence.cause());
  }

  List<Gap> gaps() {
    return block().gaps();
  }

  /// What stands on disk, in order.
  List<Recorded> kept() {
    return journal().whole();
  }

  List<Event> keptEvents() {
    return new ArrayList<>(kept().stream().map(Recorded::event).toList());
  }

  private Id newId() {
    return new Id(new UUID(ids.nextLong() & ~0xF000L | 0x7000L, ids.nextLong() >>> 2 | Long.MIN_VALUE));
  }
}
