package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Copies.Loss;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;

/// A copy holds all that was ever recorded, and none that is good is lost for one that is not.
class BackupsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final String NOVEMBER = "journal/desk-1/2026-11.jsonl";

  private static final List<Recorded> PHONE = Diary.lessons(5).subList(2, 5);

  @TempDir
  private Path folder;
  private Path home;
  private Diary diary;
  private Backups backups;

  @BeforeEach
  void liveADay() {
    home = folder.resolve("home");
    diary = new Diary(home.resolve("journal"));
    backups = new Backups(new Places(home));
    diary.write("2026-10-31T23:50:00+01:00", Diary.lesson("old"));
    diary.write("2026-11-21T09:00:00+01:00", Diary.lesson("new"));
  }

  @Test
  void aCopyLooksLikeAHomeAndHoldsEveryDevice() throws IOException, InterruptedException {
    new Diary(home.resolve("journal"), new Device("phone")).put("2026-11", Diary.lines(PHONE));
    Files.writeString(home.resolve("settings.json"), "{\"language\": \"de\"}");
    assertThat(backups.isDue(TODAY)).isTrue();
    assertThat(backups.make(TODAY)).isEmpty();
    assertThat(backups.isDue(TODAY)).isFalse();
    assertThat(everything(copy(TODAY))).isEqualTo(everything(home)).hasSize(5);
    assertThat(copy(TODAY).resolve("settings.json")).hasSameBinaryContentAs(home.resolve("settings.json"));
    assertThat(new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS").directory(copy(TODAY).toFile())
        .start().waitFor()).isZero();
  }

  @Test
  void aHomeWithoutAJournalHasNothingToCopy() throws IOException {
    var empty = folder.resolve("empty");
    new Backups(new Places(empty)).make(TODAY);
    assertThat(empty).doesNotExist();
  }

  /// Wrong entries are the person's work too; what is no list at all is worth no copy.
  @Test
  void aPersonsOwnMovementsAreCopiedAsTheyStand() throws IOException {
    Files.writeString(home.resolve("movements.json"), "[{\"id\": 7}]");
    backups.make(TODAY);
    assertThat(copy(TODAY).resolve("movements.json")).hasContent("[{\"id\": 7}]");
    Files.writeString(home.resolve("movements.json"), "[");
    backups.make(TOMORROW);
    assertThat(copy(TOMORROW).resolve("movements.json")).doesNotExist();
  }

  @Test
  void settingsThatCannotBeReadAreNoReasonToCopyNothing() throws IOException {
    Files.writeString(home.resolve("settings.json"), "{");
    backups.make(TODAY);
    assertThat(copy(TODAY).resolve("settings.json")).doesNotExist();
    assertThat(everything(copy(TODAY))).hasSize(2);
  }

  @Test
  void aFileThatDidNotChangeLiesOnTheDiskOnce() throws IOException {
    backups.make(TODAY);
    diary.write("2026-11-22T09:00:00+01:00", Diary.lesson("newer"));
    backups.make(TOMORROW);
    assertThat(Files.isSameFile(old(TODAY), old(TOMORROW))).isTrue();
    assertThat(Files.isSameFile(copy(TODAY).resolve(NOVEMBER), copy(TOMORROW).resolve(NOVEMBER))).isFalse();
    assertThat(everything(copy(TODAY))).hasSize(2);
    assertThat(everything(copy(TOMORROW))).hasSize(3);
    assertThat(Files.isSameFile(old(TODAY), diary.file("2026-10"))).isFalse();
  }

  @Test
  void aCorrectionToAnOldMonthIsInTheNextCopy() throws IOException {
    backups.make(TODAY);
    diary.add("2026-10", Diary.lines(List.of(
        Diary.recorded(9, "2026-10-30T09:00:00+01:00", Diary.lesson("corrected")))));
    backups.make(TOMORROW);
    assertThat(everything(copy(TOMORROW))).isEqualTo(everything(home)).hasSize(3);
  }

  @Test
  void aJournalThatWasEmptiedMakesNoCopyPoorerAndIsNamed() throws IOException {
    backups.make(TODAY);
    var before = everything(home);
    diary.put("2026-11", "");
    Files.delete(diary.file("2026-10"));
    var names = List.of(new Loss("journal/desk-1/2026-10.jsonl", 1), new Loss(NOVEMBER, 1));
    assertThat(losses()).isEqualTo(names);
    assertThat(backups.make(TOMORROW)).isEqualTo(names);
    assertThat(everything(copy(TOMORROW))).isEqualTo(before);
  }

  @Test
  void aJournalThatWasCutAndThenWrittenOnKeepsBothInItsCopy() throws IOException {
    backups.make(TODAY);
    diary.put("2026-11", Diary.lines(List.of(Diary.recorded(7, "2026-11-22T09:00:00+01:00", Diary.lesson("after")))));
    assertThat(backups.make(TOMORROW)).containsExactly(new Loss(NOVEMBER, 1));
    assertThat(everything(copy(TOMORROW))).hasSize(3);
  }

  @Test
  void whatIsDamagedStandsInTheCopyAsItIsBesideWhatItWas() throws IOException {
    backups.make(TODAY);
    var damaged = new String(diary.bytes("2026-11"), StandardCharsets.ISO_8859_1).replace("{", "\u0000");
    diary.put("2026-11", damaged + "torn \u00ff");
    backups.make(TOMORROW);
    assertThat(Files.readAllBytes(copy(TOMORROW).resolve(NOVEMBER))).startsWith(diary.bytes("2026-11"));
    assertThat(everything(copy(TOMORROW))).hasSize(2);
  }

  @Test
  void whatANewerStillwaterWroteIsKeptToo() throws IOException {
    diary.add("2026-11", "{\"v\":2}\n{\"v\":1,\"type\":\"dreamt\"}\n");
    backups.make(TODAY);
    diary.put("2026-11", "");
    assertThat(backups.make(TOMORROW)).containsExactly(new Loss(NOVEMBER, 3));
    assertThat(copy(TOMORROW).resolve(NOVEMBER)).content().endsWith("{\"v\":2}\n{\"v\":1,\"type\":\"dreamt\"}\n");
  }

  @Test
  void aCopyThatRottedIsNotCopiedOn() throws IOException {
    backups.make(TODAY);
    Files.writeString(copy(TODAY).resolve(NOVEMBER), "rotten\n");
    backups.make(TOMORROW);
    assertThat(copy(TOMORROW).resolve(NOVEMBER)).hasSameBinaryContentAs(diary.file("2026-11"));
  }

  @Test
  void aBitThatRottedInACopyIsNeitherCopiedOnNorALossOfTheJournal() throws IOException {
    backups.make(TODAY);
    rot("new", "nww");
    assertThat(losses()).isEmpty();
    assertThat(backups.make(TOMORROW)).isEmpty();
    assertThat(copy(TOMORROW).resolve(NOVEMBER)).hasSameBinaryContentAs(diary.file("2026-11"));
    rot("\"v\":1", "\"v\":3");
    assertThat(backups.make(TOMORROW.plusDays(1))).isEmpty();
    assertThat(copy(TOMORROW.plusDays(1)).resolve(NOVEMBER)).hasSameBinaryContentAs(diary.file("2026-11"));
  }

  @Test
  void whatOnlyACopyThatRottedStillHasIsCopiedOn() throws IOException {
    diary.write("2026-11-21T10:00:00+01:00", Diary.lesson("good"));
    backups.make(TODAY);
    rot("new", "nww");
    diary.put("2026-11", "");
    assertThat(losses()).isEmpty();
    assertThat(backups.make(TOMORROW)).containsExactly(new Loss(NOVEMBER, 2));
    assertThat(everything(copy(TOMORROW))).hasSize(3);
    assertThat(losses()).containsExactly(new Loss(NOVEMBER, 2));
  }

  @Test
  void whatWasMovedMendedOrRemovedWhereItStoodTwiceIsNotLost() throws IOException {
    var line = new String(diary.bytes("2026-11"), StandardCharsets.UTF_8);
    diary.add("2026-11", line.replace("new", "other") + line.replace("\"v\":1", "\"v\":x"));
    diary.put("2026-11 (copy)", line);
    backups.make(TODAY);
    Files.delete(diary.file("2026-11 (copy)"));
    diary.put("2026-11", "");
    diary.add("2026-10", line);
    assertThat(losses()).isEmpty();
    assertThat(backups.make(TOMORROW)).isEmpty();
    assertThat(everything(copy(TOMORROW))).hasSize(2);
  }

  @Test
  void aFileOrFolderThatCannotBeOpenedIsInTheCopyAsItWasInTheOneBefore() throws IOException {
    var phone = new Diary(home.resolve("journal"), new Device("phone"));
    phone.put("2026-11", Diary.lines(PHONE));
    backups.make(TODAY);
    var disk = new FaultyDisk();
    var faulty = new Backups(new Places(disk.over(home)));
    var day = TODAY;
    for (var closed : List.of(phone.file("2026-11"), phone.folder.resolve("phone"))) {
      disk.closed.clear();
      disk.closed.add(closed.toString());
      diary.write(day.plusDays(1) + "T09:00:00+01:00", Diary.lesson("after"));
      day = day.plusDays(1);
      assertThat(faulty.make(day)).as("%s", closed).isEmpty();
      assertThat(new KeptCopies(new Places(disk.over(home))).losses()).as("%s", closed).isEmpty();
      assertThat(everything(copy(day))).as("%s", closed).isEqualTo(everything(home));
    }
  }

  @Test
  void aCopyThatCannotBeOpenedIsNoReasonToMakeNone() throws IOException {
    backups.make(TODAY);
    diary.write("2026-11-22T09:00:00+01:00", Diary.lesson("after"));
    var disk = new FaultyDisk();
    disk.closed.addAll(List.of(copy(TODAY).resolve(NOVEMBER).toString(), copy(TODAY).resolve("SHA256SUMS").toString()));
    var places = new Places(disk.over(home));
    assertThat(new Backups(places).make(TOMORROW)).isEmpty();
    assertThat(everything(copy(TOMORROW))).isEqualTo(everything(home));
    assertThat(new KeptCopies(places).all().getFirst().damaged()).contains(NOVEMBER);
  }

  @Test
  void aFolderThatEndsWhileItIsListedIsTroubleLikeAnyOther() {
    backups.make(TODAY);
    var disk = new FaultyDisk();
    disk.unlisted = new IOException("Input/output error");
    assertThatThrownBy(() -> new Backups(new Places(disk.over(home))).make(TOMORROW)).isInstanceOf(Trouble.class);
  }

  @Test
  void aFileWithAnyNameThatIsReadIsCopied() throws IOException {
    Files.move(diary.file("2026-11"), diary.file("2026-11").resolveSibling("2026-11.jsonl~HEAD"));
    backups.make(TODAY);
    assertThat(everything(copy(TODAY))).isEqualTo(everything(home)).hasSize(2);
    Files.delete(diary.file("2026-11").resolveSibling("2026-11.jsonl~HEAD"));
    assertThat(losses()).containsExactly(new Loss(NOVEMBER + "~HEAD", 1));
  }

  @Test
  void whateverIsCutEmptiedAndMovedInTimeNoLineThatWasCopiedIsEverLost() throws IOException {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var copied = new HashSet<Recorded>();
    var today = TODAY;
    for (int day = 0; day < 60; day++) {
      today = random.nextInt(12) == 0 ? today.plusDays(random.nextInt(-1500, 1500)) : today.plusDays(1);
      var month = List.of("2026-10", "2026-11").get(random.nextInt(2));
      diary.add(month, Diary.lines(List.of(
          Diary.recorded(100 + day, "2026-11-21T10:00:00Z", Diary.lesson("day " + day)))));
      copied.addAll(everything(home));
      if (!backups.isDue(today)) {
        continue;
      }
      backups.make(today);
      if (random.nextInt(4) == 0) {
        var bytes = diary.bytes(month);
        diary.put(month, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      }
      assertThat(everything(copy(today))).as("seed %d", seed).containsAll(copied);
      assertThat(days()).as("seed %d", seed).contains(today).hasSizeLessThanOrEqualTo(28);
    }
  }

  @Test
  void aDiskThatFillsUpAtAnyByteLeavesTheOlderCopiesAndNoHalfOne() throws IOException {
    var disk = new FaultyDisk();
    var faulty = new Backups(new Places(disk.over(home)));
    faulty.make(TODAY);
    diary.write("2026-11-22T09:00:00+01:00", Diary.lesson("newer"));
    for (int room = 0; ; room += 7) {
      disk.room = room;
      try {
        faulty.make(TOMORROW);
        break;
      } catch (Trouble full) {
        assertThat(days()).as("room for %d", room).containsExactly(TODAY);
        assertThat(everything(copy(TODAY))).as("room for %d", room).hasSize(2);
        assertThat(everything(home)).hasSize(3);
      }
    }
    assertThat(disk.room).isLessThan(7);
    assertThat(everything(copy(TOMORROW))).hasSize(3);
    assertThat(names()).containsExactlyInAnyOrder(TODAY.toString(), TOMORROW.toString(), "lock");
  }

  @Test
  void aCopyHasItsNameOnlyWhenAllOfItIsForced() throws IOException {
    var disk = new FaultyDisk();
    var faulty = new Backups(new Places(disk.over(home)));
    disk.unforced = new IOException("Input/output error");
    assertThatThrownBy(() -> faulty.make(TODAY)).isInstanceOf(Trouble.class);
    assertThat(days()).isEmpty();
    disk.unforced = null;
    disk.log.clear();
    faulty.make(TODAY);
    var named = disk.log.indexOf("move 2026-11-21");
    assertThat(disk.log.subList(0, named)).contains("force 2026-10.jsonl", "force 2026-11.jsonl",
        "force SHA256SUMS.new", "force 2026-11-21.partial", "force desk-1");
    assertThat(disk.log.subList(named + 1, disk.log.size())).containsExactly("force backups");
  }

  @Test
  void whileAnotherMakesTheCopyNobodyElseDoes() throws IOException {
    try (var _ = Lock.take(home.resolve("backups").resolve("lock"), "copy").orElseThrow()) {
      assertThat(backups.make(TODAY)).isEmpty();
      assertThat(days()).isEmpty();
    }
    backups.make(TODAY);
    assertThat(days()).containsExactly(TODAY);
  }

  @Test
  void whereNothingMayBeWrittenNothingIsLost() throws IOException {
    backups.make(TODAY);
    var disk = new FaultyDisk();
    disk.unopened = new AccessDeniedException("backups");
    assertThatThrownBy(() -> new Backups(new Places(disk.over(home))).make(TOMORROW)).isInstanceOf(Trouble.class);
    assertThat(everything(copy(TODAY))).isEqualTo(everything(home));
  }

  @Test
  void whatWasCutOffIsSweptAwayAndWhatIsNoCopyStays() throws IOException {
    Files.createDirectories(home.resolve("backups").resolve("2026-11-20.partial").resolve("journal"));
    Files.createDirectories(home.resolve("backups").resolve("mine.partial"));
    Files.writeString(home.resolve("backups").resolve("note"), "mine");
    backups.make(TODAY);
    assertThat(names()).containsExactlyInAnyOrder("2026-11-21", "mine.partial", "note", "lock");
  }

  private List<Loss> losses() {
    return new KeptCopies(new Places(home)).losses();
  }

  private void rot(String sound, String rotten) throws IOException {
    var copies = Backup.in(home.resolve("backups"));
    var file = copies.getLast().file(NOVEMBER);
    Files.writeString(file, Files.readString(file).replace(sound, rotten));
  }

  private Path copy(LocalDate day) {
    return home.resolve("backups").resolve(day.toString());
  }

  private Path old(LocalDate day) {
    return copy(day).resolve("journal").resolve("desk-1").resolve("2026-10.jsonl");
  }

  private Set<LocalDate> days() throws IOException {
    return Backup.in(home.resolve("backups")).stream().map(Backup::day).collect(Collectors.toSet());
  }

  private List<String> names() {
    try (Stream<Path> paths = Files.list(home.resolve("backups"))) {
      return paths.map(path -> path.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Recorded> everything(Path home) {
    return new Journal(home.resolve("journal"), Optional.empty()).everything().values().stream()
        .flatMap(List::stream).collect(Collectors.toSet());
  }
}
