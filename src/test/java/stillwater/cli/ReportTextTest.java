package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.Golden;

/// The reports in text: calm in 80 columns, whatever was lived.
class ReportTextTest {
  private static final String PAINT = "\u001b\\[\\d+m";

  private static final List<String> WALKS = List.of("walk-to-a-person", "walk-stairs", "walk-water-refill",
      "walk-corridor-lap", "walk-to-a-person");
  private static final List<String> EXERCISES = List.of("neck-slow-turns", "neck-ear-to-shoulder", "neck-chin-glide",
      "upperback-seated-twist", "lowerback-side-bend");

  @TempDir
  private Path home;

  @Test
  void aWeekAndADayReadAsTheyAlwaysDid() throws IOException {
    var person = new Terminal(home, "2026-11-09T08:00:00Z", Terminal.BERLIN);
    liveAWeek(person);
    Golden.holds("cli/week.txt", person.say("week"));
    Golden.holds("cli/today.txt", person.say("today"));
    Golden.holds("cli/blocks.txt", person.say("blocks"));
    Golden.holds("cli/breaks.txt", person.say("breaks"));
  }

  @Test
  void inGermanTheyAreJustAsWide() throws IOException {
    var person = new Terminal(home, "2026-11-09T08:00:00Z", Terminal.BERLIN);
    liveAWeek(person);
    person.speaking(Locale.GERMANY);
    Golden.holds("cli/week-de.txt", person.say("week"));
    assertThat(person.say("week") + person.say("today")).satisfies(said ->
        assertThat(said.lines()).allMatch(line -> line.length() <= 80));
  }

  @Test
  void whateverDayARangeBeginsWithItsHoursStandInTheOrderOfAWeek() throws IOException {
    var person = new Terminal(home, "2026-11-09T08:00:00Z", Terminal.BERLIN);
    liveAWeek(person);
    var told = person.say("week", "--from", "2026-11-18", "--to", "2026-11-25");
    assertThat(told.substring(told.indexOf("Focus under")).lines().skip(1).limit(7).map(line -> line.substring(0, 3)))
        .containsExactly("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    assertThat(person.say("week", "--from", "2026-11-18", "--to", "2026-11-25", "--format", "markdown"))
        .containsPattern("Mon[ |]+Tue[ |]+Wed[ |]+Thu[ |]+Fri[ |]+Sat[ |]+Sun");
  }

  @Test
  void anEmptyWeekIsBlankAndNotZero() {
    var person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
    assertThat(person.say("week")).isEqualTo("""
        2026-11-16 to 2026-11-22 · week 2026-W47 · so far

        Nothing was noted. "start" begins a block, "add" adds one lived before.

        Not known: 0 s in gaps without an answer · no open block · no clock shift
        """);
    person.say("plan", "mon=3");
    assertThat(person.say("today")).isEqualTo("""
        Monday, 2026-11-16

        Nothing was noted. "start" begins a block, "add" adds one lived before.
        Focus        planned 3 h 00

        Not known: 0 s in gaps without an answer · no open block · no clock shift
        """);
  }

  @Test
  void aWeekOfOneBlockLeavesTheOtherDaysBlank() {
    var person = new Terminal(home, "2026-11-17T08:00:00Z", Terminal.BERLIN);
    person.say("start", "-k", "coding", "-m", "25");
    person.wait(30).say("f");
    assertThat(person.say("week")).contains("""
        Focus        30 min
        Unbroken     30 min at the longest · 100 % of focus in stretches from 25 min
        Interrupted  not once · no distraction
        Breaks       0 of 1 taken · 0 cut short · 0 skipped · longest without 30 min

        Mon 16
        Tue 17  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓                        0:30
        Wed 18
        Thu 19
        Fri 20
        Sat 21
        Sun 22
                ▓ coding 0:30

        Focus under each hour · the fullest 30 min
        Mon
        Tue     ██
        Wed
        Thu
        Fri
        Sat
        Sun
             8  9  10 11 12 13 14 15 16 17

        Unbroken stretches, in minutes
          under 10
          10–25
          25–50      ████████████████████████  1
          50–90
          over 90
        """);
  }

  @Test
  void aCrowdedWeekFitsATerminalInEveryLanguage() throws IOException {
    for (int seed = 0; seed < 4; seed++) {
      var person = new Crowd(home.resolve("crowd-" + seed), seed).person();
      for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        person.speaking(language);
        for (var verb : List.of("week", "today", "report", "report 2026-H2", "report 2026", "report 2026-11-18",
            "week --from 2026-11-10", "week --from 2016-11-10", "blocks", "breaks", "plan", "gap", "settle",
            "status")) {
          var text = person.say(verb.split(" "));
          assertThat(text.lines()).as("seed %d, %s", seed, verb)
              .allMatch(line -> line.codePointCount(0, line.length()) <= 80)
              .allMatch(line -> line.equals(line.stripTrailing())).noneMatch(line -> line.contains("\u001b"));
        }
      }
    }
  }

