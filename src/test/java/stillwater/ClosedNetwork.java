package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A network that leads nowhere but to itself, and a shell in it: whatever that starts ends with it, however the test
/// ends. A machine on which none can be made skips the test and says why.
final class ClosedNetwork implements AutoCloseable {
  private static final List<String> SHELL = List.of("--net", "--pid", "--fork", "--kill-child", "sh");

  private final Process shell;
  private final BufferedWriter to;
  private final BufferedReader from;

  private ClosedNetwork(Process shell) {
    this.shell = shell;
    this.to = shell.outputWriter();
    this.from = shell.inputReader();
  }

  /// @param folder takes what goes wrong in it
  static ClosedNetwork open(Path folder) {
    Programs.need("unshare", "ip", "setsid");
    for (var unshare : List.of(List.of("unshare"), List.of("unshare", "--map-root-user"))) {
      var network = new ClosedNetwork(start(Stream.concat(unshare.stream(), SHELL.stream()).toList(), folder));
      if (network.isUp()) {
        return network;
      }
      network.close();
    }
    return Programs.skip("this machine lets nobody make a network of its own");
  }

  /// Runs a line in it that says one line.
  String say(String line) {
    try {
      to.write(line + "\n");
      to.flush();
      var answer = Programs.hear(shell, from::readLine);
      assertThat(answer).as("what comes of: %s", line).isNotNull();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isUp() {
    try {
      to.write("[ -z \"$(ip route)\" ] && ip link set lo up && echo up || exit\n");
      to.flush();
      return "up".equals(Programs.hear(shell, from::readLine));
    } catch (IOException e) {
      return false;
    }
  }

  private static Process start(List<String> command, Path folder) {
    try {
      return new ProcessBuilder(command).redirectError(folder.resolve("network").toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      shell.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
