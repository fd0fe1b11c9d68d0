package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking over what another program recorded, by a verb.
class ImportVerbTest {
  private static final String FRAMES = """
      [
      [1763366400, 1763370000, "thesis", "a1", ["Writing"], 0],
      [1763368200, 1763373600, "talk", "a2", [], 0],
      [1763373600, 1763377200, "thesis", "a3", [], 0],
      [1763377200, 1763377200, "talk", "a4", [], 0],
      [1763377200, 1763380800, "", "a5", [], 0]
      ]
      """;

  private Path folder;
  private Terminal desk;

  @BeforeEach
  void sitDown(@TempDir Path given) {
    folder = given;
    desk = new Terminal(folder.resolve("home"), "2026-11-17T09:00:00Z", Terminal.BERLIN);
  }

  @Test
  void itSaysWhatWasAddedByWhichRuleAndWhatWasLeftOut() throws IOException {
    assertThat(desk.say("import", "watson", file(FRAMES), "-k", "Thesis=reading", "-k", "coding")).isEqualTo("""
        Added: 3 blocks from 2025-11-17 to 2025-11-17, 3 h 00 in all. "undo" takes all of it back.
          reading          2 h 00  2 blocks
          coding           1 h 00  1 block
        Which kind of work they are, by what they are filed under:
          "thesis" is reading (2 blocks), as you said
          nothing is coding (1 block), the kind that holds where none is said
        To say it otherwise: --kind NAME=KIND, or always: "importKinds" in settings.json.
        Left out: 2 entries.
          Line 3: It would overlap another entry of the file, "thesis", 17 November 2025, 09:00 to 10:00.
          Line 5: It ends in the second it begins.
        """);
    assertThat(desk.say("blocks", "--from", "2025-11-17", "--to", "2025-11-17")).hasLineCount(3).contains(
        "2025-11-17  09:00–10:00   1:00  reading   thesis");
    assertThat(desk.say("doctor")).contains("nothing is damaged");
  }

  @Test
  void aDryRunSaysTheSameAndChangesNoByte() throws IOException {
    desk.say("add", "x", "--from", "2026-11-16T09:00", "--to", "2026-11-16T10:00");
    var before = desk.files();
    var dry = desk.say("import", "watson", file(FRAMES), "--dry-run");
    assertThat(desk.files()).isEqualTo(before);
    assertThat(desk.say("import", "watson", file(FRAMES)).lines().skip(1))
        .containsExactlyElementsOf(dry.lines().skip(1).toList());
    assertThat(dry).startsWith("Would be added: 3 blocks from 2025-11-17 to 2025-11-17, 3 h 00 in all.\n");
  }

  @Test
  void importingTwiceAddsNothingNorDoesImportingOnAnotherDevice() throws IOException {
    desk.say("import", "watson", file(FRAMES));
    var before = desk.files();
    assertThat(desk.say("import", "watson", file(FRAMES)))
        .startsWith("Nothing is new.\nImported before: 3 entries. Nothing is added twice.\nLeft out: 2 entries.\n");
    assertThat(desk.files()).isEqualTo(before);
    var laptop = new Terminal(folder.resolve("home"), "2026-11-17T10:00:00Z", Terminal.BERLIN).on("laptop-7f3a21");
    assertThat(laptop.say("import", "watson", file(FRAMES))).startsWith("Nothing is new.\n");
    assertThat(desk.files()).isEqualTo(before);
  }

  @Test
  void oneUndoTakesItAllBackAndImportingAddsItAgain() throws IOException {
    desk.say("add", "x", "--from", "2026-11-16T09:00", "--to", "2026-11-16T10:00");
    desk.say("import", "watson", file(FRAMES));
    assertThat(desk.say("undo")).startsWith("Undone: the import of 3 blocks.\n").hasLineCount(2);
    assertThat(desk.say("blocks", "--from", "2025-01-01", "--to", "2026-11-17")).hasLineCount(1);
    assertThat(desk.say("redo")).startsWith("Redone: the import of 3 blocks.\n").hasLineCount(2);
    assertThat(desk.say("blocks", "--from", "2025-01-01", "--to", "2026-11-17")).hasLineCount(4);
    assertThat(desk.say("undo")).startsWith("Undone: the import of 3 blocks.\n");
    assertThat(desk.say("import", "watson", file(FRAMES))).startsWith("Added: 3 blocks");
    assertThat(desk.say("undo")).startsWith("Undone: the import of 3 blocks.\n");
  }

  @Test
  void anImportThatReachesFromYearsAgoIntoThisMonthIsTakenBackWhole() throws IOException {
    desk.say("import", "timewarrior", file("""
        [{"start":"20161117T080000Z","end":"20161117T090000Z"},{"start":"20261113T080000Z","end":"20261113T090000Z"},
        {"start":"20261116T080000Z","end":"20261116T090000Z"},{"start":"20261117T080000Z","end":"20261117T083000Z"}]
        """));
    assertThat(desk.say("undo")).startsWith("Undone: the import of 4 blocks.\n");
    assertThat(desk.say("blocks", "--from", "2016-01-01", "--to", "2026-11-17")).startsWith("No block from");
  }

