package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A day lived with verbs alone, from the first word to the week's figures.
class LivedDayTest {
  @TempDir
  private Path folder;

  private Terminal person;

  @BeforeEach
  void sitDown() {
    person = new Terminal(folder.resolve("home"), "2026-11-16T08:00:00Z", Terminal.BERLIN);
  }

  @Test
  void aBlockWithAllThatHappensInItAndABreakAfterIt() {
    assertThat(person.type("start", "Prove lemma 3", "-k", "theory", "-m", "50")).isEqualTo(new Terminal.Answer(0,
        "theory · 50:00 left of 50\n", "Nobody will ring at its end: no window is open.\n"));
    assertThat(person.wait(10).say("distraction", "-s", "urge"))
        .matches("Noted \\(\\w{6}\\)\\. The clock runs on\\.\ntheory · 40:00 left of 50 · 1 distraction\n");
    assertThat(person.wait(5).say("interrupt", "about the loader", "-s", "colleague", "-c", "case n=0 next"))
        .endsWith("theory · held for 0:00 · 1 interruption · 1 distraction\n");
    assertThat(person.wait(12).say("status")).isEqualTo("theory · held for 12:00 · 1 interruption · 1 distraction\n");
    assertThat(person.say("resume")).isEqualTo("""
        Away for 12:00.
        You noted: case n=0 next
        theory · 35:00 left of 50 · 1 interruption · 1 distraction
        """);
    assertThat(person.wait(2).say("back")).startsWith("Back in it after 2:00.\ntheory · 33:00 left of 50");
    assertThat(person.wait(40).say("status")).startsWith("theory · 7:00 over 50");
    assertThat(person.say("finish", "--feeling", "calm"))
        .isEqualTo("Block done: 57 min of focus, 1 interruption (12 min away), 1 distraction.\n");

    assertThat(person.say("break", "-m", "10"))
        .startsWith("Break of 10 min, until 10:19.\nAfter 57 min of focus; no turn here yet for ")
        .containsPattern("no turn here yet for [a-z,\\s]+\\.\n\n  [\\w ,-]+ · \\d:\\d\\d · [\\w-]+\n");
    assertThat(person.wait(1).say("moved", "neck-slow-turns")).startsWith("Done: Slow head turns, 1:00.\n");
    assertThat(person.say("skip")).startsWith("Left out: ");
    assertThat(person.wait(8).say("end-break")).isEqualTo("Break of 9 min ended. Ready when you are.\n");
    assertThat(person.say("status")).isEqualTo("nothing is running\n");
  }

  @Test
  void theWeekInJsonHasTheSecondsThatWereLived() {
    liveADay();
    var week = json("week", "--format", "json");
    assertThat(week.get("week").asString()).isEqualTo("2026-W47");
    assertThat(week.get("focusSeconds").asLong()).isEqualTo(57 * 60);
    assertThat(week.get("awaySeconds").asLong()).isEqualTo(12 * 60);
    assertThat(week.get("blocks").asInt()).isEqualTo(1);
    assertThat(week.get("interruptions").asInt()).isEqualTo(1);
    assertThat(week.get("distractions").asInt()).isEqualTo(1);
    assertThat(week.get("longestUnbrokenSeconds").asLong()).isEqualTo(42 * 60);
    assertThat(week.get("depth").decimalValue()).isEqualByComparingTo("0.7368");
    assertThat(week.at("/byKind/theory").asLong()).isEqualTo(57 * 60);
    assertThat(week.at("/byOrigin/external/awaySeconds").asLong()).isEqualTo(12 * 60);
    assertThat(week.at("/bySource/colleague/count").asInt()).isEqualTo(1);
    assertThat(week.at("/days/0/focusSeconds").asLong()).isEqualTo(57 * 60);
    assertThat(week.at("/days/1/focusSeconds").asLong()).isZero();
    assertThat(week.get("days")).hasSize(7);
    assertThat(week.at("/breaks/offered").asInt()).isEqualTo(1);
    assertThat(week.at("/breaks/taken").asInt()).isEqualTo(1);
    assertThat(week.at("/breaks/cutShort").asInt()).isZero();
    assertThat(week.at("/breaks/movementSeconds").asInt()).isEqualTo(60);
    assertThat(json("today", "--format", "json").get("focusSeconds").asLong()).isEqualTo(57 * 60);
    assertThat(json("blocks", "--json").get(0).get("focusedSeconds").asLong()).isEqualTo(57 * 60);
  }

