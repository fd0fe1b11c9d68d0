package stillwater.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;

/// A folder of copied files in the making: each is written, forced and read back; the folder gets its name at the end,
/// whole or not at all.
final class Shelf {
  private final Path folder;
  private final Path partial;
  private Sums sums = new Sums(new TreeMap<>());

  /// @param partial where it stands until it is whole; must not exist
  Shelf(Path folder, Path partial) throws IOException {
    this.folder = folder;
    this.partial = partial;
    OwnerOnly.folder(partial);
  }

  /// Puts a copy of a file here, and below it the lines that the file itself has no more.
  ///
  /// @param file none where there is nothing but those lines
  /// @throws IOException also if what was written cannot be read back
  void put(String name, Optional<Path> file, Remnant remnant) throws IOException {
    var target = place(name);
    String written;
    try (var channel = OwnerOnly.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      written = Sums.passing(content(file, remnant), Channels.newOutputStream(channel));
      channel.force(true);
    }
    if (!written.equals(Sums.sum(Files.newInputStream(target)))) {
      throw new IOException(target + " is not what was written");
    }
    sums = sums.with(name, written);
  }

  /// Puts the very file here that an older copy has as it was written; writes it again where the disk cannot give a
  /// file two names.
  void putSame(String name, Backup older) throws IOException {
    if (isLinked(place(name), older.file(name))) {
      sums = sums.with(name, older.sum(name));
    } else {
      put(name, Optional.of(older.file(name)), Remnant.NONE);
    }
  }

  private static boolean isLinked(Path target, Path copy) {
    try {
      Files.createLink(target, copy);
      return true;
    } catch (UnsupportedOperationException | IOException e) {
      return false;
    }
  }

  /// Says beside the files what their sums are.
  void seal() throws IOException {
    OwnerOnly.replace(partial.resolve(Sums.FILE), sums.text());
  }

  /// Gives the folder its name.
  void finish() throws IOException {
    try (var folders = Files.walk(partial)) {
      for (var each : folders.filter(Files::isDirectory).toList()) {
        OwnerOnly.forceFolder(each);
      }
    }
    Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    OwnerOnly.forceFolder(OwnerOnly.above(folder));
  }

  /// Removes a folder with all that is in it.
  static void remove(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Path place(String name) throws IOException {
    var target = partial.resolve(name);
    OwnerOnly.folder(OwnerOnly.above(target));
    return target;
  }

  private static InputStream content(Optional<Path> file, Remnant remnant) throws IOException {
    var itself = file.isPresent() ? Files.newInputStream(file.get()) : InputStream.nullInputStream();
    return remnant.isEmpty() ? itself
        : new SequenceInputStream(itself, new ByteArrayInputStream(remnant.bytes()));
  }
}
