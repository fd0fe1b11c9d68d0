package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Copies.Copy;
import stillwater.focus.Copies.Outcome;
import stillwater.focus.Device;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;

/// What was copied comes back whole, into a folder that was nobody's.
class KeptCopiesTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-11-20");
  private static final LocalDate SECOND = LocalDate.parse("2026-11-21");
  private static final String NOVEMBER = "journal/desk-1/2026-11.jsonl";

  @TempDir
  private Path folder;
  private Path home;
  private Path target;
  private Diary diary;
  private KeptCopies copies;

  @BeforeEach
  void copyTwoDays() throws IOException {
    home = Files.createDirectory(folder.toRealPath().resolve("home"));
    target = folder.toRealPath().resolve("restored");
    diary = new Diary(home.resolve("journal"));
    copies = new KeptCopies(new Places(home));
    diary.write("2026-10-31T23:50:00+01:00", Diary.lesson("old"));
    diary.write("2026-11-20T09:00:00+01:00", Diary.lesson("first"));
    Files.writeString(home.resolve("settings.json"), "{\"language\": \"de\"}");
    Files.writeString(home.resolve("movements.json"), "[]");
    new DeviceFile(home.resolve("device"), "m").own(() -> Diary.DESK);
    new Backups(new Places(home)).make(FIRST);
    diary.write("2026-11-21T09:00:00+01:00", Diary.lesson("second"));
    new Diary(home.resolve("journal"), new Device("phone")).put("2026-11", Diary.lines(Diary.lessons(6).subList(3, 6)));
    new Backups(new Places(home)).make(SECOND);
  }

  @Test
  void theCopiesAreListedOldestFirst() {
    assertThat(copies.all()).extracting(Copy::day).containsExactly(FIRST, SECOND);
    assertThat(copies.all()).extracting(Copy::events).containsExactly(2, 6);
    assertThat(copies.all().getLast().devices()).containsExactly(Diary.DESK, new Device("phone"));
    assertThat(copies.all()).allMatch(copy -> copy.damaged().isEmpty() && copy.bytes() > 200);
    assertThat(new KeptCopies(new Places(folder.resolve("nowhere"))).all()).isEmpty();
  }

  @Test
  void aRestoredHomeHoldsWhatWasRecordedUntilThatDay() {
    var before = everything(home);
    diary.write("2026-11-22T09:00:00+01:00", Diary.lesson("third"));
    assertThat(restored(SECOND).day()).isEqualTo(SECOND);
    assertThat(everything(target)).isEqualTo(before);
    assertThat(target.resolve("settings.json")).hasSameBinaryContentAs(home.resolve("settings.json"));
    assertThat(target.resolve("movements.json")).hasSameBinaryContentAs(home.resolve("movements.json"));
    assertThat(new Doctor(new Places(target), "m").examine()).allMatch(file -> file.findings().isEmpty());
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
  }

  @Test
  void aDayWithoutACopyMeansTheLastBeforeIt() {
    assertThat(restored(SECOND.plusYears(1)).day()).isEqualTo(SECOND);
    target = folder.resolve("other");
    assertThat(restored(SECOND.minusDays(1)).day()).isEqualTo(FIRST);
    assertThat(everything(target)).hasSize(1);
    assertThat(refused(FIRST.minusDays(1), folder.resolve("none"))).isEqualTo(Reason.Code.NO_COPY);
  }

  /// Else the old HOME and the new one would count on from the same `seq`, in files of the same name.
  @Test
  void aRestoredHomeRecordsAsADeviceOfItsOwn() {
    restored(SECOND);
    var device = new DeviceFile(target.resolve("device"), "m");
    assertThat(device.find()).isEmpty();
    var journal = new Journal(target.resolve("journal"), Optional.of(device.own(() -> new Device("desk-2"))));
    journal.append(List.of(Diary.recorded(journal.lastSeq() + 1, "2026-11-22T09:00:00+01:00", Diary.lesson("on"))));
    assertThat(everything(target)).hasSize(3).containsAllEntriesOf(everything(home));
    assertThat(target.resolve(NOVEMBER)).hasSameBinaryContentAs(diary.file("2026-11"));
  }

  @Test
  void onlyAFolderThatIsNewOrEmptyAndFarFromHomeWillDo() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("mine"), "mine");
    assertThat(refused(SECOND, target)).isEqualTo(Reason.Code.FOLDER_NOT_NEW);
    assertThat(refused(SECOND, home)).isEqualTo(Reason.Code.FOLDER_OF_HOME);
    assertThat(refused(SECOND, home.resolve("backups").resolve("x"))).isEqualTo(Reason.Code.FOLDER_OF_HOME);
    assertThat(refused(SECOND, home.getParent())).isEqualTo(Reason.Code.FOLDER_OF_HOME);
    var link = Files.createSymbolicLink(folder.resolve("link"), home);
    assertThat(refused(SECOND, link.resolve("new"))).isEqualTo(Reason.Code.FOLDER_OF_HOME);
    assertThat(refused(SECOND, target.resolve("mine"))).isEqualTo(Reason.Code.FOLDER_NOT_NEW);
    assertThat(refused(SECOND, target.resolve("mine").resolve("new"))).isEqualTo(Reason.Code.FOLDER_NOT_NEW);
    assertThat(target).isDirectoryContaining("glob:**mine");
    target = Files.createDirectory(folder.resolve("empty"));
    assertThat(restored(SECOND).events()).isEqualTo(6);
  }

  @Test
  void aRestoreThatWasCutOffIsSeenToBeSo() throws IOException {
    var disk = new FaultyDisk();
    var faulty = new KeptCopies(new Places(disk.over(home)));
    disk.room = 500;
    assertThatThrownBy(() -> faulty.restore(SECOND, disk.over(target)))
        .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.code())
            .isEqualTo(Trouble.Code.COPY_NOT_RESTORED)).hasRootCauseMessage("No space left on device");
    assertThat(target).doesNotExist();
    assertThat(folder.resolve("restored.partial")).isNotEmptyDirectory();
    disk.room = Long.MAX_VALUE;
    assertThat(refused(SECOND, target)).isEqualTo(Reason.Code.FOLDER_NOT_NEW);
    assertThat(target).doesNotExist();
  }

  @Test
  void aDamagedFileIsNamedAndCompletedFromOlderCopies() throws IOException {
    Files.writeString(copy(SECOND).resolve(NOVEMBER), "rotten");
    Files.delete(copy(SECOND).resolve("journal/phone/2026-11.jsonl"));
    Files.writeString(copy(SECOND).resolve("settings.json"), "{}");
    var names = List.of(NOVEMBER, "journal/phone/2026-11.jsonl", "settings.json");
    assertThat(copies.all().getLast().damaged()).isEqualTo(names);
    var restored = restored(SECOND);
    assertThat(restored.damaged()).isEqualTo(names);
    assertThat(restored.events()).isEqualTo(2);
    assertThat(restored.devices()).containsExactly(Diary.DESK);
    assertThat(copies.all().getLast().events()).isEqualTo(1);
    assertThat(everything(target).get(Diary.DESK)).extracting(recorded -> recorded.seq()).containsExactly(1L, 2L);
    assertThat(target.resolve("settings.json")).doesNotExist();
  }

  @Test
  void theNewestCopyTellsWhichNumbersWereGiven() throws IOException {
    assertThat(copies.lastSeq(Diary.DESK)).hasValue(3);
    assertThat(copies.lastSeq(new Device("phone"))).hasValue(6);
    assertThat(copies.lastSeq(new Device("nobody"))).isEmpty();
    Files.delete(diary.file("2026-11"));
    assertThat(copies.lastSeq(Diary.DESK)).hasValue(3);
    Files.writeString(copy(SECOND).resolve(NOVEMBER), "rotten");
    assertThat(copies.lastSeq(Diary.DESK)).hasValue(1);
    assertThat(new KeptCopies(new Places(folder.resolve("nowhere"))).lastSeq(Diary.DESK)).isEmpty();
  }

  @Test
  void aListOfSumsThatNamesOtherPlacesReachesNone() throws IOException {
    Files.writeString(copy(SECOND).resolve("SHA256SUMS"), "00  ../../device\n00  journal/../x.jsonl\n");
    assertThat(restored(SECOND).damaged()).hasSize(5);
    assertThat(folder.resolve("device")).doesNotExist();
    assertThat(everything(target)).isEqualTo(everything(home));
  }

  private Copy restored(LocalDate day) {
    var outcome = copies.restore(day, target);
    assertThat(outcome).isInstanceOf(Outcome.Restored.class);
    return ((Outcome.Restored) outcome).copy();
  }

  private Reason.Code refused(LocalDate day, Path into) {
    var outcome = copies.restore(day, into);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).reason().code();
  }

  private Path copy(LocalDate day) {
    return home.resolve("backups").resolve(day.toString());
  }

  private static SortedMap<Device, List<Recorded>> everything(Path home) {
    return new Journal(home.resolve("journal"), Optional.empty()).everything();
  }
}
