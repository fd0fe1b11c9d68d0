package stillwater.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import stillwater.focus.IdleTime;

/// Asks the screen saver of the desktop. Some count milliseconds, some seconds, and some always say 0: one is believed
/// once it was seen to count milliseconds.
final class ScreenSaverIdle implements IdleTime {
  private static final String NAME = "org.freedesktop.ScreenSaver";
  private static final String PATH = "/org/freedesktop/ScreenSaver";
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final long MORE_THAN_SECONDS = 10;

  /// Somebody who types makes the count begin anew.
  private static final int TRIES = 4;

  private final Line line;
  private boolean believed;

  ScreenSaverIdle(Bus session) {
    this.line = new Line(session);
  }

  /// What it answers.
  @DBusInterfaceName(NAME)
  interface ScreenSaver extends DBusInterface {

    @DBusMemberName("GetSessionIdleTime")
    UInt32 idle();
  }

  @Override
  public Optional<Duration> get() {
    var told = line.ask(connection -> Bus.has(connection, NAME)
        ? idle(connection.getRemoteObject(NAME, PATH, ScreenSaver.class)) : Optional.empty());
    believed = told.isPresent();
    return told;
  }

  @Override
  public void close() {
    line.close();
  }

  private Optional<Duration> idle(ScreenSaver there) {
    return believed || IntStream.range(0, TRIES).anyMatch(_ -> countsMillis(there))
        ? Optional.of(Duration.ofMillis(there.idle().longValue())) : Optional.empty();
  }

  private static boolean countsMillis(ScreenSaver there) {
    try {
      var before = there.idle().longValue();
      Thread.sleep(PAUSE);
      return there.idle().longValue() - before > MORE_THAN_SECONDS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