  @Test
  void theShortNamesDoTheSame() {
    person.say("start", "-m", "50");
    assertThat(person.wait(1).say("d", "-s", "urge")).contains("The clock runs on.");
    assertThat(person.wait(1).say("i")).contains("The clock is held");
    assertThat(person.wait(1).say("f"))
        .isEqualTo("Block done: 2 min of focus, 1 interruption (0 s away), 1 distraction.\n");
  }

  @Test
  void whatWasForgottenIsSaidAfterwards() {
    person.say("start", "-m", "50", "--at", "8:50");
    assertThat(person.say("status")).isEqualTo("theory · 40:00 left of 50\n");
    person.wait(10).say("i", "--at", "09:05");
    person.wait(20).say("resume", "--at", "2026-11-16T09:15+01:00");
    person.wait(20).say("f", "--at", "2026-11-16T09:40");
    assertThat(json("blocks", "--json").get(0).get("focusedSeconds").asLong()).isEqualTo(40 * 60);
    assertThat(person.say("break", "-m", "10", "--at", "09:45")).startsWith("Break of 10 min, until 09:55.\n");
    person.say("moved", "neck-slow-turns", "--at", "09:48");
    assertThat(person.say("end-break", "--at", "09:50")).startsWith("Break of 5 min ended.");
  }

  @Test
  void aBreakEndsTheBlockAndShowsWhatWasParked() {
    person.say("start", "-k", "coding", "-m", "25");
    assertThat(person.say("park", "ask about the seed")).matches("Parked \\(\\w{6}\\)\\.\n");
    assertThat(person.wait(25).say("break"))
        .startsWith("Block done: 25 min of focus, no interruption, no distraction.\nBreak of ")
        .contains("\nParked:\n").endsWith("  ask about the seed\n");
    assertThat(person.say("start")).startsWith("coding · 50:00 left of 50");
  }

  @Test
  void whatWaitsIsSettled() {
    var id = idIn(person.say("park", "ask about the seed"));
    assertThat(person.say("settle")).isEqualTo(id + "  ask about the seed\n");
    assertThat(person.say("settle", id, "tomorrow")).isEqualTo("Settled: tomorrow.\n");
    assertThat(person.say("settle")).isEqualTo("No parked thought waits.\n");
  }

  @Test
  void moreIsSaidAboutAnInterruptionLater() {
    person.say("start", "-m", "50");
    var id = idIn(person.wait(5).say("i"));
    assertThat(person.say("describe", id.toUpperCase(Locale.ROOT), "-s", "meeting", "-n", "stand-up",
        "--worth", "Partly")).isEqualTo("Described.\n");
    var interruption = json("blocks", "--json").at("/0/interruptions/0");
    assertThat(interruption.get("source").asString()).isEqualTo("meeting");
    assertThat(interruption.get("origin").asString()).isEqualTo("external");
    assertThat(interruption.get("note").asString()).isEqualTo("stand-up");
    assertThat(interruption.get("worthIt").asString()).isEqualTo("partly");
  }

  @Test
  void aBareEndBelongsToTheDayOfItsBeginning() {
    assertThat(person.say("add", "proof", "--from", "2026-11-02T09:00", "--to", "10:30")).contains("1 h 30");
    assertThat(person.say("add", "late", "--from", "2026-11-02T23:00", "--to", "00:30")).contains("1 h 30");
    var block = json("blocks", "--from", "2026-11-02", "--to", "2026-11-02", "--json").at("/0/id").asString();
    assertThat(person.say("amend", block, "--to", "10:45")).startsWith("Amended.");
    assertThat(json("blocks", "--from", "2026-11-02", "--to", "2026-11-02", "--json").at("/0/focusedSeconds").asInt())
        .isEqualTo(105 * 60);
  }

