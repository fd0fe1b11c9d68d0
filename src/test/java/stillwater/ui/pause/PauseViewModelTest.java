package stillwater.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Break;
import stillwater.focus.Command;
import stillwater.focus.MovementId;
import stillwater.focus.Phase;
import stillwater.focus.Settings;
import stillwater.focus.Settlement;
import stillwater.focus.Text;
import stillwater.focus.Trouble;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;
import stillwater.store.SettingsFile;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Workbench;

class PauseViewModelTest {
  private static final MovementId NECK = new MovementId("neck-slow-turns");
  private static final MovementId SQUEEZE = new MovementId("shoulders-blade-squeeze");
  private static final MovementId ROLLS = new MovementId("shoulders-rolls");
  private static final MovementId RESET = new MovementId("body-three-minute-reset");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir
  Path home;

  private Workbench bench;
  private PauseViewModel model;

  @BeforeEach
  void sitDown() {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    wish(settings -> settings.withCare(care -> care.withRead(true)));
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
    model.routine().next();
    assertThat(done()).singleElement().satisfies(movement -> {
      assertThat(movement.length()).hasSeconds(23);
      assertThat(movement.skipped()).isFalse();
    });
    assertThat(steps().left()).isEqualTo(moving().movement().steps().getFirst().length());
  }

  @Test
  void aMovementThatHasNotBegunIsLeftOut() {
    rest(NECK, SQUEEZE);
    model.routine().next();
    assertThat(done()).singleElement().matches(Break.Movement::skipped);
  }

  @Test
  void somethingElseComesInThePlaceOfTheMovementAndTheRestOfTheBreakStays() {
    rest(NECK, SQUEEZE);
    watch(5);
    model.routine().somethingElse();
    assertThat(done()).singleElement().matches(movement -> movement.skipped() && movement.movement().equals(NECK));
    assertThat(moving().movement().id()).isNotIn(NECK, SQUEEZE);
    assertThat(moving().why()).isEqualTo("Something else, as you asked.");
    assertThat(moving().place()).isEqualTo(1);
    assertThat(moving().of()).isEqualTo(2);
    assertThat(moving().then()).extracting(Movement::id).containsExactly(SQUEEZE);
    var first = moving().movement();
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isNotIn(first.id(), NECK, SQUEEZE);
    assertThat(moving().of()).isEqualTo(2);
    model.routine().next();
    assertThat(moving().movement().id()).isEqualTo(SQUEEZE);
    assertThat(moving().place()).isEqualTo(2);
    assertThat(moving().why()).isNotEqualTo("Something else, as you asked.");
    assertThat(done()).hasSize(3).allMatch(Break.Movement::skipped);
  }

  @Test
  void takenBackSomethingElseGoesForWhatItCameInPlaceOf() {
    rest(NECK, SQUEEZE);
    model.routine().somethingElse();
    var other = moving().movement();
    bench.say(new Command.Undo());
    assertThat(moving().movement().id()).isEqualTo(NECK);
    assertThat(moving().of()).isEqualTo(2);
    model.routine().next();
    assertThat(moving().movement().id()).isEqualTo(SQUEEZE);
    assertThat(moving().then()).doesNotContain(other);
  }

  @Test
  void whereNothingElseFitsTheNextSuggestedComesAndAfterItThereIsNothingElse() {
    know(NECK, SQUEEZE);
    rest(NECK, SQUEEZE);
    assertThat(model.routine().moreProperty().get()).isTrue();
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isEqualTo(SQUEEZE);
    assertThat(model.routine().moreProperty().get()).isFalse();
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isEqualTo(SQUEEZE);
  }

  /// Composed when the movement came up, it would run over the end.
  @Test
  void somethingElseIsForTheTimeThatIsLeftWhenItIsAskedFor() {
    know(NECK, RESET, ROLLS);
    like(RESET);
    rest(NECK);
    watch(4);
    model.routine().turn();
    watch(450);
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isEqualTo(ROLLS);
    bench.say(new Command.EndBreak());
    begin(NECK);
    model.routine().somethingElse();
    assertThat(moving().movement().id()).as("with time for it").isEqualTo(RESET);
  }

  @Test
  void somethingElseLeavesTheRestOfTheBreakItsTime() {
    know(NECK, SQUEEZE, RESET, ROLLS);
    like(RESET);
    bench.say(new Command.TakeBreak(Duration.ofMinutes(3).plusSeconds(30), List.of(NECK, SQUEEZE)));
    model.shown();
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isEqualTo(ROLLS);
  }

