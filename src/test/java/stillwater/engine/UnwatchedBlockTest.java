package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stillwater.focus.Absence;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.MovedClock;
import stillwater.focus.Phase;
import stillwater.focus.Plan;

/// Verbs alone: nobody watches between them, and each is a program of its own.
class UnwatchedBlockTest {
  private static final Command PLAN =
      new Command.SetPlan(LocalDate.of(2026, 11, 17), new Plan(Collections.nCopies(7, Duration.ofHours(3))));

  private final Desktop desk = Desktop.unwatched().start(120);

  @Test
  void nothingIsUnseenWhereNobodyWatches() {
    verb(Desktop.distraction(), 40);
    verb(Desktop.finish(), 40);
    assertThat(desk.gaps()).isEmpty();
    assertThat(desk.focused()).isEqualTo(80);
  }

  @Test
  void aSleepIsOneGapFromTheLastEventSayingHowLongItSlept() {
    verb(Desktop.distraction(), 10);
    desk.pass(10).sleep(20).pass(5).sleep(30).pass(5).reopen();
    assertThat(desk.now().look().absence()).contains(new Absence(Instant.parse("2026-11-17T09:10:00Z"),
        GapCause.SLEEP, Optional.of(Duration.ofMinutes(50))));
    desk.say(Desktop.distraction());
    assertThat(desk.gaps()).singleElement().satisfies(gap -> {
      assertThat(gap.span().length()).isEqualTo(Duration.ofMinutes(70));
      assertThat(gap.slept()).contains(Duration.ofMinutes(50));
    });
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void aRestartIsOneGapFromTheLastEvent() {
    desk.pass(10).restart(20).pass(10).reopen().say(Desktop.answer(GapAnswer.INTERRUPTION));
    assertThat(desk.gaps()).extracting(Gap::cause).containsExactly(GapCause.OFF);
    assertThat(desk.course().away().length()).isEqualTo(Duration.ofMinutes(40));
    assertThat(desk.focused()).isZero();
  }

  @Test
  void lookingOnDoesNotTouch() {
    desk.pass(10).sleep(20);
    for (int i = 0; i < 3; i++) {
      assertThat(desk.pass(5).reopen().now().phase(desk.clock.wall())).isEqualTo(Phase.HELD);
    }
    assertThat(desk.keptEvents()).hasSize(1);
    assertThat(desk.focused()).isZero();
  }

  @Test
  void aClockMovedBetweenVerbsIsAShift() {
    desk.pass(10).shift(-90);
    verb(Desktop.distraction(), 10);
    assertThat(desk.focused()).isEqualTo(20);
    verb(Desktop.distraction(), 10);
    assertThat(desk.keptEvents()).filteredOn(Event.ClockShifted.class::isInstance)
        .singleElement().extracting(event -> ((Event.ClockShifted) event).by()).isEqualTo(Duration.ofMinutes(-90));
    assertThat(desk.focused()).isEqualTo(30);
  }

  @Test
  void aClockMovedBeforeAVerbThatIsNotOfTheBlockIsNotForgotten() {
    desk.pass(10).shift(60);
    verb(PLAN, 0);
    verb(Desktop.finish(), 10);
    assertThat(desk.focused()).isEqualTo(20);
  }

  @Test
  void aClockMovedWhileAsleepIsToldOnceThoughAVerbIsNoTouch() {
    desk.pass(10).sleep(30).shift(60);
    verb(PLAN, 5);
    verb(Desktop.finish(), 5);
    assertThat(desk.keptEvents()).filteredOn(Event.ClockShifted.class::isInstance).hasSize(1);
    assertThat(desk.course().unsure().length()).isEqualTo(Duration.ofMinutes(50));
    assertThat(desk.focused()).isZero();
  }

  @Test
  void withoutABootClockAClockMovedAheadIsAskedAndOneMovedBackIsAShift() {
    var bare = new Desktop(new MovedClock(Instant.parse("2026-11-17T09:00:00Z"), ZoneId.of("UTC"), false),
        Desktop.memory(Long.MAX_VALUE).getPath("/home"), false).start(120);
    bare.pass(10).shift(-30).reopen().say(Desktop.distraction());
    assertThat(bare.focused()).isEqualTo(10);
    assertThat(bare.gaps()).isEmpty();
    bare.pass(10).shift(30).reopen().say(Desktop.distraction());
    assertThat(bare.gaps()).extracting(Gap::cause).containsExactly(GapCause.SLEEP);
    assertThat(bare.focused()).isEqualTo(10);
  }

  @Test
  void aVerbOfAMomentAgoVouchesForTheStretchUpToIt() {
    desk.pass(10).sleep(60).pass(10).reopen();
    desk.sayEarlier(Desktop.distraction(), 30);
    assertThat(desk.gaps()).singleElement()
        .satisfies(gap -> assertThat(gap.span().length()).isEqualTo(Duration.ofMinutes(30)));
    assertThat(desk.focused()).isEqualTo(50);
  }

  @Test
  void aReturnOfAMomentAgoVouchesForNothingAfterIt() {
    desk.pass(10).say(Desktop.interrupt());
    desk.pass(5).sleep(60).reopen();
    desk.sayEarlier(new Command.Resume(), 60);
    assertThat(desk.gaps()).singleElement()
        .satisfies(gap -> assertThat(gap.span().length()).isEqualTo(Duration.ofMinutes(60)));
    assertThat(desk.course().away().length()).isEqualTo(Duration.ofMinutes(5));
    assertThat(desk.focused()).isEqualTo(10);
  }

  @Test
  void aStartOfAMomentAgoIsVouchedForByWhoSaysIt() {
    desk.say(Desktop.finish());
    desk.pass(10).sleep(60).pass(5).reopen();
    desk.sayEarlier(new Command.Start(Desktop.task(90)), 30);
    desk.pass(10).reopen();
    assertThat(desk.held()).isEmpty();
    assertThat(desk.gaps()).isEmpty();
    assertThat(desk.focused()).isEqualTo(40);
  }

  @Test
  void anHourOfOvertimeIsForgottenHereToo() {
    desk.pass(120 + 59).reopen();
    assertThat(desk.held()).isEmpty();
    desk.pass(600).reopen().say(Desktop.finish());
    assertThat(desk.gaps()).extracting(Gap::cause).containsExactly(GapCause.AWAY);
    assertThat(desk.focused()).isEqualTo(120);
  }

  @Test
  void anExtensionInOvertimeCountsFromNow() {
    desk.pass(130).reopen().say(Desktop.extend(10));
    assertThat(desk.now().remaining(desk.clock.wall())).contains(Duration.ofMinutes(10));
  }

  @Test
  void travellingMovesNothing() {
    desk.pass(10).clock.travel(ZoneId.of("Pacific/Auckland"));
    verb(Desktop.distraction(), 10);
    assertThat(desk.kept().getLast().at().getOffset()).hasToString("+13:00");
    assertThat(desk.focused()).isEqualTo(20);
    assertThat(desk.gaps()).isEmpty();
  }

  private void verb(Command command, int minutesLater) {
    desk.pass(minutesLater).reopen().say(command);
  }
}
