package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.focus.State;

/// An import that is killed at random moments is completed by asking for it again; `-Dstillwater.kills=500` kills more.
class KilledImportTest {
  private static final int KILLS = Integer.getInteger("stillwater.kills", 12);
  private static final int ENTRIES = 4_000;
  /// In bytes: the kills of one life together leave some of the import to be written.
  private static final long A_PART = 1_000_000 / KILLS;
  private static final long FIRST = Instant.parse("2016-01-04T08:00:00Z").getEpochSecond();
  private static final long APART = 40_000;

  @ParameterizedTest(name = "beside a program that runs: {0}")
  @ValueSource(booleans = {false, true})
  void itIsCompletedByAskingAgainAndNothingIsThereTwice(boolean served, @TempDir Path folder) throws Exception {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var frames = frames(folder);
    var cutShort = 0;
    try (var shell = new Shell(folder, "home")) {
      if (served) {
        shell.serve();
      }
      for (int i = 0; i < KILLS / 2; i++) {
        var verb = shell.start("import", "watson", frames);
        awaitWritten(shell.home(), random.nextLong(A_PART), verb.process());
        verb.process().destroyForcibly();
        verb.await();
        var blocks = shell.kept().size();
        cutShort += blocks > 0 && blocks < ENTRIES ? 1 : 0;
      }
      if (!served) {
        assertThat(cutShort).as("kills that left it unfinished, seed %d", seed).isPositive();
      }
      assertThat(shell.run("import", "watson", frames).status()).as("seed %d", seed).isZero();

      var kept = shell.kept();
      assertThat(kept).as("seed %d", seed).hasSize(ENTRIES);
      assertThat(kept.stream().map(Recorded::event).map(event -> ((Event.BlockAdded) event).imported()).distinct())
          .as("seed %d", seed).hasSize(ENTRIES);
      assertThat(kept).as("seed %d", seed).extracting(Recorded::seq).doesNotHaveDuplicates();
      assertThat(State.replay(kept).anomalies().oldestFirst()).as("seed %d", seed).isEmpty();
    }
  }

  /// Waits until so much more stands in the journal, or nothing more comes.
  private static void awaitWritten(Path home, long more, Process verb) throws Exception {
    for (long before = written(home); verb.isAlive() && written(home) <= before + more; ) {
      Thread.sleep(1);
    }
  }

  /// In bytes.
  private static long written(Path home) throws IOException {
    try (var files = Files.find(home, Integer.MAX_VALUE, (file, _) -> file.toString().endsWith(".jsonl"))) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (NoSuchFileException | UncheckedIOException e) {
      return 0;
    }
  }

  private static String frames(Path folder) throws IOException {
    var frames = IntStream.range(0, ENTRIES).mapToObj(i -> "[%d, %d, \"thesis\", \"f%d\", [], 0]"
        .formatted(FIRST + i * APART, FIRST + i * APART + 3600, i)).collect(Collectors.joining(",\n", "[\n", "]\n"));
    return Files.writeString(folder.resolve("frames"), frames).toString();
  }
}
