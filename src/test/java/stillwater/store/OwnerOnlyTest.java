package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does is nobody else's to read.
class OwnerOnlyTest {
  @TempDir
  private Path folder;

  @Test
  void everyFolderAndFileOfAJournalIsForItsOwnerAlone() throws IOException {
    var diary = new Diary(folder.resolve("home").resolve("journal"));
    diary.write("2026-11-17T09:00:00Z", Diary.started());
    assertThat(permissions(folder.resolve("home"))).isEqualTo("rwx------");
    assertThat(permissions(diary.folder)).isEqualTo("rwx------");
    assertThat(permissions(diary.file("2026-11").getParent())).isEqualTo("rwx------");
    assertThat(permissions(diary.file("2026-11"))).isEqualTo("rw-------");
  }

  @Test
  void aFolderThatIsThereStaysAsItsOwnerSetIt() throws IOException {
    var home = Files.createDirectory(folder.resolve("home"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-x---"));
    OwnerOnly.folder(home);
    assertThat(permissions(home)).isEqualTo("rwxr-x---");
  }

  @Test
  void aFolderMayBeReachedThroughALink() throws IOException {
    var real = Files.createDirectory(folder.resolve("real"));
    var diary = new Diary(Files.createSymbolicLink(folder.resolve("link"), real));
    diary.write("2026-11-17T09:00:00Z", Diary.started());
    assertThat(real.resolve("desk-1").resolve("2026-11.jsonl")).exists();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
