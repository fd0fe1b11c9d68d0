package stillwater.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.IdleTime;

/// What tells on a real bus, and on a real screen, how long nobody has touched anything.
class IdleSourcesTest {
  private static final String MUTTER = "org.gnome.Mutter.IdleMonitor";
  private static final String MONITOR = "/org/gnome/Mutter/IdleMonitor/Core";
  private static final String SAVER = "org.freedesktop.ScreenSaver";
  private static final String SCREEN_SAVER = "/org/freedesktop/ScreenSaver";
  private static final String LOGIND = "org.freedesktop.login1";
  private static final String MANAGER = "/org/freedesktop/login1";
  private static final String SESSION = "/org/freedesktop/login1/session/c1";
  private static final Duration LONG = Duration.ofSeconds(60);

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
  void mutterTellsMilliseconds() {
    desktop.startBus();
    try (var idle = new MutterIdle(desktop.bus())) {
      assertThat(idle.get()).isEmpty();
      desktop.startMock(MUTTER, MONITOR);
      assertThat(idle.get()).isEmpty();
      answer(MUTTER, MONITOR, "GetIdletime", "t", "61234");
      assertThat(idle.get()).contains(Duration.ofMillis(61_234));
    }
  }

  @Test
  void whatMutterDoesNotMeanIsNoAnswer() {
    desktop.startBus();
    var mock = desktop.startMock(MUTTER, MONITOR);
    try (var idle = new MutterIdle(desktop.bus())) {
      for (var garbage : Map.of("s", "\"soon\"", "as", "[\"a\"]", "b", "True", "u", "5", "v", "\"x\"").entrySet()) {
        answer(MUTTER, MONITOR, "GetIdletime", garbage.getKey(), garbage.getValue());
        assertThat(idle.get()).as(garbage.getKey()).isEmpty();
      }
      answer(MUTTER, MONITOR, "GetIdletime", "t", "5");
      assertThat(idle.get()).contains(Duration.ofMillis(5));
      mock.end();
      assertThat(idle.get()).isEmpty();
    }
  }

  @Test
  void aBusThatGoesIsUnknownAndOneThatComesBackTellsAgain() {
    var bus = desktop.startBus();
    var mock = desktop.startMock(MUTTER, MONITOR);
    answer(MUTTER, MONITOR, "GetIdletime", "t", "5");
    try (var idle = new MutterIdle(desktop.bus())) {
      assertThat(idle.get()).isPresent();
      bus.end();
      mock.end();
      assertThat(idle.get()).isEmpty();
      desktop.startBus();
      desktop.startMock(MUTTER, MONITOR);
      answer(MUTTER, MONITOR, "GetIdletime", "t", "6");
      assertThat(idle.get()).contains(Duration.ofMillis(6));
    }
  }

  @Test
  void aScreenSaverThatCountsMillisecondsIsBelieved() {
    desktop.startBus();
    desktop.startMock(SAVER, SCREEN_SAVER);
    answer(SAVER, SCREEN_SAVER, "GetSessionIdleTime", "u", "int(__import__(\"time\").monotonic() * 1000) % 1000000000");
    try (var idle = new ScreenSaverIdle(desktop.bus())) {
      var before = idle.get().orElseThrow();
      assertThat(idle.get().orElseThrow()).isGreaterThanOrEqualTo(before);
    }
  }

  @Test
  void oneThatCountsSecondsOrAlwaysSaysNothingHappenedIsNot() {
    desktop.startBus();
    desktop.startMock(SAVER, SCREEN_SAVER);
    try (var idle = new ScreenSaverIdle(desktop.bus())) {
      assertThat(idle.get()).isEmpty();
      answer(SAVER, SCREEN_SAVER, "GetSessionIdleTime", "u", "int(__import__(\"time\").monotonic())");
      assertThat(idle.get()).isEmpty();
      answer(SAVER, SCREEN_SAVER, "GetSessionIdleTime", "u", "0");
      assertThat(idle.get()).isEmpty();
    }
  }

  @Test
  void theScreenIsLockedForAsLongAsItsSessionSays() {
    desktop.startBus();
    try (var logind = logind(() -> { })) {
      assertThat(logind.get()).isEmpty();
      startLogind();
      assertThat(logind.get()).isEmpty();
      desktop.tell(LOGIND, SESSION, "EmitSignal('org.freedesktop.login1.Session', 'Lock', '', [])");
      assertThat(logind.get()).as("only asked to lock").isEmpty();
      lock(true);
      var first = logind.get().orElseThrow();
      assertThat(first).isLessThan(LONG);
      assertThat(logind.get().orElseThrow()).isGreaterThan(first);
      lock(false);
      assertThat(logind.get()).isEmpty();
    }
  }

