package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Reason.Code;

/// What happens in a block and the break after it.
class BlockRulesTest {

  @Test
  void theClockIsHeldWhileInterrupted() {
    var day = Day.focusing().pass(10).say(Day.interrupt()).pass(30).say(new Command.Resume()).pass(5);
    assertThat(day.focused()).isEqualTo(15);
    assertThat(day.away()).isEqualTo(30);
    assertThat(day.remaining()).contains(35L);
  }

  @Test
  void anExtensionAddsToWhatWasPlanned() {
    assertThat(Day.focusing().pass(40).say(extend(15)).remaining()).contains(25L);
  }

  @Test
  void anExtensionInOvertimeCountsFromNow() {
    var day = Day.focusing().pass(70);
    assertThat(day.remaining()).contains(-20L);
    assertThat(day.say(extend(15)).remaining()).contains(15L);
  }

  @Test
  void anExtensionWhileInterruptedIsThereOnReturn() {
    var day = Day.focusing().pass(60).say(Day.interrupt()).pass(30).say(extend(15)).pass(10).say(new Command.Resume());
    assertThat(day.remaining()).contains(15L);
  }

  @Test
  void aBlockIsNeverPlannedBeyondADay() {
    var day = Day.begun().say(new Command.Start(Day.task(20 * 60)));
    assertThat(day.refusal(extend(5 * 60)).code()).isEqualTo(Code.NOT_A_LENGTH);
    assertThat(day.refusal(extend(0)).code()).isEqualTo(Code.NOT_A_LENGTH);
    assertThat(day.say(extend(4 * 60)).remaining()).contains(24 * 60L);
  }

  @Test
  void finishingWhileInterruptedEndsWhereTheInterruptionBegan() {
    var day = Day.focusing().pass(10).say(Day.interrupt()).pass(30).say(Day.finish());
    assertThat(day.course().span().length()).isEqualTo(Duration.ofMinutes(10));
    assertThat(day.away()).isZero();
    assertThat(day.block().latestInterruption().orElseThrow().source()).contains(Source.COLLEAGUE);
    assertThat(day.state.activity()).isEqualTo(new Activity.Idle());
  }

  @Test
  void aBreakEndsTheBlockAndFollowsIt() {
    var day = Day.focusing().pass(50).say(Day.rest());
    assertThat(day.block().ended()).contains(new Moment(day.clock.wall(), day.clock.wall()));
    assertThat(day.pause().after()).contains(day.block().id());
    assertThat(day.state.resting()).contains(day.pause());
  }

