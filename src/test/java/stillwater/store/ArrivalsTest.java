package stillwater.store;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What other devices' files bring is heard of soon, once, and whatever happens to the folders.
class ArrivalsTest {
  private static final int LONG_SECONDS = 30;
  private static final Arrivals.Pace BRISK =
      new Arrivals.Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(20));
  /// Looks by itself so seldom that only the system can have told.
  private static final Arrivals.Pace TOLD =
      new Arrivals.Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofDays(1));

  @TempDir
  private Path home;

  private final AtomicInteger calls = new AtomicInteger();
  private final Set<Thread> hearing = ConcurrentHashMap.newKeySet();
  private final CountDownLatch asleep = new CountDownLatch(1);
  private volatile Optional<Footprint> seen = Optional.empty();
  private final List<Arrivals> watching = new ArrayList<>();

  @AfterEach
  void end() {
    watching.forEach(Arrivals::close);
    hearing.forEach(thread -> await(() -> !thread.isAlive()));
  }

  @Test
  void whatStoodThereBeforeIsToldAtTheBeginning() {
    write("laptop-2/2026-11.jsonl", "{}\n");
    watch();
    awaitNews();
  }

  @Test
  void aLineThatArrivesIsTold() {
    write("laptop-2/2026-11.jsonl", "{}\n");
    watch();
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n{}\n");
    awaitNews();
  }

  @Test
  void aFileThatIsMovedIntoPlaceIsTold() throws IOException {
    write("laptop-2/2026-11.jsonl", "{}\n");
    watch();
    awaitNews();
    write("laptop-2/.syncthing.2026-11.jsonl.tmp", "{}\n{}\n");
    Files.move(at("laptop-2/.syncthing.2026-11.jsonl.tmp"), at("laptop-2/2026-11.jsonl"), REPLACE_EXISTING);
    awaitNews();
  }

  @Test
  void aFileReplacedByOneOfItsSizeIsTold() throws IOException {
    write("laptop-2/2026-11.jsonl", "{}\n");
    Files.setLastModifiedTime(at("laptop-2/2026-11.jsonl"), FileTime.from(Instant.EPOCH));
    watch();
    awaitNews();
    write("laptop-2/2026-11.jsonl", "[]\n");
    awaitNews();
  }

  @Test
  void aDeviceThatAppearsIsWatchedToo() {
    write("laptop-2/2026-11.jsonl", "{}\n");
    watch();
    awaitNews();
    write("tablet-3/2026-11.jsonl", "{}\n");
    awaitNews();
    write("tablet-3/2026-11.jsonl", "{}\n{}\n");
    awaitNews();
  }

  @Test
  void aJournalThatAppearsIsWatched() {
    watch();
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n");
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n{}\n");
    awaitNews();
  }

  @Test
  void aJournalMovedAwayAndPutBackIsWatchedStill() throws IOException {
    write("laptop-2/2026-11.jsonl", "{}\n");
    watch();
    awaitNews();
    Files.move(journal(), home.resolve("elsewhere"));
    awaitNews();
    Files.move(home.resolve("elsewhere"), journal());
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n{}\n");
    awaitNews();
  }

  @Test
  void aJournalBehindALinkIsWatchedAtBothEnds() throws IOException {
    Files.createDirectories(home.resolve("cloud/carried"));
    Files.createSymbolicLink(journal(), home.resolve("cloud/carried"));
    write("laptop-2/2026-11.jsonl", "{}\n");
    watch();
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n{}\n");
    awaitNews();
    Files.createDirectories(home.resolve("cloud/empty"));
    Files.move(home.resolve("cloud/carried"), home.resolve("cloud/before"));
    Files.move(home.resolve("cloud/empty"), home.resolve("cloud/carried"));
    awaitNews();
    Files.delete(journal());
    Files.createSymbolicLink(journal(), home.resolve("cloud/before"));
    awaitNews();
  }

  @Test
  void aLinkThatLeadsNowhereYetIsLookedAtFromTimeToTime() throws IOException {
    Files.createDirectories(home.resolve("cloud"));
    Files.createSymbolicLink(journal(), home.resolve("cloud/carried"));
    var tries = new AtomicInteger();
    watch(BRISK, (journal, own) -> {
      tries.incrementAndGet();
      return WatchedFolders.open(journal, own);
    });
    await(() -> tries.get() > 1);
    assertThat(calls).hasValue(0);
    Files.createDirectories(home.resolve("cloud/carried"));
    write("laptop-2/2026-11.jsonl", "{}\n");
    awaitNews();
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk-1/2026-11.jsonl", "laptop-2/.syncthing.2026-11.jsonl.tmp", "laptop-2/2026-11.jsonl.tmp",
      "laptop-2/.~2026-11.jsonl", "laptop-2/notes.txt", ".stversions/laptop-2/2026-11.jsonl", ".stignore"})
  void whatIsNoFileOfAnotherDeviceIsNoNews(String file) {
    write("laptop-2/2026-11.jsonl", "{}\n");
    var before = standing();
    write(file, "{}\n");
    assertThat(standing()).isEqualTo(before);
    write("laptop-2/2026-11.jsonl", "{}\n{}\n");
    assertThat(standing()).isNotEqualTo(before);
  }

  @Test
  void itsOwnFilesAndWhatToolsHaveNotFinishedWakeNobody() throws IOException, InterruptedException {
    write("desk-1/2026-11.jsonl", "{}\n");
    write("laptop-2/2026-11.jsonl", "{}\n");
    try (var folders = WatchedFolders.open(journal(), Optional.of(Diary.DESK))) {
      write("desk-1/2026-11.jsonl", "{}\n{}\n");
      write("laptop-2/.syncthing.2026-11.jsonl.tmp", "{}\n{}\n");
      write(".stversions/laptop-2/2026-11.jsonl", "{}\n");
      Files.writeString(home.resolve("alive"), "{}");
      assertThat(folders.awaitFor(Duration.ofMillis(200))).isFalse();
      assertThat(folders.areStale()).isFalse();
      write("laptop-2/2026-11.jsonl", "{}\n{}\n");
      folders.await();
      assertThat(folders.areStale()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({".syncthing.2026-11.jsonl.tmp,true", "2026-11.jsonl.tmp,true", ".~2026-11.jsonl,true", ".stfolder,true",
      "2026-11.jsonl,false", "laptop-2,false", "2026-11.sync-conflict-20261120-101112-ABCDEFG.jsonl,false"})
  void aNameSaysWhetherAToolHasFinished(String name, boolean passing) {
    assertThat(WatchedFolders.isPassing(name)).isEqualTo(passing);
  }

  @Test
  void whereNothingCanBeWatchedItIsLookedAtFromTimeToTime() {
    watch(BRISK, (_, _) -> {
      throw new IOException("no watches left");
    });
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n");
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n{}\n");
    awaitNews();
  }

  @Test
  void watchingBeginsAgainOnceItCan() {
    var tries = new AtomicInteger();
    watch(BRISK, (journal, own) -> {
      if (tries.incrementAndGet() < 3) {
        throw new IOException("no watches left");
      }
      return new Script(0, 0);
    });
    await(() -> asleep.getCount() == 0);
    assertThat(tries).hasValue(3);
  }

  @Test
  void manyThingsAtOnceAreToldOnce() {
    watch(TOLD, (_, _) -> new Script(5, 1));
    await(() -> asleep.getCount() == 0);
    assertThat(calls).as("at the beginning, and once more").hasValue(2);
  }

  @Test
  void itIsToldAtLastWhereItNeverGetsQuiet() {
    watch(TOLD, (_, _) -> new Script(Integer.MAX_VALUE, Integer.MAX_VALUE));
    await(() -> calls.get() > 3);
  }

  @Test
  void aListenerThatFailsHearsTheNextTimeToo() {
    watching.add(Arrivals.watch(journal(), Optional.of(Diary.DESK), () -> {
      hear();
      throw new IllegalStateException("it cannot");
    }, TOLD, WatchedFolders::open));
    awaitNews();
    write("laptop-2/2026-11.jsonl", "{}\n");
    awaitNews();
  }

  @Test
  void whatCouldNotBeTakenInIsTriedAgainAlthoughNothingMoreHappens() {
    var tries = new AtomicInteger();
    watching.add(Arrivals.watch(journal(), Optional.of(Diary.DESK), () -> {
      if (tries.incrementAndGet() < 3) {
        throw new IllegalStateException("it cannot");
      }
    }, new Arrivals.Pace(TOLD.quiet(), TOLD.latest(), Duration.ofMillis(20)), WatchedFolders::open));
    await(() -> tries.get() == 3);
  }

  @Test
  void itsThreadEndsOnceItIsClosed() {
    var open = watch();
    awaitNews();
    open.close();
    await(() -> hearing.stream().noneMatch(Thread::isAlive));
  }

  @ParameterizedTest
  @CsvSource({"nfs4,true", "cifs,true", "smb3,true", "9p,true", "fuse.sshfs,true", "fuse,true", "virtiofs,true",
      "ext4,false", "btrfs,false", "xfs,false", "tmpfs,false", "overlay,false", "fuseblk,false", "apfs,false",
      "NTFS,false", "zfs,false"})
  void onANetworkDriveTheSystemIsNotTrustedToTell(String type, boolean shared) {
    assertThat(NetworkDrive.isShared(type)).isEqualTo(shared);
  }

  /// Folders in which so many things happen after each other, so many times.
  private final class Script implements Arrivals.Folders {
    private final int things;
    private int times;
    private int left;
    private int written;

    Script(int things, int times) {
      this.things = things;
      this.times = times;
    }

    @Override
    public void await() throws InterruptedException {
      if (times-- <= 0) {
        asleep.countDown();
        Thread.sleep(Duration.ofDays(1));
      }
      left = things;
    }

    @Override
    public boolean awaitFor(Duration patience) throws InterruptedException {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      write("laptop-2/2026-11.jsonl", "{}\n".repeat(1 + ++written % 100));
      return left-- > 0;
    }

    @Override
    public boolean areStale() {
      return false;
    }

    @Override
    public void close() {
      left = 0;
    }
  }

  private Arrivals watch() {
    return watch(TOLD, WatchedFolders::open);
  }

  private Arrivals watch(Arrivals.Pace pace, Arrivals.Opening opening) {
    var arrivals = Arrivals.watch(journal(), Optional.of(Diary.DESK), this::hear, pace, opening);
    watching.add(arrivals);
    return arrivals;
  }

  private void hear() {
    hearing.add(Thread.currentThread());
    seen = Optional.of(standing());
    calls.incrementAndGet();
  }

  /// Waits until it was told of all that stands there now.
  private void awaitNews() {
    await(() -> seen.equals(Optional.of(standing())));
  }

  private Footprint standing() {
    return Footprint.ofOthers(journal(), Optional.of(Diary.DESK));
  }

  private Path journal() {
    return home.resolve("journal");
  }

  private Path at(String file) {
    return journal().resolve(file);
  }

  private void write(String file, String text) {
    try {
      Files.createDirectories(at(file).getParent());
      Files.writeString(at(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    try {
      for (long since = System.nanoTime(); !condition.getAsBoolean(); Thread.sleep(5)) {
        assertThat(System.nanoTime() - since).as("it happens").isLessThan(TimeUnit.SECONDS.toNanos(LONG_SECONDS));
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
