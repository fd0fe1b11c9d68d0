package stillwater;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stillwater.cli.Session;
import stillwater.desktop.Machine;
import stillwater.desktop.SystemTicker;
import stillwater.desktop.SystemZone;
import stillwater.engine.Present;
import stillwater.focus.Checkup;
import stillwater.focus.Copies;
import stillwater.focus.Desk;
import stillwater.focus.History;
import stillwater.focus.Others;
import stillwater.focus.Settings;
import stillwater.focus.SettingsStore;
import stillwater.focus.Trouble;
import stillwater.link.Client;
import stillwater.movement.Catalogue;
import stillwater.store.KeptCopies;
import stillwater.store.MovementsFile;
import stillwater.store.Places;
import stillwater.store.SettingsFile;
import stillwater.text.Texts;
import stillwater.ui.WindowHost;

/// What verbs reach in one HOME: the program that runs there, or the disk itself where none does.
final class Home implements Session {
  private final Parts parts;
  private final SettingsStore settings;
  private final Texts texts;
  private final Told told;
  private final Optional<Client> running;
  private final Alone alone;
  private final Repertoire repertoire;

  private Home(Parts parts, SettingsStore settings, Texts texts, Told told) {
    this.parts = parts;
    this.settings = settings;
    this.texts = texts;
    this.told = told;
    this.running = parts.running();
    this.alone = new Alone(parts);
    this.repertoire = new Repertoire(new MovementsFile(parts.places().movements()), texts, _ -> { });
  }

  /// Opens the HOME that is named, else that of the environment, else the system's folder for data.
  ///
  /// @throws Trouble if a file stands there
  static Home open(Optional<Path> named, PrintStream err, Texts texts) {
    var places = places(named);
    var told = new Told(err, texts);
    return new Home(
        new Parts(places, Machine.here(System.getenv(), System.getProperty("user.name", "")),
            new Present(InstantSource.system(), new SystemZone(), new SystemTicker())),
        new SettingsFile(places.settings(), told), texts, told);
  }

  /// The language that is set there; none where none is, or where the settings cannot be reached: whoever opens them
  /// says so.
  static Optional<Locale> language(Optional<Path> named) {
    try {
      return new SettingsFile(places(named).settings(), _ -> { }).glance().look().language();
    } catch (Trouble unreachable) {
      return Optional.empty();
    }
  }

  private static Places places(Optional<Path> named) {
    var environment = System.getenv();
    return new Places(Places.real(named
        .or(() -> Optional.ofNullable(environment.get("STILLWATER_HOME")).filter(home -> !home.isBlank()).map(Path::of))
        .orElseGet(() -> Places.usualHome(environment, System.getProperty("os.name", ""),
            Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")))))));
  }

  @Override
  public Desk desk() {
    return running.<Desk>map(client -> client).orElse(alone);
  }

  @Override
  public History history() {
    var journal = parts.journal();
    return new Candid(running.<History>map(client -> client).orElse(journal), journal::unread, told);
  }

  @Override
  public Others others() {
    return running.map(client -> client.now().others()).orElseGet(() -> parts.onlooker().others());
  }

  @Override
  public boolean isWatched() {
    return running.isPresent();
  }

  @Override
  public Settings settings() {
    return settings.get();
  }

  @Override
  public void change(UnaryOperator<Settings> change) {
    settings.change(change);
  }

  @Override
  public Catalogue catalogue() {
    return repertoire.get();
  }

  @Override
  public List<Checkup.Finding> leftOut() {
    return repertoire.leftOut();
  }

  @Override
  public Checkup checkup() {
    return parts.doctor();
  }

  @Override
  public Copies copies() {
    return new KeptCopies(parts.places());
  }

  @Override
  public InstantSource clock() {
    return parts.present().wall();
  }

  @Override
  public ZoneId zone() {
    return parts.present().zone().get();
  }

  @Override
  public void serve(Runnable ready) {
    new Windowed(parts, settings, texts, told, Windowed.host()).serve(ready);
  }

  /// Sees to the daily copy where a verb may have written and no program runs that does. The person has the answer by
  /// now.
  void leave() {
    if (alone.hasDecided()) {
      parts.copying(told::lost).look();
    }
  }

  /// Opens the window, or brings it forward; returns when the program shall end.
  ///
  /// @throws Trouble if there is no display, or the data cannot be read
  void open(WindowHost host) {
    new Windowed(parts, settings, texts, told, host).open();
  }
}
