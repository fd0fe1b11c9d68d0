package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import stillwater.focus.Copies;
import stillwater.focus.Device;
import stillwater.focus.Reason;
import stillwater.focus.Trouble;

/// Looks at the daily copies, and makes a new HOME out of one.
///
/// The new HOME gets no `device` file, so the first event recorded there begins a device of its own, at `seq` 1: two
/// HOMEs that came from one never write the same file, whatever becomes of the old one or a machine it is shared with.
public final class KeptCopies implements Copies {
  private static final int NEWEST = 2;

  private final Places places;

  public KeptCopies(Places places) {
    this.places = places;
  }

  @Override
  public List<Copy> all() {
    try {
      var inspection = new Inspection();
      var copies = new ArrayList<Copy>();
      for (var backup : Backup.in(places.backups())) {
        copies.add(inspection.of(backup));
      }
      return copies;
    } catch (IOException e) {
      throw Troubles.reading(places.backups(), e);
    }
  }

  @Override
  public List<Loss> losses() {
    try {
      var copies = Backup.in(places.backups()).reversed();
      return copies.isEmpty() ? List.of() : new Losses(places).of(copies.getFirst().files(), copies);
    } catch (IOException e) {
      throw Troubles.reading(places.backups(), e);
    }
  }

  /// The highest `seq` of a device that the newest copy holds, as far as the ends of its newest two months tell. A copy
  /// that cannot be read tells nothing: that is no reason to record nothing.
  public OptionalLong lastSeq(Device device) {
    try {
      var copies = Backup.in(places.backups());
      return copies.isEmpty() ? OptionalLong.empty()
          : lastSeq(new MonthFiles(copies.getLast().file(Backup.JOURNAL)).by(device));
    } catch (IOException | Trouble e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong lastSeq(List<MonthFile> files) {
    var months = files.stream().map(MonthFile::month).distinct().toList();
    var newest = months.subList(Math.max(0, months.size() - NEWEST), months.size());
    return files.stream().filter(file -> newest.contains(file.month())).mapToLong(MonthFile::lastSeq)
        .filter(seq -> seq > 0).max();
  }

  @Override
  public Outcome restore(LocalDate day, Path folder) {
    var file = fileAt(folder);
    if (file.isPresent()) {
      return new Outcome.Refused(Reason.of(Reason.Code.FOLDER_NOT_NEW, file.get()));
    }
    var target = Places.real(folder);
    var partial = target.resolveSibling(target.getFileName() + Backup.PARTIAL);
    if (target.startsWith(places.home()) || places.home().startsWith(target)) {
      return new Outcome.Refused(Reason.of(Reason.Code.FOLDER_OF_HOME, target));
    }
    for (var needed : List.of(target, partial)) {
      if (!isFree(needed)) {
        return new Outcome.Refused(Reason.of(Reason.Code.FOLDER_NOT_NEW, needed));
      }
    }
    return restore(day, target, partial);
  }

  private Outcome restore(LocalDate day, Path target, Path partial) {
    try {
      var until = Backup.in(places.backups()).stream().filter(backup -> !backup.day().isAfter(day)).toList().reversed();
      if (until.isEmpty()) {
        return new Outcome.Refused(Reason.of(Reason.Code.NO_COPY, day));
      }
      var copy = new Inspection().of(until.getFirst());
      Files.deleteIfExists(partial);
      var shelf = new Shelf(target, partial);
      for (var name : until.getFirst().names()) {
        put(name, shelf, until, copy.damaged().contains(name));
      }
      Files.deleteIfExists(target);
      var restored = new Inspection().of(new Backup(partial, copy.day()));
      shelf.finish();
      return new Outcome.Restored(new Copy(copy.day(), restored.events(), restored.devices(), restored.bytes(),
          copy.damaged()), target);
    } catch (IOException | UncheckedIOException e) {
      throw new Trouble(Trouble.Code.COPY_NOT_RESTORED, e, target, partial);
    }
  }

  /// A damaged file is completed by what older copies of it have.
  private static void put(String name, Shelf shelf, List<Backup> until, boolean damaged) throws IOException {
    var file = until.getFirst().found(name);
    if (Backup.PERSONAL.contains(name) && damaged) {
      return;
    }
    var remnant = damaged ? Remnant.of(file, name, until.subList(1, until.size())) : Remnant.NONE;
    if (file.isPresent() || !remnant.isEmpty()) {
      shelf.put(name, file, remnant);
    }
  }

  /// The file that stands there, or where a folder above should.
  private static Optional<Path> fileAt(Path folder) {
    return Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
        .filter(Files::exists).findFirst().filter(path -> !Files.isDirectory(path));
  }

  private static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (var content = Files.newDirectoryStream(folder)) {
      return !content.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
  }
}
