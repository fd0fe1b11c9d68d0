package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Absence;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Phase;
import stillwater.focus.Text;

/// What a window that watches makes of a desk at which nobody is, where the desktop tells.
class IdleBlockTest {
  private final Desktop desk = Desktop.watched().telling(10).start(50);

  @Test
  void readingForNineMinutesIsFocus() {
    desk.work(5).pass(9).type().pass(9).type();
    assertThat(desk.held()).isEmpty();
    assertThat(desk.focused()).isEqualTo(23);
  }

  @Test
  void nobodyThereHoldsTheClockFromTheLatestInput() {
    desk.work(12).pass(10);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.HELD);
    assertThat(desk.focused()).isEqualTo(12);
    assertThat(desk.keptEvents()).hasSize(1);
  }

  @Test
  void whoeverListensHearsOfItOnce() {
    var heard = new ArrayList<Optional<GapCause>>();
    desk.engine.listen(snapshot -> heard.add(snapshot.look().absence().map(Absence::cause)));
    desk.pass(30);
    assertThat(heard).containsExactly(Optional.of(GapCause.AWAY));
  }

  @Test
  void anInputAloneLeavesTheClockHeldAndTheFirstTouchAsksOnce() {
    desk.work(12).pass(20).work(5);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.say(new Command.Touch())).singleElement()
        .satisfies(gap -> assertThat(gap.event()).isInstanceOf(Event.GapFound.class));
    assertThat(gap()).extracting(Gap::cause, gap -> gap.span().length().toMinutes(), Gap::slept)
        .containsExactly(GapCause.AWAY, 25L, Optional.empty());
    assertThat(desk.held()).isEmpty();
    desk.work(3);
    assertThat(desk.focused()).isEqualTo(15);
    assertThat(desk.gaps()).hasSize(1);
  }

  @Test
  void eachAnswerGivesItsMinutes() {
    for (var answer : GapAnswer.values()) {
      var held = Desktop.watched().telling(10).start(120).work(10).pass(30);
      held.say(Desktop.answer(answer));
      held.work(5);
      var course = held.course();
      assertThat(List.of(course.focused().toMinutes(), course.away().length().toMinutes(),
          course.rest().length().toMinutes(), course.unsure().length().toMinutes())).as("%s", answer)
          .isEqualTo(switch (answer) {
            case FOCUS -> List.of(45L, 0L, 0L, 0L);
            case INTERRUPTION -> List.of(15L, 30L, 0L, 0L);
            case BREAK -> List.of(15L, 0L, 30L, 0L);
            case END -> List.of(10L, 0L, 0L, 0L);
          });
    }
  }

  @Test
  void aVerbFromElsewhereIsATouchAndCountsAnew() {
    desk.work(12).pass(20).say(Desktop.distraction());
    desk.pass(9);
    assertThat(desk.held()).isEmpty();
    desk.pass(1);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.focused()).isEqualTo(12);
    desk.say(Desktop.finish());
    assertThat(desk.gaps()).extracting(gap -> gap.span().length().toMinutes()).containsExactly(20L, 10L);
  }

  @Test
  void sleepAfterItIsTheSameGapAndSaysHowLong() {
    desk.work(12).pass(15).sleep(60).type().pass(5).say(Desktop.distraction());
    assertThat(gap().cause()).isEqualTo(GapCause.AWAY);
    assertThat(gap().span().length()).isEqualTo(Duration.ofMinutes(80).plus(Desktop.BEAT));
    assertThat(gap().slept()).contains(Duration.ofHours(1));
    assertThat(desk.focused()).isEqualTo(12);
  }

  @Test
  void sleepBeforeItsTimeIsSleepFromTheLastHeartbeat() {
    desk.work(12).pass(5).sleep(60).pass(30).type();
    assertThat(desk.held()).contains(GapCause.SLEEP);
    desk.say(Desktop.distraction());
    assertThat(gap().cause()).isEqualTo(GapCause.SLEEP);
    assertThat(desk.focused()).isEqualTo(17);
  }

  @Test
  void itStaysHeldThoughTheProgramDiesOrTheMachineIsRestarted() {
    desk.work(12).pass(15);
    var before = absence();
    desk.reopen().look().work(5);
    assertThat(absence()).isEqualTo(before);
    desk.unseen(30).reopen().look();
    assertThat(absence()).isEqualTo(before);
    desk.restart(60).work(5);
    assertThat(absence()).isEqualTo(before);
    desk.engine.close();
    desk.silent().reopen().pass(5);
    assertThat(absence()).isEqualTo(before);
    desk.say(Desktop.answer(GapAnswer.END));
    assertThat(desk.focused()).isEqualTo(12);
  }

  @Test
  void whoeverCameBackIsNotAwayWhenTheProgramDiesThen() {
    desk.work(12).pass(15).say(Desktop.distraction());
    desk.unseen(5).reopen();
    assertThat(desk.held()).contains(GapCause.UNSEEN);
  }

  @Test
  void itStaysHeldThoughTheDesktopTellsNothingAnyMore() {
    desk.work(12).pass(15).silent().pass(200);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.focused()).isEqualTo(12);
  }

  @Test
  void aClockMovedBeforeOrInsideMovesNothingElse() {
    desk.work(10).shift(180).work(2).pass(5).shift(-240).pass(5).shift(60).pass(5);
    assertThat(desk.focused()).isEqualTo(12);
    desk.shift(30).say(Desktop.distraction());
    assertThat(gap().span().length().toMinutes()).isEqualTo(15);
    desk.work(3);
    assertThat(desk.focused()).isEqualTo(15);
  }

  @Test
  void overtimeIsNotForgottenWhileSomebodyIsThere() {
    desk.work(50 + 200);
    assertThat(desk.held()).isEmpty();
    assertThat(desk.focused()).isEqualTo(250);
  }

  @Test
  void overtimeIsForgottenAnHourAfterTheDesktopToldOfAnybodyForTheLastTime() {
    desk.work(50 + 80).look().silent().pass(59);
    assertThat(desk.held()).isEmpty();
    desk.pass(1);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.focused()).isEqualTo(130);
    desk.telling(10).work(5);
    assertThat(desk.focused()).isEqualTo(130);
  }

  @Test
  void aWindowThatIsClosedInOvertimeLeavesWhatTheDesktopTold() {
    desk.work(50 + 80).engine.close();
    desk.reopen().look();
    assertThat(desk.held()).isEmpty();
    assertThat(desk.focused()).isEqualTo(130);
  }

  @Test
  void verbsAloneForgetOvertimeThoughTheDesktopToldAWindowOfSomebody() {
    desk.work(50 + 30);
    var verbs = new Desktop(desk.clock, desk.home, false);
    verbs.say(Desktop.distraction());
    verbs.pass(59);
    assertThat(verbs.held()).isEmpty();
    verbs.pass(1);
    assertThat(verbs.held()).contains(GapCause.AWAY);
    assertThat(verbs.focused()).isEqualTo(80);
  }

  @Test
  void whatTheDesktopToldInOneBlockIsNothingInTheNext() {
    desk.work(5).shift(-180).work(5).say(Desktop.finish());
    desk.silent().start(50).pass(50 + 60);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.focused()).isEqualTo(50);
  }

  @Test
  void nobodyIsMissedInAnInterruptionOrABreak() {
    desk.work(12).say(Desktop.interrupt());
    desk.pass(60);
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.INTERRUPTED);
    desk.say(new Command.Resume());
    desk.pass(9);
    assertThat(desk.held()).isEmpty();
    desk.type().say(Desktop.rest());
    desk.pass(60);
    assertThat(desk.now().phase(desk.clock.wall())).isEqualTo(Phase.BREAK);
    desk.say(new Command.EndBreak());
    assertThat(desk.gaps()).isEmpty();
  }

  @Test
  void aBlockStartedFromElsewhereBeginsWithItsStart() {
    var other = Desktop.watched().telling(10).pass(60).start(50).pass(9);
    assertThat(other.held()).isEmpty();
    other.pass(1);
    assertThat(other.held()).contains(GapCause.AWAY);
    assertThat(other.focused()).isZero();
  }

  @Test
  void anEarlierVerbVouchesForTheStretchUpToIt() {
    desk.work(12).pass(30);
    desk.sayEarlier(Desktop.distraction(), 20);
    assertThat(gap().span().length().toMinutes()).isEqualTo(20);
    assertThat(desk.focused()).isEqualTo(22);
  }

  @Test
  void anEndOfAWhileAgoLeavesNoGap() {
    desk.work(12).pass(30);
    desk.sayEarlier(Desktop.finish(), 28);
    assertThat(desk.gaps()).isEmpty();
    assertThat(desk.focused()).isEqualTo(14);
  }

  @Test
  void aMinuteIsEnoughWhereSomebodyWantsItSo() {
    var other = Desktop.watched().telling(1).start(50).pass(1);
    assertThat(other.held()).contains(GapCause.AWAY);
    other.type().say(new Command.Touch());
    assertThat(other.focused()).isZero();
  }

  @Test
  void aHomeThatCannotBeWrittenHoldsTheClockAllTheSame() throws Exception {
    desk.work(12);
    Files.delete(desk.home.resolve("alive"));
    Files.createDirectories(desk.home.resolve("alive").resolve("in-the-way"));
    desk.pass(15);
    assertThat(desk.held()).contains(GapCause.AWAY);
    assertThat(desk.focused()).isEqualTo(12);
  }

  /// Whatever the hours bring, what counts without a question is what was lived at the desk, less than the limit apart.
  @Test
  void noTimeWithoutAnybodyIsFocusUntilSomebodySaysSo() {
    for (long seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var life = Desktop.watched().beating(Duration.ofSeconds(15)).telling(10).start(24 * 60);
      var there = 0L;
      for (int i = 0; i < 6; i++) {
        var worked = random.nextInt(1, 90);
        var read = random.nextInt(9);
        life.work(worked).pass(read).type();
        there += worked + read;
        life.shift(random.nextInt(3) == 0 ? random.nextInt(-200, 200) : 0).pass(Duration.ofSeconds(15)).type();
        life.pass(random.nextInt(11, 200));
        Stream.<Runnable>of(() -> life.sleep(random.nextInt(3, 600)), () -> life.restart(random.nextInt(3, 600)),
            () -> life.unseen(random.nextInt(3, 60)).reopen().look(), () -> life.shift(random.nextInt(-90, 90)),
            () -> { }, () -> life.work(10)).skip(random.nextInt(6)).findFirst().orElseThrow().run();
        life.type().say(new Command.Park(new Text("still here")));
      }
      assertThat(life.gaps()).as("seed %d", seed).hasSize(6).extracting(Gap::cause).containsOnly(GapCause.AWAY);
      assertThat(life.course().focused()).as("seed %d", seed)
          .isBetween(Duration.ofMinutes(there - 1), Duration.ofMinutes(there + 3));
    }
  }

  private Absence absence() {
    return desk.now().look().absence().orElseThrow();
  }

  private Gap gap() {
    assertThat(desk.gaps()).hasSize(1);
    return desk.gaps().getFirst();
  }
}
