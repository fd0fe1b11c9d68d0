package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A person writes movements of their own: what can be read is suggested like any other, what cannot is named.
class OwnMovementsTest {
  private static final String ENTRY = """
      {"id": "hang", "name": "Hang from the bar", "kind": "strength", "body_areas": ["shoulders"], "duration_s": 40,
       "posture": "standing", "equipment": ["none"], "intensity": "moderate", "discreet": false,
       "caution": "Step down slowly.",
       "steps": [{"seconds": 30, "text": "Hang."}, {"seconds": 10, "text": "Step down."}]}""";

  @TempDir
  private Path home;

  private Terminal person;

  @BeforeEach
  void sitDown() {
    person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
  }

  @Test
  void anOwnMovementIsSuggestedAndDone() throws IOException {
    put("[" + ENTRY + "]");
    assertThat(breakThatSuggests("hang")).contains("""
          Hang from the bar · 0:40 · hang
           0:30  Hang.
           0:10  Step down.
                 Step down slowly.
        """);
    assertThat(person.say("moved", "hang")).startsWith("Done: Hang from the bar, 0:40.\n");
    assertThat(person.say("breaks").lines().toList()).last().asString().endsWith("Hang from the bar");
  }

  @Test
  void whatWasSuggestedAndIsGoneFromTheFileIsPassedOver() throws IOException {
    put("[" + ENTRY + "]");
    breakThatSuggests("hang");
    Files.delete(home.resolve("movements.json"));
    var others = lastBreak().get("suggested").valueStream().map(JsonNode::asString)
        .filter(id -> !id.equals("hang")).toList();
    others.forEach(_ -> assertThat(person.type("moved").status()).isZero());
    assertThat(lastBreak().get("movements").findValuesAsString("movement")).isEqualTo(others);
    assertThat(person.type("skip").status()).isZero();
  }

  private JsonNode lastBreak() {
    var all = JsonMapper.shared().readTree(person.say("breaks", "--json"));
    return all.get(all.size() - 1);
  }

  @Test
  void anOwnMovementIsListedAsOneAndShown() throws IOException {
    put("[" + ENTRY + "]");
    assertThat(person.say("movements"))
        .contains("  0:40  Hang from the bar" + " ".repeat(26) + "hang (yours)\n");
    assertThat(person.speaking(Locale.GERMANY).say("movements"))
        .contains("  0:40  Hang from the bar" + " ".repeat(26) + "hang (eigene)\n");
    var all = JsonMapper.shared().readTree(person.say("movements", "--json"));
    assertThat(all).hasSize(65);
    assertThat(all.get(0).get("own").asBoolean()).isFalse();
    assertThat(all.get(64).get("own").asBoolean()).isTrue();
    assertThat(person.say("movements", "hang")).startsWith("  Hang from the bar · 0:40 · hang\n");
  }

  @Test
  void aLongIdStandsWholeOnALineThatFits() throws IOException {
    put("[" + ENTRY.replace("\"hang\"", "\"" + "x".repeat(60) + "\"") + "]");
    assertThat(person.say("movements").lines()).allMatch(line -> line.length() <= 80)
        .anyMatch(line -> line.contains("x".repeat(60)));
  }

