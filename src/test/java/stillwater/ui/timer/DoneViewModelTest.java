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
import stillwater.focus.Feeling;
import stillwater.focus.Kind;
import stillwater.focus.Phase;
import stillwater.focus.Source;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Workbench;
import stillwater.ui.timer.FaceViewModel.Shown;

class DoneViewModelTest {
  private Workbench bench;
  private DoneViewModel model;
  private FaceViewModel faces;

  @BeforeEach
  void open(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    model = new DoneViewModel(bench.context(), bench.live(), bench.commands(),
        new Background(bench.context(), bench));
    faces = new FaceViewModel(bench.live(), model);
  }

  private void live(int minutes) {
    bench.start("prove lemma 3", 50).pass(Duration.ofMinutes(minutes));
  }

  private void finish() {
    bench.say(new Command.Finish(Optional.empty(), Text.NONE));
  }

  private Block block() {
    return bench.live().snapshot().state().blocks().latest().orElseThrow();
  }

  private Shown shown() {
    return faces.shownProperty().get();
  }

  @Test
  void theFaceFollowsWhatIsGoingOn() {
    assertThat(shown()).isEqualTo(Shown.REST);
    live(10);
    assertThat(shown()).isEqualTo(Shown.RUNNING);
    bench.say(new Command.Interrupt(Optional.empty(), Text.NONE, Text.NONE));
    assertThat(shown()).isEqualTo(Shown.INTERRUPTED);
    bench.say(new Command.Resume());
    bench.sleep(Duration.ofHours(1));
    assertThat(shown()).isEqualTo(Shown.HELD);
    finish();
    assertThat(shown()).isEqualTo(Shown.DONE);
    model.noBreak();
    assertThat(shown()).isEqualTo(Shown.REST);
  }

  @Test
  void aBlockThatEndedBeforeTheWindowOpenedIsNotAskedAbout() {
    live(10);
    finish();
    var later = new DoneViewModel(bench.context(), bench.live(), bench.commands(),
        new Background(bench.context(), bench));
    assertThat(later.block()).isEmpty();
  }

  @Test
  void aFeelingIsKeptAtOnceAndTheLineWhenOneGoesOn() {
    live(50);
    finish();
    model.feelingProperty().set(Optional.of(Feeling.CALM));
    assertThat(block().closing().feeling()).contains(Feeling.CALM);
    model.noteProperty().set("one seed per shard");
    model.noBreak();
    assertThat(block().closing().note()).isEqualTo(new Text("one seed per shard"));
    assertThat(block().closing().feeling()).contains(Feeling.CALM);
  }

  @Test
  void theNextBlockBeginsWithNothingSaid() {
    live(10);
    finish();
    model.feelingProperty().set(Optional.of(Feeling.STRAINED));
    live(10);
    finish();
    assertThat(model.feelingProperty().get()).isEmpty();
    assertThat(block().closing().feeling()).isEmpty();
  }

  @Test
  void whatAVerbSaidOfTheEndIsShownAndNotWrittenAgain() {
    live(10);
    bench.say(new Command.Finish(Optional.of(Feeling.OK), new Text("by a verb")));
    var before = bench.live().snapshot().state().log().oldestFirst().size();
    assertThat(model.feelingProperty().get()).contains(Feeling.OK);
    assertThat(model.noteProperty().get()).isEqualTo("by a verb");
    model.noBreak();
    assertThat(bench.live().snapshot().state().log().oldestFirst()).hasSize(before);
  }

  @Test
  void goingOnWithNothingSaidWritesNothing() {
    live(50);
    finish();
    var before = bench.live().snapshot().state().log().oldestFirst().size();
    model.noBreak();
    assertThat(bench.live().snapshot().state().log().oldestFirst()).hasSize(before);
  }

  @Test
  void theBreakIsAsLongAsTheBlockAsksForAndHasMovements() {
    live(50);
    finish();
    assertThat(model.breakLengthProperty().get()).isEqualTo(Duration.ofMinutes(10));
    model.takeBreak();
    assertThat(bench.live().phase()).isEqualTo(Phase.BREAK);
    var rest = bench.live().snapshot().state().resting().orElseThrow();
    assertThat(rest.planned()).contains(Duration.ofMinutes(10));
    assertThat(rest.suggested()).isNotEmpty();
    assertThat(model.block()).isEmpty();
  }

  @Test
  void theBreakIsAsLongAsIsChosenBeforeIt() {
    live(50);
    finish();
    assertThat(minutes()).containsExactly(5L, 10L, 15L, 20L);
    model.lengthenBreak();
    model.lengthenBreak();
    model.lengthenBreak();
    assertThat(minutes()).containsExactly(5L, 10L, 15L, 20L, 25L);
    model.takeBreak();
    assertThat(bench.live().snapshot().state().resting().orElseThrow().planned()).contains(Duration.ofMinutes(25));
  }

  @Test
  void theLengthOfABreakGoesByFivesFromFiveToThirty() {
    bench.say(new Command.Start(new Task(new Text("lemma"), new Kind("theory"), Optional.empty(), List.of(),
        Workbench.BERLIN)));
    bench.pass(Duration.ofMinutes(35));
    finish();
    assertThat(model.breakLengthProperty().get()).isEqualTo(Duration.ofMinutes(7));
    assertThat(minutes()).containsExactly(5L, 7L, 10L, 15L, 20L);
    model.lengthenBreak();
    assertThat(model.breakLengthProperty().get()).isEqualTo(Duration.ofMinutes(10));
    model.breakLengthProperty().set(Duration.ofMinutes(7));
    model.shortenBreak();
    model.shortenBreak();
    assertThat(model.breakLengthProperty().get()).isEqualTo(Duration.ofMinutes(5));
    for (int press = 0; press < 10; press++) {
      model.lengthenBreak();
    }
    assertThat(model.breakLengthProperty().get()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void eachBlockProposesItsOwnBreakAnew() {
    live(50);
    finish();
    model.lengthenBreak();
    bench.start("a short one", 25).pass(Duration.ofMinutes(25));
    finish();
    assertThat(model.breakLengthProperty().get()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void theLongestInterruptionMayBeJudged() {
    live(10);
    interrupt(Source.MESSAGE, 2);
    interrupt(Source.COLLEAGUE, 7);
    finish();
    assertThat(model.toJudge().orElseThrow().source()).contains(Source.COLLEAGUE);
    model.worthProperty().set(Optional.of(WorthIt.YES));
    assertThat(model.toJudge().orElseThrow().worthIt()).contains(WorthIt.YES);
  }

  @Test
  void aFewSecondsAwayAreNotWorthAQuestion() {
    live(10);
    interrupt(Source.MESSAGE, 0);
    finish();
    assertThat(model.toJudge()).isEmpty();
  }

  @Test
  void anEndThatIsTakenBackGoesOnWithTheBlock() {
    live(10);
    finish();
    bench.say(new Command.Undo());
    assertThat(shown()).isEqualTo(Shown.RUNNING);
    assertThat(model.endedProperty().get()).isEmpty();
  }

  private List<Long> minutes() {
    return model.breakLengths().stream().map(Duration::toMinutes).toList();
  }

  private void interrupt(Source source, int minutes) {
    bench.say(new Command.Interrupt(Optional.of(source), Text.NONE, Text.NONE));
    bench.pass(Duration.ofMinutes(minutes));
    bench.say(new Command.Resume());
  }
}
