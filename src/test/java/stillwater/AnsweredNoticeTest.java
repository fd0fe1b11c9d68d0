package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.desktop.DesktopNotifier;
import stillwater.desktop.PrivateDesktop;
import stillwater.engine.Engine;
import stillwater.engine.Present;
import stillwater.focus.Command;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.IdleTime;
import stillwater.focus.Kind;
import stillwater.focus.MovedClock;
import stillwater.focus.Notice;
import stillwater.focus.Settings;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.movement.Proposal;
import stillwater.store.Alive;
import stillwater.store.Journal;
import stillwater.store.Ledger;
import stillwater.text.Texts;
import stillwater.wire.CatalogueJson;

/// From the end of a block over a real dunst to what stands in the journal, and on to the end of the break.
class AnsweredNoticeTest {
  private final MovedClock clock = MovedClock.at("2026-11-17T09:00:00Z");
  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final AtomicInteger opened = new AtomicInteger();

  @TempDir
  private Path folder;

  private PrivateDesktop desktop;
  private PrivateDesktop.Running dunst;
  private DesktopNotifier notifier;
  private Engine engine;
  private Reminding reminding;

  @BeforeEach
  void sitDown() {
    desktop = new PrivateDesktop(folder);
    desktop.startBus();
    dunst = desktop.startDunst();
    notifier = DesktopNotifier.here(Map.of("DBUS_SESSION_BUS_ADDRESS", desktop.address()));
    engine = new Engine(new Ledger(new Journal(folder.resolve("journal"), Optional.of(new Device("desk"))), true),
        new Alive(folder.resolve("alive")), false, new Present(clock::wall, clock::zone, clock),
        () -> new Id(UUID.randomUUID()), Runnable::run, Runnable::run);
    var texts = new Texts(Locale.ENGLISH);
    var window = new CountedWindow();
    reminding = new Reminding(engine, clock::wall, () -> Settings.DEFAULT, texts, notifier, () -> { },
        new Lull(Nobody::new), window, new Answering(engine, standing -> Proposal.of(CatalogueJson.shipped(),
            Settings.DEFAULT, standing, Optional.empty(),
            clock.wall().atZone(clock.zone()).toOffsetDateTime()).command(),
            texts, window, background));
    engine.ask(new Command.Start(new Task(new Text("Prove lemma 3"), new Kind("theory"),
        Optional.of(Duration.ofMinutes(50)), List.of(), clock.zone()))).toCompletableFuture().join();
    pass(50);
    desktop.await(() -> desktop.displayed() == 1);
  }

  @AfterEach
  void leave() {
    background.shutdownNow();
    notifier.close();
    desktop.close();
  }

  @Test
  void breakOnTheNoticeBeginsAComposedBreakWhoseEndIsSaidToo() {
    desktop.choose("Break");
    desktop.await(() -> state().resting().isPresent() && opened.get() == 1);
    var pause = state().resting().orElseThrow();
    assertThat(pause.suggested()).isNotEmpty();
    assertThat(state().blocks().find(pause.after().orElseThrow()).orElseThrow().isOpen()).isFalse();
    desktop.await(() -> desktop.displayed() == 0);

    pass(10);
    desktop.await(() -> dunst.said().contains("summary: 'Break over'"));
    assertThat(dunst.said()).contains("body: 'Ready when you are.\nProve lemma 3'");
    desktop.click();
    desktop.await(() -> opened.get() == 2);
    assertThat(state().resting()).contains(pause);
  }

  @Test
  void tenMoreOnTheNoticeExtendsAndTheNewEndIsSaid() {
    desktop.choose("+10 min");
    desktop.await(() -> engine.now().remaining(clock.wall()).equals(Optional.of(Duration.ofMinutes(10))));
    desktop.await(() -> desktop.displayed() == 0);
    pass(10);
    desktop.await(() -> dunst.said().contains("summary: '1 h 00 of theory'"));
    assertThat(desktop.displayed()).isOne();
    assertThat(opened.get()).isZero();
  }

  @Test
  void doneOnTheSecondNoticeEndsTheBlock() {
    pass(10);
    desktop.await(() -> dunst.said().contains("Planned time ended 10 min ago."));
    desktop.await(() -> desktop.displayed() == 1);
    desktop.choose("Done");
    desktop.await(() -> state().running().isEmpty());
    assertThat(state().resting()).isEmpty();
    desktop.await(() -> desktop.displayed() == 0);
  }

  private State state() {
    return engine.now().state();
  }

  private void pass(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
    assertThat(reminding.look().filter(next -> !next.isPositive())).isEmpty();
  }

  private static final class Nobody implements IdleTime {
    @Override
    public Optional<Duration> get() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }

  /// Counts how often it came forward; anything else it was asked for is a mistake.
  private final class CountedWindow implements Reminding.Window, Answering.Window {
    @Override
    public void say(Notice notice, Consumer<Notice.Choice> chosen) {
      throw new AssertionError(notice);
    }

    @Override
    public void offer(Notice notice, Consumer<Notice.Choice> chosen) {
      throw new AssertionError(notice);
    }

    @Override
    public void withdraw() {}

    @Override
    public void comeForward() {
      opened.incrementAndGet();
    }

    @Override
    public void explain(String sentence) {
      throw new AssertionError(sentence);
    }

    @Override
    public void failed(Trouble trouble) {
      throw new AssertionError(trouble);
    }
  }
}