  @Test
  void withoutAFileNothingIsSaidAndNoneIsMade() {
    for (var verb : List.of("break", "movements")) {
      assertThat(person.type(verb).err()).as(verb).isEmpty();
    }
    assertThat(home.resolve("movements.json")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "'strength' | 'dance' | hang | \"dance\" cannot stand in \"kind\"; these can: mobility, strength, eyes, breathing,"
          + " walk. | „dance“ kann nicht in „kind“ stehen; möglich ist: mobility, strength, eyes, breathing, walk.",
      "'caution' | 'warning' | hang | No movement has a field \"warning\". | Keine Bewegung hat ein Feld „warning“.",
      "'Hang from the bar' | 7 | hang | The field \"name\" is missing, or has a value it cannot have."
          + " | Das Feld „name“ fehlt oder hat einen Wert, den es nicht haben kann.",
      "'hang' | ' ' | #2 | The field \"id\" is missing, or has a value it cannot have."
          + " | Das Feld „id“ fehlt oder hat einen Wert, den es nicht haben kann.",
      "['shoulders'] | [] | hang | \"body_areas\" names no area. | „body_areas“ nennt keinen Bereich.",
      "['shoulders'] | ['neck', 'neck'] | hang | \"body_areas\" names an area twice."
          + " | „body_areas“ nennt einen Bereich zweimal.",
      ", {'seconds': 10, 'text': 'Step down.'} | `` | hang | The number of its steps is 1; from 2 to 5 are possible."
          + " | Die Zahl der Schritte ist 1; möglich sind 2 bis 5.",
      "'seconds': 10 | 'seconds': 0 | hang | A movement and each of its steps take at least 1 s."
          + " | Eine Bewegung und jeder ihrer Schritte dauern mindestens 1 s.",
      "'seconds': 10 | 'seconds': 9223372036854775807 | hang | The field \"seconds\" is missing, or has a value it"
          + " cannot have. | Das Feld „seconds“ fehlt oder hat einen Wert, den es nicht haben kann.",
      "'duration_s': 40 | 'duration_s': 4000 | hang | It takes 4000 s, but its steps add up to 40 s."
          + " | Sie dauert 4000 s, aber ihre Schritte ergeben zusammen 40 s.",
      "'hang' | 'fine' | fine | An entry further up has this id. | Ein Eintrag weiter oben hat diese Kennung.",
      "'hang' | 'neck-chin-glide' | neck-chin-glide | A movement that comes with Stillwater has this id."
          + " | Eine Bewegung, die zu Stillwater gehört, hat diese Kennung."})
  void aBadEntryIsNamedAndAllOthersAreUsed(String right, String wrong, String name, String english, String german)
      throws IOException {
    var broken = ENTRY.replace(right.replace('\'', '"'), wrong.replace('\'', '"'));
    assertThat(broken).isNotEqualTo(ENTRY);
    var before = put("[" + ENTRY.replace("hang", "fine") + ", " + broken + "]");
    assertThat(person.type("movements").err())
        .isEqualTo("movements.json: movement " + name + " is left out: " + english + "\n");
    assertThat(person.type("break").err())
        .isEqualTo("movements.json: movement " + name + " is left out: " + english + "\n");
    assertThat(person.speaking(Locale.GERMANY).type("movements").err())
        .isEqualTo("movements.json: Bewegung " + name + " bleibt weg: " + german + "\n");
    assertThat(JsonMapper.shared().readTree(person.say("movements", "--json"))).hasSize(65);
    assertThat(JsonMapper.shared().readTree(person.say("movements", "neck-chin-glide", "--json"))
        .get("own").asBoolean())
        .isFalse();
    assertThat(home.resolve("movements.json")).content().isEqualTo(before);
  }

  @Test
  void whatIsNoEntryAtAllIsNamedByItsPlace() throws IOException {
    put("[7, null, [], \"hang\", " + ENTRY + "]");
    assertThat(person.type("movements").err()).isEqualTo("""
        movements.json: movement #1 is left out: An entry stands in braces, each value with its name.
        movements.json: movement #2 is left out: An entry stands in braces, each value with its name.
        movements.json: movement #3 is left out: An entry stands in braces, each value with its name.
        movements.json: one more entry is left out; see "stillwater doctor".
        """);
    assertThat(person.say("movements")).contains("hang (yours)");
  }

