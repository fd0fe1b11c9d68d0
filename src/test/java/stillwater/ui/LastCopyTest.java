package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.store.Backups;
import stillwater.store.Places;
import stillwater.ui.kit.Workbench;

/// The preferences say when the data were copied last, and where that copy lies.
class LastCopyTest {

  @Test
  void theLastCopyIsNamedFromTheTimeThereIsOne(@TempDir Path home) throws IOException {
    var bench = new Workbench(home, "2026-11-17T09:00:00Z");
    try (var window = new OpenWindow(bench, home)) {
      window.press("Enter", "Ctrl+4");
      assertThat(window.words()).noneMatch(said -> said.startsWith("Last copied"));
      new Backups(new Places(home)).make(LocalDate.parse("2026-11-17"));
      window.press("Ctrl+1", "Ctrl+4");
      assertThat(window.words()).contains("Last copied on 17 November 2026. The copy of each day lies there, in the "
          + "folder \"backups\"; \"stillwater restore\" brings one back.");
    }
  }
}
