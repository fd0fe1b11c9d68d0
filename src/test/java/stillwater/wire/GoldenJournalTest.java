package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Activity;
import stillwater.focus.Block;
import stillwater.focus.Break;
import stillwater.focus.Course;
import stillwater.focus.Device;
import stillwater.focus.Event;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.Kind;
import stillwater.focus.Posture;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.Span;
import stillwater.focus.State;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.report.Calendar;
import stillwater.report.Chronicle;
import stillwater.report.Frame;
import stillwater.report.Report;

/// What version 1 of the journal means, kept for ever: whatever changes later must read this file as it is read here.
class GoldenJournalTest {
  private static final List<Recorded> RECORDED = GoldenStory.lines().stream().map(GoldenJournalTest::read).toList();
  private static final State STATE = State.replay(RECORDED);

  @Test
  void everyLineReadsToItsEvent() {
    assertThat(RECORDED).extracting(Recorded::event).isEqualTo(GoldenStory.events());
  }

  @Test
  void everyLineIsWrittenBackByteForByte() {
    assertThat(RECORDED.stream().map(EventJson::write).collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(GoldenStory.file());
  }

  @Test
  void everyEventAndEveryTypeHasItsLine() {
    assertThat(RECORDED.stream().<Class<?>>map(recorded -> recorded.event().getClass()))
        .containsOnly(Event.class.getPermittedSubclasses());
    assertThat(RECORDED.stream().map(recorded -> EventType.of(recorded.event()))).contains(EventType.values());
  }

  @Test
  void theStampsAreRead() {
    assertThat(RECORDED).extracting(Recorded::seq)
        .isEqualTo(IntStream.rangeClosed(1, RECORDED.size()).mapToObj(Long::valueOf).toList());
    assertThat(RECORDED.get(2)).extracting(Recorded::id, recorded -> recorded.at().toString())
        .containsExactly(GoldenStory.BLOCK, "2026-11-17T09:00:00.123+01:00");
  }

  @Test
  void nothingInItIsImpossibleAndNothingIsLeftRunning() {
    assertThat(STATE.anomalies().newestFirst()).isEmpty();
    assertThat(STATE.activity()).isEqualTo(new Activity.Idle());
    assertThat(STATE.openGaps()).isEmpty();
  }

  @Test
  void theBlockIsAsItWasAmendedAndTheAddedOneWasRemoved() {
    var block = block();
    assertThat(STATE.blocks().oldestFirst()).containsExactly(block);
    assertThat(block.task().intention()).isEqualTo(new Text("prove lemmas 3 and 4"));
    assertThat(block.task().kind()).isEqualTo(new Kind("writing"));
    assertThat(block.task().planned()).contains(Duration.ofMinutes(65));
    assertThat(block.started().wall()).isEqualTo("2026-11-17T07:59:00Z");
    assertThat(block.ended().orElseThrow().wall()).isEqualTo("2026-11-17T09:35:00Z");
    assertThat(block.shift()).isEqualTo(Duration.ofMinutes(5));
    assertThat(block.closing())
        .isEqualTo(new Block.Closing(Optional.of(Feeling.CALM), new Text("Fubini done — the remark too")));
  }

  @Test
  void theBlockIsCutIntoFocusAndTimeAwayWithoutTheMinutesTheClockWasMoved() {
    var course = course();
    assertThat(course.span().length()).isEqualTo(Duration.ofMinutes(91));
    assertThat(course.focused()).isEqualTo(Duration.ofMinutes(66));
    assertThat(course.away().length()).isEqualTo(Duration.ofMinutes(25));
    assertThat(course.unbroken()).extracting(Span::length)
        .containsExactly(Duration.ofMinutes(13), Duration.ofMinutes(8), Duration.ofMinutes(20), Duration.ofMinutes(25));
  }

  @Test
  void theInterruptionIsAsItWasDescribedLater() {
    var held = block().interruptions().getFirst();
    assertThat(block().interruptions()).hasSize(1);
    assertThat(held.source()).contains(Source.MEETING);
    assertThat(held.note()).isEqualTo(new Text("it became a meeting"));
    assertThat(held.cue()).isEqualTo(new Text("line 41: swap the integrals"));
    assertThat(held.worthIt()).contains(WorthIt.PARTLY);
    assertThat(held.away()).contains(Duration.ofMinutes(10));
    assertThat(held.returnTime()).contains(Duration.ofSeconds(200));
  }

  @Test
  void theDistractionAndTheGapStandInTheBlock() {
    assertThat(block().distractions()).singleElement()
        .satisfies(noted -> assertThat(noted.note()).isEqualTo(new Text("phone 📱")));
    assertThat(block().gaps()).singleElement().satisfies(gap -> {
      assertThat(gap.answer()).contains(GapAnswer.INTERRUPTION);
      assertThat(gap.slept()).contains(Duration.ofSeconds(870));
    });
  }

  @Test
  void theBreakWasExtendedAndItsSkippedMovementUndone() {
    var rest = STATE.breaks().latest().orElseThrow();
    assertThat(rest.after()).contains(GoldenStory.BLOCK);
    assertThat(rest.planned()).contains(Duration.ofMinutes(15));
    assertThat(rest.span(Instant.MAX).length()).isEqualTo(Duration.ofMinutes(16));
    assertThat(rest.movements()).containsExactly(new Break.Movement(
        GoldenStory.GAZE, Instant.parse("2026-11-17T09:42:00Z"), Duration.ofSeconds(20), false));
    assertThat(rest.ahead()).startsWith(GoldenStory.RAISES);
  }

  @Test
  void theThoughtIsForTomorrowAndWhatWasSaidOfTheDayIsKept() {
    var thought = STATE.thoughts().latest().orElseThrow();
    assertThat(thought.text()).isEqualTo(new Text("ask Ada about the σ-algebra"));
    assertThat(thought.settled()).contains(Settlement.TOMORROW);
    assertThat(STATE.kept().oldestFirst()).extracting(State.Kept::event)
        .hasExactlyElementsOfTypes(Event.PlanSet.class, Event.DayOpened.class, Event.LessonLearned.class,
            Event.DayClosed.class, Event.EndedElsewhere.class, Event.PostureNoted.class, Event.RemindersHeld.class);
    assertThat(STATE.posture(GoldenStory.REMOVED)).contains(Posture.STANDING);
    assertThat(STATE.quietUntil(Instant.parse("2026-11-17T16:36:59Z")).map(OffsetDateTime::toInstant))
        .contains(Instant.parse("2026-11-17T16:37:00Z"));
  }

  @Test
  void theWeekItFoldsTo() {
    var chronicle = Chronicle.of(new TreeMap<>(Map.of(new Device("desk-1"), RECORDED)), Optional.empty());
    var week = Report.of(chronicle, Calendar.of(Settings.DEFAULT), new Frame.OneWeek(LocalDate.of(2026, 11, 17)));
    assertThat(ReportJson.write(week)).startsWith("""
        {"week":"2026-W47","from":"2026-11-16","to":"2026-11-22","focusSeconds":3960,"awaySeconds":1500,"blocks":1,""")
        .contains("""
            "interruptions":2,"distractions":1,""", """
            "longestUnbrokenSeconds":1500,"depth":0.3788""", """
            "byKind":{"writing":3960}""", """
            "returnTime":{"n":1,"minSeconds":200,"medianSeconds":200,"maxSeconds":200}""", """
            {"date":"2026-11-17","focusSeconds":3960,""", """
            "breaks":{"offered":1,"taken":1,"cutShort":0,"skipped":0,"movements":1,"movementSeconds":20,""", """
            "uncertainty":{"unansweredGapSeconds":0,"openBlocks":0,"clockShifts":1,""");
  }

  private static Recorded read(String line) {
    return ((Line.Readable) EventJson.read(line)).recorded();
  }

  private static Block block() {
    return STATE.blocks().find(GoldenStory.BLOCK).orElseThrow();
  }

  private static Course course() {
    return block().course(Instant.MAX);
  }
}
