package stillwater.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import stillwater.focus.Device;

/// The journal's folder, the ones in it and the ones that hold it, watched by the system.
final class WatchedFolders implements Arrivals.Folders {
  private final WatchService service;
  /// Of each folder: which names in it are folders to be watched, or were.
  private final Map<WatchKey, Predicate<String>> outer = new HashMap<>();
  private boolean stale;

  private WatchedFolders(WatchService service) {
    this.service = service;
  }

  /// @throws IOException if they cannot be watched, or the system would not tell what other machines do there
  static WatchedFolders open(Path journal, Optional<Device> own) throws IOException {
    if (NetworkDrive.holds(journal)) {
      throw new IOException(journal + " lies on a network drive");
    }
    var folders = new WatchedFolders(service(journal));
    try {
      folders.watch(journal, own);
      return folders;
    } catch (IOException e) {
      folders.close();
      throw e;
    }
  }

  private static WatchService service(Path journal) throws IOException {
    try {
      return journal.getFileSystem().newWatchService();
    } catch (UnsupportedOperationException e) {
      throw new IOException(e);
    }
  }

  /// A link to the journal is watched at both its ends.
  private void watch(Path journal, Optional<Device> own) throws IOException {
    watchComing(journal);
    if (!Files.isDirectory(journal)) {
      if (Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(journal.toString());
      }
      return;
    }
    watchComing(journal.toRealPath());
    watchOuter(journal, name -> !isPassing(name));
    try (var others = Files.newDirectoryStream(journal, folder -> mayBeAnothers(folder, own))) {
      for (var folder : others) {
        folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean mayBeAnothers(Path folder, Optional<Device> own) {
    var name = folder.getFileName().toString();
    return Files.isDirectory(folder) && !isPassing(name) && own.filter(device -> device.name().equals(name)).isEmpty();
  }

  private void watchComing(Path folder) throws IOException {
    watchOuter(OwnerOnly.above(folder), folder.getFileName().toString()::equals);
  }

  private void watchOuter(Path folder, Predicate<String> names) throws IOException {
    var key = folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
    outer.merge(key, names, Predicate::or);
  }

  @Override
  public void await() throws InterruptedException {
    while (!brings(service.take())) {
      continue;
    }
  }

  @Override
  public boolean awaitFor(Duration patience) throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    for (long left = patience.toNanos(); left > 0; left = until - System.nanoTime()) {
      var key = service.poll(left, TimeUnit.NANOSECONDS);
      if (key != null && brings(key)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean areStale() {
    return stale;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /// Whether it may be news of a file; where events were lost, or a folder came or went, all must be looked at.
  private boolean brings(WatchKey key) {
    boolean news = false;
    for (var event : key.pollEvents()) {
      stale |= event.kind() == StandardWatchEventKinds.OVERFLOW
          || outer.getOrDefault(key, _ -> false).test(name(event));
      news |= !outer.containsKey(key) && !isPassing(name(event));
    }
    stale |= !key.reset();
    return news || stale;
  }

  private static String name(WatchEvent<?> event) {
    return String.valueOf(event.context());
  }

  /// The names that tools give to what they have not finished, and to what is theirs alone.
  static boolean isPassing(String name) {
    return name.startsWith(".") || name.endsWith(".tmp");
  }
}
