package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What two looks at the clocks make of the time between them.
class WatchTest {
  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");

  private final Day day = Day.focusing();
  private final MovedClock clock = day.clock;

  @Test
  void asleepForTwoMinutesIsNothing() {
    var pulse = watched();
    clock.sleep(Duration.ofMinutes(2));
    assertThat(look(pulse)).isEqualTo(Watch.Look.CALM);
  }

  @Test
  void asleepForLongerIsAnAbsenceSinceTheLastHeartbeat() {
    clock.pass(Duration.ofMinutes(5));
    var pulse = watched();
    clock.sleep(Duration.ofMinutes(3));
    clock.pass(Duration.ofMinutes(1));
    assertThat(look(pulse).absence()).contains(
        new Absence(at(5), GapCause.SLEEP, Optional.of(Duration.ofMinutes(3))));
  }

  @Test
  void anotherStartOfTheMachineIsOff() {
    clock.pass(Duration.ofMinutes(5));
    var pulse = watched();
    clock.restart(Duration.ofMinutes(10));
    assertThat(look(pulse)).isEqualTo(absent(at(5), GapCause.OFF));
  }

  @Test
  void aMachineThatStartsWithItsClockBehindKeepsWhatWasLived() {
    clock.pass(Duration.ofMinutes(5));
    var pulse = watched();
    clock.shift(Duration.ofHours(-3));
    clock.restart(Duration.ofMinutes(10));
    assertThat(look(pulse)).isEqualTo(new Watch.Look(Duration.ofMinutes(-170), Optional.empty()));
  }

  @Test
  void aStartOfTheMachineIsKnownByItsClockWhereItHasNoId() {
    var before = new Clocks(at(5), Duration.ofHours(3), Optional.empty(), Optional.empty());
    var after = new Clocks(at(15), Duration.ofMinutes(1), Optional.empty(), Optional.empty());
    assertThat(Watch.look(day.block(), Optional.of(Pulse.of(day.block(), before, true)), after))
        .isEqualTo(absent(at(5), GapCause.OFF));
  }

  @Test
  void aDeadWindowLeavesTheTimeUnseen() {
    clock.pass(Duration.ofMinutes(5));
    var pulse = watched();
    clock.pass(Duration.ofMinutes(3));
    assertThat(look(pulse)).isEqualTo(absent(at(5), GapCause.UNSEEN));
  }

  @Test
  void verbsAloneLeaveNothingUnseen() {
    var pulse = pulse(false);
    clock.pass(Duration.ofMinutes(40));
    assertThat(look(pulse)).isEqualTo(Watch.Look.CALM);
  }

  @Test
  void withVerbsAloneSleepIsOneAbsenceFromTheLastEventSayingHowLong() {
    var pulse = pulse(false);
    clock.pass(Duration.ofMinutes(10));
    clock.sleep(Duration.ofMinutes(20));
    clock.pass(Duration.ofMinutes(10));
    assertThat(look(pulse).absence()).contains(
        new Absence(NINE, GapCause.SLEEP, Optional.of(Duration.ofMinutes(20))));
    clock.restart(Duration.ofMinutes(1));
    assertThat(look(pulse)).isEqualTo(absent(NINE, GapCause.OFF));
  }

  @Test
  void aMovedWallClockIsAShiftAndNoAbsence() {
    for (var minutes : List.of(180, 1, -1, -180)) {
      var pulse = watched();
      clock.shift(Duration.ofMinutes(minutes));
      clock.pass(Duration.ofSeconds(5));
      assertThat(look(pulse)).isEqualTo(new Watch.Look(Duration.ofMinutes(minutes), Optional.empty()));
      day.noticed(new Event.ClockShifted(day.block().id(), Duration.ofMinutes(minutes)));
    }
  }

  @Test
  void twoSecondsAreNoShift() {
    var pulse = watched();
    clock.shift(Duration.ofSeconds(-2));
    assertThat(look(pulse)).isEqualTo(Watch.Look.CALM);
    clock.shift(Duration.ofMillis(-1));
    assertThat(look(pulse).shift()).isEqualTo(Duration.ofMillis(-2001));
  }

