package stillwater.ui.kit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import stillwater.engine.Engine;
import stillwater.engine.Present;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovedClock;
import stillwater.focus.Reason;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.store.Alive;
import stillwater.store.Journal;
import stillwater.store.Ledger;
import stillwater.store.Places;
import stillwater.store.SettingsFile;
import stillwater.text.Texts;
import stillwater.wire.CatalogueJson;
import stillwater.wire.FigureFiles;

/// A view model's surroundings: a real engine and journal in a HOME of their own, clocks moved by hand, everything on
/// the thread of the test, and what was said in passing.
public final class Workbench implements Notes {
  public static final Texts TEXTS = new Texts(Locale.ENGLISH);
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final MovedClock clock;
  private final Engine engine;
  private final Context context;
  private final Live live;
  private final ScheduledExecutorService never = Executors.newSingleThreadScheduledExecutor();
  private final List<String> said = new ArrayList<>();
  private final List<Runnable> undos = new ArrayList<>();
  private final Random ids;
  private int ticks;

  /// @param now such as `2026-11-17T09:00:00Z`
  public Workbench(Path home, String now) {
    this(home, new MovedClock(Instant.parse(now), BERLIN, true));
  }

  /// The program as it is started again while its clocks went on.
  public Workbench(Path home, MovedClock clock) {
    this.clock = clock;
    ids = new Random(clock.wall().toEpochMilli());
    var places = new Places(home);
    var ledger = new Ledger(new Journal(places.journal(), Optional.of(new Device("desk"))), true);
    engine = new Engine(ledger, new Alive(places.alive()), true, new Present(clock::wall, clock::zone, clock),
        () -> new Id(new UUID(0x019a_0000_0000_7000L, ids.nextLong() >>> 2 | Long.MIN_VALUE)), Runnable::run,
        Runnable::run);
    context = new Context(engine, ledger, new SettingsFile(places.settings(), this::failed), CatalogueJson::shipped,
        new FigureFiles(), clock::wall, clock::zone, TEXTS, () -> ticks++, Runnable::run, Runnable::run);
    live = new Live(context, never);
  }

  public Context context() {
    return context;
  }

  public Live live() {
    return live;
  }

  public MovedClock clock() {
    return clock;
  }

  public Commands commands() {
    return new Commands(context, this);
  }

  /// What was said in passing, oldest first.
  public List<String> said() {
    return said;
  }

  /// How often a soft tick was heard.
  public int ticks() {
    return ticks;
  }

  /// Takes the *Undo* that was offered last with what was done otherwise than through the desk.
  public void takeBack() {
    undos.removeLast().run();
  }

  /// Time passes, watched and second by second as far as a screen can tell.
  public Workbench pass(Duration time) {
    for (var left = time; left.isPositive(); left = left.minus(Duration.ofSeconds(5))) {
      clock.pass(left.compareTo(Duration.ofSeconds(5)) < 0 ? left : Duration.ofSeconds(5));
      engine.heartbeat(Optional.empty());
    }
    live.look();
    return this;
  }

  /// Gives a sign of life, as an open window does every few seconds.
  public void beat() {
    engine.heartbeat(Optional.empty());
  }

  /// Something another device recorded has come.
  public void arrive() {
    engine.arrived();
  }

  /// The machine sleeps and wakes.
  public Workbench sleep(Duration time) {
    clock.sleep(time);
    engine.heartbeat(Optional.empty());
    live.look();
    return this;
  }

  /// Says something elsewhere, as a verb does.
  ///
  /// @throws AssertionError if it is refused
  public Decision.Done say(Command command) {
    return switch (engine.ask(command).toCompletableFuture().join()) {
      case Decision.Done done -> done;
      case Decision.Unsaved(Decision.Done happened, var _) -> happened;
      case Decision.Refused(Reason reason) -> throw new AssertionError(command + " refused: " + reason);
    };
  }

  /// Begins a block of theory elsewhere.
  public Workbench start(String intention, int minutes) {
    say(new Command.Start(new Task(new Text(intention), new Kind("theory"), Optional.of(Duration.ofMinutes(minutes)),
        List.of(), BERLIN)));
    return this;
  }

  @Override
  public void done(String sentence) {
    said.add(sentence);
  }

  @Override
  public void done(String sentence, Runnable undo) {
    said.add(sentence);
    undos.add(undo);
  }

  @Override
  public void worked() {}

  @Override
  public void tell(String sentence) {
    said.add(sentence);
  }

  @Override
  public void refused(Reason reason) {
    said.add(reason.code().name());
  }

  @Override
  public void failed(Trouble trouble) {
    said.add(trouble.code().name());
  }
}
