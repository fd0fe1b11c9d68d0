package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.RandomLife;
import stillwater.focus.Recorded;
import stillwater.focus.State;
import stillwater.focus.Trouble;

/// A journal keeps what it is given, and reads no more than it is asked for.
class JournalTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @TempDir
  private Path folder;

  @Test
  void noNumberIsGivenTwiceThoughAFileWasLostThatACopyStillHolds() throws IOException {
    var diary = new Diary(folder);
    diary.write("2026-10-17T09:00:00Z", Diary.lesson("october"));
    diary.write("2026-11-17T09:00:00Z", Diary.lesson("november"));
    Files.delete(diary.file("2026-11"));
    assertThat(new Journal(diary.folder, Optional.of(Diary.DESK), () -> 2).lastSeq()).isEqualTo(2);
    assertThat(new Journal(diary.folder, Optional.of(Diary.DESK), () -> 1).lastSeq()).isEqualTo(1);
  }

  @Test
  void whereNothingWasRecordedThereIsNothing() {
    var journal = new Diary(folder.resolve("none")).opened();
    assertThat(journal.recent()).isEmpty();
    assertThat(journal.whole()).isEmpty();
    assertThat(journal.everything()).isEmpty();
    assertThat(journal.events(NOVEMBER, NOVEMBER)).isEmpty();
    assertThat(journal.lastSeq()).isZero();
    assertThat(journal.recentSince()).isEmpty();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aDeviceWithoutANameHasRecordedNothing() {
    new Diary(folder).write("2026-11-17T09:00:00Z", Diary.started());
    var nobody = new Journal(folder, Optional.empty());
    assertThat(nobody.recent()).isEmpty();
    assertThat(nobody.lastSeq()).isZero();
    assertThat(nobody.everything()).containsOnlyKeys(Diary.DESK);
  }

  @Test
  void everyLifeIsReadBackAsItWasLived() {
    for (long seed = 0; seed < 20; seed++) {
      var life = RandomLife.of(seed, 60);
      var diary = new Diary(folder.resolve("life-" + seed));
      var journal = diary.opened();
      life.log().forEach(recorded -> journal.append(List.of(recorded)));
      assertThat(diary.opened().whole()).as("seed %d", seed).isEqualTo(life.log());
      assertThat(diary.opened().lastSeq()).as("seed %d", seed).isEqualTo(life.log().getLast().seq());
      assertThat(journal.lastSeq()).as("seed %d", seed).isEqualTo(life.log().getLast().seq());
    }
  }

  @Test
  void anEventThatStandsTwiceCountsOnceAndTheOrderIsThatOfItsDevice() {
    var diary = new Diary(folder);
    var events = Diary.lessons(4);
    diary.put("2026-11", Diary.lines(List.of(events.get(2), events.get(0), events.get(2), events.get(3))));
    diary.put("2026-10", Diary.lines(List.of(events.get(1), events.get(0))));
    assertThat(diary.opened().whole()).isEqualTo(events);
    assertThat(diary.opened().everything().get(Diary.DESK)).isEqualTo(events);
  }

  @Test
  void anEventThatStandsOnTwoDevicesCountsOnce() {
    var events = Diary.lessons(3);
    new Diary(folder, new Device("a")).put("2026-11", Diary.lines(events.subList(0, 2)));
    new Diary(folder, new Device("b")).put("2026-11", Diary.lines(events));
    assertThat(new Diary(folder).opened().everything().values().stream().flatMap(List::stream))
        .isEqualTo(events);
  }

  @Test
  void onlyMonthsOfDevicesAreReadAndTheRestIsLeftAlone() throws IOException {
    var diary = new Diary(folder);
    diary.write("2026-11-17T09:00:00Z", Diary.started());
    for (var name : List.of("2026-13.jsonl", "2026-11.jsonl.tmp", "2026-11.sync-conflict-20261117.jsonl", "notes.txt",
        ".stfolder", "26-11.jsonl")) {
      Files.writeString(diary.file("2026-11").resolveSibling(name), "not JSON\n");
    }
    Files.createDirectories(folder.resolve(".stversions").resolve("x"));
    Files.writeString(folder.resolve("README"), "hello");
    assertThat(diary.opened().everything()).containsOnlyKeys(Diary.DESK);
    assertThat(diary.opened().whole()).isEqualTo(diary.written());
  }

  @Test
  void theNewestTwoMonthsAreReadAndNothingOlder() throws IOException {
    var diary = new Diary(folder);
    diary.write("2026-09-10T09:00:00Z", Diary.lesson("september"));
    diary.write("2026-10-10T09:00:00Z", Diary.lesson("october"));
    diary.write("2026-11-10T09:00:00Z", Diary.lesson("november"));
    assertThat(diary.opened().recent()).isEqualTo(diary.written().subList(1, 3));
    assertThat(diary.opened().recentSince()).contains(YearMonth.of(2026, 10));
    makeUnreadable(diary, "2026-09");
    assertThatThrownBy(() -> diary.opened().whole()).isInstanceOf(Trouble.class);
  }

  @Test
  void monthsThatAWrongClockWroteDoNotHideWhatWasWrittenLast() {
    var diary = new Diary(folder);
    diary.write("2031-01-10T09:00:00Z", Diary.lesson("a clock five years ahead"));
    diary.write("2031-02-10T09:00:00Z", Diary.lesson("and a month"));
    diary.write("2026-11-10T09:00:00Z", Diary.lesson("november"));
    assertThat(diary.opened().recent()).isEqualTo(diary.written());
  }

  @Test
  void aRangeOfMonthsReadsTheMonthBeforeAndNothingElse() throws IOException {
    var diary = new Diary(folder);
    for (var month : List.of("05", "06", "07", "08", "09", "10", "11")) {
      diary.write("2026-" + month + "-10T09:00:00Z",
          month.equals("06") ? Diary.plan("2026-06-10", 60) : Diary.lesson(month));
    }
    makeUnreadable(diary, "2026-05");
    makeUnreadable(diary, "2026-11");
    var events = diary.opened().events(YearMonth.of(2026, 9), YearMonth.of(2026, 10)).get(Diary.DESK);
    assertThat(events).extracting(Recorded::event).containsExactly(
        Diary.plan("2026-06-10", 60), Diary.lesson("08"), Diary.lesson("09"), Diary.lesson("10"));
  }

  @Test
  void thePlanThatHoldsIsTheLatestThatWasNotUndone() {
    var diary = new Diary(folder);
    diary.write("2026-05-10T09:00:00Z", Diary.plan("2026-05-10", 60));
    var regretted = diary.write("2026-06-10T09:00:00Z", Diary.plan("2026-06-10", 90));
    diary.write("2026-06-11T09:00:00Z", new Event.Undone(regretted.id()));
    diary.write("2026-07-10T09:00:00Z", Diary.lesson("a plan-set that is only text"));
    assertThat(diary.opened().events(NOVEMBER, NOVEMBER).get(Diary.DESK)).extracting(Recorded::event)
        .containsExactly(Diary.plan("2026-05-10", 60));
  }

  @Test
  void aPlanFromAMonthTheClockHadWrongStandsInItsOrder() {
    var diary = new Diary(folder);
    diary.write("2026-11-10T09:00:00Z", Diary.plan("2026-11-10", 60));
    diary.write("2026-01-10T09:00:00Z", Diary.plan("2026-11-11", 90));
    assertThat(diary.opened().events(NOVEMBER, NOVEMBER).get(Diary.DESK)).isEqualTo(diary.written());
  }

  @Test
  void theLastSeqIsFoundAmongCorrectionsInOldMonths() {
    var diary = new Diary(folder);
    var block = diary.write("2026-01-10T09:00:00Z", Diary.started());
    diary.write("2026-01-10T10:00:00Z", Diary.ended(block));
    for (int day = 10; day < 20; day++) {
      diary.write("2026-11-" + day + "T09:00:00Z", Diary.lesson("day " + day));
    }
    diary.readWhole().write("2026-11-20T09:00:00Z", new Event.BlockRemoved(block.id()));
    assertThat(diary.in("2026-01")).hasSize(3);
    assertThat(diary.opened().lastSeq()).isEqualTo(13);
  }

  @Test
  void theLastSeqOfALongFileIsFoundAtItsEnd() {
    var diary = new Diary(folder);
    diary.put("2026-11", Diary.lines(Diary.lessons(700)));
    assertThat(diary.opened().lastSeq()).isEqualTo(700);
    diary.add("2026-11", "garbage ".repeat(20_000) + "\n");
    assertThat(diary.opened().lastSeq()).isEqualTo(700);
  }

  @Test
  void whatIsAppendedIsThereForEveryOtherReaderAtOnce() {
    var diary = new Diary(folder);
    var reader = diary.opened();
    for (int minute = 10; minute < 20; minute++) {
      diary.write("2026-11-17T09:" + minute + ":00Z", Diary.lesson("minute " + minute));
      assertThat(reader.recent()).isEqualTo(diary.written());
      assertThat(reader.everything().get(Diary.DESK)).isEqualTo(diary.written());
    }
  }

  @Test
  void aBlockThatRunsIsFoundAgainAfterTheMonthTurned() {
    var diary = new Diary(folder);
    var block = diary.write("2026-10-31T23:50:00+01:00", Diary.started());
    diary.write("2026-11-01T00:20:00+01:00", Diary.lesson("late"));
    assertThat(State.replay(diary.opened().recent()).running().orElseThrow().id()).isEqualTo(block.id());
  }

  private static void makeUnreadable(Diary diary, String month) throws IOException {
    Files.delete(diary.file(month));
    Files.createDirectories(diary.file(month).resolve("in-its-place"));
  }
}