  @Test
  void asleepWhileTheWallClockMovesIsBothAndTheAbsenceStandsOnTheNewClock() {
    clock.pass(Duration.ofMinutes(5));
    day.say(Day.distraction());
    var pulse = watched();
    clock.sleep(Duration.ofMinutes(30));
    clock.shift(Duration.ofHours(-1));
    assertThat(look(pulse)).isEqualTo(new Watch.Look(Duration.ofHours(-1),
        Optional.of(new Absence(at(5 - 60), GapCause.SLEEP, Optional.of(Duration.ofMinutes(30))))));
  }

  @Test
  void anAbsenceAfterARecordedShiftStandsOnTheNewClock() {
    day.pass(5).say(Day.distraction()).shift(-60).pass(10);
    assertThat(Watch.look(day.block(), Optional.empty(), clock.look())).isEqualTo(absent(at(5 - 60), GapCause.UNSEEN));
  }

  @Test
  void withoutABootClockAWallAheadIsSleepAndOneBehindAShift() {
    var bare = new MovedClock(NINE, Day.BERLIN, false);
    var pulse = Optional.of(Pulse.of(day.block(), bare.look(), true));
    bare.pass(Duration.ofSeconds(5));
    bare.shift(Duration.ofMinutes(30));
    assertThat(Watch.look(day.block(), pulse, bare.look()).absence().map(Absence::cause)).contains(GapCause.SLEEP);
    bare.shift(Duration.ofMinutes(-60));
    assertThat(Watch.look(day.block(), pulse, bare.look()))
        .isEqualTo(new Watch.Look(Duration.ofMinutes(-30), Optional.empty()));
  }

  @Test
  void anHourOfOvertimeWithoutATouchIsAwaySinceThePlannedEnd() {
    clock.pass(Duration.ofMinutes(50 + 59));
    assertThat(look(watched())).isEqualTo(Watch.Look.CALM);
    clock.pass(Duration.ofMinutes(1));
    assertThat(look(watched())).isEqualTo(absent(at(50), GapCause.AWAY));
  }

  @Test
  void overtimeIsAwaySinceTheLastTouch() {
    day.pass(70).say(Day.distraction()).pass(59);
    assertThat(look(watched())).isEqualTo(Watch.Look.CALM);
    day.pass(1);
    assertThat(look(watched())).isEqualTo(absent(at(70), GapCause.AWAY));
  }

  @Test
  void forgottenOvertimeGoesBeforeTheSleepAfterIt() {
    clock.pass(Duration.ofMinutes(120));
    var pulse = watched();
    clock.sleep(Duration.ofHours(8));
    assertThat(look(pulse)).isEqualTo(absent(at(50), GapCause.AWAY));
  }

  @Test
  void forgottenOvertimeStandsOnTheNewClock() {
    clock.pass(Duration.ofMinutes(120));
    var pulse = watched();
    clock.shift(Duration.ofHours(3));
    assertThat(look(pulse).absence().map(Absence::since)).contains(at(50 + 180));
  }

  @Test
  void anOpenEndedBlockHasNoOvertimeToForget() {
    var open = Day.begun().say(new Command.Start(
        new Task(Text.NONE, new Kind("reading"), Optional.empty(), List.of(), Day.BERLIN))).pass(600);
    var pulse = Optional.of(Pulse.of(open.block(), open.clock.look(), true));
    assertThat(Watch.look(open.block(), pulse, open.clock.look())).isEqualTo(Watch.Look.CALM);
  }

  @Test
  void whoeverIsThereForgetsNoOvertime() {
    clock.pass(Duration.ofMinutes(50 + 600));
    assertThat(look(present(new Presence.Here(at(649))))).isEqualTo(Watch.Look.CALM);
  }

  @Test
  void overtimeIsForgottenAnHourAfterTheLatestInputThatWasTold() {
    clock.pass(Duration.ofMinutes(120 + 59));
    var before = new Presence.Unknown(Optional.of(at(120)));
    assertThat(look(present(before))).isEqualTo(Watch.Look.CALM);
    clock.pass(Duration.ofMinutes(1));
    assertThat(look(present(before))).isEqualTo(absent(at(120), GapCause.AWAY));
    assertThat(look(present(Presence.UNTOLD))).isEqualTo(absent(at(50), GapCause.AWAY));
  }

