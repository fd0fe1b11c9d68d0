package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Device;
import stillwater.focus.History;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Watch;

/// Blocks of several devices, and blocks that nobody ended.
class ChronicleTest {
  @Test
  void whatRunsCountsUpToNow() {
    var events = Diary.together(on("laptop").start("09:00", "theory"));
    var standing = new Snapshot(State.replay(events.firstEntry().getValue()), Watch.Look.CALM);
    var chronicle = Chronicle.read(new Shelf(events), DAY, standing, Instant.parse("2026-11-16T08:25:00Z"));
    assertThat(Figures.of(chronicle, DAY).total().focus()).isEqualTo(minutes(25));
  }

  @Test
  void whatNobodyRunsHereStaysOpen() {
    var events = Diary.together(on("laptop").start("09:00", "theory"));
    var standing = new Snapshot(State.EMPTY, Watch.Look.CALM);
    var chronicle = Chronicle.read(new Shelf(events), DAY, standing, Instant.parse("2026-11-16T08:25:00Z"));
    assertThat(Figures.of(chronicle, DAY).uncertainty().openBlocks()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, 2026-11-29, 2026-11, 2026-11", "2026-10-31, 2026-11-29, 2026-10, 2026-11",
      "2026-11-30, 2026-11-30, 2026-11, 2026-12"})
  void theNightAfterTheLastDayIsReadToo(LocalDate first, LocalDate last, YearMonth from, YearMonth to) {
    var shelf = new Shelf(new TreeMap<>());
    Chronicle.read(shelf, USUAL.days(first, last), new Snapshot(State.EMPTY, Watch.Look.CALM), Instant.EPOCH);
    assertThat(shelf.asked).containsExactly(from, to);
  }

  /// A history that remembers for which months it was asked.
  private static final class Shelf implements History {
    private final SortedMap<Device, List<Recorded>> events;
    private final List<YearMonth> asked = new ArrayList<>();

    private Shelf(SortedMap<Device, List<Recorded>> events) {
      this.events = events;
    }

    @Override
    public SortedMap<Device, List<Recorded>> events(YearMonth from, YearMonth to) {
      asked.addAll(List.of(from, to));
      return events;
    }

    @Override
    public SortedMap<Device, List<Recorded>> everything() {
      throw new AssertionError("far more than is needed");
    }
  }

  private static final Calendar USUAL = Calendar.of(Settings.DEFAULT);
  private static final Period DAY = USUAL.day(LocalDate.parse("2026-11-16"));

  @Test
  void whereTwoDevicesOverlapAMinuteCountsForTheBlockBegunFirst() {
    var chronicle = both(on("laptop").block("09:00", "10:00", "theory"),
        on("desk").start("09:30", "coding").interrupted("09:40").resumed("10:10").end("11:00"));
    assertThat(chronicle.accounts(DAY)).extracting(account -> account.course().focused())
        .containsExactly(minutes(60), minutes(50));
    assertThat(Figures.of(chronicle, DAY).total()).isEqualTo(new Tally(minutes(110), 1, minutes(10), 0));
    assertThat(Figures.of(chronicle, DAY).blocks()).isEqualTo(2);
  }

  @Test
  void whatIsHiddenEndsAStretch() {
    var chronicle = both(on("laptop").block("09:30", "10:00", "theory"), on("desk").block("09:00", "09:40", "coding"),
        on("tablet").block("09:20", "11:00", "reading"));
    assertThat(chronicle.accounts(DAY)).extracting(account -> account.course().focused())
        .containsExactly(minutes(40), minutes(80), minutes(0));
    assertThat(Figures.of(chronicle, DAY).unbroken().longest()).isEqualTo(minutes(80));
  }

  @Test
  void aBlockInsideOneOfAnotherDeviceDoesNotCutIt() {
    var chronicle = both(on("laptop").block("09:00", "11:00", "theory"), on("desk").block("09:30", "10:00", "coding"));
    assertThat(Figures.of(chronicle, DAY).unbroken().longest()).isEqualTo(minutes(120));
  }

  @Test
  void ofTwoBlocksBegunTogetherTheOneOfTheDeviceNamedFirstCounts() {
    var backwards = new TreeMap<Device, List<Recorded>>(Comparator.reverseOrder());
    backwards.putAll(Diary.together(
        on("laptop").block("09:00", "10:00", "theory"), on("desk").block("09:00", "10:00", "coding")));
    assertThat(Figures.of(Chronicle.of(backwards, Optional.empty()), DAY).byKind().keySet())
        .extracting(Object::toString).containsExactly("coding");
  }

  @Test
  void blocksOfOneDeviceDoNotCutEachOther() {
    var chronicle = on("laptop").block("09:00", "10:00", "theory").block("09:30", "10:30", "coding").chronicle();
    assertThat(Figures.of(chronicle, DAY).total().focus()).isEqualTo(minutes(120));
  }

  @Test
  void aBlockWithoutAnEndCountsToItsLastEventAndIsOpen() {
    var figures = Figures.of(on("laptop").start("09:00", "theory").distracted("09:25").chronicle(), DAY);
    assertThat(figures.total().focus()).isEqualTo(minutes(25));
    assertThat(figures.uncertainty().openBlocks()).isEqualTo(1);
    assertThat(figures.breaks().offered()).isZero();
  }