  @Test
  void sleepIsToldBeforeItBeginsAndAfterItsEnd() throws InterruptedException {
    var bus = desktop.startBus();
    startLogind();
    var told = new Semaphore(0);
    try (var logind = logind(told::release)) {
      logind.listen();
      sleep(true);
      told.acquire();
      sleep(false);
      told.acquire();
      assertThat(told.availablePermits()).isZero();
      bus.end();
      assertThat(logind.get()).isEmpty();
    }
  }

  @Test
  void aMachineWithoutAnyOfThemTellsNothing() {
    try (IdleTime idle = DesktopIdle.here(Map.of("DBUS_SYSTEM_BUS_ADDRESS", desktop.address(),
        "DBUS_SESSION_BUS_ADDRESS", desktop.address(), "DISPLAY", ":4711"), () -> { })) {
      assertThat(idle.get()).isEmpty();
    }
  }

  @Test
  void aLockedScreenTellsWhereNothingElseDoes() {
    desktop.startBus();
    startLogind();
    lock(true);
    try (IdleTime idle = DesktopIdle.here(Map.of("DBUS_SYSTEM_BUS_ADDRESS", desktop.address(),
        "XDG_SESSION_ID", "c1"), () -> { })) {
      desktop.await(() -> idle.get().isPresent());
    }
  }

  @Test
  void theScreenTellsWhenSomebodyTypedLast() {
    var screen = Map.of("DISPLAY", desktop.startScreen());
    try (var idle = XServerIdle.here(screen).orElseThrow()) {
      desktop.await(() -> idle.get().orElseThrow().compareTo(Duration.ofMillis(1500)) > 0);
      desktop.type();
      desktop.await(() -> idle.get().orElseThrow().compareTo(Duration.ofMillis(1500)) < 0);
    }
  }

  @Test
  void aScreenThatGoesIsUnknownAndEndsNothing() {
    var screen = Map.of("DISPLAY", desktop.startScreen());
    try (var idle = XServerIdle.here(screen).orElseThrow()) {
      assertThat(idle.get()).isPresent();
      desktop.server().end();
      assertThat(idle.get()).isEmpty();
      assertThat(idle.get()).isEmpty();
    }
  }

  @Test
  void onlyTheScreenOfThisMachineIsAskedAndNoneUnderWayland() {
    for (var here : new String[] {":0", ":1.0", "unix:0", "unix/:0"}) {
      assertThat(XServerIdle.here(Map.of("DISPLAY", here))).as(here).isPresent();
    }
    for (var elsewhere : new String[] {"", "localhost:10.0", "desk:0", "tcp/desk:0", ":x"}) {
      assertThat(XServerIdle.here(Map.of("DISPLAY", elsewhere))).as(elsewhere).isEmpty();
    }
    assertThat(XServerIdle.here(Map.of())).isEmpty();
    assertThat(XServerIdle.here(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0"))).isEmpty();
    assertThat(XServerIdle.here(Map.of("DISPLAY", ":0", "XDG_SESSION_TYPE", "wayland"))).isEmpty();
  }

  private Logind logind(Runnable sleep) {
    return new Logind(desktop.bus(), Optional.of("c1"), sleep);
  }

  private void startLogind() {
    desktop.startTemplate("logind", LOGIND, MANAGER);
    desktop.tell(LOGIND, MANAGER, "AddSession('c1', 'seat0', dbus.UInt32(1000), 'somebody', True)");
  }

  private void lock(boolean on) {
    desktop.tell(LOGIND, SESSION,
        "UpdateProperties('org.freedesktop.login1.Session', {'LockedHint': %s})".formatted(on ? "True" : "False"));
  }

  private void sleep(boolean begins) {
    desktop.tell(LOGIND, MANAGER, "EmitSignal('org.freedesktop.login1.Manager', 'PrepareForSleep', 'b', [%s])"
        .formatted(begins ? "True" : "False"));
  }

  private void answer(String name, String path, String method, String type, String value) {
    desktop.tell(name, path, "AddMethod('%s', '%s', '', '%s', 'ret = %s')".formatted(name, method, type, value));
  }
}
