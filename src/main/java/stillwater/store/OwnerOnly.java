package stillwater.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/// Makes folders and files that their owner alone may read.
final class OwnerOnly {
  private static final int MOST_LINKS = 40;

  private OwnerOnly() {}

  /// Makes the folder and those above it where they are missing, each durable before the next.
  static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      folder(above(folder));
      Files.createDirectories(folder, permissions(folder, "rwx------"));
      forceFolder(above(folder));
    }
  }

  /// The folder that holds the path; a root holds itself.
  static Path above(Path path) {
    return Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path);
  }

  /// The name of a new file is durable only when its folder is; not every system can be asked for that.
  static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), permissions(file, "rw-------"));
  }

  /// Puts the text in the file's place, whole or not at all: written beside, forced, moved. Where that fails, nothing
  /// is left beside it.
  static void replace(Path file, String text) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (var channel = open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        write(channel, text);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(beside, e);
      throw e;
    }
  }

  private static void remove(Path file, IOException cause) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /// Where a file really lies: the end of the links that lead there, also while nothing is there yet.
  static Path behind(Path file) throws IOException {
    var place = file;
    for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(place); links++) {
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  /// Writes all of the text and forces it to the disk.
  static void write(FileChannel channel, String text) throws IOException {
    var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }
}
