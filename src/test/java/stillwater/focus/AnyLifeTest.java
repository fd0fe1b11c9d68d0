package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds whatever somebody says and whatever the clocks do.
class AnyLifeTest {
  private static final List<RandomLife> LIVES =
      Stream.iterate(0L, seed -> seed + 1).limit(150).map(seed -> RandomLife.of(seed, 50)).toList();

  @Test
  void whatIsAcceptedIsNeverImpossible() {
    LIVES.forEach(life -> assertThat(life.state().anomalies().oldestFirst()).as(name(life)).isEmpty());
  }

  @Test
  void replayingTheLogGivesTheRunningStateBack() {
    LIVES.forEach(life ->
        assertThat(Told.of(State.replay(life.log()))).as(name(life)).isEqualTo(Told.of(life.state())));
  }

  @Test
  void replayingAnyPartOfTheLogGivesTheStateOfThatMoment() {
    for (var life : LIVES.subList(0, 60)) {
      for (var lived : life.lived()) {
        var sofar = life.log().subList(0, (int) lived.recorded().seq());
        assertThat(Told.of(State.replay(sofar))).as(name(life)).isEqualTo(Told.of(lived.after()));
      }
    }
  }

  @Test
  void aRefusalChangesNothing() {
    said().filter(said -> said.verdict() instanceof Verdict.Refused)
        .forEach(said -> assertThat(said.after()).isSameAs(said.before()));
  }

  @Test
  void whatTheRulesSayDependsOnNothingElse() {
    said().forEach(said ->
        assertThat(Rules.decide(said.before(), said.command(), said.at())).isEqualTo(said.verdict()));
  }

  @Test
  void anUndoRestoresWhatWasBeforeUpToTheGapItLeaves() {
    said().filter(said -> said.verdict() instanceof Verdict.Accepted accepted && !accepted.events().isEmpty())
        .filter(said -> !(said.command() instanceof Command.Undo || said.command() instanceof Command.Redo))
        .forEach(said -> {
          var verdict = Rules.decide(said.after(), new Command.Undo(), said.at());
          var undone = ((Verdict.Accepted) verdict).events().stream()
              .filter(event -> !(event instanceof Event.GapFound)).toList();
          var after = said.after();
          for (var event : undone) {
            after = Day.stamped(after, said.at(), event);
          }
          assertThat(Told.of(after))
              .as("%s", said.command()).isEqualTo(Told.of(said.before()));
        });
  }

  @Test
  void asManyRedosAsUndosChangeNothing() {
    for (var life : LIVES) {
      var lived = life.state();
      for (int steps = 1; steps <= 4; steps++) {
        var state = lived;
        int undone = 0;
        for (; undone < steps && says(state, new Command.Undo(), life); undone++) {
          state = said(state, new Command.Undo(), life);
        }
        for (int i = 0; i < undone; i++) {
          assertThat(says(state, new Command.Redo(), life)).as("%s, %s of %s", name(life), i, undone).isTrue();
          state = said(state, new Command.Redo(), life);
        }
        assertThat(Told.of(state)).as("%s, %s steps", name(life), undone).isEqualTo(Told.of(lived));
      }
    }
  }

  @Test
  void nothingIsRedoneOnceSomethingElseWasSaid() {
    for (var life : LIVES) {
      if (says(life.state(), new Command.Undo(), life)) {
        var park = new Command.Park(new Text("call the dentist"));
        var state = said(said(life.state(), new Command.Undo(), life), park, life);
        assertThat(Rules.decide(state, new Command.Redo(), life.clock().now())).as(name(life))
            .isEqualTo(Verdict.Refused.because(Reason.Code.SAID_SINCE));
      }
    }
  }

  private static boolean says(State state, Command command, RandomLife life) {
    return Rules.decide(state, command, life.clock().now()) instanceof Verdict.Accepted;
  }

  private static State said(State state, Command command, RandomLife life) {
    var after = state;
    for (var event : ((Verdict.Accepted) Rules.decide(state, command, life.clock().now())).events()) {
      after = Day.stamped(after, life.clock().now(), event);
    }
    return after;
  }

  @Test
  void everySecondOfABlockIsFocusAwayRestOrUnsureAndOnlyOneOfThem() {
    for (var life : LIVES) {
      var now = life.clock().wall();
      life.state().blocks().newestFirst().forEach(block -> {
        var course = block.course(block.lived(now));
        var parts = List.of(course.focus(), course.away(), course.rest(), course.unsure());
        var together = parts.stream().reduce(Spans.NONE, Spans::union);
        assertThat(together).as(name(life)).isEqualTo(Spans.of(course.span()));
        assertThat(parts.stream().map(Spans::length).reduce(Duration.ZERO, Duration::plus))
            .as(name(life)).isEqualTo(course.span().length());
      });
    }
  }

  @Test
  void unbrokenStretchesAreFocusThatSomebodySaw() {
    for (var life : LIVES) {
      life.state().blocks().newestFirst().forEach(block -> {
        var course = block.course(block.last().lived());
        assertThat(Spans.of(course.unbroken())).as(name(life)).isEqualTo(course.focus().minus(course.vouched()));
        assertThat(course.cuts().stream().filter(at -> course.unbroken().stream().anyMatch(run -> inside(run, at))))
            .as(name(life)).isEmpty();
      });
    }
  }

  @Test
  void whatIsLeftIsWhatWasPlannedWithoutTheFocus() {
    for (var life : LIVES) {
      life.state().running().ifPresent(block -> {
        var now = life.clock().wall();
        var left = new Snapshot(life.state(), Watch.Look.CALM).remaining(now);
        assertThat(left).as(name(life)).isEqualTo(
            block.task().planned().map(planned -> planned.minus(block.course(block.lived(now)).focused())));
      });
    }
  }

  @Test
  void nothingInABlockRunsBackwards() {
    for (var life : LIVES) {
      life.state().blocks().newestFirst().filter(block -> !block.added()).forEach(block -> {
        assertThat(block.endsBeforeItBegan()).as(name(life)).isFalse();
        block.interruptions().forEach(held -> {
          assertThat(held.resumed().filter(end -> end.lived().isBefore(held.began().lived()))).isEmpty();
          assertThat(held.returnTime().filter(Duration::isNegative)).as(name(life)).isEmpty();
        });
      });
    }
  }

  private static boolean inside(Span run, Instant at) {
    return run.contains(at) && !run.from().equals(at);
  }

  private static Stream<RandomLife.Said> said() {
    return LIVES.stream().flatMap(life -> life.said().stream());
  }

  private static String name(RandomLife life) {
    return "seed " + LIVES.indexOf(life);
  }
}
