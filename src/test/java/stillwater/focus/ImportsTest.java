package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is taken over from another program, what is not, and how it is taken back.
class ImportsTest {
  private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-16T09:00:00+01:00");

  private final Day day = Day.begun();

  @Test
  void whatIsNewIsAddedAndImportingAgainAddsNothing() {
    var blocks = List.of(block("a", 0, 60), block("b", 60, 90));
    assertThat(day.say(new Command.Import(blocks)).state.blocks().oldestFirst())
        .extracting(block -> block.course(Instant.MAX).focused().toMinutes()).containsExactly(60L, 30L);
    assertThat(added(new Command.Import(blocks))).isEmpty();
  }

  @Test
  void whatWasRemovedStaysRemoved() {
    day.say(new Command.Import(List.of(block("a", 0, 60)))).say(new Command.RemoveBlock(day.block().id()));
    assertThat(added(new Command.Import(List.of(block("a", 0, 60))))).isEmpty();
  }

  @Test
  void anEntryThatOverlapsABlockOrAnEarlierEntryIsLeftOutAloneAndTheRestIsAdded() {
    day.say(new Command.AddBlock(Day.task(60), MONDAY, MONDAY.plusHours(1)));
    var sieve = new Sieve(day.state, day.clock.now());
    assertThat(fates(sieve, block("a", 59, 61), block("b", 60, 90), block("c", 89, 100), block("d", 90, 100)))
        .containsExactly("OVERLAPS", "New", "OVERLAPS_ENTRY", "New");
  }

  @Test
  void theBlockThatRunsStandsInTheWay() {
    day.say(new Command.Start(Day.task(50))).pass(30);
    var now = Duration.between(MONDAY, day.clock.now()).toMinutes();
    assertThat(fates(new Sieve(day.state, day.clock.now()), block("a", now - 40, now - 29), block("b", now - 5, now),
        block("c", now - 40, now - 30))).containsExactly("OVERLAPS_RUNNING", "OVERLAPS_RUNNING", "New");
  }

  @Test
  void whatCannotHaveBeenIsRefusedForItsReason() {
    var now = Duration.between(MONDAY, day.clock.now()).toMinutes();
    assertThat(fates(new Sieve(day.state, day.clock.now()), block("zero", 0, 0), block("reversed", 10, 5),
        block("long", 0, 24 * 60 + 1), block("day", 0, 24 * 60), block("future", now - 5, now + 1),
        new Event.BlockAdded(Day.task(50), OffsetDateTime.parse("1969-12-31T23:00:00Z"),
            OffsetDateTime.parse("1969-12-31T23:30:00Z"), new Text("watson old"))))
        .containsExactly("NO_TIME_BETWEEN", "END_BEFORE_START", "OVER_A_DAY", "New", "IN_FUTURE", "BEFORE_1970");
  }

  @Test
  void whatAnotherDeviceImportedIsKnownButItsOtherBlocksAreInNobodysWay() {
    var elsewhere = Day.begun().say(new Command.Import(List.of(block("a", 0, 60))))
        .say(new Command.AddBlock(Day.task(50), MONDAY.plusHours(2), MONDAY.plusHours(3)));
    assertThat(fates(new Sieve(day.state, day.clock.now()).knowing(elsewhere.state),
        block("a", 0, 60), block("b", 120, 150))).containsExactly("Known", "New");
  }

  @Test
  void oneUndoTakesAllOfAnImportBackAndNothingElse() {
    day.say(new Command.Park(new Text("before"))).say(new Command.Import(List.of(block("old", 0, 10)))).pass(1);
    day.say(new Command.Import(List.of(block("a", 10, 20), block("b", 20, 30), block("c", 30, 40))));
    day.say(new Command.Undo());
    assertThat(day.state.blocks().oldestFirst()).hasSize(1);
    assertThat(day.state.openThoughts()).hasSize(1);
    assertThat(added(new Command.Import(List.of(block("a", 10, 20))))).hasSize(1);
    day.say(new Command.Undo());
    assertThat(day.state.blocks().latest()).isEmpty();
  }

