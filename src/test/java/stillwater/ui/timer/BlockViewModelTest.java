package stillwater.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.GapAnswer;
import stillwater.focus.Phase;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.ui.kit.Workbench;

class BlockViewModelTest {
  private Workbench bench;
  private BlockViewModel model;

  @BeforeEach
  void begin(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z").start("prove lemma 3", 50);
    model = new BlockViewModel(bench.context(), bench.live(), bench.commands(), bench);
  }

  private Block block() {
    return bench.live().snapshot().state().blocks().latest().orElseThrow();
  }

  private BlockViewModelTest pass(int seconds) {
    bench.pass(Duration.ofSeconds(seconds));
    return this;
  }

  @Test
  void theNumberTellsWhatIsLeftThenWhatWasLivedThenNothing() {
    pass(32 * 60 + 48);
    assertThat(model.clock()).isEqualTo(new Clock("17:12", "left of 50 minutes"));
    model.turnNumbers();
    assertThat(model.clock()).isEqualTo(new Clock("32:48", "of focus"));
    model.turnNumbers();
    assertThat(model.clock().number()).isEmpty();
    model.turnNumbers();
    assertThat(model.clock().number()).isEqualTo("17:12");
  }

  @Test
  void afterThePlannedEndTheNumberCountsUp() {
    pass(51 * 60);
    assertThat(model.clock()).isEqualTo(new Clock("1:00", "over 50 minutes"));
    assertThat(model.ends()).isEmpty();
  }

  @Test
  void whoHidesTheNumbersSeesNoneUntilTheyTurnThem() {
    bench.context().settings().change(settings -> settings.withLook(look -> look.withHideNumbers(true)));
    assertThat(model.clock().number()).isEmpty();
    model.turnNumbers();
    assertThat(model.clock().number()).isEqualTo("50:00");
  }

  @Test
  void anotherSettingDoesNotTurnTheNumbers() {
    model.turnNumbers();
    bench.context().settings().change(settings -> settings.withNotices(notices -> notices.withChime(false)));
    assertThat(model.faceProperty().get()).isEqualTo(Clock.Face.LIVED);
  }

  @Test
  void aDistractionIsNotedAtOnceAndItsSourceMayFollow() {
    pass(60);
    model.distracted();
    assertThat(block().distractions()).hasSize(1);
    assertThat(block().distractions().getFirst().source()).isEmpty();
    model.name(Source.URGE);
    assertThat(block().distractions().getFirst().source()).contains(Source.URGE);
    assertThat(model.offerProperty().get()).isEmpty();
  }

  @Test
  void theOfferOfASourceGoesAfterFourSeconds() {
    model.distracted();
    pass(3);
    assertThat(model.offerProperty().get()).isPresent();
    pass(1);
    assertThat(model.offerProperty().get()).isEmpty();
    model.name(Source.URGE);
    assertThat(block().distractions().getFirst().source()).isEmpty();
  }

  @Test
  void anInterruptionHoldsTheClockAndHandsTheCueBack() {
    pass(600);
    model.interrupted();
    model.cueProperty().set("case n=0 next");
    model.nameInterruption(Source.COLLEAGUE);
    pass(258);
    assertThat(model.away()).isEqualTo(new Clock("4:18", "away"));
    model.resume();
    var returning = model.returning().orElseThrow();
    assertThat(returning.cue()).isEqualTo(new Text("case n=0 next"));
    assertThat(returning.source()).contains(Source.COLLEAGUE);
    pass(30);
    model.back();
    assertThat(model.returning()).isEmpty();
    assertThat(block().latestInterruption().orElseThrow().returnTime()).contains(Duration.ofSeconds(30));
    assertThat(model.clock().number()).isEqualTo("39:30");
  }

  @Test
  void aCueThatWasPutAwayIsNoReturn() {
    model.interrupted();
    pass(10);
    model.resume();
    model.dismissCue();
    assertThat(model.returning()).isEmpty();
    assertThat(block().latestInterruption().orElseThrow().back()).isEmpty();
  }

  @Test
  void aCueTypedTooLongIsKeptAsFarAsItFits() {
    model.interrupted();
    model.cueProperty().set("x".repeat(600) + "\u0007");
    model.resume();
    assertThat(model.returning().orElseThrow().cue().value()).hasSize(Text.LONGEST);
  }

  @Test
  void aCueIsWrittenOnceHoweverOftenTheFieldIsLeft() {
    model.interrupted();
    model.cueProperty().set("line 40");
    model.keepCue();
    var written = bench.live().snapshot().state().log().oldestFirst().size();
    model.keepCue();
    assertThat(bench.live().snapshot().state().log().oldestFirst()).hasSize(written);
  }

  @Test
  void whatAVerbSaysAppearsHere() {
    bench.say(new Command.Interrupt(Optional.of(Source.MEETING), Text.NONE, new Text("from the terminal")));
    assertThat(model.cueProperty().get()).isEqualTo("from the terminal");
    assertThat(model.sourceProperty().get()).contains(Source.MEETING);
    bench.say(new Command.Resume());
    assertThat(model.returning()).isPresent();
    assertThat(model.cueProperty().get()).isEmpty();
  }

  @Test
  void theRingShowsTheBlocksOwnRecord() {
    pass(600);
    model.distracted();
    model.interrupted();
    pass(300);
    model.resume();
    pass(60);
    var marks = model.marks().get();
    assertThat(marks.arcs()).hasSize(3);
    assertThat(marks.dots()).hasSize(1);
    assertThat(marks.arcs().getFirst().length()).isEqualTo(600.0 / (50 * 60 + 300));
  }

  @Test
  void tenMoreMinutesMoveTheEnd() {
    pass(60);
    model.extend();
    assertThat(model.clock()).isEqualTo(new Clock("59:00", "left of 60 minutes"));
    assertThat(bench.said()).containsExactly("Ten minutes more.");
  }

  @Test
  void aThoughtIsParkedAndAnEmptyOneIsNot() {
    model.park("look up the seed");
    model.park("   ");
    assertThat(bench.live().snapshot().state().openThoughts()).hasSize(1);
    assertThat(bench.said()).containsExactly("Parked: look up the seed");
  }

  @Test
  void afterSleepTheClockIsHeldUntilSomebodySays() {
    pass(600);
    bench.sleep(Duration.ofHours(2));
    assertThat(bench.live().phase()).isEqualTo(Phase.HELD);
    assertThat(model.clock().number()).isEqualTo("40:00");
    model.answer(Optional.empty(), GapAnswer.BREAK);
    pass(60);
    assertThat(model.clock().number()).isEqualTo("39:00");
    assertThat(model.openGaps()).isEmpty();
  }

  @Test
  void aKeyLetsTheClockRunAndTheQuestionStays() {
    pass(600);
    bench.sleep(Duration.ofHours(2));
    model.touch();
    assertThat(bench.live().phase()).isEqualTo(Phase.FOCUSING);
    var gap = model.openGaps().getFirst();
    model.answer(Optional.of(gap.id()), GapAnswer.END);
    assertThat(block().ended()).isPresent();
    assertThat(block().course(bench.live().now()).focused()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void whatCannotBeIsSaidAndChangesNothing() {
    List<Runnable> impossible = List.of(model::resume, () -> bench.commands().ask(new Command.EndBreak()));
    impossible.forEach(Runnable::run);
    assertThat(bench.said()).containsExactly("NOT_HELD", "NO_BREAK");
    assertThat(bench.live().phase()).isEqualTo(Phase.FOCUSING);
  }
}