  @Test
  void aNightAsleepIsAskedAboutAndAnswered() {
    person.say("start", "-m", "50");
    person.wait(10);
    person.say("d");
    person.clock().sleep(Duration.ofHours(8));
    assertThat(person.say("status"))
        .startsWith("theory · held since 09:10 (asleep), \"gap\" asks what it was");
    assertThat(person.say("gap")).startsWith("The clock is held since 09:10 (asleep).");
    assertThat(person.say("gap", "break")).startsWith("Answered: break.\ntheory · 40:00 left of 50");
    assertThat(person.say("gap")).isEqualTo("No gap waits for an answer.\n");
    assertThat(json("blocks", "--json").at("/0/gaps/0/as").asString()).isEqualTo("break");
  }

  @Test
  void aBlockIsAddedAmendedRemovedAndBroughtBack() {
    var id = idIn(person.say("add", "Read the paper", "--from", "07:00", "--to", "8:30", "-k", "reading", "-t", "ml"));
    assertThat(person.say("blocks"))
        .isEqualTo("2026-11-16  07:00–08:30   1:30  reading   Read the paper                  " + id + "\n");
    assertThat(person.say("amend", id, "--to", "08:00", "--intention", "Read it")).isEqualTo("Amended.\n");
    assertThat(json("blocks", "--json").at("/0/focusedSeconds").asLong()).isEqualTo(3600);
    assertThat(person.say("amend", id, "--feeling", "calm", "--note", "chapter 2 next")).isEqualTo("Amended.\n");
    assertThat(json("blocks", "--json").at("/0/feeling").asString()).isEqualTo("calm");
    assertThat(json("blocks", "--json").at("/0/note").asString()).isEqualTo("chapter 2 next");
    assertThat(person.say("remove", id)).isEqualTo("Removed. \"undo\" brings it back.\n");
    assertThat(person.say("blocks")).isEqualTo("No block from 2026-11-16 to 2026-11-22.\n");
    assertThat(person.say("undo")).isEqualTo("Undone: the removal of 09:00.\nnothing is running\n");
    assertThat(json("blocks", "--json").at("/0/intention").asString()).isEqualTo("Read it");
  }

  @Test
  void aBlockAmendedIntoAnotherMonthSaysItsNewId() {
    var id = idIn(person.say("add", "Read", "--from", "07:00", "--to", "08:00"));
    var moved = person.say("amend", id, "--from", "2026-10-31T07:00", "--to", "2026-10-31T08:00");
    assertThat(moved).matches("Amended; in its new month it has the id \\w{6}\\.\n").doesNotContain(id);
    assertThat(person.say("blocks", "--from", "2026-10-31", "--to", "2026-10-31"))
        .startsWith("2026-10-31  07:00–08:00");
  }

  @Test
  void aPlanHoldsUntilItIsChanged() {
    assertThat(person.say("plan")).startsWith("Nothing is planned.");
    person.say("plan", "mon=3", "Tuesday=2,5", "we=0.75");
    assertThat(person.say("plan", "tue=0")).isEqualTo("""
        Monday      3:00
        Tuesday
        Wednesday   0:45
        Thursday
        Friday
        Saturday
        Sunday
        """);
    assertThat(json("today", "--format", "json").get("plannedSeconds").asLong()).isEqualTo(3 * 3600);
    person.until("2027-03-01T08:00:00Z");
    assertThat(json("today", "--format", "json").get("plannedSeconds").asLong()).isEqualTo(3 * 3600);
  }

  @Test
  void remindersRestForAWhileAndComeAgain() {
    assertThat(person.say("quiet", "60")).matches("No reminders until \\d\\d:\\d\\d\\.\n");
    assertThat(person.say("status")).matches("nothing is running · no reminders until \\d\\d:\\d\\d\n");
    assertThat(person.say("status", "--json")).contains("\"quietUntil\":\"2026-11-");
    assertThat(person.say("quiet", "0")).isEqualTo("You will be reminded again.\n");
    assertThat(person.say("status")).isEqualTo("nothing is running\n");
    assertThat(person.say("status", "--json")).doesNotContain("quietUntil");
    person.say("quiet");
    assertThat(person.wait(29).say("status")).contains("no reminders until");
    assertThat(person.wait(1).say("status")).isEqualTo("nothing is running\n");
  }

  @Test
  void theWishForQuietIsTakenBack() {
    person.say("quiet");
    assertThat(person.say("undo")).startsWith("Undone: the wish for quiet");
    assertThat(person.say("status")).isEqualTo("nothing is running\n");
  }

