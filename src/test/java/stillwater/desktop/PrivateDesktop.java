package stillwater.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A desktop besides the machine's own: a session bus in a folder, a screen nobody sees, and dunst to show notices.
/// A machine that lacks a program for it skips the test and says which.
final class PrivateDesktop implements AutoCloseable {
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
      [urgency_normal]
      timeout = 0
      """;

  private final Path folder;
  private final List<Running> processes = new ArrayList<>();
  private String screen = "";

  /// A process and the file it speaks to.
  record Running(Process process, Path out) {

    String said() {
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
  PrivateDesktop(Path folder) {
    this.folder = folder;
  }

  /// The bus, which starts nothing by itself: it knows of no services.
  Running startBus() {
    needs("dbus-daemon");
    var settings = write(Path.of("bus.conf"), BUS.formatted(folder.resolve("bus")));
    return saying("unix:path", start("dbus-daemon", "--config-file=" + settings, "--nofork", "--print-address"));
  }

  String address() {
    return "unix:path=" + folder.resolve("bus");
  }

  Running startDunst() {
    return startDunst("full");
  }

  /// Starts dunst, which shows a notice until it is clicked or taken back.
  ///
  /// @param markup `full`, or `no` if it reads none
  Running startDunst(String markup) {
    needs("Xvfb", "dunst", "dunstctl", "dbus-send", "kill");
    write(Path.of("dunst", "dunstrc"), DUNST.formatted(markup));
    if (screen.isEmpty()) {
      screen = ":" + saying("\n",
          start("Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten", "tcp")).said().strip();
    }
    var dunst = start("dunst", "-print");
    await(() -> answers("dunstctl", "count", "displayed"));
    return dunst;
  }

  long displayed() {
    return Long.parseLong(finished("dunstctl", "count", "displayed").said().strip());
  }

  void click() {
    finished("dunstctl", "action", "0");
  }

  void signal(Running running, String signal) {
    finished("kill", "-" + signal, Long.toString(running.process().pid()));
  }

  void await(BooleanSupplier condition) {
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
      var out = Files.createTempFile(folder, command[0], ".out");
      var builder = new ProcessBuilder(command).redirectOutput(out.toFile())
          .redirectError(folder.resolve("errors").toFile());
      builder.environment().putAll(Map.of("DBUS_SESSION_BUS_ADDRESS", address(), "DISPLAY", screen,
          "HOME", folder.toString(), "XDG_CONFIG_HOME", folder.toString(), "XDG_RUNTIME_DIR", folder.toString()));
      builder.environment().remove("WAYLAND_DISPLAY");
      var running = new Running(builder.start(), out);
      processes.add(running);
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void needs(String... programs) {
    var missing = Stream.of(programs).filter(program -> Stream.of(System.getenv("PATH").split(":"))
        .noneMatch(place -> Files.isExecutable(Path.of(place, program)))).toList();
    assumeTrue(missing.isEmpty(), () -> "Skipped, because these programs are not installed: " + missing);
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
