package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Absence;
import stillwater.focus.Area;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.MovementId;
import stillwater.focus.Recorded;
import stillwater.focus.Settings;
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
    assertThat(proposal.suggestion().ids()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"11, 1", "100, 90", "729, 719", "1139, 1129"})
  void theBreakOfTheSameDayIsReckonedFrom(int now, int since) {
    rest(0, 10);
    assertThat(at(now).suggestion().why().sinceLastBreak()).contains(Duration.ofMinutes(since));
  }

  @ParameterizedTest
  @CsvSource({"9", "10", "1140", "5000"})
  void aBreakLongAgoOrAheadIsNotSpokenOf(int now) {
    rest(0, 10);
    assertThat(at(now).suggestion().why().sinceLastBreak()).isEmpty();
  }

  @Test
  void whichDayItIsFollowsFromWhenThePersonsDayBegins() {
    rest(12 * 60, 13 * 60);
    var early = Settings.DEFAULT.withDays(days -> days.withStart(LocalTime.of(23, 0)));
    assertThat(sinceLastBreak(Settings.DEFAULT, 14 * 60 + 30)).contains(Duration.ofMinutes(90));
    assertThat(sinceLastBreak(early, 14 * 60 + 30)).isEmpty();
  }

  private Optional<Duration> sinceLastBreak(Settings settings, int minute) {
    return Proposal.of(CATALOGUE, settings, new Snapshot(State.replay(log), Watch.Look.CALM), Optional.empty(),
        NINE.plusMinutes(minute)).suggestion().why().sinceLastBreak();
  }

  @Test
  void whatIsSuggestedFollowsFromEarlierBreaks() {
    assertThat(at(0).suggestion().ids()).contains(new MovementId("wrists"));
    var rest = add(0, new Event.BreakStarted(Optional.empty(), Optional.of(Duration.ofMinutes(10)),
        List.of(new MovementId("wrists"))));
    add(10, new Event.BreakEnded(rest));
    assertThat(at(100).suggestion().ids()).containsExactly(new MovementId("stairs"), new MovementId("neck"));
  }

  @Test
  void itIsTakenAsItStands() {
    var proposal = at(0);
    assertThat(proposal.suggestion().ids()).hasSize(3).startsWith(new MovementId("stairs"));
    assertThat(proposal.command())
        .isEqualTo(new Command.TakeBreak(Duration.ofMinutes(10), proposal.suggestion().ids()));
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
    assertThat(Proposal.why(CATALOGUE, Settings.DEFAULT, state, state.resting().orElseThrow()))
        .isEqualTo(proposal.suggestion().why());
  }

  @Test
  void theBlockBeforeIsAFactOfABreakThatRunsToo() {
    var block = start(0, new Kind("coding"), Optional.of(50));
    var proposal = at(50);
    assertThat(proposal.suggestion().why().cause())
        .contains(new Cause.Work(new Kind("coding"), Duration.ofMinutes(50)));
    end(50, block);
    assertThat(at(51).suggestion().why()).isEqualTo(proposal.suggestion().why());
    add(51, new Event.BreakStarted(Optional.of(block), Optional.of(proposal.length()), proposal.suggestion().ids()));
    var state = State.replay(log);
    assertThat(Proposal.why(CATALOGUE, Settings.DEFAULT, state, state.resting().orElseThrow()))
        .isEqualTo(proposal.suggestion().why());
  }

  @Test
  void aSecondBreakAfterTheSameBlockIsNotItsBreak() {
    var block = start(0, Optional.of(90));
    end(90, block);
    add(95, new Event.BreakEnded(add(90,
        new Event.BreakStarted(Optional.of(block), Optional.of(Duration.ofMinutes(15)), List.of()))));
    assertThat(at(100).length()).hasMinutes(10);
    assertThat(at(100).suggestion().why().cause()).isEmpty();
  }

  @Test
  void somethingElseIsAskedForWhileABreakRuns() {
    assertThat(another(0)).isEmpty();
    add(0, new Event.BreakStarted(Optional.empty(), Optional.of(Duration.ofMinutes(5)),
        List.of(new MovementId("neck"))));
    assertThat(another(1)).contains(new MovementId("wrists"));
    assertThat(another(1, new MovementId("wrists"))).isEmpty();
    assertThat(another(20)).contains(new MovementId("wrists"));
  }

  /// Two minutes are always left to whoever asks near the end.
  @Test
  void somethingElseIsNeverLongerThanWhatIsLeftNorForbiddenNorKnown() {
    var offered = 0;
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var some = AnyCase.of(seed);
      var planned = 1 + random.nextInt(25);
      var passed = random.nextInt(30);
      var known = some.suggestion().ids();
      log.clear();
      add(0, new Event.BreakStarted(Optional.empty(), Optional.of(Duration.ofMinutes(planned)), known));
      var now = NINE.plusMinutes(passed);
      var other = Proposal.another(some.catalogue(), some.settings(),
          new Snapshot(State.replay(log), Watch.Look.CALM), Set.of(), now);
      if (other.isPresent()) {
        offered++;
        assertThat(other.get().length()).as("seed %d", seed)
            .isLessThanOrEqualTo(Duration.ofMinutes(Math.max(2, planned - passed)));
        assertThat(known).as("seed %d", seed).doesNotContain(other.get().id());
        assertThat(at(some, now).allowed()).as("seed %d", seed).contains(other.get());
      }
    }
    assertThat(offered).isGreaterThan(500);
  }

  private static AnyCase at(AnyCase some, OffsetDateTime now) {
    return new AnyCase(some.catalogue(), some.settings(), List.of(),
        new Occasion(Duration.ofHours(1), Optional.empty(), Optional.empty(), now, 0));
  }

  private Optional<MovementId> another(int minute, MovementId... known) {
    return Proposal.another(CATALOGUE, Settings.DEFAULT, new Snapshot(State.replay(log), Watch.Look.CALM),
        Set.of(known), NINE.plusMinutes(minute)).map(Movement::id);
  }

  private Proposal at(int minute) {
    return of(new Snapshot(State.replay(log), Watch.Look.CALM), Optional.empty(), minute);
  }

  private static Proposal of(Snapshot standing, Optional<Duration> length, int minute) {
    return Proposal.of(CATALOGUE, Settings.DEFAULT, standing, length, NINE.plusMinutes(minute));
  }

  private Id start(int minute, Optional<Integer> planned) {
    return start(minute, new Kind("theory"), planned);
  }

  private Id start(int minute, Kind kind, Optional<Integer> planned) {
    return add(minute, new Event.BlockStarted(new Task(new Text("prove lemma 3"), kind,
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