  @Test
  void somethingElseFollowsTheSettingsOfTheMomentItIsAskedFor() {
    know(NECK, SQUEEZE, ROLLS);
    rest(NECK);
    wish(settings -> settings.withTaste(taste -> taste.withLeftOut(Set.of(SQUEEZE))));
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isEqualTo(ROLLS);
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isEqualTo(ROLLS);
    assertThat(model.routine().moreProperty().get()).isFalse();
    wish(settings -> settings.withTaste(taste -> taste.withLeftOut(Set.of())));
    assertThat(model.routine().moreProperty().get()).isTrue();
  }

  @Test
  void whatIsLeftOutMeanwhileIsNotShownUntilItIsTakenBack() {
    rest(NECK, SQUEEZE, ROLLS);
    wish(settings -> settings.withTaste(taste -> taste.withLeftOut(Set.of(SQUEEZE))));
    assertThat(moving().then()).extracting(Movement::id).containsExactly(ROLLS);
    assertThat(moving().of()).isEqualTo(2);
    wish(settings -> settings.withTaste(taste -> taste.withLeftOut(Set.of())));
    assertThat(moving().then()).extracting(Movement::id).containsExactly(SQUEEZE, ROLLS);
    wish(settings -> settings.withTaste(taste -> taste.withLeftOut(Set.of(SQUEEZE))));
    model.routine().next();
    assertThat(moving().movement().id()).isEqualTo(ROLLS);
    assertThat(done()).hasSize(1);
  }

  @Test
  void whereOneMovementIsSuggestedSomethingElseTakesItsPlace() {
    rest(NECK);
    model.routine().somethingElse();
    assertThat(moving().movement().id()).isNotEqualTo(NECK);
    assertThat(moving().place()).isEqualTo(1);
    assertThat(moving().of()).isEqualTo(1);
    assertThat(done()).hasSize(1).allMatch(Break.Movement::skipped);
  }

  /// The catalogue may be read before anything else is.
  @Test
  void noMovementRunsBeforeItIsKnownWhetherTheNoticeWasRead() {
    wish(settings -> settings.withCare(care -> care.withRead(false)));
    begin(NECK);
    var waiting = new ArrayDeque<Runnable>();
    var pause = new PauseViewModel(with(bench.context().catalogue(), waiting::push), bench.live(), bench);
    pause.shown();
    waiting.pop().run();
    assertThat(pause.routine().movingProperty().get()).isPresent();
    assertThat(pause.routine().noticeProperty().get()).isTrue();
  }

  @Test
  void onceAllArePastTheBreakRunsOnAndSomethingElseMayBeAskedFor() {
    rest(NECK);
    assertThat(model.routine().throughProperty().get()).isFalse();
    watch(60);
    assertThat(model.routine().movingProperty().get()).isEmpty();
    assertThat(model.routine().pace().stepsProperty().get()).isEmpty();
    assertThat(model.routine().throughProperty().get()).isTrue();
    assertThat(bench.live().phase()).isEqualTo(Phase.BREAK);
    model.routine().somethingElse();
    assertThat(model.routine().throughProperty().get()).isFalse();
    assertThat(moving().place()).isEqualTo(2);
    assertThat(done()).hasSize(1);
  }

  @Test
  void afterEverythingThatFitsThereIsNothingElse() {
    rest(NECK);
    for (int i = 0; i < 100 && model.routine().moreProperty().get(); i++) {
      model.routine().somethingElse();
    }
    assertThat(model.routine().moreProperty().get()).isFalse();
    var before = done();
    model.routine().somethingElse();
    assertThat(done()).isEqualTo(before);
  }

  @Test
  void holdingStopsTheStepsAndNotTheBreak() {
    rest(NECK, SQUEEZE);
    watch(4);
    model.routine().turn();
    assertThat(model.routine().pace().heldProperty().get()).isTrue();
    watch(60);
    assertThat(steps().left()).hasSeconds(6);
    assertThat(model.timeProperty().get()).isEqualTo("8:56 left of 10 minutes");
    model.routine().turn();
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
    assertThat(model.routine().movingProperty().get()).isEmpty();
    assertThat(model.routine().throughProperty().get()).isFalse();
    assertThat(model.timeProperty().get()).isEmpty();
  }

