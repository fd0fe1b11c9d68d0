package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Blocks added over the two nights on which the clocks of Berlin change, and over the start of a day at four.
class ClockChangeTest {
  private static final String FORWARD = "2026-03-29T08:00:00Z";
  private static final String BACK = "2026-10-25T08:00:00Z";

  @TempDir
  private Path home;

  @ParameterizedTest
  @CsvSource({
      "2026-03-29T08:00:00Z, 2026-03-29T01:00,       2026-03-29T04:00,       7200",
      "2026-03-29T08:00:00Z, 2026-03-29T01:59,       2026-03-29T03:00,         60",
      "2026-03-29T08:00:00Z, 2026-03-28T22:00,       2026-03-29T06:00,      25200",
      "2026-10-25T08:00:00Z, 2026-10-25T01:00,       2026-10-25T04:00,      14400",
      "2026-10-25T08:00:00Z, 2026-10-25T01:00,       2026-10-25T02:30,       5400",
      "2026-10-25T08:00:00Z, 2026-10-25T01:00,       2026-10-25T02:30+01:00, 9000",
      "2026-10-25T08:00:00Z, 2026-10-25T02:30+02:00, 2026-10-25T02:30+01:00, 3600",
      "2026-10-25T08:00:00Z, 2026-10-25T00:15Z,      2026-10-25T01:45Z,      5400",
      "2026-10-25T08:00:00Z, 02:00,                  3:00,                   7200"})
  void theSecondsAreThoseThatPassed(String now, String from, String to, long seconds) {
    var person = new Terminal(home, now, Terminal.BERLIN);
    person.say("add", "Night", "--from", from, "--to", to);
    assertThat(read(person, "blocks", "--json").at("/0/focusedSeconds").asLong()).isEqualTo(seconds);
    var week = read(person, "week", "--format", "json");
    assertThat(week.get("focusSeconds").asLong()).isEqualTo(seconds);
    assertThat(week.get("days").valueStream().mapToLong(day -> day.get("focusSeconds").asLong()).sum())
        .isEqualTo(seconds);
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-29T08:00:00Z, 2026-03-29T00:00, 2026-03-29T06:00, 10800, 7200",
      "2026-10-25T08:00:00Z, 2026-10-25T00:00, 2026-10-25T06:00, 18000, 7200",
      "2026-11-16T08:00:00Z, 2026-11-15T23:00, 2026-11-16T05:00, 18000, 3600"})
  void aNightIsCutAtTheStartOfTheDay(String now, String from, String to, long before, long after) {
    var person = new Terminal(home, now, Terminal.BERLIN);
    person.say("add", "Night", "--from", from, "--to", to);
    assertThat(read(person, "today", "--format", "json").get("focusSeconds").asLong()).isEqualTo(after);
    var whole = read(person, "blocks", "--json", "--from", "2026-01-01").at("/0/focusedSeconds").asLong();
    assertThat(whole).isEqualTo(before + after);
  }

  @Test
  void aTimeThatTheClockSkipsIsRefused() throws IOException {
    var person = new Terminal(home, FORWARD, Terminal.BERLIN);
    var before = person.files();
    var answer = person.type("add", "Night", "--from", "02:30", "--to", "04:00");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("2026-03-29T02:30 does not exist in Europe/Berlin: "
        + "the clock is put forward over it.\n");
    assertThat(person.type("add", "Night", "--from", "01:00", "--to", "2026-03-29 02:00").status()).isEqualTo(2);
    assertThat(person.files()).isEqualTo(before);
  }

  @Test
  void theStartAndEndCarryTheOffsetLivedIn() {
    var person = new Terminal(home, BACK, Terminal.BERLIN);
    person.say("add", "Night", "--from", "01:30", "--to", "03:30");
    var block = read(person, "blocks", "--json").get(0);
    assertThat(block.get("started").asString()).isEqualTo("2026-10-25T01:30:00+02:00");
    assertThat(block.get("ended").asString()).isEqualTo("2026-10-25T03:30:00+01:00");
  }

  private static JsonNode read(Terminal person, String... words) {
    return JsonMapper.shared().readTree(person.say(words));
  }
}
