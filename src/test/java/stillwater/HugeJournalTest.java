package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fills a file of the journal, the program reads past it in half the memory that its launcher allows.
class HugeJournalTest {
  private static final int MEGABYTES = 100;

  @TempDir
  private Path folder;

  @Test
  void aLineOfAHundredMegabytesStopsNothingAndIsNamed() throws IOException {
    var line = new byte[1 << 20];
    Arrays.fill(line, (byte) 'x');
    try (var shell = new Shell(folder, "home")) {
      fill(shell, line, line);
      goesOn(shell, "line 2: this is longer than any event");
      isCopiedAndComesBack(shell);
    }
  }

  @Test
  void aHundredMegabytesOfRubbishStopNothingAndAreNamed() throws IOException {
    var rubbish = new byte[1 << 20];
    new Random(20_261_121).nextBytes(rubbish);
    var blank = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (var shell = new Shell(folder, "home")) {
      fill(shell, rubbish, blank);
      goesOn(shell, "more like these");
    }
  }

  private static void fill(Shell shell, byte[] one, byte[] other) throws IOException {
    assertThat(shell.run("park", "before").status()).isZero();
    for (int i = 0; i < MEGABYTES / 2; i++) {
      Files.write(month(shell), one, StandardOpenOption.APPEND);
      Files.write(month(shell), other, StandardOpenOption.APPEND);
    }
  }

  private static void goesOn(Shell shell, String named) throws IOException {
    var parked = shell.run("park", "after");
    assertThat(parked.status()).as(parked.err()).isZero();
    assertThat(shell.run("blocks").status()).isZero();
    assertThat(shell.kept()).hasSize(2).satisfies(kept -> assertThat(kept.getLast().seq()).isEqualTo(2));
    var answer = shell.run("doctor");
    assertThat(answer.status()).as(answer.err()).isEqualTo(3);
    assertThat(answer.out()).contains(named);
    assertThat(Files.size(month(shell))).isGreaterThan((long) MEGABYTES << 20);
  }

  /// Also where the file was cut at its beginning since, so that its lines must be compared with those of the copy.
  private static void isCopiedAndComesBack(Shell shell) throws IOException {
    aDayPasses(shell);
    assertThat(shell.run("park", "a day later").err()).isEmpty();
    aDayPasses(shell);
    var cut = month(shell).resolveSibling("cut");
    try (var from = Files.newInputStream(month(shell))) {
      from.skipNBytes(10);
      Files.copy(from, cut);
    }
    Files.move(cut, month(shell), StandardCopyOption.REPLACE_EXISTING);
    assertThat(shell.run("park", "two days later").err())
        .startsWith("journal/").contains(" has lost 1 line that a copy holds.");
    var listed = shell.run("restore");
    assertThat(listed.status()).as(listed.err()).isZero();
    assertThat(listed.out()).contains("  1 event, ", "  3 events, 104,", "  4 events, 104,", " has lost 1 line");
    var restored = shell.run("restore", "9999-12-31", shell.home().resolveSibling("restored").toString());
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(restored.out()).contains(": 4 events of ");
  }

  private static void aDayPasses(Shell shell) throws IOException {
    var backups = shell.home().resolve("backups");
    try (var all = Files.list(backups)) {
      for (var copy : all.filter(Files::isDirectory).sorted().toList()) {
        var day = LocalDate.parse(copy.getFileName().toString());
        Files.move(copy, backups.resolve(day.minusDays(1).toString()));
      }
    }
  }

  private static Path month(Shell shell) throws IOException {
    try (var files = Files.walk(shell.home().resolve("journal"))) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }
}
