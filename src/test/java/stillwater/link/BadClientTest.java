package stillwater.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Command;
import stillwater.focus.Phase;
import stillwater.focus.RandomLife;
import stillwater.focus.Snapshot;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.focus.Watch;

/// Whatever a client does costs only its own connection; whatever a server does, a verb ends.
class BadClientTest {
  private static final String STANDING = "{\"v\":1,\"want\":\"standing\"}\n";
  private static final Duration SHORT = Duration.ofMillis(100);

  @TempDir
  private Path folder;

  private final PlainDesk desk = new PlainDesk();
  private Path socket;
  private Server server;

  @BeforeEach
  void open() {
    socket = folder.resolve("run").resolve("a.sock");
    server = Server.open(socket, SHORT, new Room(Long.MAX_VALUE), desk, desk, () -> { });
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "garbage", "{}", "[]", "null", "1", "\"\"", "{\"v\":1}",
      "{\"v\":2,\"want\":\"standing\"}",
      "{\"v\":\"1\",\"want\":\"standing\"}", "{\"want\":\"standing\"}", "{\"v\":1,\"want\":\"more\"}",
      "{\"v\":1,\"ask\":{}}", "{\"v\":1,\"ask\":7}", "{\"v\":1,\"ask\":{\"say\":\"start\"}}",
      "{\"v\":1,\"ask\":{\"say\":\"0\"}}",
      "{\"v\":1,\"want\":\"events\",\"from\":\"2026-13\",\"to\":\"2026-11\"}", "{\"v\":1,\"want\":\"standing\"",
      "{\"v\":1,\"ask\":{\"say\":\"resume\",\"at\":\"yesterday\"}}", "{\"v\":1e400,\"want\":\"standing\"}",
      "{\"v\":1,\"ask\":{\"say\":\"extend\",\"by\":\"PT99999999999999H\"}}",
      "{\"v\":1,\"ask\":{\"say\":\"undo\",\"at\":\"2026-11-17T09:00:00+01:00\"}}"})
  void aLineThatIsNoRequestIsAnsweredAndTheTalkGoesOn(String line) throws IOException {
    try (var client = new RawClient()) {
      client.send(line + "\n");
      assertThat(client.line()).startsWith("{\"v\":1,\"error\":\"");
      client.send(STANDING);
      assertThat(client.line()).startsWith("{\"v\":1,\"events\":[]");
    }
  }

  @Test
  void deepNestingIsNoRequest() throws IOException {
    try (var client = new RawClient()) {
      client.send("{\"v\":".repeat(5000) + "\n");
      assertThat(client.line()).startsWith("{\"v\":1,\"error\":\"");
      client.send("[".repeat(60_000) + "\n");
      assertThat(client.line()).startsWith("{\"v\":1,\"error\":\"");
      othersAreAnswered();
    }
  }

  @Test
  void aLineOverTheCapIsToldSoAndEnds() throws IOException {
    try (var client = new RawClient()) {
      client.send("x".repeat((1 << 22) + 1));
      assertThat(client.line()).isEqualTo("{\"v\":1,\"error\":\"longer than 4194304 bytes\"}");
      client.awaitEnd();
      othersAreAnswered();
    }
  }

  @Test
  void bytesThatAreNoTextAreToldSoAndEnd() throws IOException {
    try (var client = new RawClient()) {
      client.send(new byte[] {'{', (byte) 0xC3, (byte) 0x28, '\n'});
      assertThat(client.line()).isEqualTo("{\"v\":1,\"error\":\"not UTF-8\"}");
      client.awaitEnd();
      othersAreAnswered();
    }
  }

  @Test
  void noiseEndsItsOwnConnectionOnly() {
    for (long seed = 0; seed < 200; seed++) {
      var bytes = new byte[2000];
      new Random(seed).nextBytes(bytes);
      try (var client = new RawClient()) {
        client.send(bytes);
        client.awaitEnd();
      } catch (IOException e) {
        assertThat(e).as("seed %d", seed).hasMessageMatching("(?s).*(pipe|reset|abort).*");
      }
    }
    othersAreAnswered();
  }

  @Test
  void whoSaysNothingOrHalfALineIsEnded() throws IOException {
    try (var mute = new RawClient(); var half = new RawClient(); var slow = new RawClient()) {
      half.send("{\"v\":1,");
      slow.send(STANDING);
      slow.line();
      mute.awaitEnd();
      half.awaitEnd();
      slow.awaitEnd();
      othersAreAnswered();
    }
  }

  @Test
  void halfALineIsNotDone() throws IOException {
    try (var client = new RawClient()) {
      client.send("{\"v\":1,\"ask\":{\"say\":\"break\",\"planned\":\"PT5M\"}}");
    }
    othersAreAnswered();
    assertThat(desk.now().phase(PlainDesk.NOW.toInstant())).isEqualTo(Phase.IDLE);
  }

  @Test
  void whoNeverReadsIsEndedAndOthersAreAnswered() throws IOException {
    desk.stand(new Snapshot(RandomLife.of(3, 400).state(), Watch.Look.CALM));
    try (var client = new RawClient()) {
      client.sendUntilItEnds(STANDING.repeat(50));
      othersAreAnswered();
    }
  }

  @Test
  void whoHasReadNothingForLongestMakesRoomForOtherAnswers() throws IOException {
    desk.stand(new Snapshot(State.replay(lessons(2500)), Watch.Look.CALM));
    server.close();
    server = Server.open(socket, Duration.ofMinutes(10), new Room(20_000_000), desk, desk, () -> { });
    var clients = new ArrayList<RawClient>();
    for (int i = 0; i < 40; i++) {
      clients.add(new RawClient());
      clients.getLast().send(STANDING);
      assertThat(clients.getLast().first()).isEqualTo('{');
    }
    assertThat(clients.getLast().line()).endsWith("}");
    clients.getFirst().awaitEnd();
    othersAreAnswered();
    for (var client : clients) {
      client.close();
    }
  }

  private static List<Recorded> lessons(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(seq -> new Recorded(new Id(new UUID(0x7000L, seq)), seq,
        PlainDesk.NOW, new Event.LessonLearned(new Text("x".repeat(Text.LONGEST)), List.of()))).toList();
  }

  @Test
  void whoFollowsMayWaitForEver() throws IOException, InterruptedException {
    try (var client = new RawClient()) {
      client.send("{\"v\":1,\"want\":\"follow\"}\n");
      client.line();
      Thread.sleep(SHORT.multipliedBy(15));
      desk.ask(new Command.Park(new Text("mail")));
      assertThat(client.line()).contains("mail");
    }
  }

  @Test
  void aHundredHalfOpenConnectionsKeepNobodyOut() throws IOException {
    var open = new ArrayList<RawClient>();
    for (int i = 0; i < 100; i++) {
      open.add(new RawClient());
      open.getLast().send("{");
    }
    othersAreAnswered();
    for (var client : open) {
      client.close();
    }
  }

  @Test
  void aStaleSocketIsReplaced() throws IOException {
    var stale = folder.resolve("stale").resolve("b.sock");
    Files.createDirectory(stale.getParent());
    ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(stale)).close();
    assertThat(stale).exists();
    assertThat(Client.find(stale)).isEmpty();
    try (var _ = Server.open(stale, desk, desk, () -> { })) {
      assertThat(Client.find(stale)).isPresent();
    }
    assertThat(stale).doesNotExist();
    assertThat(Client.find(stale)).isEmpty();
  }

  @Test
  void theFolderIsItsOwnersAlone() throws IOException {
    var owner = PosixFilePermissions.fromString("rwx------");
    assertThat(Files.getPosixFilePermissions(socket.getParent())).isEqualTo(owner);
    var open = Files.createDirectory(folder.resolve("open"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    try (var _ = Server.open(open.resolve("a.sock"), desk, desk, () -> { })) {
      assertThat(Files.getPosixFilePermissions(open)).isEqualTo(owner);
    }
  }

  @Test
  void aSocketThatCannotBeMadeIsTrouble() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    var full = Files.createDirectories(folder.resolve("full").resolve("a.sock").resolve("more")).getParent();
    for (var path : List.of(folder.resolve("file").resolve("a.sock"), full, folder.resolve("x".repeat(120)))) {
      assertThat(catchThrowableOfType(Trouble.class, () -> Server.open(path, desk, desk, () -> { })).code())
          .isEqualTo(Trouble.Code.SOCKET_NOT_MADE);
    }
  }

  @Test
  void aServerThatLetsNobodyInIsSilent() throws IOException {
    var hung = folder.resolve("hung.sock");
    try (var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      listening.bind(UnixDomainSocketAddress.of(hung), 1);
      var client = new Client(hung, SHORT);
      for (int i = 0; i < 5; i++) {
        assertThat(catchThrowableOfType(Trouble.class, client::now).code()).isEqualTo(Trouble.Code.LINK_SILENT);
      }
      assertThat(catchThrowableOfType(Trouble.class, () -> client.listen(_ -> { })).code())
          .isEqualTo(Trouble.Code.LINK_SILENT);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"~~|LINK_LOST", "{\"v\":1|LINK_LOST",
      "~garbage\n~|LINK_LOST", "~{\"v\":2,\"shown\":true}\n~|LINK_LOST",
      "~{\"v\":1,\"shown\":true}\n~|LINK_NOT_UNDERSTOOD", "~{\"v\":1,\"error\":\"?\"}\n~|LINK_NOT_UNDERSTOOD"})
  void aServerThatAnswersSomethingElseIsLostOrNotUnderstood(String answer, Trouble.Code code) throws Exception {
    var odd = folder.resolve("odd.sock");
    try (var listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      listening.bind(UnixDomainSocketAddress.of(odd));
      var answering = Thread.ofVirtual().start(() -> {
        try (var client = listening.accept()) {
          new Lines(client, 1 << 16).next();
          client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      });
      assertThat(catchThrowableOfType(Trouble.class, new Client(odd, Duration.ofSeconds(30))::now).code())
          .isEqualTo(code);
      answering.join();
    }
  }

  @Test
  void whereNobodyListensThereIsNoClient() throws IOException {
    assertThat(Client.find(folder.resolve("none.sock"))).isEmpty();
    assertThat(Client.find(Files.writeString(folder.resolve("text.sock"), ""))).isEmpty();
  }

  private void othersAreAnswered() {
    assertThat(Client.find(socket).orElseThrow().now().state().log().oldestFirst())
        .isEqualTo(desk.now().state().log().oldestFirst());
  }

  /// A client that sends what it likes.
  private final class RawClient implements AutoCloseable {
    private final SocketChannel channel;
    private final Lines lines;

    RawClient() throws IOException {
      channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      lines = new Lines(channel, 1 << 29);
    }

    void send(String text) throws IOException {
      send(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    }

    /// The first byte of what comes.
    char first() throws IOException {
      var first = ByteBuffer.allocate(1);
      channel.read(first);
      return (char) first.get(0);
    }

    void sendUntilItEnds(String text) {
      try {
        while (true) {
          send(text);
        }
      } catch (IOException e) {
        assertThat(e).hasMessageMatching("(?s).*(pipe|reset|abort).*");
      }
    }

    String line() throws IOException {
      return lines.next().orElse("the end");
    }

    void awaitEnd() {
      try {
        while (lines.next().isPresent()) {
          Thread.onSpinWait();
        }
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("reset");
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
