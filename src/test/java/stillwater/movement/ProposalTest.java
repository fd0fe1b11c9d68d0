package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Absence;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Recorded;
import stillwater.focus.Snapshot;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Watch;

class ProposalTest {
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-16T09:00:00+01:00");
  private static final Catalogue CATALOGUE = new Catalogue(List.of(
      Movements.exercise("neck", 60, Area.NECK), Movements.exercise("wrists", 60, Area.WRISTS),
      Movements.walk("stairs", 240)));

  private final List<Recorded> log = new ArrayList<>();

  @Test
  void itFollowsFromTheBlockThatRuns() {
    start(0, Optional.of(90));
    assertThat(at(30).length()).hasMinutes(15);
  }

  @Test
  void anOpenEndedBlockCountsUpToNowOrUpToWhereSomebodyWasLastSeen() {
    start(0, Optional.empty());
    assertThat(at(60).length()).hasMinutes(12);
    var gone = new Watch.Look(Duration.ZERO,
        Optional.of(new Absence(NINE.plusMinutes(40).toInstant(), GapCause.SLEEP, Optional.empty())));
    assertThat(of(new Snapshot(State.replay(log), gone), Optional.empty(), 60).length()).hasMinutes(8);
  }

  @ParameterizedTest
  @CsvSource({"90, 20", "119, 20", "120, 10", "300, 10"})
  void itFollowsFromTheBlockJustEndedForHalfAnHour(int now, int proposed) {
    end(90, start(0, Optional.of(120)));
    assertThat(at(now).length()).hasMinutes(proposed);
  }

  @Test
  void whoSaysHowLongGetsThat() {
    start(0, Optional.of(90));
    var proposal = of(new Snapshot(State.replay(log), Watch.Look.CALM), Optional.of(Duration.ofMinutes(1)), 10);
    assertThat(proposal.length()).hasMinutes(1);
    assertThat(proposal.suggestion().ids()).containsExactly(new MovementId("neck"));
  }

  @ParameterizedTest
  @CsvSource({"11, 1", "100, 90", "729, 719"})
  void theBreakOfTheSameDayIsReckonedFrom(int now, int since) {
    rest(0, 10);
    assertThat(at(now).suggestion().why().sinceLastBreak()).contains(Duration.ofMinutes(since));
  }

  @ParameterizedTest
  @CsvSource({"9", "10", "730", "5000"})
  void aBreakLongAgoOrAheadIsNotSpokenOf(int now) {
    rest(0, 10);
    assertThat(at(now).suggestion().why().sinceLastBreak()).isEmpty();
  }

  @Test
  void whatIsSuggestedFollowsFromEarlierBreaks() {
    assertThat(at(0).suggestion().ids().getLast()).isEqualTo(new MovementId("wrists"));
    var rest = add(0, new Event.BreakStarted(Optional.empty(), Optional.of(Duration.ofMinutes(10)),
        List.of(new MovementId("wrists"))));
    add(10, new Event.BreakEnded(rest));
    assertThat(at(100).suggestion().ids()).containsExactly(new MovementId("stairs"), new MovementId("neck"));
  }

  @Test
  void itIsTakenAsItStands() {
    var proposal = at(0);
    assertThat(proposal.command()).isEqualTo(new Command.TakeBreak(Duration.ofMinutes(10),
        List.of(new MovementId("stairs"), new MovementId("neck"), new MovementId("wrists"))));
  }

  @Test
  void theFactsBehindABreakThatRunsAreThoseOfItsBeginning() {
    var earlier = add(0, new Event.BreakStarted(Optional.empty(), Optional.empty(), List.of()));
    add(1, new Event.MovementDone(earlier, new MovementId("neck"), Duration.ofMinutes(1)));
    add(10, new Event.BreakEnded(earlier));
    var proposal = at(100);
    assertThat(proposal.suggestion().why().sinceLastBreak()).contains(Duration.ofMinutes(90));
    var now = add(100, new Event.BreakStarted(Optional.empty(), Optional.of(proposal.length()),
        proposal.suggestion().ids()));
    add(105, new Event.MovementDone(now, proposal.suggestion().ids().getLast(), Duration.ofMinutes(1)));
    var state = State.replay(log);
    assertThat(Proposal.why(CATALOGUE, state, state.resting().orElseThrow())).isEqualTo(proposal.suggestion().why());
  }

  private Proposal at(int minute) {
    return of(new Snapshot(State.replay(log), Watch.Look.CALM), Optional.empty(), minute);
  }

  private static Proposal of(Snapshot standing, Optional<Duration> length, int minute) {
    return Proposal.of(CATALOGUE, standing, length, NINE.plusMinutes(minute).toInstant());
  }

  private Id start(int minute, Optional<Integer> planned) {
    return add(minute, new Event.BlockStarted(new Task(new Text("prove lemma 3"), new Kind("theory"),
        planned.map(Duration::ofMinutes), List.of(), ZoneId.of("Europe/Berlin"))));
  }

  private void end(int minute, Id block) {
    add(minute, new Event.BlockEnded(block, Optional.empty(), Text.NONE));
  }

  private void rest(int from, int to) {
    var rest = add(from, new Event.BreakStarted(Optional.empty(), Optional.of(Duration.ofMinutes(10)), List.of()));
    add(to, new Event.BreakEnded(rest));
  }

  private Id add(int minute, Event event) {
    var id = new Id(new UUID(0, log.size() + 1));
    log.add(new Recorded(id, log.size() + 1, NINE.plusMinutes(minute), event));
    return id;
  }
}
