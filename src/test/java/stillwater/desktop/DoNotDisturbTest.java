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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a bell rings on a desktop that asks not to be disturbed.
class DoNotDisturbTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir
  private Path folder;

  private PrivateDesktop desktop;

  @BeforeEach
  void sitDown() {
    desktop = new PrivateDesktop(folder);
  }

  @AfterEach
  void leave() {
    desktop.close();
  }

  @Test
  void dunstIsQuietWhileItIsPaused() {
    desktop.startBus();
    desktop.startDunst();
    assertThat(silence()).isFalse();
    desktop.pause(true);
    assertThat(silence()).isTrue();
    desktop.pause(false);
    assertThat(silence()).isFalse();
  }

  @Test
  void plasmaIsQuietWhileNotificationsAreInhibited() {
    desktop.startBus();
    desktop.startMock(Notifications.NAME, Notifications.PATH);
    assertThat(silence()).isFalse();
    desktop.tell(Notifications.NAME, Notifications.PATH,
        "AddProperty('%s', 'Inhibited', True)".formatted(Notifications.NAME));
    assertThat(silence()).isTrue();
    desktop.tell(Notifications.NAME, Notifications.PATH,
        "UpdateProperties('%s', {'Inhibited': False})".formatted(Notifications.NAME));
    assertThat(silence()).isFalse();
  }

  @Test
  void whatIsNoYesIsNoWishForSilence() {
    desktop.startBus();
    desktop.startMock(Notifications.NAME, Notifications.PATH);
    desktop.tell(Notifications.NAME, Notifications.PATH,
        "AddProperty('%s', 'Inhibited', 'yes')".formatted(Notifications.NAME));
    assertThat(silence()).isFalse();
  }

  @Test
  void gnomeIsQuietWhileItShowsNoBanners() {
    assertThat(new DoNotDisturb(Optional.empty(), Optional.of(List.of("echo", "false"))).getAsBoolean()).isTrue();
    for (var other : List.of(List.of("echo", "true"), List.of("echo", "No such schema"), List.of("false"),
        List.of("no-such-program-here"))) {
      assertThat(new DoNotDisturb(Optional.empty(), Optional.of(other)).getAsBoolean()).as("%s", other).isFalse();
    }
  }

  @Test
  void withoutADesktopNobodyAsksForSilence() {
    assertThat(new DoNotDisturb(Optional.empty(), Optional.empty()).getAsBoolean()).isFalse();
    assertThat(silence()).isFalse();
    desktop.startBus();
    assertThat(silence()).isFalse();
  }

  @Test
  void aBellRingsUnlessSilenceIsAskedFor() throws InterruptedException {
    var rung = new CountDownLatch(1);
    new ConsiderateBell(rung::countDown, () -> false, LONG).ring();
    assertThat(rung.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();

    var asked = new CountDownLatch(1);
    var loud = new CountDownLatch(1);
    new ConsiderateBell(loud::countDown, () -> {
      asked.countDown();
      return true;
    }, LONG).ring();
    assertThat(asked.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(loud.getCount()).isOne();
  }

  @Test
  void aDesktopThatNeverAnswersIsNotWaitedForForever() throws IOException, InterruptedException {
    try (var bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      bus.bind(UnixDomainSocketAddress.of(folder.resolve("bus")));
      var rung = new CountDownLatch(1);
      new ConsiderateBell(rung::countDown, silent(), SHORT).ring();
      assertThat(rung.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
  }

  private boolean silence() {
    return silent().getAsBoolean();
  }

  private DoNotDisturb silent() {
    return new DoNotDisturb(Optional.of(desktop.bus()), Optional.empty());
  }
}
