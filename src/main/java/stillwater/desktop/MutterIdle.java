package stillwater.desktop;

import java.time.Duration;
import java.util.Optional;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt64;
import stillwater.focus.IdleTime;

/// Asks GNOME's Mutter, which sees every input, also under Wayland.
final class MutterIdle implements IdleTime {
  private static final String NAME = "org.gnome.Mutter.IdleMonitor";
  private static final String PATH = "/org/gnome/Mutter/IdleMonitor/Core";

  private final Line line;

  MutterIdle(Bus session) {
    this.line = new Line(session);
  }

  /// What it answers.
  @DBusInterfaceName(NAME)
  interface Monitor extends DBusInterface {

    /// In milliseconds.
    @DBusMemberName("GetIdletime")
    UInt64 idle();
  }

  @Override
  public Optional<Duration> get() {
    return line.ask(connection -> Bus.has(connection, NAME)
        ? Optional.of(Duration.ofMillis(connection.getRemoteObject(NAME, PATH, Monitor.class).idle().longValue()))
        : Optional.empty());
  }

  @Override
  public void close() {
    line.close();
  }
}
