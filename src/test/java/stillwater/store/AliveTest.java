package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Clocks;
import stillwater.focus.Id;
import stillwater.focus.Presence;
import stillwater.focus.Pulse;
import stillwater.focus.Trouble;
import stillwater.focus.Trouble.Code;

/// The latest sign of life, whole or not at all.
class AliveTest {
  @TempDir
  private Path folder;

  @Test
  void theLatestSignOfLifeReplacesTheOneBefore() throws IOException {
    var alive = new Alive(folder.resolve("alive"));
    assertThat(alive.read()).isEmpty();
    alive.write(pulse(1));
    alive.write(pulse(2));
    assertThat(alive.read()).contains(pulse(2));
    assertThat(Files.getPosixFilePermissions(folder.resolve("alive"))).hasSize(2);
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "\u0000", "{\"v\":1,\"block\":\"0000"})
  void aFileThatSaysNothingIsNoSignOfLife(String text) throws IOException {
    Files.writeString(folder.resolve("alive"), text);
    assertThat(new Alive(folder.resolve("alive")).read()).isEmpty();
  }

  @Test
  void whatIsNoTextIsNoSignOfLife() throws IOException {
    Files.write(folder.resolve("alive"), new byte[] {(byte) 0xFF});
    assertThat(new Alive(folder.resolve("alive")).read()).isEmpty();
  }

  @Test
  void oneThatCannotBeWrittenLeavesTheOneBefore() {
    var disk = new FaultyDisk();
    var alive = new Alive(disk.over(folder.resolve("alive")));
    alive.write(pulse(1));
    for (int room = 0; room < 150; room += 10) {
      disk.room = room;
      assertThat(catchThrowableOfType(Trouble.class, () -> alive.write(pulse(2))).code()).isEqualTo(Code.NO_ROOM);
      assertThat(alive.read()).as("room for %d", room).contains(pulse(1));
    }
    disk.room = 1000;
    alive.write(pulse(3));
    assertThat(alive.read()).contains(pulse(3));
  }

  private static Pulse pulse(int seconds) {
    var wall = Instant.parse("2026-11-17T08:00:00Z").plusSeconds(seconds);
    var running = Duration.ofSeconds(seconds);
    return new Pulse(new Id(new UUID(0x7000L, 1)),
        new Clocks(wall, running, Optional.of(running), Optional.of("boot-1")), Duration.ZERO, true,
        Presence.UNTOLD);
  }
}
