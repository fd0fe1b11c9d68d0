package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import stillwater.wire.OwnMovements;

/// The person's own movements on disk: theirs to write, and here only read.
public record MovementsFile(Path path) {

  /// Tells one content of the file from the next.
  public record Mark(FileTime written, long size) {}

  /// None where there is no file, or it cannot be looked at.
  public Optional<Mark> mark() {
    try {
      var file = attributes();
      return Optional.of(new Mark(file.lastModifiedTime(), file.size()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// All that can be read of it; this never fails.
  public OwnMovements read() {
    try {
      return attributes().isRegularFile() ? content() : OwnMovements.closed();
    } catch (NoSuchFileException e) {
      return Files.isSymbolicLink(path) ? OwnMovements.closed() : OwnMovements.NONE;
    } catch (IOException e) {
      return OwnMovements.closed();
    }
  }

  private OwnMovements content() throws IOException {
    try (var in = Files.newInputStream(path)) {
      return OwnMovements.read(in.readNBytes(OwnMovements.LARGEST + 1));
    }
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }
}