  /// The line where a list breaks off is what somebody who edits it needs.
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{} | It is no list in JSON, written as UTF-8. | Das ist keine Liste in JSON, geschrieben als UTF-8.",
      "`` | It is no list in JSON, written as UTF-8. | Das ist keine Liste in JSON, geschrieben als UTF-8.",
      "[\u00e4\u00ff | line 1: It is no list in JSON, written as UTF-8."
          + " | Zeile 1: Das ist keine Liste in JSON, geschrieben als UTF-8."})
  void aFileThatIsNoListCostsNothingButItself(String content, String english, String german) throws IOException {
    put(content);
    spoiled(english, german);
  }

  @Test
  void aFileThatBreaksOffIsNamedWithTheLine() throws IOException {
    put("[\n" + ENTRY + ",\n{\"id\": }]");
    var line = ENTRY.lines().count() + 2;
    spoiled("line " + line + ": It is no list in JSON, written as UTF-8.",
        "Zeile " + line + ": Das ist keine Liste in JSON, geschrieben als UTF-8.");
  }

  @Test
  void aFileThatIsTooLargeCostsNothingButItself() throws IOException {
    put("[" + ENTRY + " ".repeat(1_000_000) + "]");
    spoiled("It is larger than 1 MB.", "Die Datei ist größer als 1 MB.");
  }

  @Test
  void aFolderInItsPlaceCostsNothingButItself() throws IOException {
    Files.createDirectory(home.resolve("movements.json"));
    spoiled("It cannot be opened, or is no file.", "Sie lässt sich nicht öffnen oder ist keine Datei.");
  }

  @Test
  void theDoctorNamesEachAndSaysWhatToDoAndFindsNoDamage() throws IOException {
    put("[" + ENTRY + ", 7, " + ENTRY + "]");
    assertThat(person.say("doctor")).endsWith("""
        movements.json:
          movement #2 is left out: An entry stands in braces, each value with its name.
          movement hang is left out: An entry further up has this id.
        1 file looked at: nothing is damaged, 2 things more are worth knowing. Nothing was changed.

        What is safe, and what to do:
          A movement of your own: it is suggested nowhere, all others are. Mend the
            entry in movements.json, or remove it; the file is read again at the next
            break.
        """);
    var found = JsonMapper.shared().readTree(person.say("doctor", "--json"));
    assertThat(found.get("damaged").asBoolean()).isFalse();
    assertThat(found.at("/files").findValuesAsString("reason")).containsExactly("not-an-entry", "id-twice");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 250})
  void theDoctorListsNoMoreThanAPersonReads(int bad) throws IOException {
    put("[" + String.join(",", IntStream.range(0, bad).mapToObj(_ -> "{}").toList()) + "]");
    var said = person.say("doctor");
    assertThat(said.lines().filter(line -> line.startsWith("  movement #"))).hasSize(Math.min(bad, 100));
    assertThat(said.contains("and 150 more like these")).isEqualTo(bad > 100);
  }

  @Test
  void whatAPersonWroteThereMovesNoCursor() throws IOException {
    put("[" + ENTRY.replace("Hang.", "Hang\\u202e.").replace("Step down slowly.", "\\u001b[31m") + ", "
        + ENTRY.replace("\"kind\"", "\"\\u001b[2J\"") + "]");
    var answer = person.type("movements", "--json");
    assertThat(answer.out() + answer.err()).doesNotContain("\u001b", "\u202e");
    assertThat(answer.err().lines()).hasSize(2);
  }

  private void spoiled(String english, String german) {
    assertThat(person.type("break").err())
        .isEqualTo("movements.json: " + withLine(english, "your own movements are left out: ") + "\n");
    assertThat(person.say("doctor")).contains("movements.json:\n", english.replaceFirst("^line \\d+: ", ""))
        .contains("nothing is damaged, 1 thing more is worth knowing");
    assertThat(person.speaking(Locale.GERMANY).type("movements").err())
        .isEqualTo("movements.json: " + withLine(german, "deine eigenen Bewegungen bleiben weg: ") + "\n");
    assertThat(JsonMapper.shared().readTree(person.say("movements", "--json"))).hasSize(64);
  }

  /// The line stands before what is wrong with it.
  private static String withLine(String sentence, String what) {
    var line = sentence.replaceAll("^((line|Zeile) \\d+: )?.*$", "$1");
    return line + what + sentence.substring(line.length());
  }

  private String breakThatSuggests(String id) {
    return Stream.iterate(0, i -> i + 1).limit(60).map(_ -> {
      person.wait(60);
      return person.say("break", "-m", "10");
    }).filter(said -> said.contains(" · " + id + "\n") || person.say("end-break").isEmpty()).findFirst()
        .orElseThrow(() -> new AssertionError(id + " was never suggested"));
  }

  private String put(String content) throws IOException {
    Files.writeString(home.resolve("movements.json"), content);
    return content;
  }
}
