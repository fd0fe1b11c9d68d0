package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What a person in a hurry gets wrong: one clear sentence each, nothing on standard output, nothing written.
class MistypedTest {
  private static final String LONG = "x".repeat(501);
  private static final String NO_LINE =
      " is not one line of at most 500 characters, none of them a control character.";
  private static final String SOURCES =
      " is not one of urge, thought, body, colleague, message, meeting, noise, waiting, other.";
  private static final String NO_MINUTES = " is not a whole number of minutes from 1 to 1440.";

  /// @param sentence what stands on standard error
  private record Slip(String typed, List<String> words, String sentence) {
    @Override
    public String toString() {
      return typed;
    }
  }

  /// What the rules refuse while the block "Now" runs since 10:00 and it is 10:20.
  static final List<Slip> REFUSED = List.of(
      slip("blocks --from 2026-11-20 --to 2026-11-19", "It would end before it begins."),
      slip("breaks --from 2026-11-20 --to 2026-11-19", "It would end before it begins."),
      slip("start", "A block is running (Now); finish it first."),
      slip("resume", "The block is not interrupted."),
      slip("back", "There is no return to note: resume comes first, and \"back\" once after it."),
      slip("moved", "No break is running."),
      slip("skip neck-slow-turns", "No break is running."),
      slip("end-break", "No break is running."),
      slip("d --at 09:59", "That is before the last thing noted in \"Now\": 16 November 2026, 10:00."),
      slip("d --at 10:21", "That lies in the future: 16 November 2026, 10:21."),
      slip("f --at 2027-01-01T10:00", "That lies in the future: 1 January 2027, 10:00."),
      slip("add x --from 09:00 --to 09:00", "It would end before it begins."),
      slip("add x --from 09:30 --to 09:00", "It would end before it begins."),
      slip("add x --from 09:00 --to 11:00", "That lies in the future: 16 November 2026, 11:00."),
      slip("add x --from 08:00 --to 08:31",
          "It would overlap \"Prove lemma 3\", 16 November 2026, 08:30 to 09:20."),
      slip("add x --from 10:00 --to 10:05", "It would overlap \"Now\", which began on 16 November 2026, 10:00 and has not ended."),
      slip("amend 000001 --to 08:00", "It would end before it begins."),
      slip("amend 000001", "Nothing was said that would change anything."),
      slip("amend 000003 --feeling calm", "\"Now\" is still running; finish it first."),
      slip("amend 000003 --from 09:50", "\"Now\" is still running; finish it first."),
      slip("amend 123456 --to 08:00", "Nothing that fits has an id ending in \"123456\"."),
      slip("remove 000003", "\"Now\" is still running; finish it first."),
      slip("remove 000002", "Nothing that fits has an id ending in \"000002\"."),
      slip("describe 000001 -s urge", "Nothing that fits has an id ending in \"000001\"."),
      slip("settle 000001 done", "Nothing that fits has an id ending in \"000001\"."),
      slip("gap focus", "No gap waits for an answer."),
      slip("gap 000001 focus", "Nothing that fits has an id ending in \"000001\"."),
      slip(List.of("remove", ""), "Nothing that fits has an id ending in \"\"."),
      slip(List.of("remove", "\u001b[2J"), "Nothing that fits has an id ending in \"\uFFFD[2J\"."),
      slip(List.of("park", ""), "Nothing was said that would change anything."),
      slip(List.of("park", "  "), "Nothing was said that would change anything."));

