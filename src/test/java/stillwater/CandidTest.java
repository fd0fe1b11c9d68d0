package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another device's file that cannot be opened ends no report, and no report is silent about it.
class CandidTest {
  @TempDir
  private Path folder;

  @Test
  void aReportGoesOnWithoutAnotherDevicesFileAndSaysSoWithAndWithoutAProgramThatRuns() throws IOException {
    try (var shell = new Shell(folder, "home")) {
      shell.run("start", "prove lemma 3");
      shell.run("finish");
      var closed = Files.createDirectories(shell.home().resolve("journal/phone/2026-11.jsonl"));
      saysSo(shell, closed);
      var served = shell.serve();
      saysSo(shell, closed);
      assertThat(served.process().isAlive()).isTrue();
      assertThat(shell.run("start", "prove lemma 4").err()).isEmpty();
    }
  }

  private static void saysSo(Shell shell, Path closed) {
    for (var verb : new String[] {"blocks", "today", "week"}) {
      var answer = shell.run(verb);
      assertThat(answer.status()).as(answer.err()).isZero();
      assertThat(answer.err()).isEqualTo(closed + " cannot be read, so what another device recorded there is missing "
          + "here. All else is whole; check its permissions, and see \"doctor\".\n");
    }
    assertThat(shell.run("blocks").out()).contains("prove lemma 3");
    assertThat(shell.run("doctor").status()).isEqualTo(3);
  }
}
