package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stillwater needs no network and opens no connection: where there is none it does all it does, and while it runs it
/// holds no socket but the local one. That no class can is a rule in [Manners].
class NoNetworkTest {
  private static final Path PROC = Path.of("/proc");
  private static final String[] EMPTY_NETWORK = {"unshare", "--map-root-user", "--net"};
  private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
  private static final List<String> NETWORKS = List.of("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6", "icmp",
      "icmp6", "packet");

  private static final List<List<String>> DAY = List.of(List.of("start", "prove lemma 3", "-k", "theory"),
      List.of("status"), List.of("d", "-s", "urge"), List.of("finish"), List.of("break"), List.of("week"),
      List.of("doctor"), List.of("restore"));

  @TempDir
  private Path folder;

  @Test
  void aDayIsLivedWhereThereIsNoNetworkAtAll() throws IOException, InterruptedException {
    needAnEmptyNetwork();
    try (var shell = new Shell(folder, "home", EMPTY_NETWORK)) {
      var alone = DAY.stream().map(verb -> shell.run(verb.toArray(String[]::new))).toList();
      shell.serve();
      var beside = DAY.stream().map(verb -> shell.run(verb.toArray(String[]::new))).toList();
      assertThat(Stream.concat(alone.stream(), beside.stream())).allSatisfy(answer ->
          assertThat(answer.status()).as(answer.err()).isZero());
    }
  }

  @Test
  void aProgramThatRunsHoldsNoSocketButTheLocalOne() throws IOException {
    needATableOfSockets();
    try (var shell = new Shell(folder, "home")) {
      var served = shell.serve();
      var following = shell.start("status", "--follow").awaitWord("nothing is running");
      for (var verb : DAY) {
        shell.run(verb.toArray(String[]::new));
        assertThat(networkSockets(served.process())).as(verb.toString()).isEmpty();
        assertThat(networkSockets(following.process())).as(verb.toString()).isEmpty();
      }
      assertThat(sockets(served.process())).as("the look sees sockets").isNotEmpty();
    }
  }

  @Test
  void aWindowHoldsNoneEither() throws IOException, InterruptedException {
    Programs.need("Xvfb");
    var out = folder.resolve("screen").toFile();
    var screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
        .redirectOutput(out).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    new Shell.Running(screen, out.toPath(), out.toPath()).awaitWord("\n");
    var display = ":" + Files.readString(out.toPath()).strip();
    try (var shell = new Shell(folder, "home", "env", "DISPLAY=" + display, "JAVA_TOOL_OPTIONS=-Dprism.order=sw")) {
      var window = shell.start();
      for (long since = System.nanoTime(); shell.sockets().isEmpty(); Thread.sleep(10)) {
        assertThat(System.nanoTime() - since).as("the window opens").isLessThan(TimeUnit.MINUTES.toNanos(1));
        if (!window.process().isAlive()) {
          Programs.skip("no window can be opened here: " + window.await().err());
        }
      }
      assertThat(shell.run().status()).as("a second start brings it forward").isZero();
      shell.run("start", "-m", "25");
      assertThat(sockets(window.process())).hasSizeGreaterThan(1);
      assertThat(networkSockets(window.process())).isEmpty();
    } finally {
      screen.destroyForcibly();
    }
  }

  /// One that opens a connection is caught.
  @Test
  void theLookSeesANetworkSocket() throws IOException {
    needATableOfSockets();
    try (var open = new ServerSocket(0)) {
      assertThat(networkSockets(ProcessHandle.current().pid())).as(open.toString()).isNotEmpty();
    }
  }

  private static Set<String> networkSockets(Process process) throws IOException {
    return networkSockets(process.pid());
  }

  private static Set<String> networkSockets(long pid) throws IOException {
    var network = new HashSet<String>();
    for (var kind : NETWORKS) {
      var table = PROC.resolve(Long.toString(pid)).resolve("net").resolve(kind);
      if (Files.exists(table)) {
        Files.readAllLines(table).stream().skip(1).flatMap(line -> Stream.of(line.strip().split("\\s+")))
            .forEach(network::add);
      }
    }
    var held = sockets(pid);
    held.retainAll(network);
    return held;
  }

  private static Set<String> sockets(Process process) throws IOException {
    return sockets(process.pid());
  }

  /// The inodes of every socket a process holds.
  private static Set<String> sockets(long pid) throws IOException {
    var inodes = new HashSet<String>();
    try (var descriptors = Files.newDirectoryStream(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
      for (var descriptor : descriptors) {
        inodes.addAll(SOCKET.matcher(target(descriptor)).results().map(found -> found.group(1))
            .collect(Collectors.toSet()));
      }
    }
    return inodes;
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  private static void needATableOfSockets() {
    if (!Files.isDirectory(PROC.resolve("self").resolve("net"))) {
      Programs.skip("only Linux tells who holds a socket");
    }
  }

  private static void needAnEmptyNetwork() throws IOException, InterruptedException {
    Programs.need(EMPTY_NETWORK[0]);
    var tried = new ProcessBuilder(Stream.concat(Stream.of(EMPTY_NETWORK), Stream.of("true")).toList()).start();
    if (!tried.waitFor(10, TimeUnit.SECONDS) || tried.exitValue() != 0) {
      Programs.skip("this machine lets nobody make an empty network");
    }
  }
}
