package stillwater.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.MovementId;
import stillwater.focus.Phase;
import stillwater.focus.Settlement;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Workbench;

class PauseViewModelTest {
  private static final MovementId NECK = new MovementId("neck-slow-turns");
  private static final MovementId SQUEEZE = new MovementId("shoulders-blade-squeeze");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir
  Path home;

  private Workbench bench;
  private PauseViewModel model;

  @BeforeEach
  void sitDown() {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    model = new PauseViewModel(bench.context(), bench.live(), bench);
  }

  @Test
  void theStepsCountDownByThemselves() {
    rest(NECK, SQUEEZE);
    assertThat(moving().movement().id()).isEqualTo(NECK);
    assertThat(moving().place()).isEqualTo(1);
    assertThat(moving().of()).isEqualTo(2);
    assertThat(moving().then()).extracting(Movement::id).containsExactly(SQUEEZE);
    watch(36);
    assertThat(steps().number()).isEqualTo(2);
    assertThat(steps().left()).hasSeconds(14);
  }

  @Test
  void atTheEndOfItsLastStepAMovementIsNotedAsDoneOnceAndTheNextBegins() {
    rest(NECK, SQUEEZE);
    watch(60);
    assertThat(done()).extracting(Break.Movement::movement).containsExactly(NECK);
    assertThat(done()).extracting(Break.Movement::length).containsExactly(MINUTE);
    assertThat(moving().movement().id()).isEqualTo(SQUEEZE);
    assertThat(moving().place()).isEqualTo(2);
    watch(3);
    assertThat(steps().movement().id()).isEqualTo(SQUEEZE);
    assertThat(done()).hasSize(1);
  }

  @Test
  void nextNotesTheMovementAsDoneForAsLongAsItWas() {
    rest(NECK, SQUEEZE);
    watch(23);
    model.next();
    assertThat(done()).singleElement().satisfies(movement -> {
      assertThat(movement.length()).hasSeconds(23);
      assertThat(movement.skipped()).isFalse();
    });
    assertThat(steps().left()).isEqualTo(moving().movement().steps().getFirst().length());
  }

  @Test
  void aMovementThatHasNotBegunIsLeftOut() {
    rest(NECK, SQUEEZE);
    model.next();
    assertThat(done()).singleElement().matches(Break.Movement::skipped);
  }

  @Test
  void somethingElseLeavesTheMovementOutAndGoesOnWithTheNextSuggested() {
    rest(NECK, SQUEEZE);
    watch(5);
    model.somethingElse();
    assertThat(done()).singleElement().matches(movement -> movement.skipped() && movement.movement().equals(NECK));
    assertThat(moving().movement().id()).isEqualTo(SQUEEZE);
  }

  @Test
  void whereNoOtherIsLeftSomethingElseIsOneThatWasNotSuggested() {
    rest(NECK);
    model.somethingElse();
    assertThat(moving().movement().id()).isNotEqualTo(NECK);
    assertThat(moving().place()).isEqualTo(2);
    assertThat(moving().of()).isEqualTo(2);
    assertThat(moving().why()).isEqualTo("Something else, as you asked.");
    model.somethingElse();
    assertThat(moving().place()).isEqualTo(3);
    assertThat(done()).hasSize(2).allMatch(Break.Movement::skipped);
  }

  @Test
  void onceAllArePastTheBreakRunsOnAndSomethingElseMayBeAskedFor() {
    rest(NECK);
    assertThat(model.throughProperty().get()).isFalse();
    watch(60);
    assertThat(model.movingProperty().get()).isEmpty();
    assertThat(model.stepsProperty().get()).isEmpty();
    assertThat(model.throughProperty().get()).isTrue();
    assertThat(bench.live().phase()).isEqualTo(Phase.BREAK);
    model.somethingElse();
    assertThat(model.throughProperty().get()).isFalse();
    assertThat(moving().place()).isEqualTo(2);
    assertThat(done()).hasSize(1);
  }

  @Test
  void afterEverythingThatFitsThereIsNothingElse() {
    rest(NECK);
    for (int i = 0; i < 100 && model.moreProperty().get(); i++) {
      model.somethingElse();
    }
    assertThat(model.moreProperty().get()).isFalse();
    var before = done();
    model.somethingElse();
    assertThat(done()).isEqualTo(before);
  }

  @Test
  void holdingStopsTheStepsAndNotTheBreak() {
    rest(NECK, SQUEEZE);
    watch(4);
    model.turn();
    assertThat(model.heldProperty().get()).isTrue();
    watch(60);
    assertThat(steps().left()).hasSeconds(6);
    assertThat(model.timeProperty().get()).isEqualTo("8:56 left of 10 minutes");
    model.turn();
    watch(2);
    assertThat(steps().left()).hasSeconds(4);
  }

  @Test
  void whatIsSaidElsewhereIsFollowed() {
    rest(NECK, SQUEEZE);
    watch(5);
    bench.say(new Command.DoMovement(NECK, MINUTE));
    assertThat(moving().movement().id()).isEqualTo(SQUEEZE);
    bench.say(new Command.Undo());
    assertThat(moving().movement().id()).isEqualTo(NECK);
    bench.say(new Command.SkipMovement(SQUEEZE));
    assertThat(moving().then()).isEmpty();
    bench.say(new Command.EndBreak());
    assertThat(model.movingProperty().get()).isEmpty();
    assertThat(model.throughProperty().get()).isFalse();
    assertThat(model.timeProperty().get()).isEmpty();
  }

