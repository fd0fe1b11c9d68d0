package stillwater;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Clients of a socket that behave as badly as they can, all at once, for as long as they are kept at it. Who is ended
/// comes back.
final class Mob implements AutoCloseable {
  private static final int MORE = 1 << 17;
  private static final Duration ROUND = Duration.ofMillis(50);

  /// How a client behaves.
  enum Manner {
    SAYS_NOTHING,
    SAYS_HALF_A_LINE,
    SAYS_HALF_A_LINE_AND_CLOSES_ITS_HALF,
    SAYS_A_BYTE_AT_A_TIME,
    SAYS_TOO_MUCH_IN_ONE_LINE,
    SAYS_NOISE,
    ASKS_WITHOUT_READING,
    ASKS_FOR_EVERYTHING_WITHOUT_READING,
    FOLLOWS_WITHOUT_READING
  }

  private final Path socket;
  private final List<Rascal> rascals = new ArrayList<>();
  private final Thread thread;
  private final AtomicInteger connections = new AtomicInteger();
  private final Map<Manner, byte[]> lines = new EnumMap<>(Manner.class);
  private volatile boolean over;

  Mob(Path socket, int number) throws IOException {
    this.socket = socket;
    var noise = new byte[4000];
    new Random(1).nextBytes(noise);
    say(Manner.SAYS_NOTHING, "");
    say(Manner.SAYS_HALF_A_LINE, "{\"v\":1,");
    say(Manner.SAYS_HALF_A_LINE_AND_CLOSES_ITS_HALF, "{\"v\":1,\"ask\":{\"say\":\"resume\"}}");
    say(Manner.SAYS_A_BYTE_AT_A_TIME, "{");
    say(Manner.SAYS_TOO_MUCH_IN_ONE_LINE, "x".repeat(MORE));
    lines.put(Manner.SAYS_NOISE, noise);
    say(Manner.ASKS_WITHOUT_READING, "{\"v\":1,\"want\":\"standing\"}\n".repeat(200));
    say(Manner.ASKS_FOR_EVERYTHING_WITHOUT_READING, "{\"v\":1,\"want\":\"everything\"}\n");
    say(Manner.FOLLOWS_WITHOUT_READING, "{\"v\":1,\"want\":\"follow\"}\n");
    for (int i = 0; i < number; i++) {
      rascals.add(new Rascal(Manner.values()[i % Manner.values().length]));
    }
    thread = Thread.ofPlatform().daemon().name("mob").start(() -> {
      while (!over) {
        rascals.forEach(Rascal::goOn);
        LockSupport.parkNanos(ROUND.toNanos());
      }
    });
  }

  /// How often one of them was let in.
  int connections() {
    return connections.get();
  }

  private void say(Manner manner, String text) {
    lines.put(manner, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    for (var rascal : rascals) {
      rascal.channel.close();
    }
  }

  private final class Rascal {
    private final Manner manner;
    private SocketChannel channel;

    Rascal(Manner manner) throws IOException {
      this.manner = manner;
      connect();
    }

    private void connect() throws IOException {
      channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      channel.configureBlocking(false);
      connections.incrementAndGet();
      channel.write(ByteBuffer.wrap(lines.get(manner)));
      if (manner == Manner.SAYS_HALF_A_LINE_AND_CLOSES_ITS_HALF) {
        channel.shutdownOutput();
      }
    }

    void goOn() {
      try {
        switch (manner) {
          case SAYS_A_BYTE_AT_A_TIME, SAYS_TOO_MUCH_IN_ONE_LINE, ASKS_WITHOUT_READING,
              ASKS_FOR_EVERYTHING_WITHOUT_READING, FOLLOWS_WITHOUT_READING ->
              channel.write(ByteBuffer.wrap(lines.get(manner)));
          default -> {
            if (channel.read(ByteBuffer.allocate(1000)) < 0) {
              again();
            }
          }
        }
      } catch (IOException ended) {
        again();
      }
    }

    private void again() {
      try {
        channel.close();
        connect();
      } catch (IOException stillEnded) {
        Thread.onSpinWait();
      }
    }
  }
}
