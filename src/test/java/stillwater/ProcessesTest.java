package stillwater;

import static org.assertj.core.api.Assertions.assertThat;
import static stillwater.Shell.atOnce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Event;
import stillwater.focus.Recorded;

/// The real program, in real processes: verbs alone, verbs beside a program that runs, and programs that are killed.
class ProcessesTest {
  private static final List<List<String>> DAY = Stream.of(
      "start|prove lemma 3|-k|theory|-m|50", "distraction|-s|urge|a tab", "interrupt|-s|colleague|-c|case n=0",
      "start", "resume", "status --json", "break -m 5", "undo", "finish|done|--feeling|calm", "blocks --json", "doctor")
      .map(line -> List.of(line.split(line.contains("|") ? "\\|" : " "))).toList();

  /// The one difference: a program that runs says when the block has reached its end.
  private static final String NOBODY = "Nobody will ring at its end: no window is open.\n";

  @TempDir
  private Path folder;

  @Test
  void aVerbSaysTheSameWithAndWithoutAProgramThatRuns() {
    try (var alone = new Shell(folder, "alone"); var beside = new Shell(folder, "beside")) {
      var answers = atOnce(List.<Callable<String>>of(() -> day(alone), () -> {
        beside.serve();
        return day(beside);
      }));
      assertThat(answers.getFirst()).contains(NOBODY);
      assertThat(answers.getLast()).isEqualTo(answers.getFirst().replace(NOBODY, ""));
      assertThat(answers.getFirst()).contains("status 0", "status 1").doesNotContain("status 2", "status 3");
      assertThat(types(beside)).isEqualTo(types(alone)).containsExactly("BlockStarted",
          "DistractionNoted", "BlockInterrupted", "BlockResumed", "BlockEnded", "BreakStarted", "Undone", "Undone",
          "BlockEnded");
    }
  }

  @Test
  void verbsAtOnceAllCountThoughAProgramBeginsMeanwhile() {
    try (var shell = new Shell(folder, "home")) {
      var served = new Shell.Running[1];
      var answers = atOnce(IntStream.range(0, 6).<Callable<Shell.Answer>>mapToObj(i -> () -> {
        if (i == 3) {
          served[0] = shell.serve();
        }
        return shell.run("park", "thought " + i);
      }).toList());
      assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.err()).isZero());
      assertThat(shell.keptEvents()).extracting(event -> ((Event.ThoughtParked) event).text().value())
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 6).mapToObj(i -> "thought " + i).toList());
      assertThat(shell.kept()).extracting(Recorded::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
      assertThat(served[0].process().isAlive()).isTrue();
    }
  }

  @Test
  void aLoginThatKnowsNoFolderForSocketsFindsTheProgramToo() {
    try (var shell = new Shell(folder, "home"); var cron = new Shell(folder.resolve("cron"), "../home")) {
      var served = shell.serve();
      assertThat(cron.run("park", "mail")).extracting(Shell.Answer::status, Shell.Answer::err).containsExactly(0, "");
      assertThat(shell.kept()).hasSize(1);
      served.process().destroy();
      served.await();
      assertThat(shell.home().resolve("run")).isEmptyDirectory();
      assertThat(cron.run("park", "milk").status()).isZero();
    }
  }

  @Test
  void aSecondProgramSaysWhoHoldsHome() {
    try (var shell = new Shell(folder, "home")) {
      var first = shell.serve();
      var second = shell.run("serve");
      assertThat(second.status()).isEqualTo(3);
      assertThat(second.err()).contains("serve, PID " + first.process().pid());
      assertThat(shell.run("park", "mail").status()).isZero();
      assertThat(first.process().isAlive()).isTrue();
    }
  }

  @Test
  void aProgramKilledInABlockLosesNothing() {
    try (var shell = new Shell(folder, "home")) {
      var served = shell.serve();
      assertThat(shell.run("start", "prove lemma 3", "-m", "50").status()).isZero();
      served.process().destroyForcibly();
      served.await();
      assertThat(shell.sockets()).hasSize(1);
      assertThat(shell.run("status").out()).contains("left of 50");
      assertThat(shell.run("finish").status()).isZero();
      assertThat(types(shell)).containsExactly("BlockStarted", "BlockEnded");
      shell.serve();
      assertThat(shell.run("status").out()).contains("nothing is running");
    }
  }

  @Test
  void aProgramToldToEndRemovesItsSocketAndLeavesTheBlock() throws IOException {
    try (var shell = new Shell(folder, "home")) {
      var served = shell.serve();
      shell.run("start", "prove lemma 3", "-m", "50");
      assertThat(Files.readString(shell.home().resolve("alive"))).contains("\"watched\":true");
      served.process().destroy();
      served.await();
      assertThat(shell.sockets()).isEmpty();
      assertThat(Files.readString(shell.home().resolve("alive"))).contains("\"watched\":false");
      assertThat(types(shell)).containsExactly("BlockStarted");
    }
  }

  @Test
  void aFollowerPrintsALineAtOnceAndAtEachChange() throws IOException {
    try (var shell = new Shell(folder, "home")) {
      shell.serve();
      var following = shell.start("status", "--follow").awaitWord("nothing is running\n");
      shell.run("start", "-m", "50");
      following.awaitWord("left of 50");
      shell.run("finish");
      following.awaitWord("left of 50\nnothing is running\n");
      assertThat(Files.readAllLines(following.out())).hasSize(3);
    }
  }

  @Test
  void aProgramSpeaksTheLanguageThatIsSet() throws IOException {
    try (var shell = new Shell(folder, "home")) {
      Files.createDirectories(shell.home());
      assertThat(shell.run("status").out()).isEqualTo("nothing is running\n");
      Files.writeString(shell.home().resolve("settings.json"), "{\"language\": \"de\"}");
      assertThat(shell.run("status").out()).isEqualTo("nichts läuft\n");
      assertThat(shell.run("finish").err()).isEqualTo("Es läuft kein Block.\n");
      assertThat(shell.run("week", "2026").err()).startsWith("„2026“ ist keine Woche");
      assertThat(shell.run("status", "--json").out()).startsWith("{\"state\":\"idle\"");
    }
  }

  @Test
  void aHomeBehindALinkIsOneHome() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    try (var link = new Shell(folder, "link/home"); var real = new Shell(folder, "real/home")) {
      link.serve();
      assertThat(real.run("park", "mail").status()).isZero();
      assertThat(link.run("park", "milk").status()).isZero();
      assertThat(real.kept()).hasSize(2);
    }
  }

  private static String day(Shell shell) {
    return DAY.stream().map(verb -> verb + "\n" + masked(shell.run(verb.toArray(String[]::new))))
        .collect(Collectors.joining("\n"));
  }

  /// Ids, times, lengths and the device's name differ from one run to the next.
  private static String masked(Shell.Answer answer) {
    return ("status " + answer.status() + "\n" + answer.out() + answer.err())
        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
        .replaceAll("\\b[0-9a-f]{6}\\b", "ID")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.+Z-]+", "TIME")
        .replaceAll("\\d+:\\d\\d", "TIME")
        .replaceAll("\\b\\d+ s\\b", "LENGTH")
        .replaceAll("(econds\":)-?\\d+", "$1N")
        .replaceAll("journal/[^/]+/", "journal/DEVICE/");
  }

  private static List<String> types(Shell shell) {
    return shell.keptEvents().stream().map(event -> event.getClass().getSimpleName()).toList();
  }
}
