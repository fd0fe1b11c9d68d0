package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stillwater.focus.Device;
import stillwater.focus.Trouble;

/// Finds the journal's files: one folder a device, one file a month and the copies beside it.
final class MonthFiles {
  private static final Comparator<MonthFile> ORDER = Comparator.comparing(MonthFile::device)
      .thenComparing(MonthFile::month).thenComparing(MonthFile::isCopy).thenComparing(MonthFile::path);

  private final Path journal;

  MonthFiles(Path journal) {
    this.journal = journal;
  }

  Path of(Device device) {
    return journal.resolve(device.name());
  }

  /// Every device's files, by device and month, a month's copies last. Folders that cannot be opened are left out.
  ///
  /// @throws Trouble if the journal itself cannot be listed
  List<MonthFile> all() {
    return folders().filter(folder -> !isClosed(folder))
        .flatMap(folder -> device(folder).stream().flatMap(device -> of(folder, device))).sorted(ORDER).toList();
  }

  /// One device's files, oldest month first, a month's copies last.
  ///
  /// @throws Trouble if its folder cannot be listed
  List<MonthFile> by(Device device) {
    return of(of(device), device).sorted(ORDER).toList();
  }

  /// All that may hold lines of a device, by whatever name, also in the hidden folders in which tools keep versions.
  /// What is read comes last, and what is read first the very last: where that is done, it is done everywhere.
  ///
  /// @throws Trouble if a folder in which some may lie cannot be listed
  List<Path> everywhere(Device device) {
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(journal, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Looking(device, found));
    } catch (IOException e) {
      throw Troubles.reading(journal, e);
    }
    var read = by(device).reversed().stream().map(MonthFile::path).filter(found::contains).toList();
    found.removeAll(read);
    found.addAll(read);
    return found;
  }

  private final class Looking extends SimpleFileVisitor<Path> {
    private final Device device;
    private final List<Path> found;

    Looking(Device device, List<Path> found) {
      this.device = device;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.getFileName().toString().contains(MonthFile.SUFFIX)
          && OwnerOnly.above(file).getFileName().toString().equals(device.name())) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /// A link that leads back leads to what is looked at anyway.
    @Override
    public FileVisitResult visitFileFailed(Path closed, IOException e) {
      if (isAnothers(closed) || e instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw Troubles.reading(closed, e);
    }

    private boolean isAnothers(Path closed) {
      return folders().filter(folder -> !folder.equals(of(device))).anyMatch(closed::startsWith);
    }
  }

  /// The devices' folders that cannot be opened, and the files in the others.
  ///
  /// @throws Trouble if the journal itself cannot be listed
  List<Path> closed() {
    return Stream.concat(folders().filter(MonthFiles::isClosed),
        all().stream().filter(file -> !file.isReadable()).map(MonthFile::path)).toList();
  }

  static boolean isClosed(Path folder) {
    return Files.isDirectory(folder) && !Files.isReadable(folder);
  }

  /// Why what is in a device's folder or file is in no answer.
  static Trouble leftOut(Path closed) {
    return new Trouble(Trouble.Code.DEVICE_LEFT_OUT, null, closed);
  }

  private Stream<Path> folders() {
    return list(journal).stream().filter(folder -> device(folder).isPresent());
  }

  private static Stream<MonthFile> of(Path folder, Device device) {
    return list(folder).stream().flatMap(path -> MonthFile.of(path, device).stream());
  }

  static Optional<Device> device(Path folder) {
    try {
      return Files.isDirectory(folder) ? Optional.of(new Device(folder.getFileName().toString())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What is in a folder; nothing where it is missing.
  ///
  /// @throws Trouble if it cannot be listed, or is a file
  static List<Path> list(Path folder) {
    try (var paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (UncheckedIOException e) {
      throw Troubles.reading(folder, new IOException(e));
    } catch (NoSuchFileException | NotDirectoryException e) {
      if (Files.isRegularFile(folder) || Troubles.deadLink(folder).isPresent()) {
        throw Troubles.reading(folder, e);
      }
      return List.of();
    } catch (IOException e) {
      throw Troubles.reading(folder, e);
    }
  }
}
