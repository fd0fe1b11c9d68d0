package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Backlog;
import stillwater.focus.Command;
import stillwater.focus.Decision;
import stillwater.focus.Desk;
import stillwater.focus.Others;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Trouble;
import stillwater.focus.Watch;
import stillwater.store.Backups;
import stillwater.store.Places;
import tools.jackson.databind.json.JsonMapper;

/// A journal that was damaged in many ways: the doctor names each with file and line, and every event that is whole is
/// in the report.
class DamagedHomeTest {
  @TempDir
  private Path home;

  private Terminal person;
  private String week;
  private String blocks;

  @BeforeEach
  void liveAWeek() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
    for (int day = 16; day < 20; day++) {
      person.until("2026-11-" + day + "T08:00:00Z").say("start", "day " + day, "-m", "50");
      person.wait(20).say("distraction", "-s", "urge");
      person.wait(30).say("finish");
    }
    week = person.say("week");
    blocks = person.say("blocks", "--json");
  }

  @Test
  void aWholeHomeHasNothingToRemark() {
    assertThat(person.say("doctor")).isEqualTo("""
        journal/desk/2026-11.jsonl: 12 lines, 12 events
        1 file looked at: nothing is damaged. Nothing was changed.
        """);
  }

  @Test
  void everyDamageIsNamedAndEveryEventThatIsWholeIsInTheReport() throws IOException {
    damage();
    var answer = person.type("doctor");
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.err()).isEmpty();
    assertThat(before(answer.out(), "What is safe")).isEqualTo("""
        settings.json:
          these settings cannot be read
        journal/desk/2026-13.jsonl:
          the name is none of the journal's, so nothing in it is read
        journal/desk/2026-10.jsonl: 1 line, no events
          line 1: no event can be read here
        journal/desk/2026-11.jsonl: 27 lines, 18 events
          line 1: zeros stand here in place of text
          line 1: a byte order mark stands before the text
          lines 2 to 4: no event can be read here
          line 5: this is not UTF-8
          line 6: this is longer than any event
          line 7: an event of an unknown type, "nap"
          line 8: the field "seq" is missing, or has a value it cannot have
          line 9: no event can be read here
          line 10: git left a mark here where it could not merge
          line 11: 2 events stand on one line
          line 21: event 000001 stands here once more
          line 22: event 000002 stands elsewhere with other content
          line 23: this cannot have happened where it stands: Nothing that fits has an id ending in "0000ff".
          line 24: number 12 was given before, to another event
          lines 24 to 25: the numbers do not rise here
          line 25: number 10 was given before, to another event
          line 26: this belongs in the file of 2026-10
          line 28: the last line breaks off
        journal/desk/2026-11-LAPTOP.jsonl: 1 line, 1 event
          a copy that another tool made; 1 event stands only in it
        journal/phone/2026-11.jsonl: 1 line, no events
          line 1: a newer Stillwater wrote this (version 7)
        """);
    assertThat(person.say("week")).isEqualTo(week);
    assertThat(person.say("blocks", "--json")).isEqualTo(blocks);
  }

  @Test
  void forEachKindOfDamageItSaysOnceWhatIsSafeAndWhatToDo() throws IOException {
    damage();
    var advice = person.type("doctor").out();
    assertThat(advice).contains("  No event can be read: the line stays where it is",
        "  Not UTF-8: ", "  The settings: ")
        .containsOnlyOnce("No event can be read:")
        .contains("6 files looked at: 20 things are damaged, 3 things more are worth knowing. Nothing was changed.");
    var german = person.speaking(Locale.GERMAN).type("doctor").out();
    assertThat(german).contains("  Kein Ereignis zu lesen: ", "Was sicher ist und was zu tun ist:",
        "Zeile 8: das Feld „seq“ fehlt");
  }

  @Test
  void aProgramReadsTheSameInJson() throws IOException {
    damage();
    var answer = person.type("doctor", "--json");
    assertThat(answer.status()).isEqualTo(3);
    var json = JsonMapper.shared().readTree(answer.out());
    assertThat(json.get("damaged").asBoolean()).isTrue();
    var month = json.get("files").get(3);
    assertThat(month.get("file").asString()).isEqualTo("journal/desk/2026-11.jsonl");
    assertThat(month.get("lines").asInt()).isEqualTo(27);
    assertThat(month.get("events").asInt()).isEqualTo(18);
    assertThat(month.get("openGaps").asInt()).isZero();
    assertThat(month.get("findings").get(2).toString())
        .isEqualTo("{\"problem\":\"damaged\",\"damage\":true,\"line\":2,\"lastLine\":4}");
    assertThat(month.get("findings").toString()).contains("\"reason\":\"unknown-id\"", "\"detail\":\"nap\"");
  }

  @Test
  void whatIsOnlyWorthKnowingIsNoDamage() throws IOException {
    var journal = home.resolve("journal").resolve("desk");
    Files.copy(journal.resolve("2026-11.jsonl"), journal.resolve("2026-11 (1).jsonl"));
    Files.writeString(home.resolve("settings.json.new"), "");
    var answer = person.type("doctor");
    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains("3 files looked at: nothing is damaged, 2 things more are worth knowing. Nothing was changed.");
    assertThat(person.say("blocks", "--json")).isEqualTo(blocks);
  }

  @Test
  void whatOnlyADailyCopyHoldsIsDamage() throws IOException {
    new Backups(new Places(home)).make(LocalDate.parse("2026-11-19"));
    Files.delete(home.resolve("journal/desk/2026-11.jsonl"));
    var answer = person.type("doctor");
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.out()).isEqualTo("""
        journal/desk/2026-11.jsonl:
          12 lines stand only in a daily copy, and here no more
        1 file looked at: 1 thing is damaged. Nothing was changed.

        What is safe, and what to do:
          Only in a daily copy: what was recorded there is safe, but counts nowhere.
            To get it back: stillwater restore.
        """);
  }

  @Test
  void whatTheRunningProgramCannotSaveIsSaidToo() {
    var backlog = new Backlog(3, Trouble.Code.NO_ROOM, List.of("/media/stick"));
    person.beside(new Program(() -> new Snapshot(State.EMPTY, Watch.Look.CALM, Optional.of(backlog), Others.NONE)));
    var answer = person.type("doctor");
    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.out()).contains("""
        1 file looked at: nothing is damaged. Nothing was changed.
        3 things are not saved yet: there is no room left for /media/stick.""");
    assertThat(person.type("doctor", "--json").out()).startsWith("{\"damaged\":false,\"unsaved\":3,");
  }

  @Test
  void aProgramThatDoesNotAnswerKeepsNobodyFromLooking() {
    person.beside(new Program(() -> {
      throw new Trouble(Trouble.Code.LINK_SILENT, null);
    }));
    assertThat(person.say("doctor")).endsWith("1 file looked at: nothing is damaged. Nothing was changed.\n");
  }

  /// A program that runs in the HOME.
  private record Program(Supplier<Snapshot> standing) implements Desk {
    @Override
    public CompletionStage<Decision> ask(Command command) {
      throw new AssertionError(command);
    }

    @Override
    public Snapshot now() {
      return standing.get();
    }

    @Override
    public Listening listen(Consumer<Snapshot> listener) {
      throw new AssertionError();
    }
  }

  /// Puts damage before, between and behind the twelve events of the week.
  private void damage() throws IOException {
    var journal = home.resolve("journal").resolve("desk");
    var month = journal.resolve("2026-11.jsonl");
    var events = Files.readAllLines(month);
    var out = Files.newOutputStream(month, StandardOpenOption.TRUNCATE_EXISTING);
    try (out) {
      for (var line : List.of("\uFEFF\0\0" + events.get(0), "rubbish", "[1,2]", "{\"v\":1,\"id\":\"")) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write(new byte[] {'{', (byte) 0xFF, '}', '\n'});
      for (var line : List.of("x".repeat(2 << 20), recorded("0000fa", 99, "nap", ""),
          recorded("0000fb", -1, "lesson", ""), "{\"v\":1", "<<<<<<< HEAD", events.get(1) + events.get(2))) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      for (var line : events.subList(3, 12)) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      for (var line : List.of(events.get(0), events.get(1).replace("urge", "thought"),
          recorded("0000fc", 13, "undone", ",\"of\":\"" + id("0000ff") + "\""), recorded("0000fd", 12, "lesson", ""),
          recorded("0000fe", 11, "lesson", "").replace("\"seq\":11", "\"seq\":10"))) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write((recorded("0000f9", 14, "lesson", "").replace("2026-11-19", "2026-10-19") + "\n\n{\"v\":1,\"id\":")
          .getBytes(StandardCharsets.UTF_8));
    }
    Files.createDirectories(home.resolve("journal").resolve("phone"));
    Files.writeString(home.resolve("journal").resolve("phone").resolve("2026-11.jsonl"), "{\"v\":7}\n");
    Files.writeString(journal.resolve("2026-10.jsonl"), "rubbish\n");
    Files.writeString(journal.resolve("2026-13.jsonl"), "");
    Files.writeString(journal.resolve("2026-11-LAPTOP.jsonl"), recorded("0000f8", 15, "lesson", "") + "\n");
    Files.writeString(home.resolve("settings.json"), "{\"length\":");
  }

  private static String id(String end) {
    return "019a0000-0000-7000-8000-000000" + end;
  }

  private static String recorded(String id, int seq, String type, String more) {
    return "{\"v\":1,\"id\":\"" + id(id) + "\",\"seq\":" + seq + ",\"at\":\"2026-11-19T12:00:00.000+01:00\",\"type\":\""
        + type + "\",\"text\":\"x\"" + more + "}";
  }

  private static String before(String text, String mark) {
    var lines = text.substring(0, text.indexOf(mark)).lines().toList();
    return String.join("\n", lines.subList(0, lines.size() - 2)) + "\n";
  }
}
