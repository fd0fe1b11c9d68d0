package stillwater.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the desktop whether a person wants to be left alone: Plasma, dunst and GNOME tell. Where nobody does, nobody is
/// disturbed.
final class DoNotDisturb implements BooleanSupplier {
  private static final Logger LOG = LoggerFactory.getLogger(DoNotDisturb.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// GNOME tells on no bus; its own program reads the setting.
  private static final List<String> GNOME_ASKS =
      List.of("gsettings", "get", "org.gnome.desktop.notifications", "show-banners");

  private final Optional<Bus> session;
  private final Optional<List<String>> program;

  /// @param program prints `false` where no banners are to be shown
  DoNotDisturb(Optional<Bus> session, Optional<List<String>> program) {
    this.session = session;
    this.program = program;
  }

  static DoNotDisturb here(Map<String, String> environment) {
    var desktops = environment.getOrDefault("XDG_CURRENT_DESKTOP", "").split(":");
    return new DoNotDisturb(Bus.ofSession(environment),
        Optional.of(GNOME_ASKS).filter(_ -> Arrays.asList(desktops).contains("GNOME")));
  }

  /// A property of whatever shows notifications.
  @DBusInterfaceName("org.freedesktop.DBus.Properties")
  interface Properties extends DBusInterface {

    @DBusMemberName("Get")
    Variant<?> get(String of, String name);
  }

  /// Whether it is known that no sound is wanted. May take a moment, and seconds where a bus hangs.
  @Override
  public boolean getAsBoolean() {
    return session.filter(bus -> says(bus, Notifications.NAME, "Inhibited")
        || says(bus, "org.dunstproject.cmd0", "paused")).isPresent()
        || program.filter(DoNotDisturb::deniesBanners).isPresent();
  }

  private static boolean says(Bus bus, String of, String name) {
    try (var line = new Line(bus)) {
      return line.ask(connection -> Bus.has(connection, Notifications.NAME)
          ? Optional.of(connection.getRemoteObject(Notifications.NAME, Notifications.PATH, Properties.class)
              .get(of, name).getValue()) : Optional.empty()).filter(Boolean.TRUE::equals).isPresent();
    }
  }

  private static boolean deniesBanners(List<String> command) {
    try {
      var asked = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      if (!asked.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        asked.destroyForcibly();
        return false;
      }
      return new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().equals("false");
    } catch (IOException e) {
      LOG.debug("The desktop cannot be asked whether it may ring", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }
}
