package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.WeekMark;
import stillwater.store.Places;
import stillwater.store.WeekFile;

/// The week that is over is offered once, quietly, at the first start in a new one.
class LastWeekWalkTest {
  private static final String OFFER = "Last week: ";

  @TempDir
  private Path home;

  @Test
  void itIsOfferedOnceAWeekAndOpensThere() {
    WeekMark mark = new WeekFile(new Places(home).offeredWeek());
    try (var window = new OpenWindow(LivedMonth.at(home), home, mark)) {
      assertThat(window.words()).anyMatch(word -> word.startsWith(OFFER));
      window.click("Read it back");
      assertThat(window.words()).contains("9 – 15 November");
      window.press("Ctrl+1");
      assertThat(window.words()).noneMatch(word -> word.startsWith(OFFER));
    }
    try (var window = new OpenWindow(LivedMonth.at(home.resolve("again")), home, mark)) {
      assertThat(window.words()).noneMatch(word -> word.startsWith(OFFER));
    }
  }
}
