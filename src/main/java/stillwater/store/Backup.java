package stillwater.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import stillwater.focus.Device;

/// One day's copy: a folder named after the day that looks like a HOME, with the sums of its files beside them.
record Backup(Path folder, LocalDate day) {
  static final String SETTINGS = "settings.json";
  static final String MOVEMENTS = "movements.json";
  /// What a person may write by hand; no older copy could complete it.
  static final List<String> PERSONAL = List.of(SETTINGS, MOVEMENTS);
  static final String JOURNAL = "journal";
  /// Ends the name of a folder that is not a whole copy: not yet, or no more.
  static final String PARTIAL = ".partial";
  /// What else a list of sums may name is none of a copy's files.
  private static final Pattern NAME = Pattern.compile(
      "(settings|movements)\\.json|journal/[^./][^/]*/[^/]+\\.jsonl(~[^/]+)?");

  /// The copies in a folder, oldest first; what else lies there is none.
  static List<Backup> in(Path backups) throws IOException {
    return list(backups).stream().flatMap(path -> of(path).stream()).sorted(Comparator.comparing(Backup::day)).toList();
  }

  private static Optional<Backup> of(Path path) {
    return Files.isDirectory(path) ? day(path.getFileName().toString()).map(day -> new Backup(path, day))
        : Optional.empty();
  }

  /// The folders that were once to become a copy, or to be removed.
  static List<Path> remains(Path backups) throws IOException {
    return list(backups).stream().filter(path -> {
      var name = path.getFileName().toString();
      return name.endsWith(PARTIAL) && day(name.substring(0, name.length() - PARTIAL.length())).isPresent();
    }).toList();
  }

  /// The files in devices' folders, as paths below the HOME where these lie: whatever month they name. A folder that
  /// cannot be opened is left out.
  static SortedSet<String> files(Collection<Path> devices) {
    var files = new TreeSet<String>();
    for (var device : devices) {
      for (var file : isHidden(device) ? List.<Path>of() : openable(device)) {
        var name = JOURNAL + "/" + device.getFileName() + "/" + file.getFileName();
        if (NAME.matcher(name).matches() && Files.isRegularFile(file)) {
          files.add(name);
        }
      }
    }
    return files;
  }

  /// The files of the journal that lie here.
  SortedSet<String> files() {
    return files(openable(folder.resolve(JOURNAL)));
  }

  /// Where a file of this copy lies.
  Path file(String name) {
    return folder.resolve(name);
  }

  /// A file of this copy that can be read to its end.
  Optional<Path> found(String name) {
    return Optional.of(file(name)).filter(Backup::opens);
  }

  /// Whether a file can be read to its end: permissions do not tell what a disk will give.
  static boolean opens(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var content = Files.newInputStream(file)) {
      content.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether a file is here as it was written.
  boolean isSound(String name) {
    try {
      return Files.isRegularFile(file(name))
          && sums().hold(name, sum(name));
    } catch (IOException e) {
      return false;
    }
  }

  /// Blanks what was written in some events; a file that was as it was written still is, at every moment.
  ///
  /// @return whether there was anything
  boolean erase(String name, Erasure erasure) throws IOException {
    var before = sum(name);
    var after = Sums.written(out -> erasure.blank(file(name), out));
    var isSound = sums().hold(name, before);
    if (!after.equals(before)) {
      if (isSound) {
        seal(sums().with(name, before, after));
      }
      erasure.in(file(name));
    }
    if (isSound) {
      seal(sums().with(name, after));
    }
    return !after.equals(before);
  }

  /// The sum of a file that is as it was written.
  String sum(String name) throws IOException {
    return Sums.sum(Files.newInputStream(file(name)));
  }

  private void seal(Sums sums) throws IOException {
    if (!sums.equals(sums())) {
      OwnerOnly.replace(folder.resolve(Sums.FILE), sums.text());
      OwnerOnly.forceFolder(folder);
    }
  }

  Sums sums() {
    return Sums.of(folder);
  }

  /// Every file that lies here, or did when the copy was made.
  SortedSet<String> names() {
    var names = new TreeSet<>(files());
    PERSONAL.stream().filter(name -> Files.exists(file(name))).forEach(names::add);
    sums().byName().keySet().stream().filter(name -> NAME.matcher(name).matches()).forEach(names::add);
    return names;
  }

  /// Whose file that is.
  static Optional<Device> device(String name) {
    var parts = name.split("/");
    try {
      return parts.length > 2 ? Optional.of(new Device(parts[1])) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What carries files between machines keeps its own things in such folders.
  private static boolean isHidden(Path folder) {
    return folder.getFileName().toString().startsWith(".");
  }

  private static Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<Path> openable(Path folder) {
    try {
      return list(folder);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var paths = Files.newDirectoryStream(folder)) {
      var list = new ArrayList<Path>();
      paths.forEach(list::add);
      return list;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
