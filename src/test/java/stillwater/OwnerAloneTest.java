package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever Stillwater makes is its owner's alone, also where the system would let everybody read what is made.
class OwnerAloneTest {
  private static final List<List<String>> DAY = List.of(List.of("start", "prove lemma 3", "-k", "theory"),
      List.of("d", "-s", "urge"), List.of("finish"), List.of("break"), List.of("end-break"), List.of("doctor"));

  @Test
  void everyFileAndFolderOfADayIsForItsOwnerAlone(@TempDir Path folder) throws IOException {
    try (var shell = new Shell(folder, "data/home", "sh", "-c", "umask 000; exec \"$@\"", "sh")) {
      DAY.forEach(verb -> assertThat(shell.run(verb.toArray(String[]::new)).err()).doesNotContain("rror"));
      Files.writeString(shell.home().resolve("settings.json"), "{");
      Files.setPosixFilePermissions(
          shell.home().resolve("settings.json"), PosixFilePermissions.fromString("rw-------"));
      shell.serve();
      DAY.forEach(verb -> assertThat(shell.run(verb.toArray(String[]::new)).status()).isNotEqualTo(3));
      var copy = list(shell.home().resolve("backups")).stream().filter(Files::isDirectory).findFirst().orElseThrow();
      assertThat(shell.run("restore", copy.getFileName().toString(), folder.resolve("restored").toString()).status())
          .isZero();

      var made = permissions(folder.resolve("data"), folder.resolve("restored"), shell.runtime());
      made.remove(shell.runtime());
      assertThat(made.keySet()).as("all was made").extracting(path -> path.getFileName().toString())
          .contains("home", "journal", "alive", "device", "lock", "settings.json.unreadable-1", "backups", "SHA256SUMS",
              "restored", "stillwater").anyMatch(name -> name.endsWith(".sock"));
      assertThat(made).allSatisfy((path, permissions) -> assertThat(permissions).as(path.toString())
          .matches("rw-------|rwx------"));
    }
  }

  private static Map<Path, String> permissions(Path... folders) {
    var permissions = new TreeMap<Path, String>();
    for (var folder : folders) {
      try (var paths = Files.walk(folder)) {
        paths.forEach(path -> permissions.put(path, of(path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return permissions;
  }

  private static String of(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