  @Test
  void whatIsNoWhileIsRefusedAndChangesNothing() {
    for (var typed : new String[] {"-5", "1.5", "1441", "soon", "00", ""}) {
      assertThat(person.type("quiet", "--", typed).status()).as(typed).isEqualTo(2);
    }
    assertThat(person.type("quiet", "soon").err()).startsWith(
        "\"soon\" is no while: write whole minutes from 1 to 1440, or 0 to be reminded again.");
    assertThat(person.say("status")).isEqualTo("nothing is running\n");
  }

  @Test
  void aPostureIsNotedInABlockAlone() {
    assertThat(person.type("posture", "standing").status()).isEqualTo(1);
    person.say("start", "-m", "25");
    assertThat(person.say("posture", "standing")).isEqualTo("Noted: standing.\n");
    assertThat(person.say("status", "--json")).contains("\"posture\":\"standing\"");
    assertThat(person.speaking(Locale.GERMANY).say("posture", "standing")).isEqualTo("Notiert: im Stehen.\n");
    assertThat(person.speaking(Locale.ENGLISH).say("posture", "sitting")).isEqualTo("Noted: seated.\n");
    assertThat(person.say("status", "--json")).contains("\"posture\":\"seated\"");
    assertThat(person.type("posture", "lying").err()).contains("sitting, standing, walking");
  }

  @Test
  void extendingMovesTheEnd() {
    person.say("start", "-m", "25");
    assertThat(person.wait(20).say("extend", "10")).isEqualTo("theory · 15:00 left of 35\n");
    assertThat(person.wait(20).say("extend", "10")).isEqualTo("theory · 10:00 left of 50\n");
  }

  @Test
  void anOpenBlockCountsUp() {
    person.say("start", "--open");
    assertThat(person.wait(20).say("status")).isEqualTo("theory · 20:00\n");
  }

  @Test
  void homeMayStandBeforeOrAfterTheVerb() {
    var elsewhere = folder.resolve("elsewhere").toString();
    person.say("--home", elsewhere, "start", "-m", "50");
    assertThat(person.wait(10).say("status", "--home", elsewhere)).isEqualTo("theory · 40:00 left of 50\n");
    assertThat(person.say("status", "--home=" + elsewhere)).startsWith("theory");
    assertThat(person.say("status")).isEqualTo("nothing is running\n");
  }

  @Test
  void whatIsTypedIsTakenAsItStands() throws IOException {
    Files.writeString(folder.resolve("note"), "not this");
    var odd = List.of("@" + folder.resolve("note"), "${sys:user.home}", "{0} 100 %n", "a \"b\" 'c'", "é 🙂");
    for (var text : odd) {
      assertThat(person.say("settle", idIn(person.say("park", text)), "done")).isEqualTo("Settled: done.\n");
      person.say("park", text);
      assertThat(person.say("settle")).as(text).endsWith("  " + text + "\n");
    }
    person.say("start", "--", "-1 is a root");
    assertThat(json("status", "--json").at("/block/intention").asString()).isEqualTo("-1 is a root");
  }

  @Test
  void aReportIsWrittenToAFile() throws IOException {
    liveADay();
    var file = folder.resolve("week.txt");
    assertThat(person.colourful().say("week", "-o", file.toString())).isEmpty();
    assertThat(Files.readString(file)).startsWith("2026-11-16 to 2026-11-22").doesNotContain("\u001b");
  }

  @Test
  void aHealthyJournalHasNothingToRemark() {
    liveADay();
    assertThat(person.say("doctor")).endsWith("1 file looked at: nothing is damaged. Nothing was changed.\n");
  }

  private void liveADay() {
    person.say("start", "Prove lemma 3", "-k", "theory", "-m", "50");
    person.wait(10).say("d", "-s", "urge");
    person.wait(5).say("i", "-s", "colleague");
    person.wait(12).say("resume");
    person.wait(2).say("back");
    person.wait(40).say("f");
    person.say("break", "-m", "10");
    person.wait(1).say("moved", "neck-slow-turns");
    person.wait(8).say("end-break");
  }

  private static String idIn(String answer) {
    return answer.replaceAll("(?s).*\\((\\w{6})\\).*", "$1");
  }

  private JsonNode json(String... words) {
    return JsonMapper.shared().readTree(person.say(words));
  }
}
