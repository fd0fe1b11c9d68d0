package stillwater.desktop;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import stillwater.focus.IdleTime;

/// The login manager of a Linux system. It tells when the machine is about to sleep and when it has woken, and whether
/// the screen is locked: nobody is there then. Where there is none, nothing is told.
final class Logind implements IdleTime {
  private static final String NAME = "org.freedesktop.login1";
  private static final String MANAGER = "org.freedesktop.login1.Manager";
  private static final String SESSION = "org.freedesktop.login1.Session";
  private static final String PATH = "/org/freedesktop/login1";

  private final Line line;
  private final Optional<String> session;
  private OptionalLong locked = OptionalLong.empty();

  /// @param session the name of the session; none where the login manager shall tell by the process
  /// @param sleep run before the machine sleeps and after it has woken, on a thread of the connection's
  Logind(Bus system, Optional<String> session, Runnable sleep) {
    this.line = new Line(system, connection ->
        connection.addSigHandler(Sessions.PrepareForSleep.class, _ -> sleep.run()));
    this.session = session;
  }

  static Optional<Logind> here(Map<String, String> environment, Runnable sleep) {
    return Bus.ofSystem(environment).map(bus -> new Logind(bus,
        Optional.ofNullable(environment.get("XDG_SESSION_ID")).filter(id -> !id.isBlank()), sleep));
  }

  /// The one that knows the sessions.
  @DBusInterfaceName(MANAGER)
  interface Sessions extends DBusInterface {

    @DBusMemberName("GetSession")
    DBusPath session(String name);

    @DBusMemberName("GetSessionByPID")
    DBusPath session(UInt32 process);

    /// The machine is about to sleep, or has woken.
    @DBusMemberName("PrepareForSleep")
    final class PrepareForSleep extends DBusSignal {

      /// @param begins whether it is about to sleep
      public PrepareForSleep(String path, boolean begins) throws DBusException {
        super(path, begins);
      }
    }
  }

  /// The properties of a session.
  @DBusInterfaceName("org.freedesktop.DBus.Properties")
  interface Properties extends DBusInterface {

    @DBusMemberName("Get")
    Variant<?> get(String of, String name);
  }

  /// Hears of sleep from now on, as long as the bus is there.
  void listen() {
    line.ask(_ -> Optional.empty());
  }

  /// How long the screen has been locked; none while it is not. The hint is asked for rather than the signal that locks
  /// it: that is only a request, and not every screen locker says when it is over.
  @Override
  public Optional<Duration> get() {
    var now = System.nanoTime();
    var isLocked = line.ask(this::hint).filter(Boolean.TRUE::equals).isPresent();
    locked = isLocked ? OptionalLong.of(locked.orElse(now)) : OptionalLong.empty();
    return locked.isPresent() ? Optional.of(Duration.ofNanos(now - locked.getAsLong())) : Optional.empty();
  }

  @Override
  public void close() {
    line.close();
  }

  private Optional<Object> hint(DBusConnection connection) throws DBusException {
    if (!Bus.has(connection, NAME)) {
      return Optional.empty();
    }
    var sessions = connection.getRemoteObject(NAME, PATH, Sessions.class);
    var path = session.map(sessions::session)
        .orElseGet(() -> sessions.session(new UInt32(ProcessHandle.current().pid()))).getPath();
    return Optional.of(connection.getRemoteObject(NAME, path, Properties.class).get(SESSION, "LockedHint").getValue());
  }
}