  /// What cannot be understood.
  static final List<Slip> MISUNDERSTOOD = List.of(
      slip("strat", "There is no verb \"strat\". Perhaps: distraction, status, start."),
      slip("zzz", "There is no verb \"zzz\"."),
      slip(List.of("\u001b[31m"), "There is no verb \"\uFFFD[31m\"."),
      slip("start --kidn x", "There is no option \"--kidn\". Perhaps: --kind."),
      slip("d -y", "There is no option \"-y\". A text that begins with a dash stands after \"--\"."),
      slip("start prove lemma 3", "\"lemma\" is one word too many; a text of several words stands in quotes."),
      slip("undo 000001", "\"000001\" is one word too many; a text of several words stands in quotes."),
      slip("extend", "Missing: MINUTES."),
      slip("park", "Missing: TEXT."),
      slip("describe", "Missing: ID."),
      slip("add x", "Missing: --from TIME, --to TIME."),
      slip("add --from 08:00 --to 09:00", "Missing: INTENTION."),
      slip("start -k", "Missing: --kind KIND."),
      slip("start --home", "Missing: --home DIR."),
      slip(List.of("status", "--home", ""), "\"\" is not the name of a file or folder."),
      slip("start -m 0", "\"0\"" + NO_MINUTES),
      slip("start -m -5", "\"-5\"" + NO_MINUTES),
      slip("start -m 1441", "\"1441\"" + NO_MINUTES),
      slip("start -m abc", "\"abc\"" + NO_MINUTES),
      slip("break -m 99999999999", "\"99999999999\"" + NO_MINUTES),
      slip("extend 1.5", "\"1.5\"" + NO_MINUTES),
      slip("start -m 5 --open", "Only one of these can be said, and once: --minutes, --open."),
      slip("start -m 5 -m 6", "Only one of these can be said, and once: --minutes, --open."),
      slip("d -s urge -s body", "--source SOURCE can be said only once."),
      slip("start -k gardening", "\"gardening\" is no kind of work on your list (theory, coding, writing, reading). "
          + "The list is \"kinds\" in settings.json."),
      slip(List.of("start", "-k", ""), "\"\" is not a name of 1 to 60 characters on one line."),
      slip(List.of("start", "-t", "a\tb"), "\"a\uFFFDb\" is not a name of 1 to 60 characters on one line."),
      slip(List.of("start", LONG), "\"" + "x".repeat(39) + "…\"" + NO_LINE),
      slip(List.of("start", "two\nlines"), "\"two\uFFFDlines\"" + NO_LINE),
      slip(List.of("park", "\u001b[2J\u0007"), "\"\uFFFD[2J\uFFFD\"" + NO_LINE),
      slip(List.of("i", "-c", "\u009b31m"), "\"\uFFFD31m\"" + NO_LINE),
      slip(List.of("f", "a\u2028b"), "\"a\uFFFDb\"" + NO_LINE),
      slip("d -s boss", "\"boss\"" + SOURCES),
      slip("i -s self", "\"self\"" + SOURCES),
      slip("f --feeling great", "\"great\" is not one of calm, ok, strained."),
      slip("describe 000002 --worth maybe", "\"maybe\" is not one of yes, partly, no."),
      slip("settle 000001", "Say what became of it: done, tomorrow or dropped."),
      slip("settle 000001 later", "\"later\" is not one of done, tomorrow, dropped."),
      slip("gap perhaps", "\"perhaps\" is not one of focus, interruption, break, end."),
      slip("gap focus 000001", "\"000001\" is not one of focus, interruption, break, end."),
      slip("d --at soon", "\"soon\" is no time: write HH:MM for today, or ISO 8601 such as 2026-11-21T14:30."),
      slip("d --at 24:00", "\"24:00\" is no time: write HH:MM for today, or ISO 8601 such as 2026-11-21T14:30."),
      slip("d --at 9", "\"9\" is no time: write HH:MM for today, or ISO 8601 such as 2026-11-21T14:30."),
      slip("add x --from 0026-11-16T08:00 --to 09:00",
          "\"0026-11-16T08:00\" is no time: write HH:MM for today, or ISO 8601 such as 2026-11-21T14:30."),
      slip("plan mon=25", "A day's plan is 0 to 24 hours, to the minute: 3, 2.5, 0.75."),
      slip("plan mon=-1", "A day's plan is 0 to 24 hours, to the minute: 3, 2.5, 0.75."),
      slip("plan mon=0.001", "A day's plan is 0 to 24 hours, to the minute: 3, 2.5, 0.75."),
      slip("plan mon=1e999999999", "A day's plan is 0 to 24 hours, to the minute: 3, 2.5, 0.75."),
      slip("plan mon=", "A day's plan is 0 to 24 hours, to the minute: 3, 2.5, 0.75."),
      slip("plan foo=3", "\"foo\" is no weekday: mon, tue, wed, thu, fri, sat, sun."),
      slip("plan t=3", "\"t\" is no weekday: mon, tue, wed, thu, fri, sat, sun."),
      slip("plan mon", "\"mon\" is no plan for a weekday: write mon=3."),
      slip("plan mon=3 foo=3", "\"foo\" is no weekday: mon, tue, wed, thu, fri, sat, sun."),
      slip("week 2026-W60", "\"2026-W60\" is no week: write 2026-W47."),
      slip("week 2026-W00", "\"2026-W00\" is no week: write 2026-W47."),
      slip("week 2025-W53", "\"2025-W53\" is no week: write 2026-W47."),
      slip("week last", "\"last\" is no week: write 2026-W47."),
      slip("week --format xml", "\"xml\" is not one of text, markdown, html, csv, json."),
      slip("week 2026-W47 --from 2026-11-16",
          "The days are said twice: \"2026-W47\", and with --from or --to. Say them once."),
      slip("week --from 0001-01-01", "The days of a report lie between 1970 and 9998, and span 100 years at most."),
      slip("week --from -999999999-01-01",
          "The days of a report lie between 1970 and 9998, and span 100 years at most."),
      slip("report 1999/2000", "\"1999/2000\" names no days: write 2026-11-21, 2026-W47, 2026-11, 2026-H2, 2026, or "
          + "two dates as 2026-11-02/2026-11-15."),
      slip("report 2026-11-15/2026-11-02", "\"2026-11-15/2026-11-02\" names no days: write 2026-11-21, 2026-W47, "
          + "2026-11, 2026-H2, 2026, or two dates as 2026-11-02/2026-11-15."),
      slip("report 1970-01-01/2199-12-31",
          "The days of a report lie between 1970 and 9998, and span 100 years at most."),
      slip("report 2026-11 2026-12", "\"2026-12\" is one word too many; a text of several words stands in quotes."),
      slip("export", "Missing: FORMAT."),
      slip("export xml", "\"xml\" is not one of json, csv, ics, timewarrior."),
      slip("blocks --from 2026-02-30", "\"2026-02-30\" is not a date such as 2026-11-21."),
      slip("blocks --from yesterday", "\"yesterday\" is not a date such as 2026-11-21."));

