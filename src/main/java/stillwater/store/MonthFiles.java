package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stillwater.focus.Device;

/// Finds the journal's files: one folder a device, one file a month.
final class MonthFiles {
  private final Path journal;

  MonthFiles(Path journal) {
    this.journal = journal;
  }

  Path of(Device device) {
    return journal.resolve(device.name());
  }

  /// Every device's files, by device and month.
  ///
  /// @throws stillwater.focus.Trouble if a folder cannot be listed
  List<MonthFile> all() {
    var files = new ArrayList<MonthFile>();
    for (var folder : list(journal)) {
      device(folder).ifPresent(device -> files.addAll(of(folder, device)));
    }
    files.sort(Comparator.comparing(MonthFile::device).thenComparing(MonthFile::month));
    return files;
  }

  /// One device's files, oldest month first.
  ///
  /// @throws stillwater.focus.Trouble if its folder cannot be listed
  List<MonthFile> by(Device device) {
    return of(of(device), device).stream().sorted(Comparator.comparing(MonthFile::month)).toList();
  }

  private static List<MonthFile> of(Path folder, Device device) {
    return list(folder).stream().flatMap(path -> MonthFile.of(path, device).stream()).toList();
  }

  private static Optional<Device> device(Path folder) {
    try {
      return Files.isDirectory(folder) ? Optional.of(new Device(folder.getFileName().toString())) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Path> list(Path folder) {
    try (var paths = Files.list(folder)) {
      return paths.toList();
    } catch (UncheckedIOException e) {
      throw Troubles.reading(folder, new IOException(e));
    } catch (NoSuchFileException | NotDirectoryException e) {
      if (Files.isRegularFile(folder)) {
        throw Troubles.reading(folder, e);
      }
      return List.of();
    } catch (IOException e) {
      throw Troubles.reading(folder, e);
    }
  }
}