  @Test
  void manyDaysStandInFewRows() {
    var person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
    person.say("start", "-k", "coding", "-m", "25");
    person.wait(30).say("f");
    assertThat(person.say("week", "--from", "2016-11-17")).startsWith("2016-11-17 to 2026-11-22 · so far\n")
        .contains("\n2026  ").hasLineCount(38);
    assertThat(person.say("report", "2026")).startsWith("2026-01-01 to 2026-12-31 · 2026 · so far\n")
        .contains("\n2026-11  ");
    assertThat(person.say("report", "2026-H2")).contains("\n2026-W47  ").contains("\n2026-W53");
    assertThat(person.say("report")).startsWith("2026-11-01 to 2026-11-30 · 2026-11 · so far\n").contains("\nMon 16  ")
        .isEqualTo(person.say("report", "2026-11"));
    assertThat(person.say("report")).contains("the mean of one such day");
    assertThat(person.say("week", "2026-W53")).contains("These days are still to come.");
    assertThat(person.say("week", "--to", "2026-11-01")).startsWith("2026-10-26 to 2026-11-01");
    assertThat(person.say("report", "2026-11-16")).isEqualTo(person.say("today"));
    assertThat(person.say("report", "2026-W47")).isEqualTo(person.say("week"));
    assertThat(person.say("report", "2026-11-02/2026-11-16"))
        .isEqualTo(person.say("week", "--from", "2026-11-02", "--to", "2026-11-16"));
  }

  @Test
  void aReportGoesWholeIntoItsFileOrNotAtAll() throws IOException {
    var person = new Terminal(home.resolve("home"), "2026-11-16T08:00:00Z", Terminal.BERLIN);
    person.say("start", "-k", "coding", "-m", "25");
    person.wait(30).say("f");
    var folder = Files.createDirectories(home.resolve("reports"));
    for (var format : List.of("text", "markdown", "html", "csv", "json")) {
      var file = folder.resolve("week." + format);
      Files.writeString(file, "older");
      assertThat(person.say("week", "--format", format, "-o", file.toString())).isEmpty();
      assertThat(Files.readString(file)).isEqualTo(person.say("week", "--format", format))
          .isEqualTo(person.say("week", "--format", format, "-o", "-"));
    }
    for (var format : List.of("json", "csv", "ics", "timewarrior")) {
      var file = folder.resolve("blocks." + format);
      person.say("export", format, "-o", file.toString());
      assertThat(Files.readString(file)).isEqualTo(person.say("export", format));
    }
    var taken = Files.createDirectory(folder.resolve("taken"));
    var refused = person.type("week", "-o", taken.toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).isEqualTo(taken + " is a folder. Nothing was written; name a file in it.\n");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("."))).isEmpty();
    }
  }

  @Test
  void coloursChangeNothingButColours() throws IOException {
    for (int seed = 0; seed < 2; seed++) {
      var person = new Crowd(home.resolve("crowd-" + seed), seed).person();
      var plain = person.say("week");
      var painted = person.colourful().say("week");
      assertThat(painted).as("seed %d", seed).contains("\u001b[1m");
      assertThat(painted.replaceAll(PAINT, "").lines().map(String::stripTrailing)).as("seed %d", seed)
          .containsExactlyElementsOf(plain.lines().toList());
    }
  }

  @Test
  void whatAnotherMachineSentCannotPaintTheTerminal() throws IOException {
    var person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
    person.say("start", "Here", "-m", "50");
    person.wait(50).say("f");
    var ours = home.resolve("journal").resolve("desk").resolve("2026-11.jsonl");
    var theirs = home.resolve("journal").resolve("laptop").resolve("2026-11.jsonl");
    Files.createDirectories(theirs.getParent());
    Files.writeString(theirs, Files.readString(ours)
        .replace("-8000-0000", "-8000-0001").replace("\"Here\"", "\"\\u001b[2J\\u009b31m\"")
        .replace("theory", "\\u001bc"));
    for (var verb : List.of("week", "today", "blocks", "breaks", "gap", "settle", "status")) {
      assertThat(person.say(verb)).as(verb).doesNotContain("\u001b", "\u009b").isNotEmpty();
    }
    assertThat(person.say("blocks").lines()).hasSize(1);
    var doctor = person.type("doctor");
    assertThat(doctor.status()).isEqualTo(3);
    assertThat(doctor.out()).contains("laptop").contains("the field \"intention\"").doesNotContain("\u001b");
  }

  private static void liveAWeek(Terminal person) {
    person.say("start", "Survey", "-k", "reading", "-m", "50");
    person.wait(95).say("f");
    person.until("2026-11-16T07:00:00Z").say("plan", "mon=3", "tue=3", "wed=3", "thu=3", "fri=2.5");
    for (int day = 16; day <= 20; day++) {
      person.until("2026-11-%dT08:00:00Z".formatted(day));
      person.say("start", "Prove lemma " + day, "-k", day % 2 == 0 ? "theory" : "coding", "-m", "50");
      person.wait(27).say("i", "-s", day % 2 == 0 ? "colleague" : "message", "-c", "case n=0 next");
      person.wait(4 + day % 3).say("resume");
      person.wait(2).say("back");
      person.wait(day).say("d", "-s", "urge");
      person.wait(10).say("f", "--feeling", "calm");
      person.say("break", "-m", "10");
      person.wait(2).say("moved", WALKS.get(day - 16));
      person.wait(2).say("moved", EXERCISES.get(day - 16));
      person.wait(day % 2 == 0 ? 6 : 2).say("end-break");
      person.say("start", "Write it down", "-k", "writing", "-m", "50");
      person.wait(20).say("i");
      person.wait(3).say("resume");
      person.wait(40).say("f");
      person.wait(5).say("start", "Loader", "-k", "coding", "-m", "25");
      person.wait(25).say("d");
      person.clock().sleep(Duration.ofMinutes(14));
      person.say("f");
    }
  }
}
