package stillwater.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Device;
import stillwater.focus.Trouble;

/// Tells when other devices' events have arrived in the journal's folder, whatever carries them there.
///
/// The system's word only wakes it: it tells when the files look different than before. Where the system cannot be
/// asked, or stays silent as it does for a network drive, it looks from time to time.
public final class Arrivals implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private static final Pace USUAL =
      new Pace(Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofSeconds(10));

  private final Path journal;
  private final Optional<Device> own;
  private final Runnable changed;
  private final Pace pace;
  private final Opening opening;
  private final Thread thread;
  private Optional<Footprint> known = Optional.empty();
  private volatile boolean open = true;

  /// How long it waits.
  ///
  /// @param quiet for nothing to happen, before it tells
  /// @param latest before it tells although things go on happening
  /// @param look between two looks where the system tells nothing
  record Pace(Duration quiet, Duration latest, Duration look) {}

  /// Begins to watch the folders as they are now.
  interface Opening {
    Folders open(Path journal, Optional<Device> own) throws IOException;
  }

  /// Folders that are watched, until one comes or goes.
  interface Folders extends Closeable {

    /// Returns when something happened in them.
    void await() throws InterruptedException;

    /// Whether something happens within this time.
    boolean awaitFor(Duration patience) throws InterruptedException;

    /// Whether these are not the folders any more that should be watched.
    boolean areStale();
  }

  private Arrivals(Path journal, Optional<Device> own, Runnable changed, Pace pace, Opening opening) {
    this.journal = journal.toAbsolutePath();
    this.own = own;
    this.changed = changed;
    this.pace = pace;
    this.opening = opening;
    this.thread = Thread.ofPlatform().daemon().name("arrivals").unstarted(this::run);
  }

  /// Begins to watch, on a thread of its own, and takes no other time.
  ///
  /// @param own this device, whose own folder brings no news
  /// @param changed runs on that thread: once at the beginning, and whenever another device's file has changed
  public static Arrivals watch(Path journal, Optional<Device> own, Runnable changed) {
    return watch(journal, own, changed, USUAL, WatchedFolders::open);
  }

  static Arrivals watch(Path journal, Optional<Device> own, Runnable changed, Pace pace, Opening opening) {
    var arrivals = new Arrivals(journal, own, changed, pace, opening);
    arrivals.thread.start();
    return arrivals;
  }

  /// Nothing is told any more; what is being told now may still end.
  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }

  private void run() {
    try {
      while (open) {
        attend();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Looks only once the folders are watched, so that nothing can arrive in between unseen.
  private void attend() throws InterruptedException {
    try (var folders = opening.open(journal, own)) {
      look();
      while (open && !folders.areStale()) {
        await(folders);
        settle(folders);
        look();
      }
    } catch (IOException e) {
      LOG.debug("The journal's folder cannot be watched", e);
      look();
      Thread.sleep(pace.look());
    }
  }

  /// What could not be taken in is tried again, also where nothing more happens.
  private void await(Folders folders) throws InterruptedException {
    if (known.isPresent()) {
      folders.await();
    } else {
      folders.awaitFor(pace.look());
    }
  }

  private void settle(Folders folders) throws InterruptedException {
    long since = System.nanoTime();
    while (folders.awaitFor(pace.quiet()) && System.nanoTime() - since < pace.latest().toNanos()) {
      continue;
    }
  }

  private void look() {
    try {
      var now = Optional.of(Footprint.ofOthers(journal, own));
      if (open && !now.equals(known)) {
        known = tell() ? now : Optional.empty();
      }
    } catch (Trouble trouble) {
      LOG.debug("The journal's folder cannot be looked at", trouble);
    }
  }

  /// Whether it was taken in.
  private boolean tell() {
    try {
      CompletableFuture.runAsync(changed, Runnable::run).join();
      return true;
    } catch (CompletionException e) {
      LOG.warn("What arrived could not be taken in, and is tried again", e);
      return false;
    }
  }
}
