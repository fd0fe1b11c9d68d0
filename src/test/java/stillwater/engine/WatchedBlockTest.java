package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Absence;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Phase;
import stillwater.focus.Settlement;
import stillwater.focus.Text;

/// What a window that watches makes of sleep, death, a clock that is moved and a person who forgets.
class WatchedBlockTest {
  private final Desktop desk = Desktop.watched().start(50);

  @Test
  void timeThatIsWatchedIsFocus() {
    desk.pass(30);
    assertThat(desk.focused()).isEqualTo(30);
    assertThat(desk.keptEvents()).hasSize(1);
  }

  @Test
  void aSleepHoldsTheClockFromTheLastHeartbeatUntilTheFirstTouch() {
    desk.pass(10).sleep(30).pass(5);
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.HELD);
    assertThat(desk.focused()).isEqualTo(10);
    assertThat(desk.keptEvents()).hasSize(1);
    desk.say(Desktop.distraction());
    assertThat(desk.held()).isEmpty();
    assertThat(gap()).extracting(Gap::cause, gap -> gap.span().length().toMinutes(), Gap::slept)
        .containsExactly(GapCause.SLEEP, 35L, Optional.of(Duration.ofMinutes(30)));
    desk.pass(3);
    assertThat(desk.focused()).isEqualTo(13);
  }

  @Test
  void aKeyInTheWindowIsTheFirstTouchAndNothingElse() {
    desk.pass(10).sleep(30).pass(5);
    assertThat(desk.say(new Command.Touch())).singleElement()
        .satisfies(gap -> assertThat(gap.event()).isInstanceOf(Event.GapFound.class));
    assertThat(desk.held()).isEmpty();
    assertThat(gap().span().length()).hasMinutes(35);
    desk.pass(3);
    assertThat(desk.focused()).isEqualTo(13);
    assertThat(desk.say(new Command.Touch())).isEmpty();
    assertThat(desk.keptEvents()).hasSize(2);
  }

  @Test
  void aKeyWhileAnInterruptionHoldsTheClockLeavesItHeld() {
    desk.pass(10).say(Desktop.interrupt());
    desk.sleep(30);
    assertThat(desk.say(new Command.Touch())).isEmpty();
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.INTERRUPTED);
  }

  @Test
  void aLaptopOpenedTheNextMorningCountsNothingByItself() {
    desk.pass(10).sleep(12 * 60).pass(90);
    assertThat(desk.focused()).isEqualTo(10);
    desk.say(Desktop.finish());
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void eachAnswerGivesItsMinutes() {
    for (var answer : GapAnswer.values()) {
      var held = Desktop.watched().start(120).pass(10).sleep(30);
      held.say(Desktop.answer(answer));
      held.pass(5);
      var course = held.course();
      assertThat(List.of(course.focused().toMinutes(), course.away().length().toMinutes(),
          course.rest().length().toMinutes(), course.unsure().length().toMinutes())).as("%s", answer)
          .isEqualTo(switch (answer) {
            case FOCUS -> List.of(45L, 0L, 0L, 0L);
            case INTERRUPTION -> List.of(15L, 30L, 0L, 0L);
            case BREAK -> List.of(15L, 0L, 30L, 0L);
            case END -> List.of(10L, 0L, 0L, 0L);
          });
      assertThat(held.now().state().running().isPresent()).isEqualTo(answer != GapAnswer.END);
    }
  }

  @Test
  void anAnswerWithoutAnIdMeansTheGapThatHoldsTheClock() {
    desk.pass(5).sleep(10).say(Desktop.distraction());
    desk.pass(5).sleep(20).say(Desktop.answer(GapAnswer.BREAK));
    assertThat(desk.gaps()).extracting(gap -> gap.was(GapAnswer.BREAK)).containsExactly(false, true);
    desk.say(Desktop.answer(GapAnswer.FOCUS));
    assertThat(desk.gaps()).extracting(Gap::isOpen).containsExactly(false, false);
  }

  @Test
  void whatIsRefusedLeavesTheClockHeld() {
    desk.pass(10).sleep(30).pass(1);
    var before = absence();
    desk.refusal(new Command.Resume());
    desk.refusal(new Command.Start(Desktop.task(25)));
    assertThat(absence()).isEqualTo(before);
    assertThat(desk.keptEvents()).hasSize(1);
  }

  @Test
  void whatIsNoTouchLeavesTheClockHeld() {
    desk.say(new Command.Park(new Text("mail")));
    var thought = desk.now().state().thoughts().latest().orElseThrow().id();
    desk.pass(10).sleep(30).pass(1);
    var before = absence();
    desk.say(new Command.Settle(thought, Settlement.DONE));
    desk.pass(10);
    assertThat(absence()).isEqualTo(before);
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void aDeadWindowLeavesTheStretchUnseen() {
    desk.pass(10).unseen(20).reopen().look();
    assertThat(desk.held()).contains(GapCause.UNSEEN);
    desk.say(Desktop.distraction());
    assertThat(gap().span().length()).isEqualTo(Duration.ofMinutes(20).plus(Desktop.BEAT));
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void aWindowGoneForTwoMinutesIsNothing() {
    desk.pass(10).unseen(1).reopen().look();
    assertThat(desk.held()).isEmpty();
    assertThat(desk.focused()).isEqualTo(11);
  }

  @Test
  void aRestartOfTheMachineIsOff() {
    desk.pass(10).restart(20).say(Desktop.distraction());
    assertThat(gap().cause()).isEqualTo(GapCause.OFF);
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void aSecondDeathWhileHeldDoesNotMoveTheStartOfTheGap() {
    desk.pass(10).sleep(30).pass(10).unseen(5).reopen().look().pass(5).unseen(30).reopen().pass(3);
    assertThat(desk.focused()).isEqualTo(10);
    desk.say(Desktop.distraction());
    assertThat(desk.gaps()).hasSize(1);
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void aWindowThatIsClosedLeavesNothingUnseen() {
    desk.pass(10).engine.close();
    desk.unseen(20).reopen().look();
    assertThat(desk.held()).isEmpty();
    assertThat(desk.focused()).isEqualTo(30);
  }

  @Test
  void aHeartbeatAfterTheEndDoesNotWatch() {
    desk.pass(10).engine.close();
    desk.engine.heartbeat(Optional.empty());
    desk.unseen(20).reopen();
    assertThat(desk.held()).isEmpty();
  }

  @Test
  void aWindowThatIsClosedWhileHeldLeavesTheHold() {
    desk.pass(10).sleep(30).pass(5).engine.close();
    desk.unseen(60).reopen().look();
    assertThat(desk.held()).contains(GapCause.SLEEP);
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void aClockThatIsMovedMovesNothingElse() {
    desk.pass(10).shift(180).pass(10).shift(-240).pass(10);
    assertThat(desk.focused()).isEqualTo(30);
    assertThat(shifts()).containsExactly(Duration.ofHours(3), Duration.ofHours(-4));
    assertThat(desk.gaps()).isEmpty();
  }

  @Test
  void aClockMovedBetweenTwoHeartbeatsIsToldBeforeTheVerb() {
    desk.pass(10).shift(60).say(Desktop.distraction());
    assertThat(shifts()).containsExactly(Duration.ofHours(1));
    assertThat(desk.focused()).isEqualTo(10);
    desk.pass(10);
    assertThat(shifts()).hasSize(1);
  }

  @Test
  void aClockMovedJustBeforeTheEndOfTheProgramIsTold() {
    desk.pass(10).shift(60).engine.close();
    desk.reopen().pass(10);
    assertThat(shifts()).containsExactly(Duration.ofHours(1));
    assertThat(desk.focused()).isEqualTo(20);
  }

  @Test
  void aClockMovedIsToldOnceThoughTheSignOfLifeWasLost() throws Exception {
    desk.pass(10).shift(60);
    var before = Files.readString(alive());
    desk.pass(Desktop.BEAT);
    Files.writeString(alive(), before);
    desk.reopen().pass(10);
    assertThat(shifts()).containsExactly(Duration.ofHours(1));
    assertThat(desk.focused()).isEqualTo(20);
  }

  @Test
  void aClockMovedWhileHeldIsToldWithTheGap() {
    desk.pass(10).sleep(30).shift(-60).pass(5).say(Desktop.distraction());
    assertThat(shifts()).containsExactly(Duration.ofHours(-1));
    assertThat(gap().span().length().toMinutes()).isEqualTo(35);
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void anHourOfOvertimeWithoutATouchHoldsTheClockFromThePlannedEnd() {
    desk.pass(50 + 59);
    assertThat(desk.held()).isEmpty();
    desk.pass(1);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.focused()).isEqualTo(50);
  }

  @Test
  void forgottenOvertimeStaysForgottenHoweverLong() {
    desk.pass(50 + 60);
    var before = absence();
    for (int i = 0; i < 20; i++) {
      desk.pass(10);
      assertThat(absence()).isEqualTo(before);
    }
    desk.sleep(8 * 60).pass(10);
    assertThat(absence()).isEqualTo(before);
    desk.unseen(30).reopen().look();
    assertThat(absence()).isEqualTo(before);
    desk.restart(60).pass(5).engine.close();
    desk.reopen();
    assertThat(absence()).isEqualTo(before);
    desk.say(Desktop.answer(GapAnswer.END));
    assertThat(desk.focused()).isEqualTo(50);
  }

  @Test
  void aTouchInOvertimeIsAnotherHour() {
    desk.pass(50 + 40).say(Desktop.distraction());
    desk.pass(59);
    assertThat(desk.held()).isEmpty();
    desk.pass(1);
    assertThat(desk.focused()).isEqualTo(90);
  }

  @Test
  void anEarlierVerbVouchesForTheStretchUpToIt() {
    desk.pass(10).sleep(60);
    desk.sayEarlier(Desktop.distraction(), 20);
    assertThat(gap().span().length().toMinutes()).isEqualTo(20);
    assertThat(gap().slept()).hasValueSatisfying(slept ->
        assertThat(slept).isLessThanOrEqualTo(gap().span().length()));
    assertThat(desk.focused()).isEqualTo(50);
  }

  @Test
  void anEarlierVerbOfBeforeTheSleepLeavesTheSleepAsItWas() {
    desk.pass(10).sleep(60);
    desk.sayEarlier(Desktop.distraction(), 65);
    assertThat(gap().span().length().toMinutes()).isEqualTo(60);
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void anEndOfAMomentAgoLeavesNoGap() {
    desk.pass(10).sleep(60);
    desk.sayEarlier(Desktop.finish(), 55);
    assertThat(desk.gaps()).isEmpty();
    assertThat(desk.focused()).isEqualTo(15);
  }

  @Test
  void anEarlierWordInOvertimeIsATouchToo() {
    desk.pass(50 + 80);
    assertThat(desk.held()).contains(GapCause.AWAY);
    desk.sayEarlier(Desktop.distraction(), 30);
    assertThat(desk.gaps()).isEmpty();
    assertThat(desk.focused()).isEqualTo(130);
  }

  @Test
  void aSleepInsideAnInterruptionIsNotAsked() {
    desk.pass(10).say(Desktop.interrupt());
    desk.pass(5).sleep(60).pass(5).restart(30).unseen(30).look();
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.INTERRUPTED);
    desk.say(new Command.Resume());
    desk.pass(10);
    assertThat(desk.gaps()).isEmpty();
    assertThat(desk.focused()).isEqualTo(20);
  }

  @Test
  void aBreakRunsOnWhileAsleep() {
    desk.pass(10).say(Desktop.rest());
    desk.pass(2).sleep(5).pass(1);
    assertThat(desk.held()).isEmpty();
    assertThat(desk.now().remaining(desk.clock.wall()).orElseThrow().toSeconds()).isEqualTo(60 + 55);
    desk.restart(10);
    desk.say(new Command.EndBreak());
    assertThat(desk.now().state().breaks().latest().orElseThrow().span(desk.clock.wall()).length().toMinutes())
        .isEqualTo(18);
  }

  @Test
  void anUndoneEndOfLongAgoLeavesTheTimeSinceUnseen() {
    desk.pass(10).say(Desktop.finish());
    desk.unseen(30).say(new Command.Undo());
    assertThat(desk.held()).isEmpty();
    desk.pass(5);
    assertThat(gap().cause()).isEqualTo(GapCause.UNSEEN);
    assertThat(desk.focused()).isEqualTo(15);
  }

  @Test
  void whatWasNeverWatchedByThisProgramIsJudgedByTheLastEvent() throws Exception {
    desk.pass(10).say(Desktop.distraction());
    desk.pass(10);
    Files.delete(alive());
    desk.unseen(20).reopen();
    assertThat(desk.held()).contains(GapCause.UNSEEN);
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void homeOnAnotherMachineStartsAfresh() {
    desk.pass(10);
    desk.elsewhere().look();
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.IDLE);
    desk.start(25).pass(5);
    assertThat(desk.held()).isEmpty();
    assertThat(desk.focused()).isEqualTo(5);
    assertThat(desk.kept()).extracting(recorded -> recorded.seq()).containsExactly(1L);
    assertThat(desk.journal().everything().keySet()).extracting(Object::toString).containsExactly("desk", "laptop");
  }

  @Test
  void aSignOfLifeThatCannotBeWrittenHoldsNothing() throws Exception {
    desk.pass(10);
    Files.delete(alive());
    Files.createDirectories(alive().resolve("in-the-way"));
    desk.pass(10);
    assertThat(desk.held()).isEmpty();
    desk.shift(60).pass(10).say(Desktop.distraction());
    assertThat(shifts()).containsExactly(Duration.ofHours(1));
    assertThat(desk.focused()).isEqualTo(30);
  }

  private Path alive() {
    return desk.home.resolve("alive");
  }

  private Absence absence() {
    return desk.now().look().absence().orElseThrow();
  }

  private Gap gap() {
    assertThat(desk.gaps()).hasSize(1);
    return desk.gaps().getFirst();
  }

  private List<Duration> shifts() {
    return desk.keptEvents().stream().filter(Event.ClockShifted.class::isInstance)
        .map(event -> ((Event.ClockShifted) event).by()).toList();
  }
}
