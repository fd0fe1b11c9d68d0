package stillwater.link;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.Trouble;
import stillwater.wire.Reply;
import stillwater.wire.Request;
import stillwater.wire.Unreadable;

/// The desk and the history of the program that runs in another process.
public final class Client implements Desk, History {
  private static final Logger LOG = LoggerFactory.getLogger(Client.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path socket;
  private final Duration patience;

  /// @param patience how long an answer may take
  Client(Path socket, Duration patience) {
    this.socket = socket;
    this.patience = patience;
  }

  /// A client where somebody listens at the path; none where nobody does, or only a stale socket is left.
  public static Optional<Client> find(Path socket) {
    try (var _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return Optional.of(new Client(socket, PATIENCE));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  @Override
  public CompletionStage<Decision> ask(Command command) {
    try {
      return CompletableFuture.completedFuture(command instanceof Command.Import whole
          ? new Portions(this::decide).ask(whole) : decide(command));
    } catch (Trouble trouble) {
      return CompletableFuture.failedFuture(trouble);
    }
  }

  private Decision decide(Command command) {
    return expect(new Request.Ask(command), Reply.Decided.class).decision();
  }

  @Override
  public Snapshot now() {
    return expect(new Request.Standing(false), Reply.Standing.class).snapshot();
  }

  @Override
  public SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
    return expect(new Request.Events(from, to), Reply.Events.class).events();
  }

  @Override
  public SortedMap<Device, List<Recorded>> everything() {
    return expect(new Request.Everything(), Reply.Events.class).events();
  }

  /// Brings the window forward.
  ///
  /// @throws Trouble if the program does not answer
  public void show() {
    expect(new Request.Show(), Reply.Shown.class);
  }

  /// Returns once the other side listens, so that no change after it is missed.
  @Override
  public Listening listen(Consumer<Snapshot> listener) {
    var connection = connection();
    try {
      expect(connection, new Request.Standing(true), Reply.Standing.class);
      return new Following(connection, listener);
    } catch (Trouble trouble) {
      connection.close();
      throw trouble;
    }
  }

  /// A connection each time: a verb asks once or twice, and a window that was closed in between is noticed.
  private <R extends Reply> R expect(Request request, Class<R> type) {
    try (var connection = connection()) {
      return expect(connection, request, type);
    }
  }

  private <R extends Reply> R expect(Connection connection, Request request, Class<R> type) {
    var reply = exchange(connection, request);
    if (reply instanceof Reply.Troubled(Trouble.Code code, List<String> about)) {
      throw new Trouble(code, null, about.toArray());
    }
    if (!type.isInstance(reply)) {
      throw new Trouble(Trouble.Code.LINK_NOT_UNDERSTOOD, null);
    }
    return type.cast(reply);
  }

  /// Asks in a thread that waits where many want to be let in at once; a virtual one would be refused.
  private Reply exchange(Connection connection, Request request) {
    var answer = new FutureTask<>(() -> connection.exchange(socket, request));
    Thread.ofPlatform().daemon().name("link-request").start(answer);
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Trouble(Trouble.Code.LINK_SILENT, e);
    } catch (ExecutionException e) {
      throw new Trouble(Trouble.Code.LINK_LOST, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(Trouble.Code.LINK_LOST, e);
    }
  }

  private static Connection connection() {
    try {
      return new Connection(SocketChannel.open(StandardProtocolFamily.UNIX));
    } catch (IOException e) {
      throw new Trouble(Trouble.Code.LINK_LOST, e);
    }
  }

  private static final class Following implements Listening {
    private final Connection connection;

    Following(Connection connection, Consumer<Snapshot> listener) {
      this.connection = connection;
      Thread.ofVirtual().start(() -> run(listener));
    }

    @Override
    public boolean isOpen() {
      return connection.isOpen();
    }

    @Override
    public void close() {
      connection.close();
    }

    private void run(Consumer<Snapshot> listener) {
      try (connection) {
        for (var reply = connection.next(); reply.isPresent(); reply = connection.next()) {
          if (reply.get() instanceof Reply.Standing(Snapshot snapshot)) {
            listener.accept(snapshot);
          }
        }
      } catch (IOException | Unreadable e) {
        LOG.debug("The other side went", e);
      }
    }
  }
}
