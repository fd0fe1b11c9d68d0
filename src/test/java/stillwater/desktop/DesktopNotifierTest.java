package stillwater.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Notice;
import stillwater.focus.Notice.Action;
import stillwater.focus.Notice.Choice;
import stillwater.focus.Notifier.Shown;

/// Notices on a real desktop, and on what is none.
class DesktopNotifierTest {
  private static final Notice NOTICE = new Notice("50 min of theory", "Is a < b & b > c?\nPlanned time is over.",
      List.of(new Action(Choice.BREAK, "Break"), new Action(Choice.EXTEND, "+10 min"),
          new Action(Choice.FINISH, "Done")));
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(500);

  @TempDir
  private Path folder;

  private PrivateDesktop desktop;
  private DesktopNotifier notifier;

  @BeforeEach
  void sitDown() {
    desktop = new PrivateDesktop(folder);
    notifier = new DesktopNotifier(Optional.of(desktop.bus()), LONG);
  }

  @AfterEach
  void leave() {
    notifier.close();
    desktop.close();
  }

  @Test
  void aNoticeArrivesWordByWord() {
    desktop.startBus();
    var dunst = desktop.startDunst();
    assertThat(show()).isEqualTo(Shown.ACTIONS);
    desktop.await(() -> dunst.said().contains("script_count"));
    assertThat(dunst.said()).contains("appname: 'Stillwater'", "summary: '50 min of theory'",
        "body: 'Is a &lt; b &amp; b &gt; c?\nPlanned time is over.'", "desktop_entry: 'stillwater'",
        "urgency: NORMAL", "transient: 1");
  }

  @Test
  void aDesktopThatReadsNoMarkupGetsTheWordsAsTheyAre() {
    desktop.startBus();
    var dunst = desktop.startDunst("no");
    assertThat(show()).isEqualTo(Shown.ACTIONS);
    desktop.await(() -> dunst.said().contains("script_count"));
    assertThat(dunst.said()).contains("body: 'Is a < b & b > c?\n");
  }

  @Test
  void aClickRunsWhatItIsFor() throws InterruptedException {
    desktop.startBus();
    desktop.startDunst();
    assertThat(clicked(desktop::click)).isEqualTo(Choice.OPEN);
  }

  @Test
  void eachActionIsToldByWhatItIsFor() throws InterruptedException {
    desktop.startBus();
    desktop.startDunst();
    for (var action : NOTICE.actions()) {
      assertThat(clicked(() -> desktop.choose(action.name()))).isEqualTo(action.choice());
    }
  }

  @Test
  void whatIsTakenBackIsNoLongerShown() {
    desktop.startBus();
    desktop.startDunst();
    show();
    show(new Notice("Another", ""));
    assertThat(desktop.displayed()).isEqualTo(2);
    notifier.withdraw();
    desktop.await(() -> desktop.displayed() == 0);
    assertThat(show()).isEqualTo(Shown.ACTIONS);
  }

  @Test
  void nothingStaysOnTheDesktopWhenTheProgramEnds() {
    desktop.startBus();
    desktop.startDunst();
    show();
    assertThat(desktop.displayed()).isEqualTo(1);
    notifier.close();
    desktop.await(() -> desktop.displayed() == 0);
  }

  @Test
  void afterItsEndNothingIsShown() {
    desktop.startBus();
    desktop.startDunst();
    notifier = new DesktopNotifier(Optional.of(desktop.bus()), SHORT);
    notifier.close();
    assertThat(show()).isEqualTo(Shown.NOTHING);
    assertThat(desktop.displayed()).isZero();
  }

  @Test
  void anotherDaemonOnTheSameBusShowsTheNextNotice() {
    desktop.startBus();
    var dunst = desktop.startDunst();
    assertThat(show()).isEqualTo(Shown.ACTIONS);
    dunst.end();
    assertThat(show()).isEqualTo(Shown.NOTHING);
    desktop.startDunst();
    assertThat(show()).isEqualTo(Shown.ACTIONS);
  }

  @Test
  void aBusThatComesBackShowsTheNextNotice() {
    var bus = desktop.startBus();
    var dunst = desktop.startDunst();
    assertThat(show()).isEqualTo(Shown.ACTIONS);
    dunst.end();
    bus.end();
    assertThat(show()).isEqualTo(Shown.NOTHING);
    desktop.startBus();
    desktop.startDunst();
    assertThat(show()).isEqualTo(Shown.ACTIONS);
  }

  @Test
  void whatWasShownTooLateIsTakenBackSinceTheWindowSaidIt() {
    desktop.startBus();
    var dunst = desktop.startDunst();
    notifier = new DesktopNotifier(Optional.of(desktop.bus()), SHORT);
    desktop.signal(dunst, "STOP");
    assertThat(show()).isEqualTo(Shown.NOTHING);
    desktop.signal(dunst, "CONT");
    desktop.await(() -> dunst.said().contains("summary: '50 min of theory'"));
    desktop.await(() -> desktop.displayed() == 0);
  }

  @Test
  void aBusOnWhichNobodyShowsNoticesShowsNone() {
    desktop.startBus();
    assertThat(show()).isEqualTo(Shown.NOTHING);
    notifier.withdraw();
  }

  @Test
  void aBusThatIsNotThereShowsNone() {
    assertThat(show()).isEqualTo(Shown.NOTHING);
    notifier.withdraw();
  }

  @Test
  void aBusThatNeverAnswersIsNotWaitedForForever() throws IOException {
    try (var bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      bus.bind(UnixDomainSocketAddress.of(folder.resolve("bus")));
      notifier = new DesktopNotifier(Optional.of(desktop.bus()), SHORT);
      assertThat(show()).isEqualTo(Shown.NOTHING);
      notifier.close();
    }
  }

  @Test
  void aSystemWithoutASessionBusShowsNone() {
    notifier = new DesktopNotifier(Optional.empty(), LONG);
    assertThat(show()).isEqualTo(Shown.NOTHING);
    notifier.withdraw();
  }

  private Shown show() {
    return show(NOTICE);
  }

  private Shown show(Notice notice) {
    return notifier.show(notice, _ -> { }).toCompletableFuture().join();
  }

  /// What is chosen on a notice by what somebody does, once.
  private Choice clicked(Runnable hand) throws InterruptedException {
    var chosen = new LinkedBlockingQueue<Choice>();
    assertThat(notifier.show(NOTICE, chosen::add).toCompletableFuture().join()).isEqualTo(Shown.ACTIONS);
    hand.run();
    var choice = chosen.poll(LONG.toSeconds(), TimeUnit.SECONDS);
    desktop.await(() -> desktop.displayed() == 0);
    assertThat(chosen).isEmpty();
    return choice;
  }
}
