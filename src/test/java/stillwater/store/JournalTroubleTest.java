package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Device;
import stillwater.focus.Recorded;
import stillwater.focus.Trouble;
import stillwater.focus.Trouble.Code;

/// Where the disk fails nothing is acknowledged, nothing recorded before is lost, and the trouble has its right name.
class JournalTroubleTest {
  private static final List<Recorded> OLD = Diary.lessons(3);
  private static final List<Recorded> NEW = List.of(
      Diary.recorded(4, "2026-11-17T10:00:00Z", Diary.started()),
      Diary.recorded(5, "2026-11-17T11:00:00Z", Diary.lesson("x".repeat(300))));

  private static final FileSystem MEMORY = Jimfs.newFileSystem(Configuration.unix());

  @TempDir
  private Path folder;
  private final FaultyDisk disk = new FaultyDisk();

  @Test
  void aDiskThatFillsUpAtAnyByteLosesNothingAndKeepsNothingHalf() {
    int needed = Diary.lines(NEW).length();
    for (int room = 0; room < needed; room++) {
      var diary = new Diary(disk.over(MEMORY.getPath("/full-" + room)));
      diary.put("2026-11", Diary.lines(OLD));
      disk.room = room;
      var journal = diary.opened();
      assertThat(code(() -> journal.append(NEW))).as("room for %d", room).isEqualTo(Code.NO_ROOM);
      assertThat(diary.opened().recent()).as("room for %d", room).isEqualTo(OLD);
      assertThat(journal.lastSeq()).as("room for %d", room).isEqualTo(3);

      disk.room = Long.MAX_VALUE;
      journal.append(NEW);
      assertThat(diary.opened().recent()).as("room for %d", room).hasSize(5).endsWith(NEW.getLast());
    }
  }

  @Test
  void whatCouldNotBeTakenBackIsReadAgainAndCountsOnceWhenItIsKeptAfterAll() {
    int needed = Diary.lines(NEW).length();
    for (int room = 0; room <= needed; room++) {
      var diary = new Diary(disk.over(MEMORY.getPath("/room-" + room)));
      diary.put("2026-11", Diary.lines(OLD));
      disk.room = room;
      disk.unforced = new IOException("Input/output error");
      disk.untruncated = new IOException("Input/output error");
      var journal = diary.opened();
      assertThat(code(() -> journal.append(NEW))).as("room for %d", room)
          .isEqualTo(room < needed ? Code.NO_ROOM : Code.NOT_SAVED);
      var left = journal.recent();
      assertThat(left).as("room for %d", room).startsWith(OLD.toArray(Recorded[]::new));
      assertThat(left.subList(OLD.size(), left.size())).as("room for %d", room)
          .isEqualTo(NEW.subList(0, left.size() - OLD.size()));
      assertThat(journal.lastSeq()).as("room for %d", room).isEqualTo(left.size());

      disk.room = Long.MAX_VALUE;
      disk.unforced = null;
      disk.untruncated = null;
      journal.append(NEW);
      assertThat(diary.opened().recent()).as("room for %d", room)
          .isEqualTo(Stream.concat(OLD.stream(), NEW.stream()).toList());
    }
  }

  @Test
  void aDiskThatCannotBeReadIsSaidSoAndNothingIsWrittenOnIt() {
    var diary = new Diary(disk.over(folder));
    diary.put("2026-11", Diary.lines(OLD));
    var before = diary.bytes("2026-11");
    var journal = diary.opened();
    disk.unread = new IOException("Input/output error");
    assertThat(code(journal::recent)).isEqualTo(Code.HOME_NOT_READABLE);
    assertThat(code(journal::whole)).isEqualTo(Code.HOME_NOT_READABLE);
    assertThat(code(journal::everything)).isEqualTo(Code.HOME_NOT_READABLE);
    assertThat(code(journal::lastSeq)).isEqualTo(Code.HOME_NOT_READABLE);
    assertThat(code(() -> journal.append(NEW))).isEqualTo(Code.NOT_SAVED);
    disk.unread = null;
    assertThat(diary.bytes("2026-11")).isEqualTo(before);
    journal.append(NEW);
    assertThat(diary.opened().recent()).hasSize(5);
  }

  @Test
  void aDiskThatIsFullIsKnownInEveryLanguage() throws IOException {
    try (var small = Jimfs.newFileSystem(
        Configuration.unix().toBuilder().setBlockSize(4096).setMaxSize(2 * 4096).build())) {
      var diary = new Diary(small.getPath("/journal"));
      var journal = diary.opened();
      for (int lesson = 1; lesson < 12; lesson++) {
        journal.append(List.of(Diary.recorded(lesson, "2026-11-17T09:00:00Z", Diary.lesson("x".repeat(480)))));
      }
      assertThat(code(() -> journal.append(Diary.lessons(60)))).isEqualTo(Code.NO_ROOM);
      assertThat(diary.opened().recent()).hasSize(11);
    }
  }

