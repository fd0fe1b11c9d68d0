package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Recorded;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.wire.EventJson;

/// A text that should never have been written is blanked wherever it stands, and not one byte else is changed.
class ErasureTest {
  private static final String SECRET = "Fräulein Ü. is ill";
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  @TempDir
  private Path folder;
  private Path home;
  private Diary diary;
  private Recorded secret;

  @BeforeEach
  void writeTheSecret() {
    home = folder.resolve("home");
    diary = new Diary(home.resolve("journal"));
    diary.write("2026-11-20T09:00:00+01:00", Diary.lesson("before"));
    secret = diary.write("2026-11-20T10:00:00+01:00", Diary.lesson(SECRET));
    diary.write("2026-11-20T11:00:00+01:00", Diary.lesson("after"));
  }

  @Test
  void everyOtherLineStaysByteForByteAlsoWhatCannotBeRead() throws IOException {
    var noise = new ByteArrayOutputStream();
    noise.writeBytes("<<<<<<< HEAD\r\n{\"v\":1,\"id\":\"torn\n\n \t\n".getBytes(StandardCharsets.UTF_8));
    noise.writeBytes(new byte[] {0, 0, 0, (byte) 0xFF, (byte) 0xC3, '\n'});
    noise.writeBytes("x".repeat(3 << 20).getBytes(StandardCharsets.UTF_8));
    var line = EventJson.write(secret);
    var before = text(diary.bytes("2026-11")) + text(noise.toByteArray());
    diary.put("2026-11", (before + "\n\0\0" + raw(line) + "{\"v\":1,\"id\":" + raw(line) + " \r" + raw(line))
        .getBytes(StandardCharsets.ISO_8859_1));
    erase(home);
    var blank = EventJson.write(new Recorded(secret.id(), secret.seq(), secret.at(), Diary.lesson("")));
    assertThat(text(diary.bytes("2026-11"))).isEqualTo(before.replace(raw(line), blank)
        + "\n\0\0" + blank + "{\"v\":1,\"id\":" + blank + " \r" + blank);
  }

  @Test
  void aFieldThatIsNotKnownHereStays() {
    var line = EventJson.write(secret).replace("\"type\"", "\"mood\": 7.50, \"type\"");
    diary.put("2026-11", " " + line + "\n");
    erase(home);
    assertThat(text(diary.bytes("2026-11"))).contains("\"mood\":7.50").doesNotContain("ill");
  }

  @Test
  void itStandsInNoCopyAndNoVersionThatAToolKeeps() throws IOException {
    var backups = new Backups(new Places(home));
    backups.make(TODAY);
    backups.make(TODAY.plusDays(1));
    var month = diary.file("2026-11");
    for (var name : List.of("2026-11.sync-conflict-20261121-093000-ABCDEFG.jsonl", "2026-11.jsonl~",
        "2026-11.jsonl.new", "../.stversions/desk-1/2026-11~20261120-101010.jsonl")) {
      var copy = month.resolveSibling(name).normalize();
      Files.createDirectories(copy.getParent());
      Files.copy(month, copy);
    }
    Files.createDirectories(home.resolve("backups/2026-11-19.partial"));
    Files.copy(month, home.resolve("backups/2026-11-19.partial/2026-11.jsonl"));
    assertThat(told(home)).hasSize(8);

    erase(home);
    assertThat(told(home)).isEmpty();
    assertThat(new KeptCopies(new Places(home)).all()).hasSize(2)
        .allSatisfy(copy -> assertThat(copy.damaged()).isEmpty());
    assertThat(diary.opened().whole()).extracting(Recorded::event).containsExactly(
        Diary.lesson("before"), Diary.lesson(""), Diary.lesson("after"));
  }

  /// What is read is blanked last: until then the text is shown, and can be pointed at again.
  @Test
  void whatNobodyReadsIsBlankedFirstAndTheMonthItselfLast() throws IOException {
    var month = diary.file("2026-11");
    for (var name : List.of("2026-11.sync-conflict-20261121-093000-ABCDEFG.jsonl", "2026-11.jsonl~")) {
      Files.copy(month, month.resolveSibling(name));
    }
    var disk = new FaultyDisk();
    erase(disk.over(home));
    assertThat(disk.log.stream().filter(done -> done.startsWith("move"))).containsExactly("move 2026-11.jsonl~",
        "move 2026-11.sync-conflict-20261121-093000-ABCDEFG.jsonl", "move 2026-11.jsonl");
  }

  @Test
  void whereItMayStandAndCannotBeLookedForIsToldAndAnotherDevicesFolderIsNot() throws IOException {
    var versions = Files.createDirectories(home.resolve("journal/.stversions"));
    var phone = Files.createDirectories(home.resolve("journal/phone"));
    var disk = new FaultyDisk();
    disk.closed.add(phone.toString());
    disk.closed.add(versions.toString());
    assertThatThrownBy(() -> erase(disk.over(home))).isInstanceOfSatisfying(Trouble.class, trouble -> {
      assertThat(trouble.code()).isEqualTo(Trouble.Code.HOME_NOT_READABLE);
      assertThat(trouble.about()).containsExactly(versions.toString());
    });
    disk.closed.remove(versions.toString());
    erase(disk.over(home));
    assertThat(told(home)).isEmpty();
  }

