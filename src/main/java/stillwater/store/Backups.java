package stillwater.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Copies.Loss;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Trouble;
import stillwater.wire.SettingsJson;
import stillwater.wire.Unreadable;

/// Makes the daily copies: `backups/2026-11-21` looks like a HOME and can be used as one.
///
/// Rule: a copy holds the journal as it stands, and every whole line that any earlier copy holds and the journal has no
/// more. So each copy holds all that was ever recorded, a journal that was cut or emptied makes no copy poorer,
/// and whatever [Retention] lets go takes no line with it. A file that cannot be opened now is in it as it was in the
/// copy before.
///
/// Algorithm: the files are written beside, forced and read back; then the folder gets the day's name; only then older
/// copies go. A file that is as it was in an earlier copy is that very file under one more name, where the disk knows
/// such. Whatever fails or is cut off on the way leaves the earlier copies as they are, and is tried again next time.
public final class Backups {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  private static final String LOCK = "lock";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(25);

  private final Places places;

  public Backups(Places places) {
    this.places = places;
  }

  /// Whether this day has no copy yet: one look at the disk.
  public boolean isDue(LocalDate today) {
    return !Files.isDirectory(places.backups().resolve(today.toString()));
  }

  /// The day of the newest copy; none where there is none, or none can be seen.
  public Optional<LocalDate> latest() {
    try {
      return Backup.in(places.backups()).stream().map(Backup::day).max(Comparator.naturalOrder());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Makes the copy of this day, unless there is nothing to copy, or another process is about it. Verbs may write
  /// meanwhile: a copy has a lock of its own.
  ///
  /// @return what the journal has lost, as far as copies tell
  /// @throws Trouble if there is no new copy; the earlier ones are as they were
  public List<Loss> make(LocalDate today) {
    try {
      if (!Files.isDirectory(places.journal()) && latest().isEmpty()) {
        return List.of();
      }
      var lock = Lock.take(places.backups().resolve(LOCK), "copy");
      if (lock.isEmpty()) {
        return List.of();
      }
      try (var _ = lock.get()) {
        return makeAlone(today);
      }
    } catch (IOException e) {
      throw Troubles.writing(places.backups(), e);
    } catch (UncheckedIOException e) {
      throw Troubles.writing(places.backups(), new IOException(e));
    }
  }

  /// Blanks what was written in some of a device's events in every copy, and leaves no unfinished one.
  ///
  /// @return whether there was anything
  /// @throws Trouble if it could not be done in all of them; each file is as it was, or as it shall be
  public boolean erase(Device device, Set<Id> events) {
    if (!Files.isDirectory(places.backups())) {
      return false;
    }
    try (var _ = awaitLock()) {
      sweep();
      var erasure = new Erasure(events);
      var stood = false;
      for (var copy : Backup.in(places.backups())) {
        for (var name : copy.files()) {
          if (Backup.device(name).filter(device::equals).isPresent()) {
            stood |= copy.erase(name, erasure);
          }
        }
      }
      return stood;
    } catch (IOException e) {
      throw Troubles.writing(places.backups(), e);
    } catch (UncheckedIOException e) {
      throw Troubles.writing(places.backups(), new IOException(e));
    }
  }

  /// A copy that is being made is soon done.
  private Lock awaitLock() {
    for (long since = System.nanoTime(); ; LockSupport.parkNanos(PAUSE.toNanos())) {
      var lock = Lock.take(places.backups().resolve(LOCK), "forget");
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() - since > PATIENCE.toNanos()) {
        throw new Trouble(Trouble.Code.IN_USE, null, "copy");
      }
    }
  }

  private List<Loss> makeAlone(LocalDate today) throws IOException {
    sweep();
    var earlier = Backup.in(places.backups()).reversed();
    var names = names(earlier);
    if (names.isEmpty() || !isDue(today)) {
      return List.of();
    }
    var made = new Backup(places.backups().resolve(today.toString()), today);
    var poorer = fill(new Shelf(made.folder(), partial(today)), names, earlier);
    retire(today);
    return new Losses(places).of(poorer, List.of(made));
  }

  /// What cannot be removed is no reason to copy nothing.
  private void sweep() throws IOException {
    for (var remains : Backup.remains(places.backups())) {
      try {
        Shelf.remove(remains);
      } catch (IOException | UncheckedIOException e) {
        LOG.debug("What was left of a copy stays", e);
      }
    }
  }

  /// @return the files of which earlier copies held more than the journal does
  private Collection<String> fill(Shelf shelf, Collection<String> names, List<Backup> earlier) throws IOException {
    var poorer = new ArrayList<String>();
    for (var name : names) {
      if (put(name, shelf, earlier)) {
        poorer.add(name);
      }
    }
    if (isReadable(places.settings())) {
      shelf.put(Backup.SETTINGS, Optional.of(places.settings()), Remnant.NONE);
    }
    var movements = new MovementsFile(places.movements());
    if (movements.mark().isPresent() && movements.read().isList()) {
      shelf.put(Backup.MOVEMENTS, Optional.of(movements.path()), Remnant.NONE);
    }
    shelf.seal();
    shelf.finish();
    return poorer;
  }

  private boolean put(String name, Shelf shelf, List<Backup> earlier) throws IOException {
    var file = Optional.of(places.home().resolve(name)).filter(Backup::opens);
    var sound = earlier.stream().filter(copy -> copy.isSound(name)).findFirst();
    var base = file.or(() -> sound.map(copy -> copy.file(name)));
    var remnant = Remnant.of(base, name, earlier);
    if (remnant.isEmpty() && sound.isPresent() && isSame(base, sound.get().file(name))) {
      shelf.putSame(name, sound.get());
    } else if (base.isPresent() || !remnant.isEmpty()) {
      shelf.put(name, base, remnant);
    }
    return file.isEmpty() || !remnant.isEmpty();
  }

  private void retire(LocalDate today) throws IOException {
    var copies = Backup.in(places.backups());
    var kept = Retention.kept(copies.stream().map(Backup::day).toList(), today);
    for (var copy : copies) {
      if (!kept.contains(copy.day())) {
        Shelf.remove(Files.move(copy.folder(), partial(copy.day()), StandardCopyOption.ATOMIC_MOVE));
      }
    }
  }

  private Collection<String> names(List<Backup> earlier) {
    var names = new TreeSet<>(Backup.files(MonthFiles.list(places.journal())));
    earlier.forEach(copy -> names.addAll(copy.files()));
    return names;
  }

  private Path partial(LocalDate day) {
    return places.backups().resolve(day + Backup.PARTIAL);
  }

  private static boolean isSame(Optional<Path> file, Path copy) throws IOException {
    return file.isPresent() && Files.mismatch(file.get(), copy) < 0;
  }

  private static boolean isReadable(Path settings) {
    try {
      SettingsJson.read(Files.readString(settings));
      return true;
    } catch (IOException | Unreadable e) {
      return false;
    }
  }
}
