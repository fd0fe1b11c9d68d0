package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.cli.Terminal;
import tools.jackson.databind.json.JsonMapper;

/// What goes out for Timewarrior is the same focus there, and here once it came back.
class TimewarriorTurnsTest {
  private static final String[] REPORT = {"week", "2026-W47", "--format", "json"};

  @TempDir
  private Path folder;

  private Path exported = Path.of("");
  private long focus;

  /// Interrupted blocks, one of them over midnight.
  @BeforeEach
  void live() {
    exported = folder.resolve("t.json");
    var person = new Terminal(folder.resolve("home"), "2026-11-17T08:00:00Z", Terminal.BERLIN);
    person.say("start", "-k", "coding", "-m", "50", "prove lemma");
    person.wait(20).say("interrupt");
    person.wait(5).say("resume");
    person.wait(25).say("f");
    person.until("2026-11-17T22:40:00Z").say("start", "-k", "writing", "-m", "50");
    person.wait(45).say("f");
    person.say("export", "timewarrior", "-o", exported.toString());
    focus = focus(person);
    assertThat(focus).isEqualTo(90 * 60);
  }

  @Test
  void whatComesBackIsTheSameFocusOnce() {
    var other = new Terminal(folder.resolve("other"), "2026-11-18T08:00:00Z", Terminal.BERLIN);
    other.say("import", "timewarrior", exported.toString());
    assertThat(focus(other)).isEqualTo(focus);
    var blocks = other.say("export", "json");
    other.say("import", "timewarrior", exported.toString());
    assertThat(other.say("export", "json")).isEqualTo(blocks);
  }

  @Test
  void timewarriorCountsTheSameFocus() throws IOException {
    Programs.need("timew");
    Files.createDirectories(folder.resolve("timew").resolve("data"));
    Files.writeString(folder.resolve("timew").resolve("timewarrior.cfg"), "");
    for (var interval : new JsonMapper().readTree(Files.readString(exported)).values()) {
      timew("track", interval.get("start").stringValue(), "-", interval.get("end").stringValue(),
          interval.get("tags").get(0).stringValue());
    }
    assertThat(timew("summary", "2026-11-16", "-", "2026-11-23").strip()).endsWith(" 1:30:00");
  }

  private static long focus(Terminal person) {
    return new JsonMapper().readTree(person.say(REPORT)).get("focusSeconds").longValue();
  }

  private String timew(String... words) throws IOException {
    var builder = new ProcessBuilder(
        Stream.concat(Stream.of("timew", "rc.confirmation=off"), Stream.of(words)).toList());
    builder.environment().putAll(
        Map.of("TIMEWARRIORDB", folder.resolve("timew").toString(), "TZ", "Europe/Berlin", "LC_ALL", "C.UTF-8"));
    var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return Programs.hear(process, () -> new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }
}