  @Test
  void aBlockOfOldStandsInTheWayThoughThePresentDoesNotKnowIt() throws IOException {
    desk.say("add", "old", "--from", "2025-11-17T09:30", "--to", "2025-11-17T09:40");
    desk.say("add", "new", "--from", "2026-11-16T09:30", "--to", "2026-11-16T09:40");
    desk.say("add", "newer", "--from", "2026-10-16T09:30", "--to", "2026-10-16T09:40");
    assertThat(desk.say("import", "watson", file(FRAMES))).contains("Line 2: It would overlap \"old\"");
  }

  @Test
  void whatIsSetHoldsUntilSomethingElseIsTyped() throws IOException {
    desk.say("status");
    Files.writeString(folder.resolve("home").resolve("settings.json"), "{\"importKinds\": {\"THESIS\": \"reading\"}}");
    assertThat(desk.say("import", "watson", file(FRAMES), "--dry-run")).contains("\"thesis\" is reading (2 blocks)");
    assertThat(desk.say("import", "watson", file(FRAMES), "--dry-run", "-k", "thesis=coding"))
        .contains("\"thesis\" is coding (2 blocks)");
  }

  @Test
  void timesAreCutIntoTheDaysOfTheZoneThatIsSaid() throws IOException {
    desk.say("import", "watson", file(FRAMES), "--zone", "Pacific/Kiritimati");
    assertThat(desk.say("blocks", "--from", "2025-11-16", "--to", "2025-11-18")).contains("2025-11-17  22:00–23:00");
  }

  @Test
  void whereNothingCanBeTakenTheStatusSaysSo() throws IOException {
    var refused = desk.type("import", "watson", file("[[1, 1, \"a\", \"b\", [], 0]]"));
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.out()).isEqualTo("""
        Nothing is new.
        Left out: 1 entry.
          Line 1: It ends in the second it begins.
        """);
    assertThat(desk.type("import", "watson", file("[]"))).isEqualTo(
        new Terminal.Answer(1, "The file holds no entry.\n", ""));
    assertThat(desk.type("import", "watson", file("\n"))).isEqualTo(new Terminal.Answer(1, "",
        "The file is empty. Nothing was imported; look whether its export went well.\n"));
    assertThat(desk.type("import", "toggl", file(FRAMES))).isEqualTo(new Terminal.Answer(1, "",
        "The file looks like watson, not like toggl. Nothing was imported.\n"));
    assertThat(desk.type("import", "toggl", folder.resolve("none").toString()).status()).isEqualTo(3);
  }

  @Test
  void aDateThatCanBeReadTwoWaysNamesTheOptionThatTells() throws IOException {
    var file = file("Start date,Start time,End date,End time\n03/04/2026,09:00,03/04/2026,10:00\n");
    assertThat(desk.type("import", "toggl", file).err()).contains("--dates day-first or --dates month-first");
    assertThat(desk.say("import", "toggl", file, "--dates", "day-first")).startsWith("Added: 1 block from 2026-04-03");
    assertThat(desk.say("undo")).startsWith("Undone: the import of 1 block.\n");
  }

  @Test
  void ofManyThatAreLeftOutTheFirstTwentyAreSaid() throws IOException {
    var entries = IntStream.range(0, 33).mapToObj(i -> "[1,1,\"\",\"x" + i + "\",[],0]")
        .collect(Collectors.joining(","));
    assertThat(desk.type("import", "watson", file("[" + entries + "]")).out()).hasLineCount(23)
        .endsWith("  and 13 more\n");
  }

  @Test
  void whatIsMistypedIsSaidAndChangesNothing() throws IOException {
    var file = file(FRAMES);
    assertThat(desk.type("import", "excel", file).err())
        .startsWith("\"excel\" is not one of timewarrior, watson, toggl.\n");
    assertThat(desk.type("import", "watson", file, "--zone", "Atlantis").err())
        .startsWith("\"Atlantis\" is not a zone such as Europe/Berlin.\n");
    assertThat(desk.type("import", "watson", file, "-k", "thesis=gardening").err())
        .startsWith("\"gardening\" is no kind of work on your list");
    assertThat(desk.type("import", "watson", file, "-k", "=theory").err())
        .startsWith("\"=theory\" says no kind: write NAME=KIND, such as thesis=writing.\n");
    assertThat(desk.type("import", "watson", file, "--dates", "sometimes").status()).isEqualTo(2);
    assertThat(desk.files()).isEmpty();
  }

  @Test
  void germanIsSpokenToo() throws IOException {
    assertThat(desk.speaking(Locale.GERMAN).say("import", "watson", file(FRAMES)))
        .startsWith("Hinzugefügt: 3 Blöcke vom 2025-11-17 bis zum 2025-11-17, zusammen 3 h 00. „undo“ nimmt")
        .contains("Zeile 5: Es endet in der Sekunde, in der es beginnt.");
  }

  private String file(String content) throws IOException {
    return Files.writeString(folder.resolve("foreign"), content).toString();
  }
}