  @Test
  void aNewBreakBeginsAnew() {
    rest(NECK);
    watch(5);
    model.routine().somethingElse();
    bench.say(new Command.EndBreak());
    bench.say(new Command.TakeBreak(Duration.ofMinutes(5), List.of(NECK)));
    assertThat(moving().of()).isEqualTo(1);
    assertThat(steps().left()).hasSeconds(10);
  }

  @Test
  void withoutASuggestionTheBreakIsOnesOwnUntilSomethingIsAskedFor() {
    rest();
    assertThat(model.routine().movingProperty().get()).isEmpty();
    assertThat(model.routine().throughProperty().get()).isTrue();
    assertThat(model.throughProperty().get()).isEqualTo("No movement is suggested: the break is yours.");
    assertThat(model.timeProperty().get()).isEqualTo("10:00 left of 10 minutes");
    model.routine().somethingElse();
    assertThat(model.routine().movingProperty().get()).isPresent();
    assertThat(model.routine().throughProperty().get()).isFalse();
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
    assertThat(model.timeProperty().get()).isEqualTo("5:00 left of 17 minutes");
  }

  @Test
  void onceItIsThroughOrOverTheBreakSaysWhatWasNoted() {
    bench.start("Lemma 3", 25).pass(MINUTE);
    bench.say(new Command.Finish(Optional.empty(), new Text("case n=0 next")));
    rest(NECK);
    assertThat(model.cueProperty().get()).isEmpty();
    watch(60);
    assertThat(model.cueProperty().get()).isEqualTo("You noted: case n=0 next");
    assertThat(model.throughProperty().get()).isEqualTo("That was all. The break runs on.");
    model.routine().somethingElse();
    assertThat(model.cueProperty().get()).isEmpty();
    model.routine().turn();
    bench.pass(Duration.ofMinutes(10));
    assertThat(model.routine().movingProperty().get()).isPresent();
    assertThat(model.cueProperty().get()).isEqualTo("You noted: case n=0 next");
    assertThat(model.throughProperty().get()).isEqualTo("That was all.");
  }

  @Test
  void pastThePlannedEndNoMovementBeginsByItself() {
    begin(NECK, SQUEEZE);
    bench.pass(Duration.ofMinutes(11));
    model.shown();
    watch(120);
    assertThat(model.routine().pace().heldProperty().get()).isTrue();
    assertThat(done()).isEmpty();
    model.routine().somethingElse();
    assertThat(model.routine().pace().heldProperty().get()).isFalse();
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
    assertThat(model.parked().thoughts()).extracting(thought -> thought.text().value())
        .containsExactly("the seed", "the proof");
    model.parked().settle(model.parked().thoughts().getFirst(), Settlement.TOMORROW);
    assertThat(model.parked().thoughts()).extracting(thought -> thought.text().value())
        .containsExactly("the proof");
    model.parked().settle(model.parked().thoughts().getFirst(), Settlement.DROPPED);
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
    var pause = new PauseViewModel(with(() -> answers.remove().get(), context.background()), bench.live(), bench);
    pause.shown();
    assertThat(bench.said()).containsExactly("CATALOGUE_NOT_READABLE");
    pause.shown();
    assertThat(pause.catalogue()).isPresent();
  }

  /// People write movements of their own while the window is open.
  @Test
  void theCatalogueIsReadAgainAtTheNextBreak() {
    var context = bench.context();
    var read = new ArrayList<Catalogue>();
    var pause = new PauseViewModel(with(() -> {
      read.add(new Catalogue(context.catalogue().get().movements().subList(0, read.size() + 1)));
      return read.getLast();
    }, context.background()), bench.live(), bench);
    pause.shown();
    assertThat(pause.catalogue().orElseThrow().movements()).hasSize(1);
    pause.hidden();
    pause.shown();
    assertThat(pause.catalogue().orElseThrow().movements()).hasSize(2);
  }

  @Test
  void theGeneralNoticeStandsFirstAndTheMovementWaitsForItWhileTheBreakRunsOn() {
    wish(settings -> settings.withCare(care -> care.withRead(false)));
    rest(NECK, SQUEEZE);
    assertThat(model.routine().noticeProperty().get()).isTrue();
    watch(33);
    model.routine().next();
    model.routine().somethingElse();
    model.routine().turn();
    model.routine().like();
    model.routine().leaveOut();
    assertThat(done()).isEmpty();
    assertThat(kept().taste()).isEqualTo(Settings.DEFAULT.taste());
    assertThat(steps().left()).hasSeconds(10);
    assertThat(model.timeProperty().get()).startsWith("9:27");
    model.readNotice();
    assertThat(model.routine().noticeProperty().get()).isFalse();
    watch(4);
    assertThat(steps().left()).hasSeconds(6);
    assertThat(kept().care().read()).isTrue();
  }

