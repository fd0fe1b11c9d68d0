package stillwater.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the buses of a desktop are.
class BusTest {
  @TempDir
  private Path folder;

  @Test
  void theSocketOfTheSessionIsFoundAsTheDesktopNamesIt() throws IOException {
    assertThat(Bus.ofSession(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus,guid=17")))
        .contains(new Bus("unix:path=/run/user/1000/bus"));
    assertThat(Bus.ofSession(Map.of("DBUS_SESSION_BUS_ADDRESS", "tcp:host=x,port=1;unix:path=/tmp/bus;autolaunch:")))
        .contains(new Bus("unix:path=/tmp/bus"));
    assertThat(Bus.ofSession(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/tmp/bus,guid=17"))).isEmpty();
    var here = folder.toString();
    assertThat(Bus.ofSession(Map.of("DBUS_SESSION_BUS_ADDRESS", "disabled:", "XDG_RUNTIME_DIR", here))).isEmpty();
    assertThat(Bus.ofSession(Map.of("XDG_RUNTIME_DIR", here))).isEmpty();
    Files.createFile(folder.resolve("bus"));
    assertThat(Bus.ofSession(Map.of("XDG_RUNTIME_DIR", here))).contains(new Bus("unix:path=" + folder.resolve("bus")));
    assertThat(Bus.ofSession(Map.of())).isEmpty();
  }

  @Test
  void theSocketOfTheMachineIsWhereItIsToldToBe() {
    assertThat(Bus.ofSystem(Map.of("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/tmp/bus")))
        .contains(new Bus("unix:path=/tmp/bus"));
    assertThat(Bus.ofSystem(Map.of("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=x,port=1"))).isEmpty();
  }
}
