package stillwater.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import stillwater.focus.Trouble;

/// Tells from an [IOException] what is wrong with HOME.
final class Troubles {
  /// In bytes; what a disk can still give in one piece.
  private static final long A_LITTLE = 4096;

  private Troubles() {}

  static Trouble writing(Path path, IOException cause) {
    return trouble(path, cause, unwritten(path, cause));
  }

  static Trouble reading(Path path, IOException cause) {
    return trouble(path, cause, Trouble.Code.HOME_NOT_READABLE);
  }

  /// The link above the path, or itself, that leads to nothing: what lies behind it is away, not missing.
  static Optional<Path> deadLink(Path path) {
    var above = OwnerOnly.above(path);
    return Files.isSymbolicLink(path) && !Files.exists(path) ? Optional.of(path)
        : above.equals(path) ? Optional.empty() : deadLink(above);
  }

  private static Trouble trouble(Path path, IOException cause, Trouble.Code otherwise) {
    return deadLink(path).map(link -> new Trouble(Trouble.Code.FOLDER_IS_AWAY, cause, link)).orElseGet(() ->
        new Trouble(isAFile(path, cause) ? Trouble.Code.HOME_IS_A_FILE : otherwise, cause, path));
  }

  private static boolean isAFile(Path path, IOException cause) {
    return cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException
        || !Files.isDirectory(standing(path));
  }

  /// The system says why in the language of the person, so the disk is asked too.
  private static Trouble.Code unwritten(Path path, IOException cause) {
    var why = reason(cause).toLowerCase(Locale.ROOT);
    if (cause instanceof AccessDeniedException || why.contains("read-only")) {
      return Trouble.Code.HOME_NOT_WRITABLE;
    }
    if (why.contains("no space") || why.contains("not enough space") || why.contains("quota")) {
      return Trouble.Code.NO_ROOM;
    }
    try {
      var disk = Files.getFileStore(standing(path));
      return disk.isReadOnly() ? Trouble.Code.HOME_NOT_WRITABLE
          : disk.getUsableSpace() < A_LITTLE ? Trouble.Code.NO_ROOM : Trouble.Code.NOT_SAVED;
    } catch (IOException e) {
      return Trouble.Code.NOT_SAVED;
    }
  }

  private static String reason(IOException cause) {
    var reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return reason == null ? "" : reason;
  }

  /// The nearest thing above the path that exists.
  private static Path standing(Path path) {
    var above = OwnerOnly.above(path);
    return above.equals(path) || Files.exists(above) ? above : standing(above);
  }
}