  @Test
  void theNoticeKeepsNobodyInTheBreak() {
    wish(settings -> settings.withCare(care -> care.withRead(false)));
    rest(NECK);
    model.end();
    assertThat(bench.live().phase()).isEqualTo(Phase.IDLE);
    assertThat(kept().care().read()).isFalse();
  }

  @Test
  void aNoticeThatCannotBeKeptAsReadGoesAllTheSame() throws IOException {
    wish(settings -> settings.withCare(care -> care.withRead(false)));
    rest(NECK);
    model.readNotice();
    assertThat(model.routine().noticeProperty().get()).as("read in no time").isTrue();
    watch(1);
    unwritable();
    model.readNotice();
    assertThat(model.routine().noticeProperty().get()).isFalse();
    assertThat(bench.said()).containsExactly("HOME_NOT_READABLE");
  }

  @Test
  void aMovementIsLikedAndLikedNoMoreByTheSameKey() {
    rest(NECK);
    model.routine().like();
    assertThat(kept().taste().liked()).containsExactly(NECK);
    assertThat(model.wishes().likes(moving().movement())).isTrue();
    model.routine().like();
    assertThat(kept().taste().liked()).isEmpty();
    bench.takeBack();
    assertThat(kept().taste().liked()).containsExactly(NECK);
    assertThat(bench.said()).containsExactly("Slow head turns will be suggested sooner.",
        "Slow head turns will be suggested like any other.", "Slow head turns will be suggested sooner.");
    assertThat(done()).isEmpty();
  }

  @Test
  void aMovementThatIsLeftOutGoesForGoodUntilItIsTakenBack() {
    rest(NECK, SQUEEZE);
    model.routine().like();
    watch(3);
    model.routine().leaveOut();
    assertThat(kept().taste().leftOut()).containsExactly(NECK);
    assertThat(kept().taste().liked()).isEmpty();
    assertThat(done()).singleElement().matches(movement -> movement.skipped() && movement.movement().equals(NECK));
    assertThat(moving().movement().id()).isNotIn(NECK, SQUEEZE);
    assertThat(moving().then()).extracting(Movement::id).containsExactly(SQUEEZE);
    bench.takeBack();
    assertThat(kept().taste().leftOut()).isEmpty();
    assertThat(kept().taste().liked()).containsExactly(NECK);
    assertThat(bench.said()).endsWith("Slow head turns will not be suggested again.",
        "Slow head turns may be suggested again.");
  }

  @Test
  void whoTakesBackTheSkipByAKeyOrAVerbTakesBackTheLeavingOutWithIt() {
    rest(NECK, SQUEEZE);
    model.routine().like();
    model.routine().leaveOut();
    bench.say(new Command.Undo());
    assertThat(done()).isEmpty();
    assertThat(kept().taste().leftOut()).isEmpty();
    assertThat(kept().taste().liked()).containsExactly(NECK);
    assertThat(moving().movement().id()).isEqualTo(NECK);
    assertThat(bench.said()).endsWith("Slow head turns will not be suggested again.",
        "Slow head turns may be suggested again.");
  }

  @Test
  void whatIsTakenBackWhileTheBreakIsHiddenIsLetInOnceItIsSeen() {
    rest(NECK, SQUEEZE);
    model.routine().leaveOut();
    model.hidden();
    bench.say(new Command.Undo());
    model.shown();
    assertThat(kept().taste().leftOut()).isEmpty();
  }

  @Test
  void takenBackWhereItWasSaidTheLeavingOutTakesItsSkipWithIt() {
    rest(NECK, SQUEEZE);
    model.routine().leaveOut();
    bench.takeBack();
    assertThat(done()).isEmpty();
    assertThat(moving().movement().id()).isEqualTo(NECK);
    assertThat(kept().taste().leftOut()).isEmpty();
  }

