package stillwater.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.IDisconnectCallback;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.jspecify.annotations.Nullable;

/// The socket of a message bus of a Linux desktop.
record Bus(String address) {
  private static final Pattern SOCKET = Pattern.compile("unix:path=([^,;]+)");
  private static final int TRY_ONCE = 0;

  /// The bus of the session; none where it is reached in another way, or there is none.
  static Optional<Bus> ofSession(Map<String, String> environment) {
    return of(environment, "DBUS_SESSION_BUS_ADDRESS", Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
        .filter(text -> !text.isBlank()).map(runtime -> Path.of(runtime, "bus")).stream());
  }

  /// The bus of the machine; likewise.
  static Optional<Bus> ofSystem(Map<String, String> environment) {
    return of(environment, "DBUS_SYSTEM_BUS_ADDRESS",
        Stream.of("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket").map(Path::of));
  }

  private static Optional<Bus> of(Map<String, String> environment, String variable, Stream<Path> usual) {
    var told = Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    return told.isPresent() ? SOCKET.matcher(told.get()).results().map(found -> new Bus(found.group())).findFirst()
        : usual.filter(Files::exists).findFirst().map(socket -> new Bus("unix:path=" + socket));
  }

  /// Connects to it, which may take for ever where nobody answers.
  DBusConnection connect() throws DBusException {
    var hangup = new Hangup();
    var connection = DBusConnectionBuilder.forAddress(address).withShared(false).withDisconnectCallback(hangup)
        .transportConfig().withTimeout(TRY_ONCE).back().build();
    hangup.connection = connection;
    return connection;
  }

  /// Whether somebody answers to a name; asking them right away might start them.
  static boolean has(DBusConnection connection, String name) throws DBusException {
    return connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class).NameHasOwner(name);
  }

  /// Disconnects when the bus goes away, which the library otherwise calls a fatal error.
  private static final class Hangup implements IDisconnectCallback {
    private volatile @Nullable DBusConnection connection;

    @Override
    public void clientDisconnect() {
      Optional.ofNullable(connection).ifPresent(DBusConnection::disconnect);
    }
  }
}
