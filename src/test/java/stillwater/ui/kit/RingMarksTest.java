package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.focus.Block;
import stillwater.focus.Course;
import stillwater.focus.Event;
import stillwater.focus.GapAnswer;
import stillwater.focus.GapCause;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.RandomLife;
import stillwater.focus.Recorded;
import stillwater.focus.Source;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.ui.kit.RingMarks.Arc;
import stillwater.ui.kit.RingMarks.Part;

class RingMarksTest {
  private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final double NOTHING = 1e-9;

  /// What a block of a made-up life looks like on the ring.
  private record Drawn(Block block, Course course, RingMarks marks) {
    double laps(Part part) {
      return marks.arcs().stream().filter(arc -> arc.part() == part).mapToDouble(Arc::length).sum();
    }

    double laps() {
      return marks.arcs().stream().mapToDouble(Arc::length).sum();
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyArcAndEveryDotLiesInItsLap(long seed) {
    drawn(seed).forEach(drawn -> {
      assertThat(drawn.marks().arcs()).allSatisfy(arc -> {
        assertThat(arc.lap()).isNotNegative();
        assertThat(arc.from()).isBetween(0.0, 1.0);
        assertThat(arc.length()).isPositive();
        assertThat(arc.from() + arc.length()).isLessThanOrEqualTo(1 + NOTHING);
      });
      assertThat(drawn.marks().dots()).allSatisfy(dot -> {
        assertThat(dot.lap()).isNotNegative();
        assertThat(dot.at()).isGreaterThanOrEqualTo(0).isLessThan(1);
      });
    });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void arcsFollowEachOtherWithoutAHoleFromTheTopOfTheFirstLap(long seed) {
    drawn(seed).forEach(drawn -> {
      var reached = 0.0;
      for (var arc : drawn.marks().arcs()) {
        assertThat(arc.lap() + arc.from()).isCloseTo(reached, within(1e-6));
        reached = arc.lap() + arc.from() + arc.length();
      }
    });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachPartTakesItsShareOfTheRing(long seed) {
    drawn(seed).forEach(drawn -> {
      var span = drawn.course().span().length().toSeconds();
      var lap = span / drawn.laps();
      assertThat(drawn.laps(Part.FOCUS) * lap).isCloseTo(drawn.course().focused().toSeconds(), within(1e-3));
      assertThat(drawn.laps(Part.AWAY) * lap).isCloseTo(drawn.course().away().length().toSeconds(), within(1e-3));
      assertThat(drawn.laps(Part.REST) * lap).isCloseTo(drawn.course().rest().length().toSeconds(), within(1e-3));
      assertThat(drawn.laps(Part.UNSURE) * lap).isCloseTo(drawn.course().unsure().length().toSeconds(), within(1e-3));
    });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFirstLapHoldsNoMoreFocusThanWasPlannedAndAllOfItBeforeTheSecondBegins(long seed) {
    drawn(seed).filter(drawn -> drawn.block().task().planned().isPresent()).forEach(drawn -> {
      var planned = drawn.block().task().planned().orElseThrow().toMillis();
      var lap = drawn.course().span().length().toMillis() / drawn.laps();
      var first = drawn.marks().arcs().stream().filter(arc -> arc.lap() == 0 && arc.part() == Part.FOCUS)
          .mapToDouble(Arc::length).sum() * lap;
      assertThat(first).isCloseTo(Math.min(planned, drawn.course().focused().toMillis()), within(2.0));
    });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anOpenEndedBlockTakesAnHourALap(long seed) {
    drawn(seed).filter(drawn -> drawn.block().task().planned().isEmpty()).forEach(drawn ->
        assertThat(drawn.laps() * 3600).isCloseTo(drawn.course().span().length().toSeconds(), within(1e-3)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      50 | 10 |                                      | FOCUS 0 0.00+0.20
      50 | 50 |                                      | FOCUS 0 0.00+1.00
      50 | 60 |                                      | FOCUS 0 0.00+1.00, FOCUS 1 0.00+0.20
       0 | 15 |                                      | FOCUS 0 0.00+0.25
       0 | 90 |                                      | FOCUS 0 0.00+1.00, FOCUS 1 0.00+0.50
      50 | 20 | 10 interrupted                       | FOCUS 0 0.00+0.17, AWAY 0 0.17+0.17
      50 | 40 | 10 interrupted, 20 resumed           | FOCUS 0 0.00+0.17, AWAY 0 0.17+0.17, FOCUS 0 0.33+0.33
      50 | 60 | 10 interrupted, 20 resumed           | FOCUS 0 0.00+0.17, AWAY 0 0.17+0.17, FOCUS 0 0.33+0.67
      50 | 70 | 60 interrupted                       | FOCUS 0 0.00+1.00, FOCUS 1 0.00+0.20, AWAY 1 0.20+0.20
      50 | 60 | 20 unseen since 10                   | FOCUS 0 0.00+0.17, UNSURE 0 0.17+0.17, FOCUS 0 0.33+0.67
      50 | 60 | 20 unseen since 10, 20 rested        | FOCUS 0 0.00+0.17, REST 0 0.17+0.17, FOCUS 0 0.33+0.67
      25 | 50 | 20 extended                          | FOCUS 0 0.00+1.00
      """)
  void aBlockIsDrawnAsItWasLived(int planned, int now, String lived, String ring) {
    var block = block(planned, lived);
    var marks = RingMarks.of(block, block.course(minute(now)));
    assertThat(marks.arcs().stream().map(RingMarksTest::told)).containsExactly(ring.split(", "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      50 | 10 | 5 urge                     | SELF 0 0.10
      50 | 60 | 5 colleague, 55            | EXTERNAL 0 0.10, UNKNOWN 1 0.10
      50 |  5 | 5 message                  | EXTERNAL 0 0.10
      50 | 35 | 5 urge, 15 urge, 30, 35 began at 10 | SELF 0 0.10, UNKNOWN 0 0.40
       0 | 70 | 30 thought, 66 body        | SELF 0 0.50, SELF 1 0.10
      """)
  void aDistractionIsADotOfItsOrigin(int planned, int now, String lived, String dots) {
    var block = block(planned, lived);
    var marks = RingMarks.of(block, block.course(minute(now)));
    assertThat(marks.dots().stream().map(dot ->
        String.format(Locale.ROOT, "%s %d %.2f", dot.origin(), dot.lap(), dot.at()))).containsExactly(dots.split(", "));
  }

  @Test
  void aBlockThatHasJustBegunIsAnEmptyRing() {
    assertThat(RingMarks.of(block(50, ""), block(50, "").course(NINE))).isEqualTo(RingMarks.NONE);
  }

  private static Stream<Drawn> drawn(long seed) {
    var life = RandomLife.of(seed, 60);
    return life.state().blocks().newestFirst().map(block -> {
      var course = block.course(block.last().lived());
      return new Drawn(block, course, RingMarks.of(block, course));
    }).filter(drawn -> !drawn.course().span().isEmpty());
  }

  private static String told(Arc arc) {
    return String.format(Locale.ROOT, "%s %d %.2f+%.2f", arc.part(), arc.lap(), arc.from(), arc.length());
  }

  /// @param planned in minutes; 0 where the block is open-ended
  /// @param lived what happened, each as its minute and what it was
  private static Block block(int planned, String lived) {
    var log = new ArrayList<Recorded>();
    var length = planned == 0 ? Optional.<Duration>empty() : Optional.of(Duration.ofMinutes(planned));
    var begun = record(log, 0, new Event.BlockStarted(
        new Task(Text.NONE, new Kind("theory"), length, List.of(), BERLIN)));
    for (var each : lived == null || lived.isBlank() ? new String[0] : lived.split(", ")) {
      var words = each.split(" ", 2);
      record(log, Integer.parseInt(words[0]), event(words.length > 1 ? words[1] : "", begun, log));
    }
    return State.replay(log).blocks().latest().orElseThrow();
  }

  private static Event event(String what, Id block, List<Recorded> log) {
    return switch (what) {
      case "interrupted" -> new Event.BlockInterrupted(block, Optional.empty(), Text.NONE, Text.NONE);
      case "resumed" -> new Event.BlockResumed(block);
      case "unseen since 10" -> new Event.GapFound(block, minute(10).atOffset(ZoneOffset.UTC),
          minute(20).atOffset(ZoneOffset.UTC), GapCause.SLEEP, Optional.empty());
      case "rested" -> new Event.GapAnswered(log.getLast().id(), GapAnswer.BREAK);
      case "extended" -> new Event.BlockExtended(block, Duration.ofMinutes(25));
      case "began at 10" -> new Event.BlockAmended(block, Text.NONE, Optional.empty(),
          Optional.of(minute(10).atOffset(ZoneOffset.UTC)), Optional.empty(), Optional.empty(), Text.NONE);
      case "" -> new Event.DistractionNoted(block, Optional.empty(), Text.NONE);
      default -> new Event.DistractionNoted(
          block, Optional.of(Source.valueOf(what.toUpperCase(Locale.ROOT))), Text.NONE);
    };
  }

  private static Id record(List<Recorded> log, int minute, Event event) {
    var id = new Id(new UUID(0x7000L, log.size() + 1));
    log.add(new Recorded(id, log.size() + 1, minute(minute).atOffset(ZoneOffset.UTC), event));
    return id;
  }

  private static Instant minute(int minute) {
    return NINE.plus(Duration.ofMinutes(minute));
  }
}
