package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.ui.kit.Workbench;

/// The window where the disk fails in the middle of a block.
class FailingDiskWalkTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String UNSAVED = "not saved yet";

  private Path home;
  private OpenWindow window;

  @BeforeEach
  void open(@TempDir Path folder) {
    home = folder;
    window = new OpenWindow(new Workbench(home, "2026-11-17T09:00:00Z"), home);
    window.type("lemma 3").press("Enter").pass(MINUTE);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theBlockGoesOnAndTheBannerStandsUntilAllIsSaved() throws IOException {
    breakDisk();
    window.press("D");
    assertThat(window.block().distractions()).hasSize(1);
    assertThat(words()).contains("One thing is " + UNSAVED);
    window.pass(MINUTE).press("F");
    assertThat(window.state().running()).isEmpty();
    assertThat(words()).contains("2 things are " + UNSAVED);
    mendDisk();
    window.pass(MINUTE);
    assertThat(words()).doesNotContain(UNSAVED);
    assertThat(Files.readAllLines(month())).hasSize(3);
  }

  @Test
  void closingAsksBeforeAnythingIsLost() throws IOException {
    breakDisk();
    window.press("D").pass(MINUTE).press("F", "Ctrl+W");
    assertThat(words()).contains("2 things that were said are not saved yet");
    window.press("Esc", "Ctrl+W", "Enter");
    assertThat(window.isShowing()).isFalse();
    assertThat(window.isClosed()).isFalse();
    mendDisk();
    window.pass(MINUTE);
    assertThat(window.isClosed()).isTrue();
    assertThat(Files.readAllLines(month())).hasSize(3);
  }

  private String words() {
    return String.join("\n", window.words());
  }

  private Path month() {
    return home.resolve("journal/desk/2026-11.jsonl");
  }

  private void breakDisk() throws IOException {
    Files.move(home.resolve("journal"), home.resolve("aside"));
    Files.writeString(home.resolve("journal"), "");
  }

  private void mendDisk() throws IOException {
    Files.delete(home.resolve("journal"));
    Files.move(home.resolve("aside"), home.resolve("journal"));
  }
}