  @Test
  void aNewBreakBeginsAnew() {
    rest(NECK);
    watch(5);
    model.somethingElse();
    bench.say(new Command.EndBreak());
    bench.say(new Command.TakeBreak(Duration.ofMinutes(5), List.of(NECK)));
    assertThat(moving().of()).isEqualTo(1);
    assertThat(steps().left()).hasSeconds(10);
  }

  @Test
  void withoutASuggestionThereIsTheTimeAlone() {
    rest();
    assertThat(model.movingProperty().get()).isEmpty();
    assertThat(model.throughProperty().get()).isFalse();
    assertThat(model.timeProperty().get()).isEqualTo("10:00 left of 10 minutes");
  }

  @Test
  void aMovementOfAnotherCatalogueIsPassedOver() {
    rest(new MovementId("of-tomorrow"), NECK);
    assertThat(moving().movement().id()).isEqualTo(NECK);
    assertThat(moving().of()).isEqualTo(1);
  }

  @Test
  void pastItsPlannedEndTheBreakSaysSinceWhenAndLengthensFromNow() {
    rest();
    bench.pass(Duration.ofMinutes(12));
    assertThat(model.timeProperty().get()).isEqualTo("Over since 10:10, ready when you are");
    model.extend();
    assertThat(model.timeProperty().get()).isEqualTo("10:00 left of 22 minutes");
  }

  @Test
  void pastThePlannedEndNoMovementBeginsByItself() {
    begin(NECK, SQUEEZE);
    bench.pass(Duration.ofMinutes(11));
    model.shown();
    watch(120);
    assertThat(model.heldProperty().get()).isTrue();
    assertThat(done()).isEmpty();
    model.somethingElse();
    assertThat(model.heldProperty().get()).isFalse();
  }

  @Test
  void whileHiddenNothingRuns() {
    rest(NECK, SQUEEZE);
    watch(4);
    model.hidden();
    watch(300);
    assertThat(done()).isEmpty();
    model.shown();
    assertThat(steps().left()).hasSeconds(6);
  }

  @Test
  void theReasonIsThatOfTheBeginning() {
    rest(NECK);
    bench.say(new Command.DoMovement(NECK, MINUTE));
    bench.say(new Command.EndBreak());
    bench.clock().pass(Duration.ofMinutes(94));
    begin(NECK, SQUEEZE);
    var why = moving().why();
    assertThat(why).startsWith("1 h 34 since your last break");
    watch(70);
    assertThat(moving().why()).isEqualTo(why);
  }

  @Test
  void aThoughtIsSettledAndSaidSo() {
    bench.say(new Command.Park(new Text("the seed")));
    bench.say(new Command.Park(new Text("the proof")));
    rest();
    assertThat(model.thoughts()).extracting(thought -> thought.text().value()).containsExactly("the seed", "the proof");
    model.settle(model.thoughts().getFirst(), Settlement.TOMORROW);
    assertThat(model.thoughts()).extracting(thought -> thought.text().value()).containsExactly("the proof");
    model.settle(model.thoughts().getFirst(), Settlement.DROPPED);
    assertThat(bench.said()).containsExactly("For tomorrow: the seed", "Dropped: the proof");
  }

  @Test
  void endingSaysHowLongItWas() {
    rest(NECK);
    bench.pass(Duration.ofMinutes(3));
    model.end();
    assertThat(bench.said()).containsExactly("Break of 3 min ended. Ready when you are.");
    assertThat(bench.live().phase()).isEqualTo(Phase.IDLE);
  }

  @Test
  void aCatalogueThatCannotBeReadIsSaidAndAskedForAgain() {
    var context = bench.context();
    var answers = new ArrayDeque<Supplier<Catalogue>>(List.of(() -> {
      throw new Trouble(Trouble.Code.CATALOGUE_NOT_READABLE, null);
    }, context.catalogue()));
    var pause = new PauseViewModel(new Context(context.desk(), context.history(), context.settings(),
        () -> answers.remove().get(), context.clock(), context.zone(), context.texts(), context.screen(),
        context.background()), bench.live(), bench);
    pause.shown();
    assertThat(bench.said()).containsExactly("CATALOGUE_NOT_READABLE");
    pause.shown();
    assertThat(pause.known()).isPositive();
  }

  private void rest(MovementId... suggested) {
    begin(suggested);
    model.shown();
  }

  private void begin(MovementId... suggested) {
    bench.say(new Command.TakeBreak(Duration.ofMinutes(10), Stream.of(suggested).toList()));
  }

  private void watch(int seconds) {
    for (int i = 0; i < seconds; i++) {
      bench.pass(Duration.ofSeconds(1));
    }
  }

  private Moving moving() {
    return model.movingProperty().get().orElseThrow();
  }

  private Steps steps() {
    return model.stepsProperty().get().orElseThrow();
  }

  private List<Break.Movement> done() {
    return bench.live().snapshot().state().breaks().latest().orElseThrow().movements();
  }
}
