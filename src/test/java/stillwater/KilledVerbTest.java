package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.wire.EventJson;
import stillwater.wire.Line;

/// Verbs that are killed at random moments; `-Dstillwater.kills=500` kills more of them.
class KilledVerbTest {
  private static final int KILLS = Integer.getInteger("stillwater.kills", 12);
  private static final int LANES = 2;

  @ParameterizedTest(name = "beside a program that runs: {0}")
  @ValueSource(booleans = {false, true})
  void whatAVerbAcknowledgedStandsInTheJournalOnce(boolean served, @TempDir Path folder) throws IOException {
    var seed = System.nanoTime();
    var acknowledged = ConcurrentHashMap.<String>newKeySet();
    try (var shell = new Shell(folder, "home")) {
      if (served) {
        shell.serve();
      }
      var usual = usual(shell);
      Shell.atOnce(IntStream.range(0, LANES).<Callable<Object>>mapToObj(lane -> () -> {
        var random = new Random(seed + lane);
        for (int i = lane; i < KILLS / 2; i += LANES) {
          var text = "thought " + i;
          if (isAcknowledged(shell.start("park", text), usual.toMillis() + random.nextLong(usual.toMillis() * LANES))) {
            acknowledged.add(text);
          }
        }
        return lane;
      }).toList());

      var kept = shell.kept();
      var texts = kept.stream().map(Recorded::event)
          .map(event -> ((Event.ThoughtParked) event).text().value()).toList();
      assertThat(texts).as("seed %d", seed).doesNotHaveDuplicates().containsAll(acknowledged);
      assertThat(kept).as("seed %d", seed).extracting(Recorded::seq).doesNotHaveDuplicates();
      assertThat(State.replay(kept).anomalies().oldestFirst()).as("seed %d", seed).isEmpty();
      assertThat(damaged(shell)).as("seed %d", seed).allMatch(line -> line.startsWith("{") && !line.endsWith("}"));
      assertThat(shell.run("park", "after all").status()).isZero();
      assertThat(shell.kept()).hasSize(kept.size() + 1);
    }
  }

  /// How long a verb usually takes, so that some are killed before, some while, and some after they write.
  private static Duration usual(Shell shell) {
    shell.run("status");
    var began = System.nanoTime();
    shell.run("status");
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static boolean isAcknowledged(Shell.Running verb, long killAfterMillis) throws InterruptedException {
    Thread.sleep(killAfterMillis);
    verb.process().destroyForcibly();
    var answer = verb.await();
    return answer.status() == 0 && answer.out().startsWith("Parked");
  }

  private static List<String> damaged(Shell shell) throws IOException {
    try (var files = Files.walk(shell.home())) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).flatMap(file -> lines(file).stream())
          .filter(line -> EventJson.read(line) instanceof Line.Damaged).toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
