package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import stillwater.focus.Trouble;

/// Decides who may write in a HOME: one process at a time. The system frees it when the process ends, however it ends.
public final class Lock implements AutoCloseable {
  private static final long BEYOND_THE_TEXT = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private Lock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock; none where another process has it.
  ///
  /// @param holder what others read about who holds it
  /// @throws Trouble if HOME cannot be written, or its file system knows no locks
  public static Optional<Lock> take(Places places, String holder) {
    var file = places.lock();
    FileChannel channel;
    try {
      OwnerOnly.folder(places.home());
      channel = OwnerOnly.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw Troubles.writing(file, e);
    }
    try {
      if (channel.tryLock(BEYOND_THE_TEXT, 1, false) == null) {
        channel.close();
        return Optional.empty();
      }
    } catch (OverlappingFileLockException e) {
      close(channel);
      return Optional.empty();
    } catch (IOException e) {
      close(channel);
      throw new Trouble(Trouble.Code.HOME_CANNOT_LOCK, e, file);
    }
    return Optional.of(named(channel, holder, file));
  }

  private static Lock named(FileChannel channel, String holder, Path file) {
    try {
      channel.truncate(0);
      OwnerOnly.write(channel, holder + "\n");
      return new Lock(channel);
    } catch (IOException e) {
      close(channel);
      throw Troubles.writing(file, e);
    }
  }

  /// What the process that has the lock says of itself.
  public static String holder(Places places) {
    try {
      return Files.readString(places.lock()).strip();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    close(channel);
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
