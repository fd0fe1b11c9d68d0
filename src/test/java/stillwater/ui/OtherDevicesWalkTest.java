package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.cli.Terminal;
import stillwater.ui.kit.Workbench;

/// The window beside a device that left a block running.
class OtherDevicesWalkTest {
  private static final String ENDED = "ended at 10:40";

  private Terminal laptop;
  private OpenWindow window;

  @BeforeEach
  void open(@TempDir Path home) {
    laptop = new Terminal(home, "2026-11-17T09:00:00Z", Terminal.BERLIN).on("laptop-7f3a21");
    window = new OpenWindow(new Workbench(home, "2026-11-17T10:00:00Z"), home);
    laptop.say("start", "prove lemma 3", "-m", "50");
    laptop.wait(25).say("d");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theBlockIsToldOfWhenItArrivesAndEndedFromHere() {
    assertThat(words()).doesNotContain("laptop");
    window.arrive();
    assertThat(words()).contains("On laptop-7f3a21 a block has been running since 10:00: prove lemma 3.", "End it at");
    window.focus("10:25").write("10:20").press("Enter");
    assertThat(words()).doesNotContain(ENDED).contains("before the last thing noted", "10:25");
    window.write("10:40").press("Enter");
    assertThat(words()).contains(ENDED).doesNotContain("End it at");
    assertThat(laptop.say("status")).isEqualTo("nothing is running\n");
  }

  @Test
  void whatIsBeingTypedStaysWhileMoreIsHeardOfTheBlock() {
    window.arrive().focus("10:25").write("10:4");
    var field = window.owner();
    laptop.wait(5).say("d");
    window.arrive();
    assertThat(words()).contains("Last heard of at 10:30");
    assertThat(window.owner()).isSameAs(field);
    window.press("End").type("0").press("Enter");
    assertThat(words()).contains(ENDED);
  }

  @Test
  void untilSomethingIsTypedTheFieldSaysWhenTheBlockWasLastHeardOf() {
    window.arrive();
    laptop.wait(5).say("d");
    window.arrive().focus("10:30").press("Enter");
    assertThat(words()).contains("ended at 10:30");
  }

  @Test
  void aTimeAfterMidnightIsTheNextDays() {
    laptop.until("2026-11-17T22:50:00Z").say("d");
    window.pass(Duration.ofHours(14)).arrive();
    assertThat(words()).contains("since 17 November, 10:00", "Last heard of on 17 November at 23:50");
    window.focus("23:50").write("00:10").press("Enter");
    assertThat(words()).contains("ended at 00:10");
  }

  @Test
  void nothingIsToldWhileABlockRunsHere() {
    window.arrive().press("Enter").pass(Duration.ofMinutes(1));
    assertThat(words()).doesNotContain("laptop");
    window.press("F");
    assertThat(words()).contains("laptop");
  }

  @Test
  void theDayCountsWhatArrives() {
    laptop.say("finish");
    assertThat(words()).contains("no focus yet");
    window.arrive();
    assertThat(words()).contains("25");
  }

  private String words() {
    return String.join("\n", window.words());
  }
}
