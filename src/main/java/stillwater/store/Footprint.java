package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import stillwater.focus.Device;

/// What the journal's files look like from outside: another footprint means that something was recorded, or arrived.
public record Footprint(Map<Path, Look> files) {

  /// How a file looks: one that was replaced by another of its size still has another time.
  public record Look(long size, FileTime written) {}

  /// All devices' files.
  ///
  /// @throws stillwater.focus.Trouble if a folder cannot be listed
  public static Footprint of(Places places) {
    return of(places.journal(), _ -> true);
  }

  /// The files of all devices but this one.
  static Footprint ofOthers(Path journal, Optional<Device> own) {
    return of(journal, file -> own.filter(file.device()::equals).isEmpty());
  }

  private static Footprint of(Path journal, Predicate<MonthFile> counts) {
    var files = new HashMap<Path, Look>();
    new MonthFiles(journal).all().stream().filter(counts)
        .forEach(file -> look(file.path()).ifPresent(look -> files.put(file.path(), look)));
    return new Footprint(Map.copyOf(files));
  }

  /// None where the file went away since it was found, or cannot be looked at.
  private static Optional<Look> look(Path file) {
    try {
      var seen = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Look(seen.size(), seen.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
