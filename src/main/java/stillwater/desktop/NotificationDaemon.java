package stillwater.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import stillwater.focus.Notice;
import stillwater.focus.Notice.Choice;

/// Whatever shows notifications on a session bus, reached over one connection.
/// Besides [DBusException] every call may throw `DBusExecutionException`, and may take seconds.
final class NotificationDaemon implements AutoCloseable {
  private static final String PROGRAM = "Stillwater";
  private static final UInt32 NONE = new UInt32(0);
  private static final byte NORMAL = 1;
  private static final int AS_LONG_AS_USUAL = -1;

  private final DBusConnection connection;
  private final Notifications notifications;
  private Set<String> can = Set.of();

  private NotificationDaemon(DBusConnection connection) throws DBusException {
    this.connection = connection;
    this.notifications = connection.getRemoteObject(Notifications.NAME, Notifications.PATH, Notifications.class);
  }

  /// Connects to a bus; whether anything there shows notifications is seen at the first one.
  ///
  /// @param clicked told the id of a notification and what was chosen, on a thread of the connection's
  /// @param gone told its id, likewise
  static NotificationDaemon on(Bus bus, BiConsumer<UInt32, Choice> clicked, Consumer<UInt32> gone)
      throws DBusException {
    var connection = bus.connect();
    connection.addSigHandler(Notifications.ActionInvoked.class, action ->
        Stream.of(Choice.values()).filter(choice -> key(choice).equals(action.key))
            .forEach(choice -> clicked.accept(action.id, choice)));
    connection.addSigHandler(Notifications.NotificationClosed.class, closed -> gone.accept(closed.id));
    return new NotificationDaemon(connection);
  }

  boolean isConnected() {
    return connection.isConnected();
  }

  /// Shows a notice; a body is written as markup where the daemon reads it as such. Desktops that draw a button for the
  /// click put the program's name on it.
  UInt32 show(Notice notice) {
    can = Set.copyOf(notifications.capabilities());
    return notifications.show(PROGRAM, NONE, "", notice.title(),
        can.contains("body-markup") ? escaped(notice.body()) : notice.body(),
        offersActions() ? actions(notice) : List.of(),
        Map.of("desktop-entry", new Variant<>("stillwater"), "urgency", new Variant<>(NORMAL),
            "transient", new Variant<>(true)),
        AS_LONG_AS_USUAL);
  }

  /// Whether what was shown last can be answered.
  boolean offersActions() {
    return can.contains("actions");
  }

  void withdraw(UInt32 id) {
    notifications.close(id);
  }

  @Override
  public void close() {
    connection.disconnect();
  }

  private static List<String> actions(Notice notice) {
    return Stream.concat(Stream.of(key(Choice.OPEN), PROGRAM),
        notice.actions().stream().flatMap(action -> Stream.of(key(action.choice()), action.name()))).toList();
  }

  /// Daemons know the click on the notice itself by its key.
  private static String key(Choice choice) {
    return choice == Choice.OPEN ? "default" : choice.name().toLowerCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
