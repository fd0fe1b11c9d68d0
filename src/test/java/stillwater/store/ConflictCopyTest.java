package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Checkup;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Recorded;

/// Copies that tools make beside a file, where two machines had changed it, are read and never written.
class ConflictCopyTest {
  private static final List<Recorded> EVENTS = Diary.lessons(5);

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Diary diary = new Diary(disk.getPath("/home/journal"));

  @AfterEach
  void closeDisk() throws IOException {
    disk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "2026-11.sync-conflict-20261121-093000-ABCDEFG.jsonl",
      "2026-11 (conflicted copy 2026-11-21 093000).jsonl",
      "2026-11_conflict-20261121-093000.jsonl",
      "2026-11 (laptop's conflicted copy 2026-11-21).jsonl",
      "2026-11 (In Konflikt stehende Kopie von laptop 2026-11-21).jsonl",
      "2026-11-LAPTOP.jsonl",
      "2026-11-LAPTOP-2.jsonl",
      "2026-11 (1).jsonl",
      "2026-11 (SFConflict someone 2026-11-21-09-30-00).jsonl",
      "2026-11.Conflict.jsonl",
      "2026-11~HEAD.jsonl",
      "2026-11.jsonl~HEAD",
      "2026-11.jsonl~origin_main"})
  void aCopyIsReadWithItsFileAndNeverWritten(String name) throws IOException {
    diary.put("2026-11", Diary.lines(EVENTS.subList(0, 3)));
    var copy = diary.file("2026-11").resolveSibling(name);
    Files.writeString(copy, Diary.lines(List.of(EVENTS.get(0), EVENTS.get(1), EVENTS.get(3), EVENTS.get(4))));
    assertThat(diary.opened().recent()).isEqualTo(EVENTS);
    assertThat(diary.opened().whole()).isEqualTo(EVENTS);
    assertThat(diary.opened().everything().get(Diary.DESK)).isEqualTo(EVENTS);
    assertThat(diary.opened().events(YearMonth.of(2026, 11), YearMonth.of(2026, 11)).get(Diary.DESK)).isEqualTo(EVENTS);
    assertThat(diary.opened().lastSeq()).isEqualTo(5);

    var before = Files.readAllBytes(copy);
    var footprint = Footprint.of(places());
    var journal = diary.opened();
    journal.append(List.of(Diary.recorded(6, "2026-11-18T09:00:00Z", Diary.lesson("after"))));
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    assertThat(diary.in("2026-11")).hasSize(4);
    assertThat(Footprint.of(places())).isNotEqualTo(footprint);
    assertThat(footprint.files()).hasSize(2);
    assertThat(problems()).containsExactly(Problem.NEEDED_COPY);
  }

  @ParameterizedTest
  @ValueSource(strings = {".syncthing.2026-11.jsonl.tmp", "~syncthing~2026-11.jsonl.tmp", ".2026-11.jsonl.a1B2c3",
      ".2026-11.jsonl.~1a2b3c4d", "2026-11.jsonl.part", "2026-11.jsonl.tmp", ".~lock.2026-11.jsonl#", "2026-11.jsonl~"})
  void whatHasNotArrivedYetIsLeftAlone(String name) throws IOException {
    diary.put("2026-11", Diary.lines(EVENTS.subList(0, 3)));
    Files.writeString(diary.file("2026-11").resolveSibling(name), Diary.lines(EVENTS));
    assertThat(diary.opened().recent()).isEqualTo(EVENTS.subList(0, 3));
    assertThat(diary.opened().everything().get(Diary.DESK)).isEqualTo(EVENTS.subList(0, 3));
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-111.jsonl", "2026-13 (1).jsonl", "12026-11.jsonl", "copy of 2026-11.jsonl"})
  void whatHasNoMonthsNameIsNotReadAndNamed(String name) throws IOException {
    diary.put("2026-11", Diary.lines(EVENTS.subList(0, 3)));
    Files.writeString(diary.file("2026-11").resolveSibling(name), Diary.lines(EVENTS));
    assertThat(diary.opened().whole()).isEqualTo(EVENTS.subList(0, 3));
    assertThat(problems()).containsExactly(Problem.MISNAMED);
  }

  @Test
  void aCopyThatHoldsNothingNewIsNoDamage() {
    diary.put("2026-11", Diary.lines(EVENTS));
    diary.put("2026-11-LAPTOP", Diary.lines(EVENTS.subList(0, 2)));
    assertThat(problems()).containsExactly(Problem.NEEDLESS_COPY).noneMatch(Problem::isDamage);
  }

  @Test
  void aMonthOfWhichOnlyACopyIsLeftCounts() {
    diary.put("2026-10 (conflicted copy 2026-11-21 093000)", Diary.lines(EVENTS));
    diary.put("2026-08", "");
    assertThat(diary.opened().recent()).isEqualTo(EVENTS);
    assertThat(diary.opened().recentSince()).contains(YearMonth.of(2026, 8));
    assertThat(diary.opened().lastSeq()).isEqualTo(5);
  }

  @Test
  void copiesTakeNoMonthsPlaceAmongTheNewest() {
    diary.write("2026-10-10T09:00:00Z", Diary.lesson("october"));
    diary.write("2026-11-10T09:00:00Z", Diary.lesson("november"));
    diary.put("2026-11 (1)", "");
    diary.put("2026-11 (2)", "");
    assertThat(diary.opened().recent()).isEqualTo(diary.written());
  }

  @Test
  void aPlanThatWasUndoneInACopyDoesNotHold() {
    var plan = Diary.recorded(1, "2026-06-10T09:00:00Z", Diary.plan("2026-06-10", 90));
    var undo = Diary.recorded(2, "2026-06-10T09:01:00Z", new Event.Undone(plan.id()));
    diary.put("2026-06", Diary.lines(List.of(plan)));
    diary.put("2026-06 (1)", Diary.lines(List.of(undo)));
    assertThat(diary.opened().events(YearMonth.of(2026, 11), YearMonth.of(2026, 11)).get(Diary.DESK)).isEmpty();
  }

  /// Files have other names on each machine, so their order must not decide.
  @Test
  void whereOneEventStandsTwiceWithOtherContentTheSameOneCountsWhateverTheFilesAreCalled() {
    var seed = 20_261_121L;
    var random = new Random(seed);
    var contents = new ArrayList<Recorded>();
    for (var text : List.of("a lesson", "a lemma", "b lemma", "")) {
      contents.add(Diary.recorded(1, "2026-11-17T09:00:00Z", Diary.lesson(text)));
    }
    var names = new ArrayList<>(List.of("2026-11", "2026-11 (1)", "2026-11-A", "2026-11~HEAD"));
    for (int round = 0; round < 24; round++) {
      Collections.shuffle(names, random);
      for (int i = 0; i < names.size(); i++) {
        diary.put(names.get(i), Diary.lines(List.of(contents.get(i))));
      }
      assertThat(diary.opened().recent()).as("seed %d, round %d", seed, round).containsExactly(contents.get(3));
      assertThat(diary.opened().everything().get(Diary.DESK)).as("seed %d, round %d", seed, round)
          .containsExactly(contents.get(3));
    }
    assertThat(problems()).contains(Problem.CONTRADICTED);
  }

  /// Two machines that took one name: both histories stay, in an order that both machines give them.
  @Test
  void eventsWithOneNumberStandInTheOrderOfTheirIds() {
    var mine = Diary.lessons(3);
    var theirs = mine.stream().map(recorded -> new Recorded(
        new Id(new UUID(recorded.id().value().getMostSignificantBits(),
            recorded.id().value().getLeastSignificantBits() + 1)),
        recorded.seq(), recorded.at(), Diary.lesson("theirs"))).toList();
    diary.put("2026-11", Diary.lines(mine));
    diary.put("2026-11.sync-conflict-20261121-093000-ABCDEFG", Diary.lines(theirs));
    var here = diary.opened().recent();
    var there = new Diary(disk.getPath("/there/journal"));
    there.put("2026-11", Diary.lines(theirs));
    there.put("2026-11.sync-conflict-20261121-093000-HIJKLMN", Diary.lines(mine));
    assertThat(there.opened().recent()).isEqualTo(here).hasSize(6);
    assertThat(here).extracting(Recorded::seq).containsExactly(1L, 1L, 2L, 2L, 3L, 3L);
    assertThat(problems()).containsExactly(Problem.SEQ_TWICE, Problem.NEEDED_COPY);
  }

  @Test
  void aCopyInAnotherDevicesFolderIsReadToo() {
    diary.put("2026-11", Diary.lines(EVENTS.subList(0, 1)));
    var phone = new Diary(diary.folder, new Device("phone"));
    phone.put("2026-11-LAPTOP", Diary.lines(EVENTS.subList(1, 5)));
    assertThat(diary.opened().everything().get(new Device("phone"))).isEqualTo(EVENTS.subList(1, 5));
    assertThat(diary.opened().recent()).hasSize(1);
  }

  private Places places() {
    return new Places(diary.folder.getParent());
  }

  private List<Problem> problems() {
    return new Doctor(places(), "m").examine().stream().flatMap(file -> file.findings().stream())
        .map(Checkup.Finding::problem).filter(problem -> problem != Problem.EXPOSED).distinct().sorted().toList();
  }
}
