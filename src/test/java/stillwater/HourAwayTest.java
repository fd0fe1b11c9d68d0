package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Clocks;
import stillwater.focus.GapCause;
import stillwater.focus.Pulse;
import stillwater.wire.PulseJson;

/// An hour in the middle of a block that nobody vouches for, as real processes meet it: the program is killed, the sign
/// of life it left is an hour older than it was, and the program is started again.
class HourAwayTest {
  private static final Pattern ANSWER = Pattern.compile("(\\w+) (\\d+)");
  private static final Pattern FOCUSED = Pattern.compile("\"focusedSeconds\":(\\d+)");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"SLEEP, focus 90 interruption 30 break 30 end 30", "OFF, interruption 30", "UNSEEN, focus 90"})
  void itIsHeldAskedOnceAndEachAnswerGivesTheRightMinutes(GapCause cause, String answers) throws IOException {
    try (var shell = new Shell(folder, "home")) {
      var served = shell.serve();
      var ninetyMinutesAgo = OffsetDateTime.now().minusMinutes(90).truncatedTo(ChronoUnit.SECONDS);
      assertThat(shell.run("start", "prove lemma 3", "-m", "50", "--at", ninetyMinutesAgo.toString()).status())
          .isZero();
      served.process().destroyForcibly();
      served.await();
      makeOlder(shell.home().resolve("alive"), cause);

      shell.serve();
      assertThat(shell.run("status").out()).contains("held since");
      assertThat(shell.run("distraction").status()).isZero();
      assertThat(shell.run("status").out()).contains("1 gap to answer");
      var gap = shell.run("gap").out().split("\\s+")[0];
      for (var answer = ANSWER.matcher(answers); answer.find(); ) {
        assertThat(minutesWhen(shell, gap, answer.group(1))).as(answer.group(1)).isEqualTo(answer.group(2));
      }
    }
  }

  private static String minutesWhen(Shell shell, String gap, String answer) {
    assertThat(shell.run("gap", gap, answer)).matches(said -> said.status() == 0, "is answered");
    assertThat(shell.run("gap").out()).doesNotContain(gap);
    var focused = FOCUSED.matcher(shell.run("blocks", "--json").out());
    assertThat(focused.find()).isTrue();
    assertThat(shell.run("undo").status()).isZero();
    return Long.toString(Duration.ofSeconds(Long.parseLong(focused.group(1))).toMinutes());
  }

  /// What the clocks would have shown an hour before: a machine that slept counted none of it, one that was switched on
  /// since has another boot id, one that was awake counted all of it.
  private static void makeOlder(Path alive, GapCause cause) throws IOException {
    var pulse = PulseJson.read(Files.readString(alive)).orElseThrow();
    var clocks = pulse.clocks();
    var hour = Duration.ofHours(1);
    var before = new Clocks(clocks.wall().minus(hour),
        cause == GapCause.SLEEP ? clocks.monotonic() : clocks.monotonic().minus(hour),
        clocks.boot().map(boot -> boot.minus(hour)),
        cause == GapCause.OFF ? Optional.of("another") : clocks.bootId());
    Files.writeString(alive,
        PulseJson.write(new Pulse(pulse.block(), before, pulse.shift(), pulse.watched(), pulse.presence())));
  }
}
