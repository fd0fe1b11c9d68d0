package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
