package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stillwater.wire.OwnMovements;

class MovementsFileTest {
  @TempDir
  private Path home;

  private Path path;

  @BeforeEach
  void nameIt() {
    path = home.resolve("movements.json");
  }

  @Test
  void noFileIsNoMovements() {
    assertThat(new MovementsFile(path).read()).isEqualTo(OwnMovements.NONE);
    assertThat(new MovementsFile(path).mark()).isEmpty();
  }

  @Test
  void aFileThatMayNotBeReadIsClosed() throws IOException {
    Files.writeString(path, "[]");
    var disk = new FaultyDisk();
    assertThat(new MovementsFile(disk.over(path)).read()).isEqualTo(OwnMovements.NONE);
    disk.closed.add("movements.json");
    assertThat(new MovementsFile(disk.over(path)).read()).isEqualTo(OwnMovements.closed());
  }

  @Test
  void aLinkIsFollowedAndOneThatLeadsNowhereIsClosed() throws IOException {
    Files.createSymbolicLink(path, home.resolve("dotfiles.json"));
    assertThat(new MovementsFile(path).read()).isEqualTo(OwnMovements.closed());
    Files.writeString(home.resolve("dotfiles.json"), "[]");
    assertThat(new MovementsFile(path).read()).isEqualTo(OwnMovements.NONE);
  }

  /// Whoever opened a pipe would wait for somebody to write into it.
  @Test
  @Timeout(20)
  void whatIsNoFileIsNotEvenOpened() throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
    assertThat(new MovementsFile(path).read()).isEqualTo(OwnMovements.closed());
  }

  @Test
  void whatIsNoUtf8IsNoList() throws IOException {
    Files.write(path, new byte[] {'[', '"', (byte) 0xE4, '"', ']'});
    assertThat(new MovementsFile(path).read().isList()).isFalse();
  }

  @Test
  void anotherSizeIsAnotherMark() throws IOException {
    Files.writeString(path, "[]");
    var mark = new MovementsFile(path).mark();
    assertThat(new MovementsFile(path).mark()).isEqualTo(mark);
    var written = Files.getLastModifiedTime(path);
    Files.writeString(path, "[ ]");
    Files.setLastModifiedTime(path, written);
    assertThat(new MovementsFile(path).mark()).isPresent().isNotEqualTo(mark);
  }
}
