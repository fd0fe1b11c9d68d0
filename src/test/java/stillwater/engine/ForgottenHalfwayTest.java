package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Id;
import stillwater.focus.Reason;
import stillwater.focus.Text;
import stillwater.store.Backups;
import stillwater.store.Places;

/// Forgetting that was cut off, with all the copies that tools make: wherever the text stands still, asking again
/// completes it.
class ForgottenHalfwayTest {
  private static final String SECRET = "Alice is ill";

  private final Desktop desk = Desktop.watched();
  private Id secret;

  @BeforeEach
  void writeTheSecretAndLetToolsCopyIt() throws IOException {
    desk.start(50).pass(5);
    desk.say(Desktop.finish());
    secret = desk.say(new Command.Park(new Text(SECRET))).getFirst().id();
    new Backups(new Places(desk.home)).make(LocalDate.parse("2026-11-17"));
    var month = desk.home.resolve("journal/desk/2026-11.jsonl");
    for (var name : List.of("2026-11.sync-conflict-20261117-093000-ABCDEFG.jsonl", "2026-11.jsonl~HEAD",
        "2026-11.jsonl~", "../.stversions/desk/2026-11~20261117-101010.jsonl")) {
      var copy = month.resolveSibling(name).normalize();
      Files.createDirectories(copy.getParent());
      Files.copy(month, copy);
    }
  }

  @Test
  void inWhicheverFilesItStandsStillAskingAgainCompletesIt() throws IOException {
    var told = told();
    assertThat(told).hasSize(6);
    desk.say(new Command.Forget(secret));
    assertThat(told()).isEmpty();
    var files = List.copyOf(told.keySet());
    for (int still = 1; still < 1 << files.size(); still++) {
      for (int file = 0; file < files.size(); file++) {
        if ((still & 1 << file) != 0) {
          Files.write(files.get(file), told.get(files.get(file)));
        }
      }
      assertThat(desk.reopen().ask(new Command.Forget(secret))).as("left in %s of %s", Integer.toBinaryString(still), files).isInstanceOf(Decision.Done.class);
      assertThat(told()).as("left in %s", Integer.toBinaryString(still)).isEmpty();
    }
  }

  @Test
  void whereItStandsNowhereAnyMoreThereIsNothingToForget() {
    desk.say(new Command.Forget(secret));
    assertThat(desk.refusal(new Command.Forget(secret))).isEqualTo(Reason.Code.NOTHING_TO_FORGET);
  }

  private Map<Path, byte[]> told() throws IOException {
    var told = new TreeMap<Path, byte[]>();
    try (var files = Files.walk(desk.home)) {
      files.filter(Files::isRegularFile).filter(file -> read(file).contains(SECRET))
          .forEach(file -> told.put(file, read(file).getBytes(StandardCharsets.UTF_8)));
    }
    return told;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
