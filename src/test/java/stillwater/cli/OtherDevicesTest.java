package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A block that another device left running, told and ended by verbs.
class OtherDevicesTest {
  private Terminal desk;
  private Terminal laptop;

  @BeforeEach
  void leaveABlockRunning(@TempDir Path home) {
    laptop = new Terminal(home, "2026-11-17T09:00:00Z", Terminal.BERLIN).on("laptop-7f3a21");
    laptop.say("start", "prove lemma 3", "-m", "50");
    laptop.wait(25).say("d");
    desk = new Terminal(home, "2026-11-17T17:00:00Z", Terminal.BERLIN);
  }

  @Test
  void statusTellsOfItAndHowItIsEnded() {
    assertThat(desk.say("status")).isEqualTo("""
        nothing is running
        On laptop-7f3a21 a block has been running since 10:00: prove lemma 3. Last heard of at 10:25.
        To say when it was over: stillwater finish --on laptop-7f3a21 --at TIME
        """);
    assertThat(desk.speaking(Locale.GERMAN).say("status")).contains("läuft seit 10:00 ein Block: prove lemma 3");
    assertThat(desk.say("status", "--json")).contains("""
        "elsewhere":[{"device":"laptop-7f3a21","id":\"""", """
        "intention":"prove lemma 3","started":"2026-11-17T10:00:00.000+01:00",""");
    assertThat(laptop.say("status")).doesNotContain("On laptop");
  }

  @Test
  void itEndsWhereItIsSaidToHaveEnded() {
    assertThat(desk.say("finish", "--on", "laptop", "--at", "10:40"))
        .isEqualTo("The block on laptop-7f3a21 ended at 10:40. That device takes it over when it hears of it.\n");
    assertThat(desk.say("status")).isEqualTo("nothing is running\n");
    assertThat(desk.say("week", "--format", "json")).contains("\"focusSeconds\":2400,").contains("\"openBlocks\":0");
    assertThat(laptop.wait(500).say("status")).isEqualTo("nothing is running\n");
    assertThat(laptop.say("week", "--format", "json")).contains("\"focusSeconds\":2400,");
    laptop.say("start", "lemma 4");
    assertThat(laptop.say("doctor")).contains("0");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(desk.type("finish", "--on", "phone", "--at", "10:40").status()).isEqualTo(1);
    assertThat(desk.type("finish", "--on", "laptop", "--at", "10:20").err()).contains("10:25");
    assertThat(desk.type("finish", "--on", "laptop").status()).isEqualTo(2);
    assertThat(desk.type("finish", "done", "--on", "laptop", "--at", "10:40").status()).isEqualTo(2);
    assertThat(desk.say("status")).contains("running since 10:00");
  }

  @Test
  void itIsTakenBack() {
    desk.say("finish", "--on", "laptop", "--at", "10:40");
    desk.say("undo");
    assertThat(desk.say("status")).contains("running since 10:00");
  }
}
