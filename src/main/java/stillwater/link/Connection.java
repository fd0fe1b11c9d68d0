package stillwater.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import stillwater.wire.LinkJson;
import stillwater.wire.Reply;
import stillwater.wire.Request;

/// A client's connection: one request, and one reply or more.
final class Connection implements AutoCloseable {
  private static final int LONGEST_REPLY = 1 << 29;

  private final SocketChannel channel;
  private final Lines lines;

  Connection(SocketChannel channel) {
    this.channel = channel;
    this.lines = new Lines(channel, LONGEST_REPLY);
  }

  /// Connects, asks and waits for the first reply, as long as it takes: one that hangs lets nobody in.
  Reply exchange(Path socket, Request request) throws IOException {
    channel.connect(UnixDomainSocketAddress.of(socket));
    lines.write(LinkJson.write(request));
    return next().orElseThrow(() -> new IOException("no answer"));
  }

  /// The next reply; none where the other side has gone.
  Optional<Reply> next() throws IOException {
    return lines.next().map(LinkJson::reply);
  }

  boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
