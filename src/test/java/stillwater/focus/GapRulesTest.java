package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Reason.Code;

/// Stretches nobody vouches for, and what their answers make of them.
class GapRulesTest {

  @Test
  void aGapIsNotFocusBeforeSomebodySaysSo() {
    var day = asleep();
    assertThat(day.focused()).isEqualTo(15);
    assertThat(day.course().unsure().length()).isEqualTo(Duration.ofMinutes(30));
    assertThat(day.remaining()).contains(35L);
  }

  @Test
  void aGapAnsweredFocusIsFocusButNoUnbrokenStretch() {
    var day = asleep().answer(GapAnswer.FOCUS);
    assertThat(day.focused()).isEqualTo(45);
    assertThat(day.course().unbroken().stream().map(Span::length))
        .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(5));
  }

  @Test
  void aGapAnsweredInterruptionIsTimeAway() {
    var day = asleep().answer(GapAnswer.INTERRUPTION);
    assertThat(day.focused()).isEqualTo(15);
    assertThat(day.away()).isEqualTo(30);
  }

  @Test
  void aGapAnsweredBreakIsRest() {
    var day = asleep().answer(GapAnswer.BREAK);
    assertThat(day.focused()).isEqualTo(15);
    assertThat(day.course().rest().length()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void aGapAnsweredEndEndsTheBlockThereAndWhatCameLaterDoesNotCount() {
    var day = asleep().say(Day.distraction()).sleep(30).pass(1).say(Day.interrupt());
    day.say(new Command.AnswerGap(Optional.of(day.gap(0).id()), GapAnswer.END));
    assertThat(day.state.activity()).isEqualTo(new Activity.Idle());
    assertThat(day.course().span().length()).isEqualTo(Duration.ofMinutes(10));
    assertThat(day.block().distractions()).isEmpty();
    assertThat(day.block().interruptions()).isEmpty();
    assertThat(day.state.openGaps()).isEmpty();
  }

  @Test
  void anEndMayBeSaidOfAGapInABlockLongOver() {
    var day = asleep().say(Day.rest()).pass(10).say(new Command.Start(Day.task(25))).pass(5);
    var running = day.block();
    day.answer(GapAnswer.END);
    assertThat(day.state.blocks().oldestFirst().getFirst().course(day.clock.wall()).focused())
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(day.state.running()).contains(running);
  }

  @Test
  void anEarlierEndIsNotMovedByALaterGap() {
    var day = asleep().sleep(30).pass(5).say(Day.finish());
    var later = day.gap(1).id();
    day.say(new Command.AmendBlock(day.block().id(), Text.NONE, Optional.empty(), Optional.empty(),
        Optional.of(day.clock.now().minusMinutes(50)), Optional.empty(), Text.NONE));
    day.say(new Command.AnswerGap(Optional.of(later), GapAnswer.END));
    assertThat(day.course().span().length()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void aGapOutsideItsAmendedBlockIsNotAsked() {
    var day = asleep().say(Day.finish());
    day.say(new Command.AmendBlock(day.block().id(), Text.NONE, Optional.empty(), Optional.empty(),
        Optional.of(day.clock.now().minusMinutes(36)), Optional.empty(), Text.NONE));
    assertThat(day.state.openGaps()).isEmpty();
  }

  @Test
  void anEndOfAGapBeforeTheAmendedStartEndsNothing() {
    var day = asleep().say(Day.finish());
    day.say(new Command.AmendBlock(day.block().id(), Text.NONE, Optional.empty(),
        Optional.of(day.clock.now().minusMinutes(5)), Optional.empty(), Optional.empty(), Text.NONE));
    assertThat(day.state.openGaps()).isEmpty();
    day.say(new Command.AnswerGap(Optional.of(day.gap(0).id()), GapAnswer.END));
    assertThat(day.focused()).isEqualTo(5);
  }

  @Test
  void aGapInsideAnInterruptionBelongsToIt() {
    var day = Day.focusing().pass(10);
    var from = day.clock.now().plusMinutes(5);
    day.say(Day.interrupt()).pass(40).say(new Command.Resume());
    day.noticed(new Event.GapFound(day.block().id(), from, day.clock.now(), GapCause.SLEEP, Optional.empty()));
    assertThat(day.away()).isEqualTo(40);
    assertThat(day.course().unsure().isEmpty()).isTrue();
  }

  @Test
  void aGapWaitingForItsAnswerIsAskedOnce() {
    var day = asleep();
    var gap = Optional.of(day.gap(0).id());
    day.answer(GapAnswer.FOCUS);
    assertThat(day.refusal(new Command.AnswerGap(gap, GapAnswer.BREAK)))
        .isEqualTo(Reason.of(Code.ALREADY_ANSWERED, "focus"));
    assertThat(day.refusal(new Command.AnswerGap(Optional.empty(), GapAnswer.BREAK)).code())
        .isEqualTo(Code.NO_OPEN_GAP);
  }

  @Test
  void ofSeveralGapsTheAnswerNamesOne() {
    var day = asleep().sleep(20);
    assertThat(day.refusal(new Command.AnswerGap(Optional.empty(), GapAnswer.BREAK)))
        .isEqualTo(Reason.of(Code.SEVERAL_OPEN_GAPS, 2));
  }

  @Test
  void whileHeldNothingCounts() {
    var day = Day.focusing().pass(10);
    var since = day.clock.wall();
    day.clock.sleep(Duration.ofHours(9));
    var held = new Snapshot(day.state, Watch.look(day.block(), Optional.empty(), day.clock.look()));
    assertThat(held.look().absence()).isPresent();
    assertThat(held.phase(day.clock.wall())).isEqualTo(Phase.HELD);
    var seen = new Snapshot(day.state, new Watch.Look(Duration.ZERO,
        Optional.of(new Absence(since, GapCause.SLEEP, Optional.empty()))));
    assertThat(seen.remaining(day.clock.wall())).contains(Duration.ofMinutes(40));
  }

  /// Ten minutes of focus, half an hour asleep, five minutes of focus.
  private static Day asleep() {
    return Day.focusing().pass(10).sleep(30).pass(5);
  }
}
