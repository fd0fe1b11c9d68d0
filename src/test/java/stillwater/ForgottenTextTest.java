package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;

/// A text that was forgotten stands nowhere in HOME, with a program running or without, and whenever it is killed.
class ForgottenTextTest {
  private static final int KILLS = Integer.getInteger("stillwater.kills", 6);
  private static final String SECRET = "Fräulein Ü. is ill";

  @Test
  void itGoesThroughTheOneWriterAndStandsNowhereAfter(@TempDir Path folder) throws IOException {
    try (var shell = new Shell(folder, "home")) {
      live(shell);
      assertThat(shell.home().resolve("backups")).isNotEmptyDirectory();
      shell.serve();
      shell.run("amend", block(shell).brief(), "--intention", SECRET + " again", "--note", SECRET);
      shell.run("park", SECRET);
      assertThat(told(shell.home())).hasSizeGreaterThan(1);
      for (var thing : List.of(Event.BlockStarted.class, Event.BlockInterrupted.class, Event.ThoughtParked.class)) {
        assertThat(shell.run("forget", find(shell, thing).id().brief())).as("%s", thing)
            .matches(answer -> answer.status() == 0 && answer.out().contains("Blanked"));
      }
      assertThat(told(shell.home())).isEmpty();
      assertThat(shell.run("week").out()).contains("Interrupted  once");
    }
    try (var shell = new Shell(folder, "home")) {
      assertThat(shell.run("doctor").status()).isZero();
      assertThat(shell.run("restore", copy(shell), folder.resolve("restored").toString()).status()).isZero();
      assertThat(told(folder.resolve("restored"))).isEmpty();
    }
  }

  @Test
  void killedAtAnyMomentEachFileIsWholeAndAskingAgainCompletesIt(@TempDir Path folder) throws Exception {
    var seed = System.nanoTime();
    var random = new Random(seed);
    try (var shell = new Shell(folder, "home")) {
      live(shell);
      var kept = shell.kept().stream().map(Recorded::id).toList();
      var began = System.nanoTime();
      shell.run("status");
      long usual = (System.nanoTime() - began) / 1_000_000;
      for (int i = 0; i < KILLS; i++) {
        var verb = shell.start("forget", block(shell).brief());
        Thread.sleep(usual / 2 + random.nextLong(usual));
        verb.process().destroyForcibly();
        verb.await();
        assertThat(shell.kept()).as("seed %d", seed).extracting(Recorded::id).containsExactlyElementsOf(kept);
        assertThat(shell.run("doctor").status()).as("seed %d", seed).isZero();
      }
      shell.run("forget", block(shell).brief());
      shell.run("forget", find(shell, Event.BlockInterrupted.class).id().brief());
      assertThat(told(shell.home())).as("seed %d", seed).isEmpty();
    }
  }

  private static void live(Shell shell) {
    Stream.of(List.of("start", SECRET, "-k", "theory", "-t", "thesis"), List.of("interrupt", SECRET, "-c", SECRET),
        List.of("resume"), List.of("finish", SECRET)).forEach(verb ->
        assertThat(shell.run(verb.toArray(String[]::new)).status()).isZero());
  }

  private static Id block(Shell shell) {
    return find(shell, Event.BlockStarted.class).id();
  }

  private static Recorded find(Shell shell, Class<? extends Event> type) {
    return shell.kept().stream().filter(recorded -> type.isInstance(recorded.event())).findFirst().orElseThrow();
  }

  private static String copy(Shell shell) throws IOException {
    try (var copies = Files.list(shell.home().resolve("backups"))) {
      return copies.filter(Files::isDirectory).findFirst().orElseThrow().getFileName().toString();
    }
  }

  private static List<Path> told(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> read(file).contains(SECRET)).toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
