package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Gap;
import stillwater.focus.MovedClock;
import stillwater.ui.kit.Workbench;

/// An hour in the middle of a block that nobody vouches for, as the window meets it.
class HourAwayWalkTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir
  private Path home;
  private MovedClock clock = MovedClock.at("2026-11-17T09:00:00Z");
  private OpenWindow window;

  /// What became of the machine or the program for an hour.
  enum Away {
    SUSPENDED,
    REBOOTED,
    KILLED
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @CsvSource({
      "SUSPENDED, Alt+F, 90", "SUSPENDED, Alt+I, 30", "SUSPENDED, Alt+R, 30", "SUSPENDED, Alt+E, 20",
      "REBOOTED, Alt+F, 90", "REBOOTED, Alt+I, 30", "REBOOTED, Alt+R, 30", "REBOOTED, Alt+E, 20",
      "KILLED, Alt+F, 90", "KILLED, Alt+I, 30", "KILLED, Alt+R, 30", "KILLED, Alt+E, 20"})
  void holdsTheClockUntilTheFirstTouchAsksOnceAndCountsWhatIsAnswered(Away away, String answer, long minutes) {
    window = new OpenWindow(new Workbench(home, clock), home).press("Enter").pass(Duration.ofMinutes(20));
    happens(away);
    assertThat(words()).contains("The clock is held since 10:20");
    assertThat(focused()).isEqualTo(20);
    window.pass(Duration.ofSeconds(30)).press(answer);
    assertThat(words()).doesNotContain("The clock is held", "What was it");
    assertThat(window.block().gaps()).singleElement().matches(gap -> gap.answer().isPresent())
        .extracting(Gap::span).satisfies(span -> assertThat(span.length()).isBetween(HOUR, HOUR.plusSeconds(40)));
    window.pass(Duration.ofMinutes(10));
    assertThat(focused()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED", "REBOOTED", "KILLED"})
  void anyOtherKeyLetsTheClockGoOnAndTheQuestionWaits(Away away) {
    window = new OpenWindow(new Workbench(home, clock), home).press("Enter").pass(Duration.ofMinutes(20));
    happens(away);
    window.press("D").pass(Duration.ofMinutes(10));
    assertThat(focused()).isEqualTo(30);
    assertThat(window.state().openGaps()).hasSize(1);
    window.press("Alt+F");
    assertThat(focused()).isEqualTo(90);
    assertThat(window.state().openGaps()).isEmpty();
  }

  private void happens(Away away) {
    switch (away) {
      case SUSPENDED -> window.sleep(HOUR);
      case REBOOTED -> startAgain(() -> clock.restart(HOUR));
      case KILLED -> startAgain(() -> clock.pass(HOUR));
    }
  }

  private void startAgain(Runnable meanwhile) {
    window.close();
    meanwhile.run();
    window = new OpenWindow(new Workbench(home, clock), home).pass(Duration.ofSeconds(5));
  }

  private long focused() {
    var block = window.block();
    return block.course(window.snapshot().livedUntil(block, clock.wall())).focused().toMinutes();
  }

  private String words() {
    return String.join("\n", window.words());
  }
}
