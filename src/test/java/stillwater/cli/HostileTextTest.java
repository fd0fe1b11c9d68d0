package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.text.Shown;
import tools.jackson.databind.json.JsonMapper;

/// What others wrote into a journal, or was typed, stands in every answer as text: it moves no cursor, colours nothing,
/// and neither forges nor reorders a line.
class HostileTextTest {
  private static final Pattern UNSAFE = Pattern.compile(Shown.UNSAFE);
  private static final Pattern PAINT = Pattern.compile("\u001b\\[\\d+m");
  private static final String OVERRIDE = "\u202Egnp.exe\u2066\u2069<b>&amp;%s{0}_x\u200B\u200D";
  private static final String KIND = "k\u202Eind_<i>";
  private static final String LONGEST = "\u202E" + "x".repeat(499);

  /// Control characters, which no text of the domain may hold.
  private static final List<String> CONTROLS = List.of("\\u001b[31mred", "\\u009b2Jgone", "a\\nforged", "a\\rforged",
      "\\u0000", "\\u001b]0;title\\u0007", "\\u2028forged");

  @TempDir
  private Path folder;
  private Path home;
  private Terminal person;

  @BeforeEach
  void syncWhatOthersWrote() throws IOException {
    home = folder.resolve("home");
    Files.createDirectories(home.resolve("journal/phone"));
    Files.writeString(home.resolve("settings.json"),
        JsonMapper.shared().writeValueAsString(Map.of("kinds", List.of(KIND, "theory"))));
    var lines = new ArrayList<String>();
    Stream.concat(CONTROLS.stream(), Stream.of(OVERRIDE.replace("\"", ""), "plain")).forEach(text -> {
      lines.add(event(lines.size() + 1, "\"type\":\"block-added\",\"intention\":\"" + text + "\",\"kind\":\"" + text
          + "\",\"tags\":[\"" + text + "\"],\"zone\":\"Europe/Berlin\",\"from\":\"2026-11-16T0" + lines.size() / 2
          + ":00:00.000+01:00\",\"to\":\"2026-11-16T0" + lines.size() / 2 + ":30:00.000+01:00\""));
      lines.add(event(lines.size() + 1, "\"type\":\"" + text + "\",\"source\":\"" + text + "\""));
    });
    Files.writeString(home.resolve("journal/phone/2026-11.jsonl"), String.join("\n", lines) + "\n");
    person = new Terminal(home, "2026-11-16T19:00:00Z", Terminal.BERLIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void noAnswerOfAnyVerbIsMoreThanText(String language) {
    person.speaking(Locale.of(language)).colourful();
    var answers = aDay();
    assertThat(answers).hasSizeGreaterThan(30).allSatisfy(answer -> {
      assertThat(plain(answer.out())).as(answer.toString()).matches(isText());
      assertThat(plain(answer.err())).as(answer.toString()).matches(isText());
    });
    assertThat(answers).as("the hostile texts were shown at all")
        .anyMatch(answer -> answer.out().contains("\uFFFDgnp.exe\uFFFD\uFFFD<b>&amp;%s{0}_x\u200B\u200D"))
        .anyMatch(answer -> answer.err().contains("\uFFFD"));
    assertThat(answers).flatExtracting(answer -> answer.out().lines().toList())
        .noneMatch(line -> line.startsWith("forged"));
  }

  @Test
  void withoutColoursThereIsNoEscapeAtAll() {
    assertThat(aDay()).allSatisfy(answer -> assertThat(answer.out() + answer.err()).matches(isText()));
  }

  @Test
  void programsAreToldTheVeryTextInCharactersThatAreSafe() throws IOException {
    aDay();
    var json = List.of(List.of("blocks", "--json"), List.of("status", "--json"), List.of("week", "--format", "json"),
        List.of("today", "--format", "json"), List.of("breaks", "--json"));
    assertThat(json).allSatisfy(words ->
        assertThat(person.say(words.toArray(String[]::new)).strip()).doesNotContainPattern(UNSAFE));
    var told = JsonMapper.shared().readTree(person.say("blocks", "--json"));
    assertThat(told.findValuesAsString("intention")).contains(OVERRIDE, LONGEST, "plain");
    assertThat(told.findValuesAsString("kind")).contains(KIND);
    assertThat(person.files().values()).as("what is stored stays as it is")
        .anyMatch(text -> text.contains(OVERRIDE)).anyMatch(text -> text.contains("\\u001b[31mred"));
  }

  @Test
  void aReportInAFileIsTextToo() throws IOException {
    aDay();
    for (var format : List.of("text", "json")) {
      var file = folder.resolve("week." + format);
      person.say("week", "--format", format, "-o", file.toString());
      assertThat(Files.readString(file)).matches(isText()).contains(format.equals("text") ? "\uFFFD" : "\\u202e");
    }
  }

  /// Every verb that shows what was written, and every slip that repeats what was typed.
  private List<Terminal.Answer> aDay() {
    var answers = new ArrayList<Terminal.Answer>();
    Stream.of(List.of("start", OVERRIDE, "-k", KIND, "-t", OVERRIDE, "-m", "25"), List.of("status"),
        List.of("start", "again"), List.of("d", OVERRIDE), List.of("park", OVERRIDE), List.of("park", LONGEST),
        List.of("settle"), List.of("i", OVERRIDE, "-c", OVERRIDE), List.of("status"), List.of("resume"),
        List.of("undo"), List.of("resume"), List.of("back"), List.of("finish", OVERRIDE), List.of("break"),
        List.of("end-break"), List.of("start", LONGEST, "-m", "5"), List.of("add", OVERRIDE, "--from", "20:00", "--to",
            "20:01"), List.of("finish"), List.of("blocks"), List.of("breaks"), List.of("today"), List.of("week"),
        List.of("gap"), List.of("doctor"), List.of("restore"), List.of("plan"), List.of("amend", OVERRIDE),
        List.of("remove", "\u001b[31m"), List.of("settle", OVERRIDE, "done"), List.of(OVERRIDE),
        List.of("--" + OVERRIDE),
        List.of("start", "-k", OVERRIDE), List.of("start", "-t", "\u001b[31m"), List.of("week", OVERRIDE),
        List.of("plan", "x\u009b=" + OVERRIDE), List.of("moved", OVERRIDE), List.of("restore", OVERRIDE),
        List.of("add", "x", "--from", "\u2028forged", "--to", OVERRIDE), List.of("finish", "--at", "\nforged"),
        List.of("week", "-o", folder + "/none/" + OVERRIDE), List.of("blocks", "extra" + OVERRIDE),
        List.of("start", "--feeling\u202E=x"), List.of("finish", "--feeling", "\u001b[2J"))
        .forEach(words -> {
          answers.add(person.type(words.toArray(String[]::new)));
          person.wait(1);
        });
    return answers;
  }

  private static String event(int seq, String rest) {
    return "{\"v\":1,\"id\":\"01990000-0000-7000-8000-%012d\",\"seq\":%d,\"at\":\"2026-11-16T10:00:00.000+01:00\",%s}"
        .formatted(seq, seq, rest);
  }

  private static String plain(String said) {
    return PAINT.matcher(said).replaceAll("");
  }

  private static Predicate<String> isText() {
    return said -> !UNSAFE.matcher(said.replace("\n", "")).find();
  }
}
