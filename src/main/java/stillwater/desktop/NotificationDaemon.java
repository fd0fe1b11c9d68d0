package stillwater.desktop;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import stillwater.focus.Notice;

/// Whatever shows notifications on a session bus, reached over one connection.
/// Besides [DBusException] every call may throw `DBusExecutionException`, and may take seconds.
final class NotificationDaemon implements AutoCloseable {
  private static final String PROGRAM = "Stillwater";
  private static final String CLICK = "default";
  private static final UInt32 NONE = new UInt32(0);
  private static final byte NORMAL = 1;
  private static final int AS_LONG_AS_USUAL = -1;

  private final DBusConnection connection;
  private final Notifications notifications;

  private NotificationDaemon(DBusConnection connection) throws DBusException {
    this.connection = connection;
    this.notifications = connection.getRemoteObject(Notifications.NAME, Notifications.PATH, Notifications.class);
  }

  /// Connects to a bus; whether anything there shows notifications is seen at the first one.
  ///
  /// @param clicked told the id of a notification, on a thread of the connection's
  /// @param gone the same
  static NotificationDaemon on(Bus bus, Consumer<UInt32> clicked, Consumer<UInt32> gone) throws DBusException {
    var connection = bus.connect();
    connection.addSigHandler(Notifications.ActionInvoked.class, action -> {
      if (action.key.equals(CLICK)) {
        clicked.accept(action.id);
      }
    });
    connection.addSigHandler(Notifications.NotificationClosed.class, closed -> gone.accept(closed.id));
    return new NotificationDaemon(connection);
  }

  boolean isConnected() {
    return connection.isConnected();
  }

  /// Shows a notice; a body is written as markup where the daemon reads it as such. Desktops that draw a button for the
  /// click put the program's name on it.
  UInt32 show(Notice notice) {
    var can = notifications.capabilities();
    return notifications.show(PROGRAM, NONE, "", notice.title(),
        can.contains("body-markup") ? escaped(notice.body()) : notice.body(),
        can.contains("actions") ? List.of(CLICK, PROGRAM) : List.of(),
        Map.of("desktop-entry", new Variant<>("stillwater"), "urgency", new Variant<>(NORMAL),
            "transient", new Variant<>(true)),
        AS_LONG_AS_USUAL);
  }

  void withdraw(UInt32 id) {
    notifications.close(id);
  }

  @Override
  public void close() {
    connection.disconnect();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
