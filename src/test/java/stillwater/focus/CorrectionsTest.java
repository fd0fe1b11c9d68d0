package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Reason.Code;

/// What may be said about what is past: undone, added, amended, removed.
class CorrectionsTest {

  @Test
  void undoingAFreshEndLetsTheBlockRunOn() {
    var day = Day.focusing().pass(30).say(Day.finish()).pass(2).say(new Command.Undo());
    assertThat(day.focused()).isEqualTo(32);
    assertThat(day.block().gaps()).isEmpty();
  }

  @Test
  void undoingAnOldEndLeavesTheTimeSinceAsAnUnseenGap() {
    var day = Day.focusing().pass(30).say(Day.finish()).pass(3).say(new Command.Undo()).pass(10);
    assertThat(day.focused()).isEqualTo(40);
    assertThat(day.gap(0).cause()).isEqualTo(GapCause.UNSEEN);
    assertThat(day.gap(0).span().length()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void undoingAnOldEndWhileInterruptedLeavesTheInterruption() {
    var day = Day.focusing().pass(10).say(Day.interrupt()).pass(10).say(Day.finish()).pass(10).say(new Command.Undo());
    assertThat(day.away()).isEqualTo(20);
    assertThat(day.block().gaps()).isEmpty();
  }

  @Test
  void undoingABreakTakesBackEndAndBreakTogether() {
    var day = Day.focusing().pass(30).say(Day.rest()).pass(1).say(new Command.Undo());
    assertThat(day.state.breaks().latest()).isEmpty();
    assertThat(day.focused()).isEqualTo(31);
    assertThat(day.state.activity()).isEqualTo(new Activity.Focusing(day.block().id()));
  }

  @Test
  void undoingAStartThatEndedABreakGoesBackToTheBreak() {
    var day = Day.focusing().pass(30).say(Day.rest()).pass(5).say(new Command.Start(Day.task(25))).pass(1);
    assertThat(day.say(new Command.Undo()).state.resting()).isPresent();
    assertThat(day.pause().isOpen()).isTrue();
  }

  @Test
  void undoingAnAnswerThatEndedTheBlockLetsItRunOn() {
    var day = Day.focusing().pass(10).sleep(30).say(Day.distraction()).pass(1).answer(GapAnswer.END).pass(1);
    day.say(new Command.Undo());
    assertThat(day.focused()).isEqualTo(12);
    assertThat(day.state.openGaps()).hasSize(1);
    assertThat(day.block().distractions()).hasSize(1);
  }

  @Test
  void whatTheProgramSawInABlockGoesWithItsStart() {
    var day = Day.focusing().pass(10).shift(60).sleep(30).say(new Command.Undo());
    assertThat(day.state.blocks().latest()).isEmpty();
    assertThat(day.state.anomalies().latest()).isEmpty();
    assertThat(day.state.activity()).isEqualTo(new Activity.Idle());
  }

  @Test
  void aGapAfterAReturnGoesWithTheReturn() {
    var day = Day.focusing().pass(10).say(Day.interrupt()).pass(5).say(new Command.Resume()).sleep(30).pass(5);
    day.say(new Command.Undo());
    assertThat(day.state.openGaps()).isEmpty();
    assertThat(day.away()).isEqualTo(40);
  }

  @Test
  void undosGoBackStepByStepAndEndWhereNothingWasSaid() {
    var day = Day.focusing().pass(1).say(Day.distraction()).pass(1).say(Day.interrupt()).pass(1);
    assertThat(day.say(new Command.Undo()).state.activity()).isEqualTo(new Activity.Focusing(day.block().id()));
    assertThat(day.say(new Command.Undo()).block().distractions()).isEmpty();
    assertThat(day.say(new Command.Undo()).state.blocks().latest()).isEmpty();
    assertThat(day.refusal(new Command.Undo()).code()).isEqualTo(Code.NOTHING_TO_UNDO);
  }

  @Test
  void anUndoThatWasItselfUndoneTakesNothingBack() {
    var day = Day.focusing().pass(1).say(Day.distraction()).pass(1).say(new Command.Undo());
    var undo = day.state.log().latest().orElseThrow();
    assertThat(day.noticed(new Event.Undone(undo.id())).block().distractions()).hasSize(1);
    assertThat(State.replay(day.state.log().oldestFirst()).blocks().oldestFirst()).containsExactly(day.block());
  }

  @Test
  void severalUndosAreRedoneInOrder() {
    var day = Day.focusing().pass(1).say(Day.distraction()).pass(1).say(Day.interrupt()).pass(1);
    var before = Told.of(day.state);
    day.say(new Command.Undo()).say(new Command.Undo()).say(new Command.Undo());
    assertThat(day.say(new Command.Redo()).state.activity()).isEqualTo(new Activity.Focusing(day.block().id()));
    assertThat(day.say(new Command.Redo()).block().distractions()).hasSize(1);
    assertThat(Told.of(day.say(new Command.Redo()).state)).isEqualTo(before);
    assertThat(day.refusal(new Command.Redo()).code()).isEqualTo(Code.NOTHING_TO_REDO);
  }

  @Test
  void whatWasRedoneCanBeUndoneAndRedoneAgain() {
    var day = Day.focusing().pass(30).say(Day.rest()).pass(5);
    var before = Told.of(day.state);
    for (int i = 0; i < 3; i++) {
      day.say(new Command.Undo()).pass(10).say(new Command.Redo()).pass(10);
      assertThat(Told.of(day.state)).isEqualTo(before);
    }
  }

  /// The gap that the undo left goes with it, and what the program saw in the block meanwhile too.
  @Test
  void anOldEndThatIsRedoneStandsAsItWas() {
    var day = Day.focusing().pass(30).say(Day.finish()).pass(10);
    var before = Told.of(day.state);
    day.say(new Command.Undo()).pass(10).shift(7).sleep(20).say(new Command.Redo());
    assertThat(Told.of(day.state)).isEqualTo(before);
  }

  @Test
  void nothingIsRedoneBeforeAnythingWasUndone() {
    assertThat(Day.begun().refusal(new Command.Redo()).code()).isEqualTo(Code.NOTHING_TO_REDO);
    assertThat(Day.focusing().refusal(new Command.Redo()).code()).isEqualTo(Code.NOTHING_TO_REDO);
  }

  @Test
  void anUndoIsNotRedonePastWhatWasSaidSince() {
    var day = Day.focusing().pass(1).say(Day.distraction()).say(new Command.Undo()).say(Day.distraction());
    assertThat(day.refusal(new Command.Redo()).code()).isEqualTo(Code.SAID_SINCE);
    day.say(new Command.Undo()).say(new Command.Redo());
    assertThat(day.block().distractions()).hasSize(1);
    assertThat(day.refusal(new Command.Redo()).code()).isEqualTo(Code.SAID_SINCE);
  }

  @Test
  void anAddedBlockThatOverlapsIsRefusedNamingTheOther() {
    var day = Day.focusing().pass(50).say(Day.finish()).pass(60);
    var now = day.clock.now();
    var reason = day.refusal(new Command.AddBlock(Day.task(25), now.minusMinutes(80), now.minusMinutes(40)));
    assertThat(reason.code()).isEqualTo(Code.OVERLAPS);
    assertThat(reason.about()).containsExactly(
        "prove lemma 3", "2026-11-17T10:00+01:00", "2026-11-17T10:50+01:00");
    assertThat(day.say(new Command.AddBlock(Day.task(25), now.minusMinutes(60), now)).focused()).isEqualTo(60);
  }

  @Test
  void aBlockIsAddedToThePastOnly() {
    var day = Day.begun();
    var now = day.clock.now();
    assertThat(day.refusal(new Command.AddBlock(Day.task(25), now.minusMinutes(5), now.plusMinutes(5))).code())
        .isEqualTo(Code.IN_FUTURE);
    assertThat(day.refusal(new Command.AddBlock(Day.task(25), now, now)).code()).isEqualTo(Code.END_BEFORE_START);
  }

  @Test
  void aPlainBlockMovesToAnotherMonthByBeingRemovedAndAdded() {
    var day = Day.at("2026-11-01T10:00:00Z").say(new Command.Start(Day.task(50))).pass(50).say(Day.finish());
    var verdict = day.verdict(moved(day, "2026-10-31T20:00:00+01:00"));
    assertThat(((Verdict.Accepted) verdict).events()).hasExactlyElementsOfTypes(
        Event.BlockRemoved.class, Event.BlockAdded.class);
    var blocks = day.say(moved(day, "2026-10-31T20:00:00+01:00")).state.blocks().oldestFirst();
    assertThat(blocks).singleElement().satisfies(block -> assertThat(block.added()).isTrue());
    assertThat(day.say(new Command.Undo()).block().added()).isFalse();
  }

  @Test
  void aBlockWithInterruptionsStaysInItsMonth() {
    var day = Day.at("2026-11-01T10:00:00Z").say(new Command.Start(Day.task(50)))
        .say(Day.interrupt()).pass(1).say(new Command.Resume()).pass(50).say(Day.finish());
    assertThat(day.refusal(moved(day, "2026-10-31T20:00:00+01:00")).code()).isEqualTo(Code.MOVES_MONTH);
  }

  @Test
  void theMonthIsThatOfTheZoneTheBlockWasLivedIn() {
    var day = Day.at("2026-10-31T23:40:00Z").say(new Command.Start(Day.task(50)))
        .say(Day.interrupt()).pass(1).say(new Command.Resume()).pass(50).say(Day.finish());
    assertThat(day.say(moved(day, "2026-10-31T23:30:00Z")).focused()).isEqualTo(60);
  }

  @Test
  void whatRunsIsNeitherMovedNorRemoved() {
    var day = Day.focusing().pass(10);
    assertThat(day.refusal(moved(day, "2026-11-17T09:50:00+01:00")).code()).isEqualTo(Code.STILL_RUNNING);
    assertThat(day.refusal(new Command.RemoveBlock(day.block().id())).code()).isEqualTo(Code.STILL_RUNNING);
  }

  @Test
  void anEndBeforeTheStartByTheClockThatWasLivedIsRefused() {
    var day = Day.focusing().pass(10).shift(60).pass(10).say(Day.finish());
    assertThat(day.refusal(amendedEnd(day, day.clock.now().minusMinutes(21))).code()).isEqualTo(Code.END_BEFORE_START);
    assertThat(day.say(amendedEnd(day, day.clock.now().minusMinutes(5))).focused()).isEqualTo(15);
  }

  @Test
  void aBlockOfNoLengthMayStillBeRenamed() {
    var day = Day.focusing().say(Day.finish());
    day.say(new Command.AmendBlock(day.block().id(), new Text("lemma 4"), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Text.NONE));
    assertThat(day.block().task().intention()).isEqualTo(new Text("lemma 4"));
    assertThat(day.state.anomalies().latest()).isEmpty();
  }

  @Test
  void howABlockFeltIsSaidAfterItsEndAndWhatIsAbsentStays() {
    var day = Day.focusing().pass(10).say(Day.finish()).pass(1);
    day.say(closing(day, Optional.of(Feeling.CALM), Text.NONE));
    day.say(closing(day, Optional.empty(), new Text("lemma holds")));
    assertThat(day.block().closing()).isEqualTo(new Block.Closing(Optional.of(Feeling.CALM), new Text("lemma holds")));
    day.say(closing(day, Optional.of(Feeling.OK), Text.NONE));
    assertThat(day.block().closing()).isEqualTo(new Block.Closing(Optional.of(Feeling.OK), new Text("lemma holds")));
    day.say(new Command.Undo());
    assertThat(day.block().closing().feeling()).contains(Feeling.CALM);
    assertThat(day.focused()).isEqualTo(10);
  }

  @Test
  void howABlockThatAnAnswerEndedFeltMayBeSaid() {
    var day = Day.focusing().pass(10).sleep(30).answer(GapAnswer.END);
    assertThat(day.say(closing(day, Optional.of(Feeling.STRAINED), Text.NONE)).block().closing().feeling())
        .contains(Feeling.STRAINED);
  }

  @Test
  void howABlockThatRunsFeltIsNotSaidYet() {
    var day = Day.focusing().pass(10);
    assertThat(day.refusal(closing(day, Optional.of(Feeling.CALM), Text.NONE)).code()).isEqualTo(Code.STILL_RUNNING);
    assertThat(day.refusal(closing(day, Optional.empty(), new Text("lemma"))).code()).isEqualTo(Code.STILL_RUNNING);
    assertThat(day.refusal(closing(day, Optional.empty(), Text.NONE)).code()).isEqualTo(Code.NOTHING_SAID);
  }

  @Test
  void aNoteStaysInItsMonth() {
    var day = Day.at("2026-11-01T10:00:00Z").say(new Command.Start(Day.task(50))).pass(50).say(Day.finish());
    assertThat(day.refusal(new Command.AmendBlock(day.block().id(), Text.NONE, Optional.empty(),
        Optional.of(OffsetDateTime.parse("2026-10-31T20:00:00+01:00")), Optional.empty(), Optional.empty(),
        new Text("lemma holds"))).code()).isEqualTo(Code.MOVES_MONTH);
  }

  @Test
  void whatCannotHaveHappenedIsKeptListedAndSkipped() {
    var day = Day.focusing().pass(10);
    var id = day.block().id();
    var before = day.block();
    var impossible = List.<Event>of(new Event.BlockStarted(Day.task(5)), new Event.BlockResumed(id),
        new Event.BackInIt(id), new Event.BreakEnded(id), new Event.BlockRemoved(id), new Event.GapAnswered(id,
        GapAnswer.END), new Event.BlockExtended(id, Duration.ofSeconds(Long.MAX_VALUE)),
        new Event.ClockShifted(id, Duration.ofSeconds(Long.MAX_VALUE)),
        new Event.ClockShifted(id, Duration.ofSeconds(Long.MIN_VALUE)), new Event.ThoughtSettled(id, Settlement.DONE));
    impossible.forEach(day::noticed);
    assertThat(day.block()).isEqualTo(before);
    assertThat(day.state.anomalies().oldestFirst().stream().map(anomaly -> anomaly.recorded().event()))
        .containsExactlyElementsOf(impossible);
  }

  private static Command closing(Day day, Optional<Feeling> feeling, Text note) {
    return Command.AmendBlock.closing(day.block().id(), feeling, note);
  }

  private static Command moved(Day day, String from) {
    return new Command.AmendBlock(day.block().id(), Text.NONE, Optional.empty(),
        Optional.of(OffsetDateTime.parse(from)), Optional.empty(), Optional.empty(), Text.NONE);
  }

  private static Command amendedEnd(Day day, OffsetDateTime to) {
    return new Command.AmendBlock(day.block().id(), Text.NONE, Optional.empty(), Optional.empty(), Optional.of(to),
        Optional.empty(), Text.NONE);
  }
}
