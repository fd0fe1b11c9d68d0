package stillwater.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import stillwater.Repertoire;
import stillwater.engine.Engine;
import stillwater.engine.Present;
import stillwater.focus.Checkup;
import stillwater.focus.Copies;
import stillwater.focus.Desk;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Id;
import stillwater.focus.MovedClock;
import stillwater.focus.Others;
import stillwater.focus.Settings;
import stillwater.movement.Catalogue;
import stillwater.store.Alive;
import stillwater.store.Doctor;
import stillwater.store.Journal;
import stillwater.store.KeptCopies;
import stillwater.store.Ledger;
import stillwater.store.MovementsFile;
import stillwater.store.Places;
import stillwater.store.SettingsFile;
import stillwater.text.Refusals;
import stillwater.text.Texts;

/// A person at a terminal without a window: types words into a HOME of their own, under clocks moved by hand, and reads
/// what comes back. Each line typed is a process of its own, as far as the verbs can tell.
public final class Terminal {
  public static final Texts TEXTS = new Texts(Locale.ENGLISH);
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Path home;
  private final MovedClock clock;
  private Device device = new Device("desk");
  private boolean colours;
  private Texts texts = TEXTS;
  private Optional<Desk> running = Optional.empty();
  private long ids;

  /// What a line typed came to.
  public record Answer(int status, String out, String err) {}

  /// @param now such as `2026-11-16T09:00:00Z`
  public Terminal(Path home, String now, ZoneId zone) {
    this.home = home;
    this.clock = new MovedClock(Instant.parse(now), zone, true);
  }

  public Path home() {
    return home;
  }

  public MovedClock clock() {
    return clock;
  }

  public Terminal colourful() {
    colours = true;
    return this;
  }

  /// Types on another device that shares the journal.
  public Terminal on(String other) {
    device = new Device(other);
    ids = Integer.toUnsignedLong(other.hashCode()) << 20;
    return this;
  }

  /// Types beside a program that runs.
  public Terminal beside(Desk program) {
    running = Optional.of(program);
    return this;
  }

  public Terminal speaking(Locale language) {
    texts = new Texts(language);
    return this;
  }

  public Terminal wait(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    return this;
  }

  /// Waits until the clock on the wall shows this instant.
  public Terminal until(String instant) {
    clock.pass(Duration.between(clock.wall(), Instant.parse(instant)));
    return this;
  }

  public Answer type(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var page = new Page(stream(out), stream(err), texts, new Ink(colours));
    var status = Stillwater.run(named -> new OneLine(new Places(named.orElse(home)), page), page, words);
    page.out().flush();
    page.err().flush();
    return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Types what must be done, and reads the answer.
  ///
  /// @throws AssertionError if it is not
  public String say(String... words) {
    var answer = type(words);
    if (answer.status() != 0) {
      throw new AssertionError(String.join(" ", words) + " => " + answer);
    }
    return answer.out();
  }

  /// Every file under HOME but the sign of life, with its content.
  public SortedMap<String, String> files() throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(home)) {
      for (var file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith("alive")).toList()) {
        contents.put(home.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private final class OneLine implements Session {
    private final Places places;
    private final Page page;
    private Optional<Engine> engine = Optional.empty();

    OneLine(Places places, Page page) {
      this.places = places;
      this.page = page;
      try {
        Files.createDirectories(places.home());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Desk desk() {
      return running.orElseGet(this::engine);
    }

    private Engine engine() {
      engine = engine.or(() -> Optional.of(new Engine(new Ledger(journal(), false), new Alive(places.alive()), false,
          new Present(clock::wall, clock::zone, clock), this::newId, Runnable::run, Runnable::run)));
      return engine.get();
    }

    @Override
    public History history() {
      return journal();
    }

    @Override
    public boolean isWatched() {
      return running.isPresent();
    }

    @Override
    public Settings settings() {
      return settingsFile().get();
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
      settingsFile().change(change);
    }

    private SettingsFile settingsFile() {
      return new SettingsFile(places.settings(), trouble -> page.mutter(Refusals.of(trouble, texts)));
    }

    @Override
    public Catalogue catalogue() {
      return repertoire().get();
    }

    @Override
    public List<Checkup.Finding> leftOut() {
      return repertoire().leftOut();
    }

    private Repertoire repertoire() {
      return new Repertoire(new MovementsFile(places.movements()), texts, _ -> { });
    }

    @Override
    public Others others() {
      return engine().others();
    }

    @Override
    public Checkup checkup() {
      return new Doctor(places, "terminal");
    }

    @Override
    public Copies copies() {
      return new KeptCopies(places);
    }

    @Override
    public InstantSource clock() {
      return clock::wall;
    }

    @Override
    public ZoneId zone() {
      return clock.zone();
    }

    @Override
    public void serve(Runnable ready) {
      ready.run();
    }

    private Journal journal() {
      return new Journal(places.journal(), Optional.of(device));
    }

    private Id newId() {
      return new Id(new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_0000L + ++ids));
    }
  }
}