  @Test
  void whatAnotherProcessWritesBetweenTheLookAtTheEndAndTheWriteStands() {
    var diary = new Diary(disk.over(folder));
    diary.put("2026-11", Diary.lines(OLD));
    var theirs = Diary.recorded(9, "2026-11-17T12:00:00Z", Diary.lesson("theirs"));
    disk.meanwhile = () -> new Diary(folder).add("2026-11", Diary.lines(List.of(theirs)));
    diary.opened().append(NEW);
    assertThat(diary.opened().recent()).hasSize(6).contains(theirs).containsAll(NEW).containsAll(OLD);

    var more = Diary.recorded(10, "2026-11-17T13:00:00Z", Diary.lesson("more"));
    disk.meanwhile = () -> new Diary(folder).add("2026-11", Diary.lines(List.of(more)));
    disk.unforced = new IOException("Input/output error");
    assertThat(code(() -> diary.opened().append(List.of(
        Diary.recorded(11, "2026-11-17T14:00:00Z", Diary.lesson("late")))))).isEqualTo(Code.NOT_SAVED);
    assertThat(diary.opened().recent()).contains(theirs, more);
  }

  @Test
  void anotherDevicesFileThatCannotBeReadToItsEndIsLeftOutAndTold() {
    var phone = new Diary(folder, new Device("phone"));
    phone.put("2026-10", Diary.lines(List.of(Diary.recorded(1, "2026-10-17T09:00:00Z", Diary.plan("2026-10-17", 60)))));
    phone.put("2026-11", Diary.lines(OLD));
    var journal = new Diary(disk.over(folder)).opened();
    disk.unread = new IOException("Input/output error");
    assertThat(journal.events(YearMonth.of(2026, 12), YearMonth.of(2026, 12)).values()).allMatch(List::isEmpty);
    assertThat(journal.everything().values()).allMatch(List::isEmpty);
    assertThat(journal.unread()).hasSize(2);
    disk.unread = null;
    assertThat(journal.everything().values()).singleElement().satisfies(events -> assertThat(events).hasSize(3));
    assertThat(journal.unread()).isEmpty();
  }

  @Test
  void whatCannotBeForcedIsNotAcknowledged() {
    var diary = new Diary(disk.over(folder));
    diary.put("2026-11", Diary.lines(OLD));
    disk.unforced = new IOException("Input/output error");
    assertThat(code(() -> diary.opened().append(NEW))).isEqualTo(Code.NOT_SAVED);
    assertThat(diary.opened().recent()).isEqualTo(OLD);
  }

  @Test
  void whatMayNotBeWrittenIsSaidSo() {
    var diary = new Diary(disk.over(folder));
    diary.put("2026-11", Diary.lines(OLD));
    disk.unopened = new AccessDeniedException("2026-11.jsonl");
    assertThat(code(() -> diary.opened().append(NEW))).isEqualTo(Code.HOME_NOT_WRITABLE);
    disk.unopened = new FileSystemException("2026-11.jsonl", null, "Read-only file system");
    assertThat(code(() -> diary.opened().append(NEW))).isEqualTo(Code.HOME_NOT_WRITABLE);
    disk.unopened = new FileSystemException("2026-11.jsonl", null, "Input/output error");
    assertThat(code(() -> diary.opened().append(NEW))).isEqualTo(Code.NOT_SAVED);
    assertThat(diary.opened().recent()).isEqualTo(OLD);
  }

