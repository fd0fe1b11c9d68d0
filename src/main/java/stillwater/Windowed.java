package stillwater;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import stillwater.desktop.Chime;
import stillwater.desktop.ConsiderateBell;
import stillwater.desktop.DesktopIdle;
import stillwater.desktop.DesktopNotifier;
import stillwater.desktop.Tick;
import stillwater.focus.Notice;
import stillwater.focus.Notifier;
import stillwater.focus.SettingsStore;
import stillwater.focus.Trouble;
import stillwater.movement.Proposal;
import stillwater.store.Backups;
import stillwater.store.MovementsFile;
import stillwater.store.WeekFile;
import stillwater.text.Texts;
import stillwater.ui.Trials;
import stillwater.ui.WindowHost;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.FxThread;
import stillwater.wire.FigureFiles;

/// The program that stays, with the one window it may have: the first start opens it, a later one brings it forward.
final class Windowed {
  /// Held here, since a logger nobody holds forgets its level. dbus-java tells of every connection.
  private static final Logger TALKATIVE = Logger.getLogger("org.freedesktop.dbus");
  private static final Chime CHIME = new Chime();

  private final Parts parts;
  private final SettingsStore settings;
  private final Texts texts;
  private final Told told;
  private final WindowHost host;

  /// @param told hears of what could not be read; the window shall say so too
  Windowed(Parts parts, SettingsStore settings, Texts texts, Told told, WindowHost host) {
    this.parts = parts;
    this.settings = settings;
    this.texts = texts;
    this.told = told;
    this.host = host;
    TALKATIVE.setLevel(Level.OFF);
    told.also(host::failed);
  }

  /// Who opens windows on this machine.
  static WindowHost host() {
    return new WindowHost(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
  }

  /// Returns when the program shall end, or at once where another has come forward: also one that began meanwhile.
  ///
  /// @throws Trouble if there is no display, or the data cannot be read
  void open() {
    var running = parts.running();
    if (running.isPresent()) {
      running.get().show();
      return;
    }
    host.start();
    try {
      stay("window", host::show, true);
    } catch (Trouble trouble) {
      if (trouble.code() != Trouble.Code.ALREADY_SERVED) {
        throw trouble;
      }
      parts.running().orElseThrow(() -> trouble).show();
    }
  }

  /// Stays without a window until somebody asks for one.
  ///
  /// @param ready runs once verbs can reach it
  /// @throws Trouble if another process writes in this HOME, or verbs could not reach this one
  void serve(Runnable ready) {
    stay("serve", ready, false);
  }

  private void stay(String what, Runnable ready, boolean endsWithWindow) {
    try (var service = Service.start(parts, settings, parts.copying(told::lost), told::unsaved, what, host::show);
        var notifier = DesktopNotifier.here(System.getenv())) {
      var context = context(service);
      var reminding = reminding(context, notifier);
      host.serve(context, service.clock(),
          new Trials(reminding::tryOut, CHIME::ring, parts.places().home(), new Backups(parts.places())::latest,
              new WeekFile(parts.places().offeredWeek())),
          endsWithWindow ? service::end : () -> { });
      try (var _ = new Alarm(service.desk(), reminding::look).set()) {
        service.hourly(weekly(context)::look);
        ready.run();
        service.await();
      }
    }
  }

  private Weekly weekly(Context context) {
    return new Weekly(context.desk(), context.history(), settings, context.catalogue(), parts.present(),
        new WeekFile(parts.places().writtenWeek()), texts, told);
  }

  private Reminding reminding(Context context, Notifier notifier) {
    var window = new Reminded();
    return new Reminding(context.desk(), context.clock(), settings::get, texts, notifier,
        ConsiderateBell.here(CHIME, System.getenv()),
        new Lull(() -> DesktopIdle.here(System.getenv(), () -> { })), window,
        new Answering(context.desk(), standing -> Proposal.of(context.catalogue().get(), settings.get(), standing,
            Optional.empty(), context.present()).command(), texts, window, context.background()));
  }

  private Context context(Service service) {
    var history = service.history();
    return new Context(service.desk(), new Candid(history, history::unread, told), settings,
        new Repertoire(new MovementsFile(parts.places().movements()), texts, told), new FigureFiles(),
        parts.present().wall(), parts.present().zone(), texts, new Tick(), new FxThread(),
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("background").factory()));
  }

  /// The window as the reminders see it.
  private final class Reminded implements Reminding.Window, Answering.Window {

    @Override
    public void say(Notice notice, Consumer<Notice.Choice> chosen) {
      host.say(notice, chosen);
    }

    @Override
    public void offer(Notice notice, Consumer<Notice.Choice> chosen) {
      host.offer(notice, chosen);
    }

    @Override
    public void withdraw() {
      host.withdraw();
    }

    @Override
    public void comeForward() {
      host.show();
    }

    @Override
    public void explain(String sentence) {
      host.explain(sentence);
    }

    @Override
    public void failed(Trouble trouble) {
      host.failed(trouble);
    }
  }
}
