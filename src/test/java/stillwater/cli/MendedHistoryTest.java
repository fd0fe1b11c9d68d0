package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What was mended can be undone and redone, is told with what it changed, and can be forgotten.
class MendedHistoryTest {
  private static final Pattern ID = Pattern.compile("\"id\":\"[0-9a-f-]{30}([0-9a-f]{6})\"");

  /// Each kind of edit; BLOCK, PLAIN, HELD, NOTED and GAP stand for what was lived.
  static final List<String> EDITS = List.of("add Reading --from 07:00 --to 08:00 -k reading",
      "amend BLOCK --intention Lemma", "amend BLOCK --kind writing", "amend BLOCK --from 08:50", "amend BLOCK --to 10:13",
      "amend PLAIN --from 2026-10-31T09:00 --to 2026-10-31T10:00", "amend BLOCK --feeling strained",
      "amend BLOCK --note decided", "remove BLOCK", "describe HELD -s meeting", "describe HELD -n review -c line",
      "describe HELD --worth partly", "describe NOTED -s body", "describe NOTED -n hungry --worth no", "gap GAP focus",
      "gap GAP interruption", "gap GAP break", "gap GAP end", "plan mon=2 tue=3");

  @TempDir
  private Path home;
  private Terminal terminal;
  private String block;
  private String plain;

  @BeforeEach
  void liveADay() {
    terminal = new Terminal(home, "2026-11-16T07:00:00Z", Terminal.BERLIN);
    terminal.say("start", "Warm up", "-k", "coding", "-m", "25");
    terminal.wait(25).say("finish");
    plain = ids().getFirst();
    terminal.wait(35).say("start", "Prove lemma 3", "-k", "theory", "-m", "50", "-t", "thesis");
    terminal.wait(10).say("d", "phone", "-s", "urge");
    terminal.wait(5).say("interrupt", "question", "-s", "colleague", "-c", "case n=0");
    terminal.wait(6).say("resume");
    terminal.wait(10).clock().sleep(Duration.ofMinutes(30));
    terminal.say("back");
    terminal.wait(10).say("finish", "done", "--feeling", "calm");
    terminal.wait(5);
    block = ids().get(1);
  }

  @ParameterizedTest
  @FieldSource("EDITS")
  void anEditThatIsUndoneLeavesReportBytesEqual(String edit) {
    var words = words(edit);
    var before = reports();
    terminal.say(words);
    var after = reports();
    assertThat(after).as("it changes something").isNotEqualTo(before);
    for (int i = 0; i < 2; i++) {
      terminal.say("undo");
      assertThat(reports()).isEqualTo(before);
      terminal.say("redo");
      assertThat(reports()).isEqualTo(after);
    }
    assertThat(terminal.type("redo").err()).startsWith("There is nothing to redo");
  }

  @Test
  void severalEditsAreUndoneAndRedoneInOrder() {
    var all = Stream.of("amend BLOCK --kind writing", "describe HELD --worth yes", "remove BLOCK")
        .map(this::words).toList();
    var standing = new ArrayDeque<List<String>>();
    standing.push(reports());
    for (var edit : all) {
      terminal.say(edit);
      standing.push(reports());
    }
    var ahead = new ArrayDeque<List<String>>();
    for (var edit : all) {
      ahead.push(standing.pop());
      assertThat(terminal.say("undo")).as("%s", List.of(edit)).startsWith("Undone: the ");
      assertThat(reports()).isEqualTo(standing.getFirst());
    }
    while (!ahead.isEmpty()) {
      assertThat(terminal.say("redo")).startsWith("Redone: the ");
      assertThat(reports()).isEqualTo(ahead.pop());
    }
  }

  @Test
  void aBlockPutIntoAnotherMonthIsTakenBackAsOneChange() {
    terminal.say(words("amend PLAIN --from 2026-10-31T09:00 --to 2026-10-31T10:00"));
    assertThat(terminal.say("undo")).startsWith("Undone: the change to the block of 10:16.\n").hasLineCount(2);
    assertThat(terminal.say("redo")).startsWith("Redone: the change to the block of 10:16.\n").hasLineCount(2);
  }

  @Test
  void anUndoStandsOnceSomethingElseWasSaid() {
    terminal.say("remove", block);
    terminal.say("undo");
    terminal.say("park", "call");
    assertThat(terminal.type("redo"))
        .isEqualTo(new Terminal.Answer(1, "", "Something else was noted since the last undo, so it stays undone.\n"));
  }

