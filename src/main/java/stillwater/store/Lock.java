package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Trouble;

/// Decides who may write in a HOME: one process at a time. The system frees it when the process ends, however it ends.
///
/// What is locked is a file, so it is worth only as long as that file stands in its place: whoever takes it looks
/// whether it does, and whoever keeps it for long looks again with [#hold] before each write. A process that has the
/// lock never opens that file again: on Unix, closing it would free the lock.
public final class Lock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lock.class);
  private static final long BEYOND_THE_TEXT = Long.MAX_VALUE - 1;

  private final Path file;
  private final String holder;
  private Optional<Held> held;

  /// A file that is locked.
  ///
  /// @param key tells it from every other; none where the system does not tell
  private record Held(FileChannel channel, Optional<Object> key) {}

  private Lock(Path file, String holder, Held held) {
    this.file = file;
    this.holder = holder;
    this.held = Optional.of(held);
  }

  /// Takes the lock; none where another process has it.
  ///
  /// @param holder what others read about who holds it
  /// @throws Trouble if HOME cannot be written, or its file system knows no locks
  public static Optional<Lock> take(Places places, String holder) {
    return take(places.lock(), holder);
  }

  static Optional<Lock> take(Path file, String holder) {
    return locked(file, holder).map(held -> new Lock(file, holder, held));
  }

  /// What the process that has the lock says of itself.
  public static String holder(Places places) {
    return holder(places.lock());
  }

  private static String holder(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /// Makes sure that this process has the lock: where somebody removed its file or put another in its place, a second
  /// process could lock that one, so it is taken anew.
  ///
  /// @return whether it had to be taken anew, so that another process may have written meanwhile
  /// @throws Trouble if another process has it now, or it cannot be taken
  public synchronized boolean hold() {
    if (held.filter(this::stands).isPresent()) {
      return false;
    }
    if (Files.notExists(OwnerOnly.above(file))) {
      throw new Trouble(Trouble.Code.FOLDER_IS_AWAY, null, OwnerOnly.above(file));
    }
    giveBack();
    held = locked(file, holder);
    if (held.isEmpty()) {
      throw new Trouble(Trouble.Code.IN_USE, null, holder(file));
    }
    return true;
  }

  @Override
  public synchronized void close() {
    giveBack();
  }

  /// A file that cannot be looked at for a moment is no reason to give the lock away.
  private boolean stands(Held lock) {
    return !Files.notExists(file) && key(file).filter(now -> !lock.key().equals(Optional.of(now))).isEmpty();
  }

  private void giveBack() {
    held.ifPresent(lock -> close(lock.channel()));
    held = Optional.empty();
  }

  private static Optional<Held> locked(Path file, String holder) {
    make(file);
    var key = key(file);
    var channel = open(file);
    if (!isFree(channel, file)) {
      return Optional.empty();
    }
    if (!key(file).equals(key)) {
      close(channel);
      return Optional.empty();
    }
    name(channel, holder, file);
    return Optional.of(new Held(channel, key));
  }

  private static void make(Path file) {
    if (Files.notExists(file)) {
      try {
        OwnerOnly.folder(OwnerOnly.above(file));
      } catch (IOException e) {
        throw Troubles.writing(file, e);
      }
      close(open(file));
    }
  }

  private static FileChannel open(Path file) {
    try {
      return OwnerOnly.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw Troubles.writing(file, e);
    }
  }

  private static Optional<Object> key(Path file) {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isFree(FileChannel channel, Path file) {
    try {
      if (channel.tryLock(BEYOND_THE_TEXT, 1, false) != null) {
        return true;
      }
    } catch (OverlappingFileLockException e) {
      LOG.debug("This process has the lock already", e);
    } catch (IOException e) {
      close(channel);
      throw new Trouble(Trouble.Code.HOME_CANNOT_LOCK, e, file);
    }
    close(channel);
    return false;
  }

  private static void name(FileChannel channel, String holder, Path file) {
    try {
      channel.truncate(0);
      OwnerOnly.write(channel, holder + "\n");
    } catch (IOException e) {
      close(channel);
      throw Troubles.writing(file, e);
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