  @TempDir
  private static Path shared;

  /// No slip changes anything, so all are made in one HOME.
  private static Terminal hurried;

  @TempDir
  private Path home;

  @BeforeAll
  static void workALittle() {
    hurried = atWork(shared);
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void whatIsRefusedIsSaidWithItsReason(Slip slip) throws IOException {
    var before = hurried.files();
    assertThat(hurried.type(slip.words().toArray(String[]::new)))
        .isEqualTo(new Terminal.Answer(1, "", slip.sentence() + "\n"));
    assertThat(hurried.files()).isEqualTo(before);
  }

  @ParameterizedTest
  @FieldSource("MISUNDERSTOOD")
  void whatIsNotUnderstoodIsSaidInASentenceThatPointsToTheHelp(Slip slip) throws IOException {
    var before = hurried.files();
    var answer = hurried.type(slip.words().toArray(String[]::new));
    assertThat(answer.err().lines().toList()).hasSize(2).first().isEqualTo(slip.sentence());
    assertThat(answer.err().lines().toList().getLast()).matches("See: stillwater( [a-z-]+)? --help");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(hurried.files()).isEqualTo(before);
  }

  @Test
  void theHelpThatIsPointedToIsThere() {
    assertThat(hurried.type("plan", "foo=3").err()).endsWith("\nSee: stillwater plan --help\n");
    assertThat(hurried.say("plan", "--help")).startsWith("Say how long you mean to focus").contains("Example: ");
    assertThat(hurried.type("d", "-s", "x").err()).endsWith("\nSee: stillwater distraction --help\n");
  }

  @Test
  void anIdThatSeveralThingsShareIsAskedForAgain() {
    var person = atWork(home);
    for (int i = 0; i < 16; i++) {
      person.say("park", "thought " + i);
    }
    assertThat(person.type("remove", "1")).isEqualTo(new Terminal.Answer(1, "",
        "More than one thing has an id ending in \"1\"; give more of it.\n"));
    assertThat(person.say("remove", "01")).startsWith("Removed.");
  }

  @Test
  void aBreakKnowsOnlyWhatTheCatalogueHas() {
    var person = atWork(home);
    person.say("break", "-m", "1");
    assertThat(person.type("moved", "handstand").err())
        .startsWith("The catalogue has no movement \"handstand\"; \"stillwater movements\" lists all.\n");
    while (!person.say("skip").contains("Nothing more was suggested.")) {
      assertThat(person.say("breaks")).isNotEmpty();
    }
    assertThat(person.type("moved").err()).startsWith("No suggested movement is left; name one.\n");
    assertThat(person.type("d").err()).isEqualTo("A break is running and no block; end it first, or start a block.\n");
    assertThat(person.type("break").status()).isEqualTo(1);
  }

  @Test
  void aReportThatCannotBeWrittenIsTrouble() {
    var file = home.resolve("no-such-folder").resolve("week.txt");
    assertThat(atWork(home).type("week", "-o", file.toString())).isEqualTo(new Terminal.Answer(3, "",
        file + " could not be written: its folder is not there. Nothing was written; make the folder, or choose "
            + "another file.\n"));
  }

  @Test
  void aDamagedLineIsNamedAndCannotPaintTheTerminal() throws IOException {
    var person = atWork(home);
    var journal = home.resolve("journal").resolve("desk").resolve("2026-11.jsonl");
    Files.writeString(journal, Files.readString(journal) + "{\"v\":1,\"\u001b[2J\":\u001b[31m}\n");
    Files.writeString(journal.resolveSibling("\u001b[31m.jsonl"), "");
    Files.writeString(journal.resolveSibling("2026-11\u001b[31m.jsonl"),
        Files.readAllLines(journal).getFirst().replace("block-started", "\\u001b[31m") + "\n");
    var answer = person.type("doctor");
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.out()).contains("\n  line 4: no event can be read here\n", "3 files looked at", "unknown type")
        .doesNotContain("\u001b");
    assertThat(person.say("status")).startsWith("theory");
  }

  private static Terminal atWork(Path home) {
    var person = new Terminal(home, "2026-11-16T07:30:00Z", Terminal.BERLIN);
    person.say("start", "Prove lemma 3", "-m", "50");
    person.wait(50).say("f");
    person.until("2026-11-16T09:00:00Z").say("start", "Now", "-m", "50");
    return person.wait(20);
  }

  private static Slip slip(String typed, String sentence) {
    return new Slip(typed, Arrays.asList(typed.split(" ")), sentence);
  }

  private static Slip slip(List<String> words, String sentence) {
    return new Slip(words.toString().replaceAll("(?U)\\p{Cntrl}", "?"), words, sentence);
  }
}