  @Test
  void allThatWasSaidOfABlockIsToldInOrderWithWhatItChanged() {
    terminal.say(words("amend BLOCK --intention Lemma --kind writing --to 10:13"));
    terminal.say(words("describe HELD -s meeting -n review --worth yes"));
    terminal.say(words("gap GAP break"));
    terminal.wait(1).say("undo");
    terminal.say(words("amend BLOCK --feeling ok --note decided"));
    terminal.say(words("remove BLOCK"));
    terminal.say("undo");
    assertThat(terminal.say("blocks", block)).isEqualTo("""
        09:00  The start · "Prove lemma 3" · theory · 50 min · +thesis
        09:10  The distraction · urge · "phone"
        09:15  The interruption · colleague · "question" · "case n=0"
        09:21  The return
        10:01  The gap · 09:21–10:01 · asleep
        10:01  "back in it"
        10:11  The end · Calm · "done"
        10:16  The change to the block · intention "Prove lemma 3" → "Lemma" · kind theory → writing · to 10:11 → 10:13
        10:16  The description · interruption of 09:15 · source colleague → meeting · note "question" → "review" · worth it – → Yes
        10:16  The answer to the gap · 09:21–10:01 · break
               taken back at 10:17
        10:17  The change to the block · felt Calm → OK · note "done" → "decided"
        10:17  The removal
               taken back at 10:17
        """);
    assertThat(terminal.say("blocks", id("HELD"))).startsWith("09:00  The start");
    assertThat(terminal.say("blocks", block, "--json")).contains("\"type\":\"block-removed\"", "\"takenBack\":");
  }

  @Test
  void whatIsForgottenStandsNowhereAndItsTimesStay() throws IOException {
    terminal.say(words("amend BLOCK --intention Lemma --note decided"));
    terminal.say("undo");
    var lived = terminal.say("week");
    assertThat(terminal.say("forget", block)).isEqualTo("""
        Blanked: what was written in the start of 09:00. It cannot be brought back.
        Blanked: what was written in the end of 10:11. It cannot be brought back.
        Blanked: what was written in the change to the block of 10:16. It cannot be brought back.
        """);
    assertThat(String.join("", terminal.files().values()))
        .doesNotContain("Prove lemma 3", "thesis", "Lemma", "decided", "\"done\"").contains("question", "Warm up");
    assertThat(terminal.say("week")).isEqualTo(lived);
    assertThat(terminal.say("doctor")).contains("nothing is damaged");
    assertThat(terminal.type("forget", block)).isEqualTo(new Terminal.Answer(1, "", "No text stands there.\n"));
    terminal.say("forget", id("HELD"));
    terminal.say("forget", id("NOTED"));
    assertThat(String.join("", terminal.files().values())).doesNotContain("question", "case n=0", "phone");
    assertThat(terminal.say("undo")).startsWith("Undone: the end of 10:11");
  }

  @Test
  void aBlockThatMovedToAnotherMonthIsForgottenInBoth() throws IOException {
    terminal.say("amend", plain, "--from", "2026-10-31T09:00", "--to", "2026-10-31T10:00");
    var moved = idsOf("--from", "2026-10-31", "--to", "2026-10-31").getFirst();
    assertThat(String.join("", terminal.files().values())).containsOnlyOnce("block-removed").contains("Warm up");
    terminal.say("forget", moved);
    assertThat(String.join("", terminal.files().values())).doesNotContain("Warm up").contains("Prove lemma 3");
  }

  @Test
  void aForgottenThoughtAsksForNothing() throws IOException {
    terminal.say("park", "call the clinic");
    var thought = ID.matcher(String.join("", terminal.files().values())).results().toList().getLast().group(1);
    terminal.say("forget", thought);
    assertThat(String.join("", terminal.files().values())).doesNotContain("clinic");
    assertThat(terminal.say("settle")).isEqualTo("No parked thought waits.\n");
  }

  @Test
  void whatAnotherDeviceRecordedIsForgottenThere() throws IOException {
    terminal.on("laptop").say("park", "from the laptop");
    var before = terminal.files();
    assertThat(terminal.type("forget", block))
        .isEqualTo(new Terminal.Answer(1, "", "It was recorded on desk; do it there.\n"));
    assertThat(terminal.files()).isEqualTo(before);
  }

  private List<String> reports() {
    return Stream.of("week", "week --format json", "today", "blocks --json", "breaks --json",
            "blocks --json --from 2026-10-31 --to 2026-10-31")
        .map(verb -> terminal.say(verb.split(" "))).toList();
  }

  private String[] words(String edit) {
    return Stream.of(edit.split(" ")).map(word -> word.equals("BLOCK") ? block : word.equals("PLAIN") ? plain
        : List.of("HELD", "NOTED", "GAP").contains(word) ? id(word) : word).toArray(String[]::new);
  }

  /// The id of the interruption, the distraction or the gap.
  private String id(String part) {
    var lists = List.of("", "HELD", "NOTED", "GAP");
    return ids().get(1 + lists.indexOf(part));
  }

  private List<String> ids() {
    return idsOf();
  }

  private List<String> idsOf(String... days) {
    var answer = terminal.say(Stream.concat(Stream.of("blocks", "--json"), Stream.of(days)).toArray(String[]::new));
    return ID.matcher(answer).results().map(found -> found.group(1)).toList();
  }
}
