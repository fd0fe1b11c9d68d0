package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Area;
import stillwater.focus.Settings;
import stillwater.store.SettingsFile;

/// What a break says beside its movements: the general notice once, and where it all comes from if asked.
class BreakTextTest {
  private static final String NOTICE = "not medical advice";
  private static final String SOURCE = "Albulescu et al. (2022)";

  @TempDir
  private Path home;

  private Terminal person;

  @BeforeEach
  void sitDown() {
    person = new Terminal(home, "2026-11-16T09:00:00Z", Terminal.BERLIN);
  }

  @Test
  void theGeneralNoticeIsSaidAtTheFirstBreakOnly() {
    assertThat(rest()).contains(NOTICE);
    assertThat(settings().care().read()).isTrue();
    assertThat(rest()).doesNotContain(NOTICE);
  }

  @Test
  void aBreakWithNothingToSuggestSaysNothingOfMovementsAndTheNoticeWaits() {
    new SettingsFile(home.resolve("settings.json"), trouble -> {
      throw trouble;
    }).change(all -> all.withTaste(taste -> taste.withSpared(EnumSet.allOf(Area.class))));
    assertThat(rest()).contains("No movement that you allow fits").doesNotContain(NOTICE);
    assertThat(settings().care().read()).isFalse();
  }

  @Test
  void whatElseIsSetStaysAsItWas() throws IOException {
    Files.writeString(home.resolve("settings.json"), "{\"chime\":false,\"mine\":1}");
    rest();
    assertThat(Files.readString(home.resolve("settings.json"))).contains("\"mine\"");
    assertThat(settings().notices().chime()).isFalse();
  }

  /// What stands where the new file would be written keeps it from being written.
  @Test
  void whereItCannotBeKeptThatItWasReadItIsSaidAgainAndNothingElseIs() throws IOException {
    Files.createDirectories(home.resolve("settings.json.new/in-the-way"));
    for (int pause = 0; pause < 2; pause++) {
      var answer = person.type("break", "-m", "5");
      assertThat(answer.status()).isZero();
      assertThat(answer.err()).isEmpty();
      assertThat(answer.out()).startsWith("Break of 5 min").contains(NOTICE);
      person.say("end-break");
    }
  }

  @Test
  void whereItComesFromIsSaidIfAsked() {
    assertThat(rest()).doesNotContain(SOURCE);
    assertThat(person.say("break", "-m", "5", "--sources").replaceAll("\\s+", " ")).contains(SOURCE)
        .contains("No physiotherapist has read");
  }

  @Test
  void theReasonOfABreakBegunEarlierIsThatOfItsBeginning() {
    rest();
    person.wait(120);
    assertThat(person.say("break", "-m", "5", "--at", "11:05"))
        .startsWith("Break of 5 min, until 11:10.\n1 h 00 since");
  }

  private String rest() {
    var said = person.say("break", "-m", "5").replaceAll("\\s+", " ");
    person.wait(5).say("end-break");
    return said;
  }

  private Settings settings() {
    return new SettingsFile(home.resolve("settings.json"), trouble -> {
      throw trouble;
    }).get();
  }
}
