package stillwater.desktop;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/// The desktop notifications of freedesktop.org, as far as they are used here.
@DBusInterfaceName("org.freedesktop.Notifications")
interface Notifications extends DBusInterface {
  String NAME = "org.freedesktop.Notifications";
  String PATH = "/org/freedesktop/Notifications";

  @DBusMemberName("GetCapabilities")
  List<String> capabilities();

  /// @param replaced the notification it replaces, 0 for none
  /// @param actions a key and its label in turn
  /// @param milliseconds how long it stands; -1 leaves it to the desktop
  @DBusMemberName("Notify")
  UInt32 show(String application, UInt32 replaced, String icon, String title, String body, List<String> actions,
      Map<String, Variant<?>> hints, int milliseconds);

  @DBusMemberName("CloseNotification")
  void close(UInt32 id);

  /// The person chose an action.
  final class ActionInvoked extends DBusSignal {
    final UInt32 id;
    final String key;

    public ActionInvoked(String path, UInt32 id, String key) throws DBusException {
      super(path, id, key);
      this.id = id;
      this.key = key;
    }
  }

  /// A notification is gone.
  final class NotificationClosed extends DBusSignal {
    final UInt32 id;

    public NotificationClosed(String path, UInt32 id, UInt32 reason) throws DBusException {
      super(path, id, reason);
      this.id = id;
    }
  }
}