  @Test
  void aBlockLeftRunningEndsWhereAnotherDeviceSaidItDid() {
    var laptop = on("laptop").start("09:00", "theory").distracted("09:25");
    var chronicle = both(laptop, on("desk").endedElsewhere("18:00", laptop, "09:00", "10:10"));
    assertThat(chronicle.accounts(DAY)).singleElement()
        .satisfies(account -> assertThat(account.course().focused()).isEqualTo(minutes(70)));
    assertThat(Figures.of(chronicle, DAY).uncertainty().openBlocks()).isZero();
  }

  @Test
  void anEndSaidElsewhereIsNeverBeforeWhatHappenedLastInTheBlock() {
    var laptop = on("laptop").start("09:00", "theory").distracted("09:25");
    var chronicle = both(laptop, on("desk").endedElsewhere("18:00", laptop, "09:00", "09:10"));
    assertThat(Figures.of(chronicle, DAY).total().focus()).isEqualTo(minutes(25));
  }

  @Test
  void anEndSaidElsewhereCountsNoMoreOnceTheDeviceWentOnWithTheBlockOrEndedItItself() {
    var laptop = on("laptop").start("09:00", "theory");
    var desk = on("desk").endedElsewhere("10:30", laptop, "09:00", "10:00");
    laptop.distracted("09:55");
    assertThat(Figures.of(both(laptop, desk), DAY).uncertainty().openBlocks()).isEqualTo(1);
    laptop.end("11:30");
    assertThat(Figures.of(both(laptop, desk), DAY).total().focus()).isEqualTo(minutes(150));
  }

  @Test
  void ofTwoEndsSaidElsewhereTheOneSaidLastCountsAndOneThatWasUndoneDoesNot() {
    var laptop = on("laptop").start("09:00", "theory");
    var desk = on("desk").endedElsewhere("18:00", laptop, "09:00", "10:00");
    var tablet = on("tablet").endedElsewhere("18:30", laptop, "09:00", "11:00");
    assertThat(Figures.of(both(laptop, desk, tablet), DAY).total().focus()).isEqualTo(minutes(120));
    tablet.undo("18:31");
    assertThat(Figures.of(both(laptop, desk, tablet), DAY).total().focus()).isEqualTo(minutes(60));
  }

  @Test
  void aBlockThatIsInterruptedEndsWhereTheInterruptionBeganWhateverIsSaidElsewhere() {
    var laptop = on("laptop").start("09:00", "theory").interrupted("09:40");
    var desk = on("desk").endedElsewhere("18:00", laptop, "09:00", "12:00");
    assertThat(Figures.of(both(laptop, desk), DAY).total()).isEqualTo(new Tally(minutes(40), 1, minutes(0), 0));
  }

  @Test
  void theBlockThatRunsCountsUntilNowAndIsNotOpen() {
    var laptop = on("laptop").start("09:00", "theory").distracted("09:25").interrupted("09:50");
    var running = new Running(laptop.block(), Instant.parse("2026-11-16T09:20:00Z"));
    var figures = Figures.of(
        Chronicle.of(Diary.together(laptop, on("desk").start("08:00", "coding")), Optional.of(running)), DAY);
    assertThat(figures.total()).isEqualTo(new Tally(minutes(50), 1, minutes(30), 1));
    assertThat(figures.uncertainty().openBlocks()).isEqualTo(1);
  }

  @Test
  void aBlockThatEndedMeanwhileDoesNotRun() {
    var laptop = on("laptop").block("09:00", "10:00", "theory");
    var running = new Running(laptop.block(), Instant.parse("2026-11-16T11:00:00Z"));
    assertThat(Figures.of(Chronicle.of(Diary.together(laptop), Optional.of(running)), DAY).total().focus())
        .isEqualTo(minutes(60));
  }

  @Test
  void whatWasUndoneOrRemovedIsNotThere() {
    var chronicle = on("laptop").start("09:00", "theory").undo("09:01").block("10:00", "11:00", "theory")
        .removed("11:01").chronicle();
    assertThat(chronicle.blocks()).isEmpty();
  }

  @Test
  void thePlanSetForTheLatestDateHoldsAndOfSeveralForOneDateTheOneSaidLast() {
    var plans = both(
        on("laptop").plan("08:00", "2026-11-16", 1).plan("09:00", "2026-11-18", 2).plan("12:00", "2026-11-18", 3),
        on("desk").plan("10:00", "2026-11-18", 4).plan("13:00", "2026-11-17", 5)).plans();
    assertThat(plans.on(LocalDate.parse("2026-11-15"))).isEmpty();
    assertThat(plans.on(LocalDate.parse("2026-11-16"))).contains(Duration.ofHours(1));
    assertThat(plans.on(LocalDate.parse("2026-11-17"))).contains(Duration.ofHours(5));
    assertThat(plans.on(LocalDate.parse("2026-12-24"))).contains(Duration.ofHours(3));
  }

  @Test
  void onOneDeviceThePlanSaidLastHoldsWhateverItsClockDid() {
    var plans = on("laptop").plan("12:00", "2026-11-16", 3).plan("08:00", "2026-11-16", 2).chronicle().plans();
    assertThat(plans.on(LocalDate.parse("2026-11-16"))).contains(Duration.ofHours(2));
  }

  private static Chronicle both(Diary... diaries) {
    return Chronicle.of(Diary.together(diaries), Optional.empty());
  }

  private static Diary on(String device) {
    return Diary.of(device, "Europe/Berlin").on("2026-11-16");
  }

  private static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }
}
