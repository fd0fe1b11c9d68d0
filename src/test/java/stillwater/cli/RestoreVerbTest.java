package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.store.Backups;
import stillwater.store.Places;

/// The copies, and the way back from them, at the terminal.
class RestoreVerbTest {
  @TempDir
  private Path temporary;
  private Path folder;
  private Terminal person;

  @BeforeEach
  void liveADay() throws IOException {
    folder = temporary.toRealPath();
    person = new Terminal(folder.resolve("home"), "2026-11-20T08:00:00Z", Terminal.BERLIN);
    person.say("start", "Prove lemma 3", "-k", "theory", "-m", "50");
    person.wait(50).say("finish");
  }

  @Test
  void copiesAreListedWithWhatTheyHold() throws IOException {
    assertThat(person.say("restore")).isEqualTo(
        "There is no copy yet. One is made each day on which something is recorded, where the disk has room for it.\n");
    copy("2026-11-20");
    copy("2026-11-21");
    assertThat(person.say("restore")).isEqualTo("""
        2026-11-20  2 events, 1 kB, desk
        2026-11-21  2 events, 1 kB, desk
        To look at one or go on with it: stillwater restore 2026-11-21 FOLDER
        """);
    assertThat(person.say("restore", "--json")).startsWith(
        "{\"copies\":[{\"date\":\"2026-11-20\",\"events\":2,\"devices\":[\"desk\"],\"bytes\":")
        .endsWith(",\"damaged\":[]}],\"lost\":[]}\n");
  }

  @Test
  void aRestoredFolderIsReadLikeAnyOther() throws IOException {
    copy("2026-11-20");
    var before = person.say("week");
    var into = folder.resolve("back again");
    assertThat(person.say("restore", "2026-11-25", into.toString())).isEqualTo("""
        What was recorded until 2026-11-20 is restored in %s: 2 events of desk.
        To look at it: stillwater --home '%s' week
        To go on with it, end Stillwater, put the folder of your data aside and this one in its place. \
        Keep the old one: the copies lie there. In the new one, this device goes on under a new name: what was \
        recorded until then stays as it is, and can no longer be amended or undone. Nothing else was changed.
        """.formatted(into, into));
    assertThat(person.say("--home", into.toString(), "week")).isEqualTo(before);
    assertThat(person.say("--home", into.toString(), "doctor")).contains("nothing is damaged");
    assertThat(person.say("restore", "2026-11-25", folder.resolve("json").toString(), "--json"))
        .endsWith(",\"damaged\":[],\"folder\":\"" + folder.resolve("json") + "\"}\n");
  }

  @Test
  void whatCannotBeSaysWhyAndWritesNothing() throws IOException {
    copy("2026-11-20");
    assertThat(person.type("restore", "2026-11-19", folder.resolve("new").toString())).satisfies(answer -> {
      assertThat(answer.status()).isEqualTo(1);
      assertThat(answer.err()).startsWith("There is no copy from 2026-11-19 or before.");
    });
    assertThat(person.type("restore", "2026-11-20", person.home().toString()).err())
        .contains("lies in the folder of your data");
    assertThat(person.type("restore", "yesterday").status()).isEqualTo(2);
    assertThat(person.type("restore", "2026-11-20")).satisfies(answer -> {
      assertThat(answer.status()).isEqualTo(2);
      assertThat(answer.err()).startsWith("Say into which new folder");
    });
    Files.writeString(folder.resolve("file"), "mine");
    assertThat(person.type("restore", "2026-11-20", folder.resolve("file").toString())).satisfies(answer -> {
      assertThat(answer.status()).isEqualTo(1);
      assertThat(answer.err()).contains(folder.resolve("file").toString()).doesNotContain("--home");
    });
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aDamagedCopyIsNamedAndTheStatusSaysSo() throws IOException {
    copy("2026-11-20");
    Files.writeString(folder.resolve("home/backups/2026-11-20/journal/desk/2026-11.jsonl"), "rotten");
    var listed = person.type("restore");
    assertThat(listed.status()).isEqualTo(3);
    assertThat(listed.out()).contains("  journal/desk/2026-11.jsonl is damaged: it is not as it was written\n");
    var restored = person.type("restore", "2026-11-20", folder.resolve("new").toString());
    assertThat(restored.status()).isEqualTo(3);
    assertThat(restored.out()).isEqualTo(("Neither the copy of 2026-11-20 nor an older one holds an event that can be "
        + "read, so %s has none. Your data are as they were; \"restore\" alone lists the copies there are.\n")
        .formatted(folder.resolve("new")));
    assertThat(listed.out()).startsWith("2026-11-20  no events\n");
    assertThat(person.say("week")).contains("theory");
  }

  @Test
  void whatTheJournalLostIsNamedBesideTheCopies() throws IOException {
    copy("2026-11-20");
    Files.writeString(folder.resolve("home/journal/desk/2026-11.jsonl"), "");
    assertThat(person.say("restore"))
        .contains("\njournal/desk/2026-11.jsonl has lost 2 lines that a copy holds.\n");
    assertThat(person.say("restore", "--json"))
        .endsWith("],\"lost\":[{\"file\":\"journal/desk/2026-11.jsonl\",\"lines\":2}]}\n");
    person.speaking(Locale.GERMAN);
    assertThat(person.say("restore"))
        .contains("\nIn journal/desk/2026-11.jsonl fehlen 2 Zeilen, die eine Sicherung noch hat.\n");
  }

  private void copy(String day) throws IOException {
    new Backups(new Places(folder.resolve("home"))).make(LocalDate.parse(day));
  }
}