  @Test
  void whereSomethingElseWasSaidSinceOnlyTheLeavingOutIsTakenBack() {
    rest(NECK, SQUEEZE);
    model.routine().leaveOut();
    model.routine().somethingElse();
    bench.takeBack();
    assertThat(done()).hasSize(2);
    assertThat(kept().taste().leftOut()).isEmpty();
    bench.say(new Command.Undo());
    bench.say(new Command.Undo());
    assertThat(kept().taste()).isEqualTo(Settings.DEFAULT.taste());
  }

  @Test
  void whatWasLeftOutOtherwiseStaysSoWhenItsSkipIsTakenBack() {
    rest(NECK, SQUEEZE);
    model.routine().somethingElse();
    wish(settings -> settings.withTaste(taste -> taste.withLeftOut(Set.of(NECK))));
    bench.say(new Command.Undo());
    assertThat(kept().taste().leftOut()).containsExactly(NECK);
  }

  @Test
  void whereAWishCannotBeKeptThatIsSaidAndTheMovementStays() throws IOException {
    rest(NECK, SQUEEZE);
    unwritable();
    model.routine().leaveOut();
    assertThat(bench.said()).containsExactly("HOME_NOT_READABLE");
    assertThat(moving().movement().id()).isEqualTo(NECK);
    assertThat(done()).isEmpty();
  }

  @Test
  void theLastThreeSecondsOfAStepAreHeardByWhoWantsTo() {
    rest(NECK, SQUEEZE);
    watch(12);
    assertThat(bench.ticks()).isZero();
    wish(settings -> settings.withCare(care -> care.withTick(true)));
    watch(34);
    assertThat(bench.ticks()).isZero();
    watch(1);
    assertThat(bench.ticks()).isEqualTo(1);
    watch(9);
    assertThat(bench.ticks()).isEqualTo(3);
  }

  @Test
  void nothingTicksWhileHeldOrHidden() {
    wish(settings -> settings.withCare(care -> care.withTick(true)));
    rest(NECK, SQUEEZE);
    watch(7);
    assertThat(bench.ticks()).isEqualTo(1);
    model.routine().turn();
    watch(20);
    assertThat(bench.ticks()).isEqualTo(1);
    model.routine().turn();
    model.hidden();
    watch(20);
    assertThat(bench.ticks()).isEqualTo(1);
  }

  @Test
  void asleepIsRestAndTheMovementWaitsWhereItWas() {
    rest(NECK, SQUEEZE);
    watch(4);
    bench.sleep(Duration.ofMinutes(3));
    assertThat(model.timeProperty().get()).isEqualTo("6:56 left of 10 minutes");
    assertThat(steps().left()).hasSeconds(6);
    watch(2);
    assertThat(steps().left()).hasSeconds(4);
    bench.sleep(Duration.ofMinutes(20));
    assertThat(model.timeProperty().get()).startsWith("Over since 10:10");
    assertThat(steps().left()).hasSeconds(4);
    assertThat(done()).isEmpty();
  }

  /// Has the catalogue hold nothing but these.
  private void know(MovementId... movements) {
    var all = bench.context().catalogue().get();
    var few = new Catalogue(Stream.of(movements).map(id -> all.find(id).orElseThrow()).toList());
    model = new PauseViewModel(with(() -> few, bench.context().background()), bench.live(), bench);
  }

  private Context with(Supplier<Catalogue> catalogue, Executor background) {
    var usual = bench.context();
    return new Context(usual.desk(), usual.history(), usual.settings(), catalogue, usual.motions(), usual.clock(),
        usual.zone(), usual.texts(), usual.tick(), usual.screen(), background);
  }

  private void like(MovementId movement) {
    wish(settings -> settings.withTaste(taste -> taste.withLiked(Set.of(movement))));
  }

  private void wish(UnaryOperator<Settings> change) {
    bench.context().settings().change(change);
  }

  /// What another program would read from the file.
  private Settings kept() {
    return new SettingsFile(home.resolve("settings.json"), trouble -> {
      throw trouble;
    }).get();
  }

  private void unwritable() throws IOException {
    Files.delete(home.resolve("settings.json"));
    Files.createDirectory(home.resolve("settings.json"));
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
    return model.routine().movingProperty().get().orElseThrow();
  }

  private Steps steps() {
    return model.routine().pace().stepsProperty().get().orElseThrow();
  }

  private List<Break.Movement> done() {
    return bench.live().snapshot().state().breaks().latest().orElseThrow().movements();
  }
}
