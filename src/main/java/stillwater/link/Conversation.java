package stillwater.link;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.History;
import stillwater.focus.Snapshot;
import stillwater.focus.Trouble;
import stillwater.wire.LinkJson;
import stillwater.wire.Reply;
import stillwater.wire.Request;
import stillwater.wire.Unreadable;

/// The talk with one client.
final class Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
  /// What an import says at once; all else is shorter than [Lines#USUAL].
  static final int LONGEST_REQUEST = 1 << 22;

  private final SocketChannel channel;
  private final Lines lines;
  private final Desk desk;
  private final History history;
  private final Runnable show;
  private final Room room;
  private volatile long waitingSince = System.nanoTime();
  private volatile long lastRead = waitingSince;
  private volatile boolean answering;

  Conversation(SocketChannel channel, Desk desk, History history, Runnable show, Room room) {
    this.channel = channel;
    this.lines = new Lines(channel, LONGEST_REQUEST, bytes -> room.take(this, bytes));
    this.desk = desk;
    this.history = history;
    this.show = show;
    this.room = room;
  }

  void run() {
    try (channel) {
      answerAll();
    } catch (IOException e) {
      LOG.debug("A client went", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      room.leave(this);
    }
  }

  /// Whether the client has kept its thread waiting longer than this; while an answer is made or changes are awaited it
  /// is not the client that keeps it.
  boolean isSilent(Duration patience) {
    return !answering && System.nanoTime() - waitingSince > patience.toNanos();
  }

  /// When the client last read something of an answer, in nanoseconds.
  long lastRead() {
    return lastRead;
  }

  void end() {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.debug("A client could not be closed", e);
    }
  }

  private void answerAll() throws IOException, InterruptedException {
    try {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        answering = true;
        answer(line.get());
        waitingSince = System.nanoTime();
        answering = false;
      }
    } catch (Lines.NotALine e) {
      write(new Reply.NotUnderstood(String.valueOf(e.getMessage())));
    }
  }

  private void answer(String line) throws IOException, InterruptedException {
    try {
      switch (LinkJson.request(line)) {
        case Request.Ask(var command) -> write(decide(command));
        case Request.Standing(boolean follow) when follow -> follow();
        case Request.Standing _ -> write(new Reply.Standing(desk.now()));
        case Request.Events(var from, var to) -> write(new Reply.Events(history.events(from, to)));
        case Request.Everything _ -> write(new Reply.Events(history.everything()));
        case Request.Show _ -> {
          show.run();
          write(new Reply.Shown());
        }
      }
    } catch (Unreadable e) {
      write(new Reply.NotUnderstood(e.why()));
    } catch (Trouble trouble) {
      write(new Reply.Troubled(trouble.code(), trouble.about()));
    }
  }

  private Reply decide(Command command) {
    try {
      Decision decision = desk.ask(command).toCompletableFuture().join();
      return new Reply.Decided(decision);
    } catch (CompletionException e) {
      if (e.getCause() instanceof Trouble trouble) {
        throw trouble;
      }
      throw e;
    }
  }

  /// Sends where things stand after every change; to a slow client only the latest.
  private void follow() throws IOException, InterruptedException {
    var latest = new ArrayBlockingQueue<Snapshot>(1);
    var follower = Thread.currentThread();
    try (var _ = desk.listen(snapshot -> {
      latest.poll();
      latest.offer(snapshot);
    })) {
      write(new Reply.Standing(desk.now()));
      Thread.ofVirtual().name("link-follower").start(() -> awaitEnd(follower));
      while (channel.isOpen()) {
        write(new Reply.Standing(latest.take()));
      }
    }
  }

  private void write(Reply reply) throws IOException {
    var line = Lines.encoded(LinkJson.write(reply));
    waitingSince = System.nanoTime();
    lastRead = waitingSince;
    answering = false;
    room.take(this, line.remaining());
    try {
      lines.write(line, () -> lastRead = System.nanoTime());
    } finally {
      room.leave(this);
    }
    answering = true;
  }

  /// Nothing is asked while following; what comes is the client's end, and it must not wait for the next change.
  private void awaitEnd(Thread follower) {
    try {
      while (lines.next().isPresent()) {
        LOG.debug("A client that follows asks for more");
      }
    } catch (IOException e) {
      LOG.debug("A client went", e);
    } finally {
      follower.interrupt();
    }
  }
}