  @Test
  void aBreakWhileInterruptedEndsTheBlockWhereTheInterruptionBegan() {
    var day = Day.focusing().pass(10).say(Day.interrupt()).pass(30).say(Day.rest()).pass(1);
    assertThat(day.focused()).isEqualTo(10);
    assertThat(day.pause().span(day.clock.wall()).length()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void startingEndsTheBreak() {
    var day = Day.focusing().pass(50).say(Day.rest()).pass(7).say(new Command.Start(Day.task(25)));
    assertThat(day.pause().span(day.clock.wall()).length()).isEqualTo(Duration.ofMinutes(7));
    assertThat(day.remaining()).contains(25L);
  }

  @Test
  void aBreakSoonAfterABlockFollowsItEvenWhenAnotherWasAddedByHand() {
    var day = Day.focusing().pass(50);
    var block = day.block().id();
    day.say(Day.finish()).pass(10);
    day.say(new Command.AddBlock(Day.task(25), day.clock.now().minusHours(5), day.clock.now().minusHours(4)));
    assertThat(day.say(Day.rest()).pause().after()).contains(block);
  }

  @Test
  void aBreakLongAfterABlockAndASecondBreakStandAlone() {
    var soon = Day.focusing().pass(50).say(Day.rest()).pass(5).say(new Command.EndBreak()).pass(1).say(Day.rest());
    assertThat(soon.pause().after()).isEmpty();
    assertThat(Day.focusing().pass(50).say(Day.finish()).pass(31).say(Day.rest()).pause().after()).isEmpty();
  }

  @Test
  void aBreakIsPlannedForALength() {
    var day = Day.focusing().pass(50);
    assertThat(day.refusal(new Command.TakeBreak(Duration.ofMinutes(-5), List.of())).code())
        .isEqualTo(Code.NOT_A_LENGTH);
    assertThat(day.say(Day.rest()).refusal(extend(-5)).code()).isEqualTo(Code.NOT_A_LENGTH);
  }

  @Test
  void extendingABreakThatIsOverCountsFromNow() {
    var day = Day.focusing().pass(50).say(Day.rest()).pass(14);
    assertThat(day.remaining()).contains(-4L);
    assertThat(day.say(extend(3)).remaining()).contains(3L);
  }

  @Test
  void backInItIsSaidOnceAfterAResume() {
    var day = Day.focusing().say(Day.interrupt()).pass(5).say(new Command.Resume()).pass(3);
    day.say(Day.distraction()).pass(1).say(new Command.SayBack()).pass(1);
    assertThat(day.block().latestInterruption().orElseThrow().returnTime()).contains(Duration.ofMinutes(4));
    assertThat(day.refusal(new Command.SayBack()).code()).isEqualTo(Code.NOTHING_TO_RETURN_FROM);
  }

  @Test
  void nothingIsMeasuredWhereNobodySaidBack() {
    var day = Day.focusing().say(Day.interrupt()).pass(5).say(new Command.Resume()).pass(3).say(Day.finish());
    assertThat(day.block().latestInterruption().orElseThrow().returnTime()).isEmpty();
  }

  @Test
  void anEarlierTimeIsTheTimeItHappened() {
    var day = Day.focusing().pass(30).sayEarlier(Day.interrupt(), 10);
    assertThat(day.focused()).isEqualTo(20);
    assertThat(day.away()).isEqualTo(10);
  }

  @Test
  void anEarlierTimeIsNeverBeforeThePreviousEvent() {
    var day = Day.focusing().pass(20).say(Day.interrupt()).pass(10);
    var now = day.clock.now();
    assertThat(day.refusal(new Command.Earlier(new Command.Resume(), now.minusMinutes(11))).code())
        .isEqualTo(Code.BEFORE_LAST_EVENT_OF);
    assertThat(day.sayEarlier(new Command.Resume(), 10).away()).isZero();
  }

  @Test
  void anEarlierTimeIsNeverInTheFuture() {
    var day = Day.focusing().pass(20);
    assertThat(day.refusal(new Command.Earlier(Day.finish(), day.clock.now().plusSeconds(1))).code())
        .isEqualTo(Code.IN_FUTURE);
  }

  @Test
  void nothingBeginsInABlockThatIsOver() {
    var day = Day.focusing().pass(50).say(Day.finish()).pass(10);
    for (var begin : List.<Command.Live>of(new Command.Start(Day.task(25)), Day.rest())) {
      var reason = day.refusal(new Command.Earlier(begin, day.clock.now().minusMinutes(11)));
      assertThat(reason.code()).isEqualTo(Code.OVERLAPS);
      assertThat(reason.about()).startsWith("prove lemma 3", "2026-11-17T10:00+01:00");
    }
    assertThat(day.sayEarlier(new Command.Start(Day.task(25)), 10).focused()).isEqualTo(10);
  }

  @Test
  void aBreakMayEndEarlierThanABlockAddedInIt() {
    var day = Day.focusing().pass(50).say(Day.rest()).pass(60);
    day.say(new Command.AddBlock(Day.task(25), day.clock.now().minusMinutes(40), day.clock.now().minusMinutes(20)));
    assertThat(day.sayEarlier(new Command.EndBreak(), 50).pause().span(day.clock.wall()).length())
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void whatCannotBeSaidIsRefusedForThatAndNotForItsTime() {
    var day = Day.focusing().pass(20);
    assertThat(day.refusal(new Command.Earlier(new Command.Start(Day.task(25)), day.clock.now().minusHours(1))).code())
        .isEqualTo(Code.BLOCK_RUNNING);
  }

  @Test
  void aClockSetForwardOrBackInsideABlockAddsNoTime() {
    for (var minutes : List.of(1, 60, 600, -1, -60, -600)) {
      var day = Day.focusing().pass(10).shift(minutes).pass(10);
      assertThat(day.focused()).as("shift %d", minutes).isEqualTo(20);
      assertThat(day.say(Day.interrupt()).pass(5).shift(minutes).pass(5).away()).as("shift %d", minutes).isEqualTo(10);
      assertThat(day.say(new Command.Resume()).pass(1).say(Day.finish()).focused()).isEqualTo(21);
    }
  }

  @Test
  void anEarlierTimeIsHeldAgainstTheClockAsItShowsNow() {
    for (var minutes : List.of(60, -60)) {
      var day = Day.focusing().pass(10).say(Day.distraction()).shift(minutes).pass(10);
      var tooEarly = new Command.Earlier(Day.interrupt(), day.clock.now().minusMinutes(11));
      assertThat(day.refusal(tooEarly).code()).as("shift %d", minutes).isEqualTo(Code.BEFORE_LAST_EVENT_OF);
      assertThat(day.sayEarlier(Day.interrupt(), 4).focused()).as("shift %d", minutes).isEqualTo(16);
    }
  }

  @Test
  void aClockSetBackUnnoticedNeverMakesTimeNegative() {
    var day = Day.focusing().pass(10).say(Day.interrupt());
    day.clock.shift(Duration.ofHours(-2));
    day.say(new Command.Resume()).pass(1).say(new Command.SayBack()).say(Day.rest());
    assertThat(day.focused()).isEqualTo(10);
    assertThat(day.away()).isZero();
    assertThat(day.block().latestInterruption().orElseThrow().returnTime()).contains(Duration.ZERO);
    day.clock.shift(Duration.ofHours(-2));
    assertThat(day.say(new Command.EndBreak()).pause().span(day.clock.wall()).length()).isZero();
  }

  @Test
  void aBlockThatNobodyEndedCountsToItsLastEvent() {
    var day = Day.focusing().pass(10).say(Day.distraction()).pass(10).say(extend(5)).pass(600);
    assertThat(day.block().isOpen()).isTrue();
    assertThat(day.block().course(day.block().last().lived()).focused()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void wordsAboutAnInterruptionMayComeLaterAndPartByPart() {
    var day = Day.focusing().say(Day.interrupt()).pass(5).say(new Command.Resume()).pass(10).say(Day.finish());
    var id = day.block().latestInterruption().orElseThrow().id();
    day.say(new Command.Describe(id, Optional.empty(), new Text("Ada"), Text.NONE, Optional.of(WorthIt.YES)));
    var told = day.block().latestInterruption().orElseThrow();
    assertThat(told.source()).contains(Source.COLLEAGUE);
    assertThat(told.note()).isEqualTo(new Text("Ada"));
    assertThat(told.cue()).isEqualTo(new Text("line 40"));
    assertThat(told.worthIt()).contains(WorthIt.YES);
    assertThat(day.refusal(new Command.Describe(id, Optional.empty(), Text.NONE, Text.NONE, Optional.empty())).code())
        .isEqualTo(Code.NOTHING_SAID);
  }

  private static Command extend(int minutes) {
    return new Command.Extend(Duration.ofMinutes(minutes));
  }
}
