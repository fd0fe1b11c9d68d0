package stillwater.link;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Desk;
import stillwater.focus.History;
import stillwater.focus.Trouble;

/// Answers verbs through a Unix socket. A client can cost only its own connection: it has a thread, a line limit and a
/// time of its own.
public final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int MOST_CLIENTS = 2000;
  /// Of the memory the program may use, the part that answers may take which nobody reads.
  private static final int SHARE = 8;
  private static final Duration ROUND = Duration.ofSeconds(1);

  private final Path socket;
  private final Duration patience;
  private final ServerSocketChannel channel;
  private final Desk desk;
  private final History history;
  private final Runnable show;
  private final Room room;
  private final Set<Conversation> conversations = ConcurrentHashMap.newKeySet();

  private Server(
      Path socket, Duration patience, Room room, ServerSocketChannel channel, Desk desk, History history,
      Runnable show) {
    this.socket = socket;
    this.room = room;
    this.patience = patience;
    this.channel = channel;
    this.desk = desk;
    this.history = history;
    this.show = show;
  }

  /// Listens at a path. Who calls this holds the lock of HOME, so a socket left there is stale and is replaced.
  ///
  /// @param show brings the window forward
  /// @throws Trouble if the socket cannot be made, or its folder is open to others
  public static Server open(Path socket, Desk desk, History history, Runnable show) {
    return open(socket, PATIENCE, new Room(Runtime.getRuntime().maxMemory() / SHARE), desk, history, show);
  }

  /// @param patience how long a client may take over one request
  static Server open(Path socket, Duration patience, Room room, Desk desk, History history, Runnable show) {
    try {
      makePrivate(socket);
      Files.deleteIfExists(socket);
      var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      channel.bind(UnixDomainSocketAddress.of(socket), MOST_CLIENTS);
      forOwnerAlone(socket, "rw-------");
      var server = new Server(socket, patience, room, channel, desk, history, show);
      Thread.ofPlatform().daemon().name("link").start(server::accept);
      Thread.ofVirtual().name("link-patience").start(server::endTheSilent);
      return server;
    } catch (IOException e) {
      throw new Trouble(Trouble.Code.SOCKET_NOT_MADE, e, socket);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      conversations.forEach(Conversation::end);
      Files.deleteIfExists(socket);
    } catch (IOException e) {
      LOG.warn("The socket could not be closed", e);
    }
  }

  private void accept() {
    while (channel.isOpen()) {
      try {
        welcome(channel.accept());
      } catch (IOException e) {
        LOG.debug("A client could not be let in", e);
        pause();
      }
    }
  }

  /// What kept one client out may keep the next one out too.
  private static void pause() {
    LockSupport.parkNanos(ROUND.toNanos());
  }

  private void welcome(SocketChannel client) throws IOException {
    if (conversations.size() >= MOST_CLIENTS) {
      client.close();
      return;
    }
    var conversation = new Conversation(client, desk, history, show, room);
    conversations.add(conversation);
    Thread.ofVirtual().name("link-client").start(() -> {
      try {
        conversation.run();
      } finally {
        conversations.remove(conversation);
      }
    });
  }

  private void endTheSilent() {
    try {
      while (channel.isOpen()) {
        Thread.sleep(ROUND);
        conversations.stream().filter(conversation -> conversation.isSilent(patience)).forEach(Conversation::end);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void makePrivate(Path socket) throws IOException {
    var folder = socket.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder for " + socket);
    }
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(folder);
      return;
    }
    Files.createDirectories(folder,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    forOwnerAlone(folder, "rwx------");
  }

  private static void forOwnerAlone(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
