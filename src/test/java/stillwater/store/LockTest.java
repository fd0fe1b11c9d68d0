package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Checkup;
import stillwater.focus.Trouble;
import stillwater.focus.Trouble.Code;

/// One process at a time writes in a HOME, and the lock dies with the process that holds it.
class LockTest {
  @TempDir
  private Path folder;

  @Test
  void aHomeThatIsMissingIsMadeAndLockedForItsOwnerAlone() throws IOException {
    var places = new Places(folder.resolve("home"));
    try (var lock = Lock.take(places, "the window, process 7").orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(Lock.holder(places)).isEqualTo("the window, process 7");
      assertThat(Files.getPosixFilePermissions(places.home())).hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
      assertThat(Files.getPosixFilePermissions(places.lock())).hasSize(2);
    }
  }

  @Test
  void whoComesSecondInTheSameProcessIsRefusedUntilTheFirstGoes() {
    var places = new Places(folder);
    try (var lock = Lock.take(places, "the first, with a long name").orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(Lock.take(places, "the second")).isEmpty();
      assertThat(Lock.holder(places)).isEqualTo("the first, with a long name");
    }
    try (var lock = Lock.take(places, "third").orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(Lock.holder(places)).isEqualTo("third");
    }
  }

  @Test
  void anotherProcessIsRefusedAndItsDeathFreesTheLock() throws IOException, InterruptedException {
    var places = new Places(folder);
    var other = start("once");
    try {
      assertThat(said(other)).isEqualTo("taken");
      assertThat(Lock.take(places, "a verb")).isEmpty();
      assertThat(Lock.holder(places)).isEqualTo("another process");
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (var lock = Lock.take(places, "a verb").orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(Lock.holder(places)).isEqualTo("a verb");
    }
  }

  @Test
  void aLockWhoseFileWasRemovedIsPutBackSoThatNoSecondProcessGetsIt() throws IOException, InterruptedException {
    var places = new Places(folder);
    try (var lock = Lock.take(places, "the window").orElseThrow()) {
      assertThat(lock.hold()).isFalse();
      assertThat(other("once")).isEqualTo("refused");
      Files.delete(places.lock());
      assertThat(lock.hold()).isTrue();
      assertThat(other("once")).isEqualTo("refused");
      assertThat(Lock.holder(places)).isEqualTo("the window");
    }
    assertThat(other("once")).isEqualTo("taken");
  }

  @Test
  void whoeverLostTheLockToASecondProcessIsToldSoUntilThatHasEnded() throws IOException, InterruptedException {
    var places = new Places(folder);
    try (var lock = Lock.take(places, "the window").orElseThrow()) {
      Files.delete(places.lock());
      var second = start("once");
      assertThat(said(second)).isEqualTo("taken");
      assertThat(catchThrowableOfType(Trouble.class, lock::hold)).satisfies(trouble -> {
        assertThat(trouble.code()).isEqualTo(Code.IN_USE);
        assertThat(trouble.about()).containsExactly("another process");
      });
      second.destroyForcibly().waitFor();
      lock.hold();
      assertThat(Files.readString(places.lock())).isEqualTo("the window\n");
    }
  }

  /// Each adds one to a number, without which nothing but the lock would keep the other's from being overwritten.
  @Test
  void twoProcessesThatRaceForItFiftyTimesNeverHaveItBoth() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("number"), "0");
    var both = List.of(start("50"), start("50"));
    for (var process : both) {
      assertThat(said(process)).isEqualTo("done");
      process.waitFor();
    }
    assertThat(folder.resolve("number")).hasContent("100");
  }

  @Test
  void aLockFileThatMayNotBeWrittenIsSaidSoAndStays() throws IOException {
    var disk = new FaultyDisk();
    var places = new Places(disk.over(folder));
    Files.writeString(folder.resolve("lock"), "somebody else's");
    disk.unopened = new AccessDeniedException("lock");
    assertThat(code(places)).isEqualTo(Code.HOME_NOT_WRITABLE);
    assertThat(folder.resolve("lock")).hasContent("somebody else's");
  }

  @Test
  void whereHomeCannotBeLockedOrWrittenAllThatOnlyReadsWorks() throws IOException {
    new Diary(folder.resolve("journal")).write("2026-11-17T09:00:00Z", Diary.started());
    new DeviceFile(folder.resolve("device"), "m").own(() -> Diary.DESK);
    Files.writeString(folder.resolve("settings.json"), "{\"chime\":false}");
    var disk = new FaultyDisk();
    var places = new Places(disk.over(folder));
    disk.unlocked = new IOException("No locks available");
    disk.unopened = new FileSystemException("home", null, "Read-only file system");
    var device = new DeviceFile(places.device(), "m").find();
    assertThat(device).contains(Diary.DESK);
    assertThat(new Journal(places.journal(), device).recent()).hasSize(1);
    assertThat(new Journal(places.journal(), device).everything()).containsOnlyKeys(Diary.DESK);
    assertThat(new SettingsFile(places.settings(), _ -> { }).get().notices().chime()).isFalse();
    assertThat(Footprint.of(places).files()).hasSize(1);
    assertThat(new Doctor(places, "m").examine()).noneMatch(Checkup.File::isDamaged);
  }

  @Test
  void nobodyHoldsTheLockOfAHomeThatIsMissing() {
    assertThat(Lock.holder(new Places(folder.resolve("none")))).isEmpty();
  }

  @Test
  void whereFilesCannotBeLockedItIsSaidSo() {
    var disk = new FaultyDisk();
    disk.unlocked = new IOException("Function not implemented");
    assertThat(code(new Places(disk.over(folder)))).isEqualTo(Code.HOME_CANNOT_LOCK);
  }

  @Test
  void whereThereIsNoRoomForTheHoldersNameThatIsSaidAndTheLockIsFreeAgain() {
    var disk = new FaultyDisk();
    var places = new Places(disk.over(folder));
    disk.room = 3;
    assertThat(code(places)).isEqualTo(Code.NO_ROOM);
    disk.room = 100;
    assertThat(Lock.take(places, "a verb")).isPresent().hasValueSatisfying(Lock::close);
  }

  @Test
  void whereHomeIsAFileItIsSaidSo() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "hello");
    assertThat(code(new Places(file))).isEqualTo(Code.HOME_IS_A_FILE);
    assertThat(code(new Places(file.resolve("below")))).isEqualTo(Code.HOME_IS_A_FILE);
    assertThat(file).hasContent("hello");
  }

  private Process start(String how) throws IOException {
    return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xshare:auto",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(),
        folder.toString(), how).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private String other(String how) throws IOException, InterruptedException {
    var process = start(how);
    try {
      return said(process);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String said(Process process) throws IOException {
    return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
  }

  private static Code code(Places places) {
    return catchThrowableOfType(Trouble.class, () -> Lock.take(places, "a verb")).code();
  }
}