  @Test
  void whoeverWentIsAwaySinceTheLatestInputWhateverTheClocksDoThen() {
    clock.pass(Duration.ofMinutes(20));
    var left = present(new Presence.Away(at(8)));
    assertThat(look(left)).isEqualTo(absent(at(8), GapCause.AWAY));
    clock.pass(Duration.ofMinutes(30));
    assertThat(look(left)).isEqualTo(absent(at(8), GapCause.AWAY));
    clock.shift(Duration.ofHours(2));
    assertThat(look(left)).isEqualTo(new Watch.Look(Duration.ofHours(2),
        Optional.of(new Absence(at(8 + 120), GapCause.AWAY, Optional.empty()))));
    clock.shift(Duration.ofHours(-2));
    clock.sleep(Duration.ofHours(1));
    assertThat(look(left).absence()).contains(
        new Absence(at(8), GapCause.AWAY, Optional.of(Duration.ofHours(1))));
    clock.restart(Duration.ofMinutes(1));
    assertThat(look(left)).isEqualTo(absent(at(8), GapCause.AWAY));
  }

  @Test
  void whoeverIsAwayWhileTheMachineStartsWithItsClockBehindIsMissedSinceTheSameMoment() {
    clock.pass(Duration.ofMinutes(20));
    var left = present(new Presence.Away(at(8)));
    clock.restart(Duration.ofMinutes(-15));
    assertThat(look(left)).isEqualTo(new Watch.Look(Duration.ofMinutes(-15),
        Optional.of(new Absence(at(8 - 15), GapCause.AWAY, Optional.empty()))));
  }

  @Test
  void awayEndsWithATouch() {
    day.pass(20);
    var left = present(new Presence.Away(at(8)));
    day.say(Day.distraction()).pass(2);
    assertThat(look(left)).isEqualTo(Watch.Look.CALM);
  }

  @Test
  void aPulseOfAnotherBlockSaysNothingOfThisOne() {
    var foreign = Optional.of(new Pulse(new Id(new UUID(1, 1)), clock.look(), Duration.ZERO, true, Presence.UNTOLD));
    clock.pass(Duration.ofMinutes(2));
    assertThat(Watch.look(day.block(), foreign, clock.look())).isEqualTo(Watch.Look.CALM);
    clock.pass(Duration.ofSeconds(1));
    assertThat(Watch.look(day.block(), foreign, clock.look())).isEqualTo(absent(NINE, GapCause.UNSEEN));
  }

  @Test
  void nothingIsAbsentBeforeTheLastEvent() {
    var pulse = watched();
    clock.sleep(Duration.ofMinutes(30));
    day.say(Day.distraction()).pass(2);
    assertThat(look(pulse)).isEqualTo(Watch.Look.CALM);
  }

  @Test
  void steadyLooksAreCalmAndSleepsAreNeverMissed() {
    for (long seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      var life = Day.focusing();
      var machine = new MovedClock(NINE, ZoneId.of("UTC"), random.nextBoolean());
      var pulse = Pulse.of(life.block(), machine.look(), true);
      for (int beats = random.nextInt(1, 20); beats > 0; beats--) {
        machine.pass(Duration.ofMillis(random.nextInt(120_000)));
        machine.shift(Duration.ofMillis(random.nextInt(-2000, 2001)));
        assertThat(Watch.look(life.block(), Optional.of(pulse), machine.look()))
            .as("seed %d", seed).isEqualTo(Watch.Look.CALM);
        pulse = Pulse.of(life.block(), machine.look(), random.nextBoolean());
      }
      var slept = Duration.ofMillis(random.nextInt(122_001, 36_000_000));
      machine.sleep(slept);
      machine.pass(Duration.ofSeconds(random.nextInt(600)));
      assertThat(Watch.look(life.block(), Optional.of(pulse), machine.look()).absence().map(Absence::cause))
          .as("seed %d", seed).contains(GapCause.SLEEP);
    }
  }

  private Optional<Pulse> watched() {
    return pulse(true);
  }

  private Optional<Pulse> pulse(boolean watched) {
    return Optional.of(Pulse.of(day.block(), clock.look(), watched));
  }

  private Optional<Pulse> present(Presence presence) {
    return Optional.of(Pulse.of(day.block(), clock.look(), true, presence));
  }

  private Watch.Look look(Optional<Pulse> pulse) {
    return Watch.look(day.block(), pulse, clock.look());
  }

  private static Watch.Look absent(Instant since, GapCause cause) {
    return new Watch.Look(Duration.ZERO, Optional.of(new Absence(since, cause, Optional.empty())));
  }

  private static Instant at(int minutes) {
    return NINE.plus(Duration.ofMinutes(minutes));
  }
}
