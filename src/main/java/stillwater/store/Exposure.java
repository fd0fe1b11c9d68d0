package stillwater.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/// Counts the files that other people on this machine may read.
final class Exposure extends SimpleFileVisitor<Path> {
  private long files;

  private Exposure() {}

  /// Those in a folder and below; none where the system does not tell.
  static long of(Path folder) {
    var exposure = new Exposure();
    try {
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.walkFileTree(Files.exists(folder) ? folder.toRealPath() : folder, exposure);
      }
    } catch (IOException e) {
      return 0;
    }
    return exposure.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
    return allows(folder, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE)
        ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isRegularFile() && allows(file, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ)) {
      files++;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean allows(Path path, PosixFilePermission... any) throws IOException {
    var allowed = new HashSet<>(Files.getPosixFilePermissions(path));
    return allowed.removeAll(Set.of(any));
  }
}
