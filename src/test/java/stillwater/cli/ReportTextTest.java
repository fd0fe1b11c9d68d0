package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(person.say("week")).isEqualTo(golden("week.txt"));
    assertThat(person.say("today")).isEqualTo(golden("today.txt"));
    assertThat(person.say("blocks")).isEqualTo(golden("blocks.txt"));
    assertThat(person.say("breaks")).isEqualTo(golden("breaks.txt"));
  }

  @Test
  void inGermanTheyAreJustAsWide() throws IOException {
    var person = new Terminal(home, "2026-11-09T08:00:00Z", Terminal.BERLIN);
    liveAWeek(person);
    person.speaking(Locale.GERMANY);
    assertThat(person.say("week")).isEqualTo(golden("week-de.txt"));
    assertThat(person.say("week") + person.say("today")).satisfies(said ->
        assertThat(said.lines()).allMatch(line -> line.length() <= 80));
  }

  @Test
  void anEmptyWeekIsBlankAndNotZero() {
    var person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
    assertThat(person.say("week")).isEqualTo("""
        2026-11-16 to 2026-11-22 · week 2026-W47

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
        Tue 17  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓                       0:30
        Wed 18
        Thu 19
        Fri 20
        Sat 21
        Sun 22
                ▓ coding 0:30

        Unbroken stretches, in minutes
        """);
  }

  @Test
  void aCrowdedWeekFitsATerminal() throws IOException {
    for (int seed = 0; seed < 4; seed++) {
      var crowd = new Crowd(home.resolve("crowd-" + seed), seed);
      var person = crowd.person();
      for (var verb : List.of("week", "today", "blocks", "breaks", "plan", "gap", "settle", "status")) {
        var text = person.say(verb);
        assertThat(text.lines()).as("seed %d, %s", seed, verb)
            .allMatch(line -> line.codePointCount(0, line.length()) <= 80)
            .allMatch(line -> line.equals(line.stripTrailing())).noneMatch(line -> line.contains("\u001b"));
      }
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

  private static String golden(String name) throws IOException {
    try (InputStream text = ReportTextTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
