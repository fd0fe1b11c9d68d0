package stillwater.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import stillwater.focus.Trouble;

/// Puts files where a person wants them, whole or not at all: written beside, forced, moved into place. They are for
/// their owner alone.
public final class Saving {
  private Saving() {}

  /// Writes the file, in the place of one that may stand there. Where a link stands, what it leads to is replaced; what
  /// is no file, such as a pipe, is written to.
  ///
  /// @throws Trouble if that cannot be; then what stood there still does
  public static void put(Path file, byte[] content) {
    try {
      var place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place)) {
        Files.write(place, content);
        return;
      }
      place(content, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble(why(file), e, file);
    }
  }

  /// The same for a text, in UTF-8.
  ///
  /// @throws Trouble if that cannot be; then what stood there still does
  public static void put(Path file, String text) {
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes a file that is not there yet.
  ///
  /// @return false where something stands there already: it stays as it is
  /// @throws Trouble if it cannot be written
  public static boolean putNew(Path file, String text) {
    try {
      place(text.getBytes(StandardCharsets.UTF_8), file.toAbsolutePath());
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new Trouble(why(file), e, file);
    }
  }

  private static Trouble.Code why(Path file) {
    if (Files.isDirectory(file)) {
      return Trouble.Code.FILE_IS_A_FOLDER;
    }
    return Files.isDirectory(folder(file.toAbsolutePath())) ? Trouble.Code.FILE_NOT_WRITTEN
        : Trouble.Code.FILE_WITHOUT_FOLDER;
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent(), "a file stands in a folder");
  }

  private static void place(byte[] content, Path place, StandardCopyOption... how) throws IOException {
    if (Files.isDirectory(place)) {
      throw new IOException("a folder stands there");
    }
    var beside = Files.createTempFile(folder(place), ".stillwater-", ".new");
    try {
      try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        for (var bytes = ByteBuffer.wrap(content); bytes.hasRemaining();) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(beside, place, how);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
