package stillwater.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import stillwater.Programs;

/// A desktop besides the machine's own: a bus in a folder, which is that of the session and of the machine, a screen
/// nobody sees, dunst to show notices, and mocks of whatever else may answer.
/// A machine that lacks a program for it skips the test and says which.
public final class PrivateDesktop implements AutoCloseable {
  private static final String PYTHON = "/usr/bin/python3";
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String BUS = """
      <busconfig>
        <type>session</type>
        <listen>unix:path=%s</listen>
        <auth>EXTERNAL</auth>
        <policy context="default">
          <allow own="*"/>
          <allow send_destination="*" eavesdrop="true"/>
          <allow eavesdrop="true"/>
        </policy>
      </busconfig>
      """;

  private static final String DUNST = """
      [global]
      markup = %s
      dmenu = /bin/sh %s
      [urgency_normal]
      timeout = 0
      """;

  private final Path folder;
  private final List<Running> processes = new ArrayList<>();
  private String screen = "";
  private Optional<Running> server = Optional.empty();

  /// A process and the file it speaks to.
  public record Running(Process process, Path out) {

    public String said() {
      return read(out);
    }

    void end() {
      try {
        process.destroyForcibly().waitFor();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /// @param folder where everything this desktop makes lies
  public PrivateDesktop(Path folder) {
    this.folder = folder;
  }

  /// The bus, which starts nothing by itself: it knows of no services.
  public Running startBus() {
    Programs.need("dbus-daemon");
    var settings = write(Path.of("bus.conf"), BUS.formatted(folder.resolve("bus")));
    return saying("unix:path", start("dbus-daemon", "--config-file=" + settings, "--nofork", "--print-address"));
  }

  public String address() {
    return "unix:path=" + folder.resolve("bus");
  }

  Bus bus() {
    return new Bus(address());
  }

  /// Starts something that answers on the bus once it was told how.
  Running startMock(String name, String path) {
    return startMock(name, path, name);
  }

  /// Starts one that is described by a template of python3-dbusmock.
  Running startTemplate(String template, String name, String path) {
    return startMock(name, path, "--template", template);
  }

  private Running startMock(String name, String path, String... what) {
    Programs.need(PYTHON);
    if (!answers(PYTHON, "-c", "import dbus, dbusmock")) {
      Programs.skip("this is not installed: python3-dbusmock");
    }
    var mock = start(Stream.concat(Stream.of(PYTHON, "-m", "dbusmock"), what[0].startsWith("-") ? Stream.of(what)
        : Stream.of("--session", name, path, what[0])).toArray(String[]::new));
    await(() -> answers(PYTHON, "-c",
        "import dbus; dbus.Interface(dbus.SessionBus().get_object('%s', '%s'), 'org.freedesktop.DBus.Peer').Ping()"
            .formatted(name, path)));
    return mock;
  }

  /// Tells a mock what to do, in Python.
  ///
  /// @param order such as `EmitSignal('', 'Lock', '', [])`
  void tell(String name, String path, String order) {
    finished(PYTHON, "-c", "import dbus; dbus.Interface(dbus.SessionBus().get_object('%s', '%s'), '%s').%s"
        .formatted(name, path, "org.freedesktop.DBus.Mock", order));
  }

  /// The name of a screen with a pointer that can be moved.
  String startScreen() {
    Programs.need("Xvfb", "xdotool");
    startServer();
    return screen;
  }

  Running server() {
    return server.orElseThrow();
  }

  /// Presses a key, as somebody does who is there.
  void type() {
    finished("xdotool", "key", "a");
  }

  public Running startDunst() {
    return startDunst("full");
  }

  /// Starts dunst, which shows a notice until it is clicked or taken back.
  ///
  /// @param markup `full`, or `no` if it reads none
  Running startDunst(String markup) {
    Programs.need("Xvfb", "dunst", "dunstctl", "dbus-send", "kill");
    var menu = write(Path.of("menu"), "grep -m1 \"^#$(cat '" + folder.resolve("wanted") + "')\"");
    write(Path.of("dunst", "dunstrc"), DUNST.formatted(markup, menu));
    startServer();
    var dunst = start("dunst", "-print");
    await(() -> answers("dunstctl", "count", "displayed"));
    return dunst;
  }

  public long displayed() {
    return Long.parseLong(finished("dunstctl", "count", "displayed").said().strip());
  }

  public void click() {
    finished("dunstctl", "action", "0");
  }

  /// Chooses one of the actions that dunst offers, from its menu.
  public void choose(String name) {
    write(Path.of("wanted"), name);
    finished("dunstctl", "context");
  }

  /// Whether the person at this desktop wants to be left alone.
  void pause(boolean paused) {
    finished("dunstctl", "set-paused", Boolean.toString(paused));
  }

  void signal(Running running, String signal) {
    finished("kill", "-" + signal, Long.toString(running.process().pid()));
  }

  public void await(BooleanSupplier condition) {
    try {
      for (long since = System.nanoTime(); !condition.getAsBoolean(); Thread.sleep(10)) {
        assertThat(System.nanoTime() - since).as("it happens").isLessThan(LONG.toNanos());
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    processes.reversed().forEach(Running::end);
  }

  private void startServer() {
    if (screen.isEmpty()) {
      server = Optional.of(saying("\n",
          start("Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp")));
      screen = ":" + server().said().strip();
    }
  }

  private boolean answers(String... command) {
    return ended(start(command)).process().exitValue() == 0;
  }

  private Running finished(String... command) {
    var running = ended(start(command));
    assertThat(running.process().exitValue()).as(String.join(" ", command)).isZero();
    return running;
  }

  private Running ended(Running running) {
    await(() -> !running.process().isAlive());
    return running;
  }

  private Running saying(String word, Running running) {
    await(() -> running.said().contains(word) || !running.process().isAlive());
    assertThat(running.said()).contains(word);
    return running;
  }

  private Running start(String... command) {
    try {
      var out = Files.createTempFile(folder, Path.of(command[0]).getFileName().toString(), ".out");
      var builder = new ProcessBuilder(command).redirectOutput(out.toFile())
          .redirectError(folder.resolve("errors").toFile());
      builder.environment().putAll(Map.of("DBUS_SESSION_BUS_ADDRESS", address(),
          "DBUS_SYSTEM_BUS_ADDRESS", address(), "DISPLAY", screen,
          "HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString(), "XDG_RUNTIME_DIR", folder.toString()));
      builder.environment().remove("WAYLAND_DISPLAY");
      var running = new Running(builder.start(), out);
      processes.add(running);
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(Path file, String text) {
    try {
      var whole = folder.resolve(file);
      Files.createDirectories(whole.getParent());
      return Files.writeString(whole, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
