package stillwater.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Watch;
import stillwater.wire.LinkJson;

/// Any bytes sent through the real socket: each answer is one, there are no more of them than lines, and the next
/// client is answered.
public final class TalkFuzz {
  private static final int MOST = 1 << 14;
  private static final PlainDesk DESK = new PlainDesk();
  private static final Path SOCKET = opened();

  private TalkFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    DESK.stand(new Snapshot(State.EMPTY, Watch.Look.CALM));
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(SOCKET))) {
      channel.write(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MOST)));
      channel.shutdownOutput();
      var lines = new Lines(channel, 1 << 24);
      int answers = 0;
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        LinkJson.reply(line.get());
        answers++;
      }
      assertThat(answers).isLessThanOrEqualTo(asked(bytes) + 1);
    } catch (IOException e) {
      assertThat(e).hasMessageMatching("(?s).*(pipe|reset).*");
    }
    assertThat(new Client(SOCKET, Duration.ofSeconds(30)).now()).isNotNull();
  }

  private static int asked(byte[] bytes) {
    int lines = 0;
    for (byte one : bytes) {
      lines += one == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Path opened() {
    try {
      var socket = Files.createTempDirectory("talk").resolve("run").resolve("a.sock");
      Server.open(socket, Duration.ofMinutes(1), new Room(Long.MAX_VALUE), DESK, DESK, () -> { });
      return socket;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
