package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    var other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xshare:auto",
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(),
        folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("taken");
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

  private static Code code(Places places) {
    return catchThrowableOfType(Trouble.class, () -> Lock.take(places, "a verb")).code();
  }
}
