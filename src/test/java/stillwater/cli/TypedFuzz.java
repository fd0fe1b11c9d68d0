package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.util.Optional;

/// Any text where a verb wants a time, a date, a week or a number: it is done, refused or not understood, with a word
/// about it, and what was not done changes nothing.
public final class TypedFuzz {
  private static final FileSystem DISK = Jimfs.newFileSystem(Configuration.unix());
  private static int homes;
  private static Terminal person = interrupted();

  private TypedFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    if (lines.length > 1) {
      var words = words(lines[0], lines[1], lines[lines.length - 1]);
      if (words.isPresent()) {
        isTold(words.get());
      }
    }
  }

  private static void isTold(String... words) throws IOException {
    var before = person.files();
    var answer = person.type(words);
    assertThat(answer.status()).as(answer.err()).isBetween(0, 2);
    assertThat(answer.err()).doesNotContain("Exception", "\tat ");
    if (answer.status() != 0) {
      assertThat(answer.err()).isNotBlank();
      assertThat(person.files()).isEqualTo(before);
    } else if (!person.files().equals(before)) {
      person.say("week", "--format", "json");
      person.say("blocks", "--from", "1970-01-01", "--to", "9998-12-31");
      person.say("doctor");
      person = interrupted();
    }
  }

  /// Somebody whose block was interrupted half an hour ago.
  private static Terminal interrupted() {
    var somebody = new Terminal(DISK.getPath("/home-" + homes++), "2026-10-25T08:00:00Z", Terminal.BERLIN);
    somebody.say("start", "lemma", "-m", "50");
    somebody.wait(30).say("interrupt");
    return somebody.wait(30);
  }

  private static Optional<String[]> words(String verb, String one, String other) {
    return Optional.ofNullable(switch (verb) {
      case "add" -> new String[] {"add", "x", "--from=" + one, "--to=" + other};
      case "blocks" -> new String[] {"blocks", "--from=" + one, "--to=" + other};
      case "resume" -> new String[] {"resume", "--at=" + one};
      case "finish" -> new String[] {"finish", "--at=" + one};
      case "break" -> new String[] {"break", "--minutes=" + one};
      case "week" -> new String[] {"week", "--", one};
      case "plan" -> new String[] {"plan", "--", one};
      case "extend" -> new String[] {"extend", "--", one};
      case "quiet" -> new String[] {"quiet", "--", one};
      case "amend" -> new String[] {"amend", "019a0000-0000-7000-8000-000000000001", "--from=" + one, "--to=" + other};
      default -> null;
    });
  }
}