  @Test
  void whatGoesOnWithAnImportIsTakenBackWithItAlsoWhenSomethingWasSaidMeanwhile() {
    var begun = day.clock.now();
    day.say(new Command.Import(List.of(block("a", 0, 10)))).pass(1).say(new Command.Park(new Text("meanwhile")));
    day.say(new Command.Import(List.of(block("b", 10, 20)), Optional.of(begun)));
    day.say(new Command.Undo());
    assertThat(day.state.blocks().latest()).isEmpty();
    assertThat(day.state.openThoughts()).hasSize(1);
  }

  @Test
  void goingOnWithAnImportThatNeverWasIsABeginning() {
    day.say(new Command.Park(new Text("a"))).pass(5);
    day.say(new Command.Import(List.of(block("b", 10, 20)), Optional.of(day.clock.now().minusMinutes(5))));
    assertThat(day.state.log().latest()).hasValueSatisfying(it -> assertThat(it.at()).isEqualTo(day.clock.now()));
  }

  @Test
  void aRemovalOfWhatWasImportedIsTakenBackBeforeTheImport() {
    day.say(new Command.Import(List.of(block("a", 0, 10), block("b", 10, 20))));
    day.say(new Command.RemoveBlock(day.block().id())).say(new Command.Undo()).say(new Command.Undo());
    assertThat(day.state.blocks().latest()).isEmpty();
  }

  @Test
  void whatTheSieveLetsThroughIsWhatAComparisonOfAllPairsLetsThrough() {
    for (long seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var here = Day.begun();
      var taken = new ArrayList<Span>();
      for (int i = 0; i < 5; i++) {
        var from = MONDAY.plusMinutes(random.nextInt(600));
        var block = new Command.AddBlock(Day.task(50), from, from.plusMinutes(1 + random.nextInt(60)));
        if (here.verdict(block) instanceof Verdict.Accepted) {
          here.say(block);
          taken.add(new Span(from.toInstant(), block.to().toInstant()));
        }
      }
      var sieve = new Sieve(here.state, here.clock.now());
      for (int i = 0; i < 40; i++) {
        var from = random.nextInt(600);
        var block = block("e" + i, from, from + 1 + random.nextInt(30));
        var span = new Span(block.from().toInstant(), block.to().toInstant());
        var free = taken.stream().noneMatch(span::overlaps);
        assertThat(sieve.pass(block) instanceof Sieve.New).as("seed %d, %d", seed, i).isEqualTo(free);
        if (free) {
          taken.add(span);
        }
      }
    }
  }

  @Test
  void aHundredThousandEntriesAreAddedAndTakenBack() {
    var from = OffsetDateTime.parse("2016-01-01T00:00:00Z");
    var blocks = IntStream.range(0, 100_000).mapToObj(i -> new Event.BlockAdded(Day.task(50),
        from.plusMinutes(40L * i), from.plusMinutes(40L * i + 30), new Text("watson " + i))).toList();
    var events = added(new Command.Import(blocks));
    assertThat(events).hasSize(100_000);
    var state = day.state.and(recorded(1, events));
    var undo = (Verdict.Accepted) Rules.decide(state, new Command.Undo(), day.clock.now());
    assertThat(undo.events()).hasSize(100_000);
    assertThat(state.and(recorded(100_001, undo.events())).blocks().latest()).isEmpty();
  }

  private List<Recorded> recorded(int seq, List<Event> events) {
    return IntStream.range(0, events.size()).mapToObj(i -> new Recorded(new Id(new UUID(0x7000L, seq + i)),
        seq + i, day.clock.now(), events.get(i))).toList();
  }

  private List<Event> added(Command.Import command) {
    return ((Verdict.Accepted) day.verdict(command)).events();
  }

  private static List<String> fates(Sieve sieve, Event.BlockAdded... blocks) {
    return List.of(blocks).stream().map(sieve::pass).map(fate -> switch (fate) {
      case Sieve.Refused(Reason reason) -> reason.code().name();
      case Sieve.New _ -> "New";
      case Sieve.Known _ -> "Known";
    }).toList();
  }

  private static Event.BlockAdded block(String id, long from, long to) {
    return new Event.BlockAdded(Day.task(50), MONDAY.plusMinutes(from), MONDAY.plusMinutes(to),
        new Text("watson " + id));
  }
}
