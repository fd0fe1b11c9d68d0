package stillwater.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stillwater.focus.Activity;
import stillwater.focus.Command;
import stillwater.focus.Elsewhere;
import stillwater.focus.Event;
import stillwater.focus.MovedClock;
import stillwater.focus.Phase;
import stillwater.focus.Reason;
import stillwater.focus.Recorded;
import stillwater.focus.State;

/// Two devices that share a journal: what runs on one is known on the other, and can be ended there.
class OtherDevicesTest {
  private final MovedClock clock = MovedClock.at("2026-11-17T09:00:00Z");
  private final Desktop desk = new Desktop(clock, Desktop.memory(Long.MAX_VALUE).getPath("/home"), true);
  private final Desktop laptop = new Desktop(clock, desk.home, true).named("laptop");

  @Test
  void aBlockThatRunsElsewhereIsKnownByItsDeviceOnceItArrives() {
    laptop.start(50).pass(10).say(Desktop.distraction());
    assertThat(desk.now().others().running()).isEmpty();
    desk.engine.arrived();
    assertThat(desk.now().others().running()).singleElement().satisfies(there -> {
      assertThat(there.device().name()).isEqualTo("laptop");
      assertThat(there.intention().value()).isEqualTo("prove lemma 3");
      assertThat(Duration.between(there.began(), there.last())).hasMinutes(10);
    });
    laptop.say(Desktop.finish());
    desk.engine.arrived();
    assertThat(desk.now().others().running()).isEmpty();
  }

  @Test
  void listenersHearOfEachArrival() {
    var heard = new ArrayList<Long>();
    desk.engine.listen(snapshot -> heard.add(snapshot.others().arrivals()));
    desk.engine.arrived();
    assertThat(heard).isEmpty();
    laptop.start(50);
    desk.engine.arrived();
    laptop.say(Desktop.finish());
    desk.engine.arrived();
    assertThat(heard).containsExactly(1L, 2L);
  }

  @Test
  void aBlockEndedFromElsewhereEndsThereOnceThatArrives() {
    laptop.start(50).pass(30);
    endFromTheDesk(20);
    assertThat(desk.now().others().running()).isEmpty();
    laptop.engine.arrived();
    assertThat(laptop.now().state().activity()).isEqualTo(new Activity.Idle());
    assertThat(laptop.focused()).isEqualTo(20);
    assertThat(laptop.keptEvents()).last().isInstanceOf(Event.BlockEnded.class);
    assertThat(State.replay(laptop.kept()).anomalies().latest()).isEmpty();
  }

  @Test
  void whoeverUndoesThatEndIsNotOverruledAgain() {
    laptop.start(50).pass(30);
    endFromTheDesk(20);
    laptop.engine.arrived();
    laptop.pass(Duration.ofSeconds(30)).say(new Command.Undo());
    laptop.engine.arrived();
    assertThat(laptop.now().phase(clock.wall())).isEqualTo(Phase.FOCUSING);
  }

  @Test
  void whoeverWentOnWithTheBlockIsNotOverruled() {
    laptop.start(50).pass(30);
    endFromTheDesk(20);
    laptop.pass(1).say(Desktop.distraction());
    laptop.engine.arrived();
    desk.engine.arrived();
    assertThat(laptop.now().phase(clock.wall())).isEqualTo(Phase.FOCUSING);
    assertThat(desk.now().others().running()).hasSize(1);
  }

  @Test
  void whatTheProgramSawByItselfIsNoWordAgainstIt() {
    laptop.start(50).pass(30);
    endFromTheDesk(20);
    laptop.shift(5).pass(1);
    assertThat(laptop.keptEvents()).last().isInstanceOf(Event.ClockShifted.class);
    laptop.engine.arrived();
    assertThat(laptop.now().state().activity()).isEqualTo(new Activity.Idle());
  }

  @Test
  void clocksThatDifferByHoursDecideNothing() {
    for (var ahead : List.of(-180, 180)) {
      var there = new Desktop(MovedClock.at("2026-11-18T09:00:00Z"), desk.home, true)
          .named(ahead > 0 ? "early" : "late").shift(ahead).start(50).pass(30);
      desk.engine.arrived();
      var block = desk.now().others().running().getFirst();
      desk.say(new Command.EndElsewhere(block, block.last()));
      there.engine.arrived();
      assertThat(there.now().state().activity()).as("%d minutes", ahead).isEqualTo(new Activity.Idle());
    }
  }

  @Test
  void aVerbOnThatDeviceRecordsTheEndBeforeWhatItSays() {
    var verbs = new Desktop(clock, desk.home, false).named("tablet").start(50).unseen(30);
    desk.engine.arrived();
    desk.say(new Command.EndElsewhere(there(), there().began().plusMinutes(20)));
    verbs.reopen();
    assertThat(verbs.now().state().activity()).isEqualTo(new Activity.Idle());
    verbs.start(25);
    assertThat(verbs.kept()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L);
    assertThat(State.replay(verbs.kept()).anomalies().latest()).isEmpty();
  }

  @Test
  void anEndSaidElsewhereIsRememberedForLong() {
    laptop.start(50).pass(30);
    endFromTheDesk(20);
    for (int month = 0; month < 4; month++) {
      desk.unseen(31 * 24 * 60).start(25).pass(5).say(Desktop.finish());
    }
    desk.reopen().engine.arrived();
    assertThat(desk.now().others().running()).isEmpty();
  }

  @Test
  void anEndIsNeitherAheadNorBeforeWhatIsKnownOfTheBlock() {
    laptop.start(50).pass(10).say(Desktop.distraction());
    desk.engine.arrived();
    assertThat(desk.refusal(new Command.EndElsewhere(there(), clock.now().plusMinutes(1))))
        .isEqualTo(Reason.Code.IN_FUTURE);
    assertThat(desk.refusal(new Command.EndElsewhere(there(), there().began().plusMinutes(9))))
        .isEqualTo(Reason.Code.BEFORE_LAST_EVENT);
  }

  private void endFromTheDesk(int minutes) {
    desk.engine.arrived();
    desk.say(new Command.EndElsewhere(there(), there().began().plusMinutes(minutes)));
  }

  private Elsewhere there() {
    return desk.now().others().running().getFirst();
  }
}