  @Test
  void aLinkThatLeadsBackIsNoHindrance() throws IOException {
    Files.createSymbolicLink(home.resolve("journal/desk-1/back"), home.resolve("journal"));
    erase(home);
    assertThat(told(home)).isEmpty();
  }

  @Test
  void noLaterCopyBringsItBack() throws IOException {
    var backups = new Backups(new Places(home));
    backups.make(TODAY);
    erase(home);
    diary.add("2026-11", Diary.lines(List.of(Diary.recorded(9, "2026-11-22T09:00:00Z", Diary.lesson("newer")))));
    assertThat(backups.make(TODAY.plusDays(1))).isEmpty();
    assertThat(told(home)).isEmpty();
    assertThat(new KeptCopies(new Places(home)).losses()).isEmpty();
  }

  @Test
  void anotherDevicesFilesAreNotTouched() throws IOException {
    var phone = new Diary(home.resolve("journal"), new Device("phone"));
    phone.put("2026-11", Diary.lines(List.of(secret)));
    new Backups(new Places(home)).make(TODAY);
    erase(home);
    assertThat(told(home)).hasSize(2).allMatch(file -> file.toString().contains("phone"));
  }

  /// Whatever is written last, each file is the old one or the new one, and asking again completes it.
  @Test
  void whereverItIsCutOffEachFileIsWholeAndAskingAgainCompletesIt() throws IOException {
    new Backups(new Places(home)).make(TODAY);
    var old = diary.bytes("2026-11");
    var copied = home.resolve("backups/" + TODAY + "/journal/desk-1/2026-11.jsonl");
    var disk = new FaultyDisk();
    var cuts = 0;
    for (int room = 0; ; room += 5) {
      disk.room = room;
      try {
        erase(disk.over(home));
        break;
      } catch (Trouble full) {
        cuts++;
        assertThat(text(diary.bytes("2026-11"))).as("room for %d", room).isEqualTo(text(old));
        assertThat(text(Files.readAllBytes(copied))).as("room for %d", room).satisfiesAnyOf(
            copy -> assertThat(copy).isEqualTo(text(old)), copy -> assertThat(copy).doesNotContain("ill"));
        assertThat(new KeptCopies(new Places(home)).all().getFirst().damaged()).as("room for %d", room).isEmpty();
      }
    }
    assertThat(cuts).isGreaterThan(50);
    assertThat(told(home)).isEmpty();
    assertThat(text(Files.readAllBytes(copied))).isEqualTo(text(diary.bytes("2026-11")));
    assertThat(Files.readAllLines(home.resolve("backups/" + TODAY + "/SHA256SUMS"))).hasSize(1);
  }

  @Test
  void aFileIsInItsPlaceOnlyOnceItIsForced() {
    var disk = new FaultyDisk();
    disk.unforced = new IOException("Input/output error");
    var old = diary.bytes("2026-11");
    assertThatThrownBy(() -> erase(disk.over(home))).isInstanceOf(Trouble.class);
    assertThat(diary.bytes("2026-11")).isEqualTo(old);
    disk.unforced = null;
    disk.log.clear();
    erase(disk.over(home));
    assertThat(disk.log.indexOf("force 2026-11.jsonl.new")).isNotNegative()
        .isLessThan(disk.log.indexOf("move 2026-11.jsonl"));
  }

  @Test
  void whatWaitsForTheDiskIsSavedFirst() {
    var disk = new FaultyDisk();
    var there = disk.over(home);
    var ledger = ledger(there);
    disk.room = 0;
    ledger.append(List.of(Diary.recorded(7, "2026-11-22T09:00:00Z", new Event.ThoughtParked(
        new Text(SECRET), Optional.empty()))));
    assertThatThrownBy(() -> ledger.erase(Set.of(secret.id()))).isInstanceOf(Trouble.class);
    disk.room = Long.MAX_VALUE;
    ledger.erase(Set.of(secret.id(), Diary.recorded(7, "2026-11-22T09:00:00Z", Diary.lesson("")).id()));
    assertThat(text(diary.bytes("2026-11"))).doesNotContain("ill");
    assertThat(ledger.whole()).hasSize(4);
  }

  private void erase(Path there) {
    ledger(there).erase(Set.of(secret.id()));
  }

  private static Ledger ledger(Path home) {
    var places = new Places(home);
    return new Ledger(new Journal(places.journal(), Optional.of(Diary.DESK)), true, () -> false,
        events -> new Backups(places).erase(Diary.DESK, events));
  }

  /// The files in which the secret stands.
  static Set<Path> told(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> read(file).contains(SECRET)).collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String raw(String line) {
    return text(line.getBytes(StandardCharsets.UTF_8));
  }
}