  @Test
  void aFileWhereAFolderShouldBeIsSaidSo() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "hello");
    assertThat(code(() -> new Diary(file.resolve("journal")).opened().append(NEW))).isEqualTo(Code.HOME_IS_A_FILE);
    assertThat(code(() -> new Diary(file.resolve("a/b/journal")).opened().append(NEW))).isEqualTo(Code.HOME_IS_A_FILE);
    assertThat(code(() -> new Diary(file).opened().append(NEW))).isEqualTo(Code.HOME_IS_A_FILE);
    assertThat(code(() -> new Diary(file).opened().everything())).isEqualTo(Code.HOME_IS_A_FILE);
    Files.writeString(folder.resolve("desk-1"), "hello");
    assertThat(code(() -> new Diary(folder).opened().append(NEW))).isEqualTo(Code.HOME_IS_A_FILE);
    assertThat(code(() -> new Diary(folder).opened().recent())).isEqualTo(Code.HOME_IS_A_FILE);
    assertThat(file).hasContent("hello");
  }

  @Test
  void aMonthThatCannotBeReadIsSaidSo() throws IOException {
    var diary = new Diary(folder);
    Files.createDirectories(diary.file("2026-11"));
    assertThat(code(() -> diary.opened().recent())).isEqualTo(Code.HOME_NOT_READABLE);
    assertThat(code(() -> diary.opened().lastSeq())).isEqualTo(Code.HOME_NOT_READABLE);
    assertThat(catchThrowableOfType(Trouble.class, () -> diary.opened().recent()).about())
        .containsExactly(diary.file("2026-11").toString());
  }

  @Test
  void aJournalThatANewerStillwaterWroteIsNotTouched() {
    var diary = new Diary(folder);
    diary.put("2026-11", Diary.lines(OLD) + "{\"v\":2,\"id\":\"?\"}\n");
    assertThat(code(() -> diary.opened().recent())).isEqualTo(Code.HOME_IS_NEWER);
    assertThat(code(() -> diary.opened().whole())).isEqualTo(Code.HOME_IS_NEWER);
    assertThat(code(() -> diary.opened().lastSeq())).isEqualTo(Code.HOME_IS_NEWER);
    assertThat(diary.opened().everything().get(Diary.DESK)).isEqualTo(OLD);
  }

  @Test
  void aCorrectionThatANewerStillwaterWroteInAnOldMonthLeavesNoSeqToCountOnFrom() {
    var diary = new Diary(folder);
    diary.put("2026-01", "{\"v\":2}\n");
    diary.put("2026-10", "");
    diary.put("2026-11", Diary.lines(OLD));
    assertThat(code(() -> diary.opened().recent())).isEqualTo(Code.HOME_IS_NEWER);
    assertThat(code(() -> diary.opened().lastSeq())).isEqualTo(Code.HOME_IS_NEWER);
  }

  @Test
  void whatANewerStillwaterWroteOnAnotherDeviceIsNoTrouble() {
    var diary = new Diary(folder);
    diary.put("2026-11", Diary.lines(OLD));
    new Diary(folder, new Device("phone")).put("2026-11", "{\"v\":2}\n");
    assertThat(diary.opened().recent()).isEqualTo(OLD);
    assertThat(diary.opened().lastSeq()).isEqualTo(3);
  }

  @Test
  void anAppendIsForcedBeforeItReturnsAndSoAreTheNamesOfNewFoldersAndFiles() {
    var diary = new Diary(disk.over(folder).resolve("home").resolve("journal"));
    var journal = diary.opened();
    journal.append(OLD);
    assertThat(disk.log.stream().filter(did -> !did.startsWith("write"))).containsExactly(
        "make home", "force " + folder.getFileName(), "make journal", "force home", "make desk-1", "force journal",
        "force desk-1", "force 2026-11.jsonl");
    disk.log.clear();
    journal.append(NEW);
    assertThat(disk.log.getLast()).isEqualTo("force 2026-11.jsonl");
    assertThat(disk.log.subList(0, disk.log.size() - 1)).isNotEmpty().containsOnly("write 2026-11.jsonl");
  }

  @Test
  void aFileThatWasLeftEmptyByAFailureGetsItsNameForcedToo() {
    var journal = new Diary(disk.over(folder)).opened();
    disk.room = 0;
    assertThatThrownBy(() -> journal.append(OLD)).isInstanceOf(Trouble.class);
    disk.room = Long.MAX_VALUE;
    disk.log.clear();
    journal.append(OLD);
    assertThat(disk.log).startsWith("force desk-1").endsWith("force 2026-11.jsonl");
  }

  @Test
  void aFailedAppendInTwoMonthsLeavesFactsThatAreReadAgain() {
    var diary = new Diary(disk.over(folder));
    var october = Diary.recorded(1, "2026-10-17T10:00:00Z", Diary.lesson("october"));
    var november = Diary.recorded(2, "2026-11-17T10:00:00Z", Diary.lesson("november"));
    var journal = diary.opened();
    disk.room = Diary.lines(List.of(october)).length() + 10;
    assertThat(code(() -> journal.append(List.of(october, november)))).isEqualTo(Code.NO_ROOM);
    assertThat(journal.recent()).containsExactly(october);
    assertThat(journal.lastSeq()).isEqualTo(1);
  }

  private static Code code(ThrowingCallable doing) {
    return Optional.ofNullable(catchThrowableOfType(Trouble.class, doing)).orElseThrow().code();
  }
}
