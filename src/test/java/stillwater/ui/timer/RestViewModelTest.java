package stillwater.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Kind;
import stillwater.focus.Settlement;
import stillwater.focus.Text;
import stillwater.ui.kit.Workbench;
import stillwater.ui.timer.RestViewModel.Hint;
import stillwater.ui.timer.RestViewModel.Length;

class RestViewModelTest {
  private Workbench bench;
  private RestViewModel model;

  @BeforeEach
  void open(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    model = new RestViewModel(bench.context(), bench.live(), bench.commands());
  }

  private void lived(String intention) {
    bench.start(intention, 25).pass(Duration.ofMinutes(1));
    bench.say(new Command.Finish(Optional.empty(), Text.NONE));
  }

  @Test
  void oneKeyBeginsABlockWithNothingTyped() {
    model.start();
    var block = bench.live().snapshot().state().running().orElseThrow();
    assertThat(block.task().planned()).contains(Duration.ofMinutes(50));
    assertThat(block.task().kind()).isEqualTo(new Kind("theory"));
    assertThat(block.task().intention()).isEqualTo(Text.NONE);
  }

  @Test
  void whatIsChosenIsWhatBegins() {
    model.intentionProperty().set("  the loader ");
    model.kindProperty().set(new Kind("coding"));
    model.lengthProperty().set(Length.OPEN);
    model.start();
    var task = bench.live().snapshot().state().running().orElseThrow().task();
    assertThat(task.intention()).isEqualTo(new Text("the loader"));
    assertThat(task.kind()).isEqualTo(new Kind("coding"));
    assertThat(task.planned()).isEmpty();
    assertThat(model.intentionProperty().get()).isEmpty();
  }

  @Test
  void aSecondStartIsRefusedAndKeepsWhatWasTyped() {
    bench.start("elsewhere", 25);
    model.intentionProperty().set("mine");
    model.start();
    assertThat(bench.said()).containsExactly("BLOCK_RUNNING");
    assertThat(model.intentionProperty().get()).isEqualTo("mine");
  }

  @Test
  void completionsComeFromWhatWasWorkedOnNewestFirst() {
    lived("Prove lemma 2");
    lived("Read the appendix");
    lived("Prove lemma 3");
    lived("Prove lemma 2");
    assertThat(model.completions("LEMMA")).containsExactly("Prove lemma 2", "Prove lemma 3");
    assertThat(model.completions(" ")).isEmpty();
    assertThat(model.completions("Prove lemma 3")).isEmpty();
  }

  @Test
  void parkedThoughtsAreOfferedUntilTheyAreSettled() {
    bench.say(new Command.Park(new Text("the seed")));
    assertThat(model.hints()).containsExactly(new Hint(new Text("the seed"), true));
    model.take(model.hints().getFirst());
    assertThat(model.intentionProperty().get()).isEqualTo("the seed");
    var thought = bench.live().snapshot().state().openThoughts().getFirst();
    bench.say(new Command.Settle(thought.id(), Settlement.DONE));
    assertThat(model.hints()).isEmpty();
  }

  @Test
  void theUsualLengthIsOfferedAlsoWhereItIsNotOnTheList() {
    bench.context().settings().change(settings -> settings.withWork(work -> work.withLength(Duration.ofMinutes(40))));
    assertThat(model.lengths()).extracting(Length::planned).containsExactly(
        Optional.of(Duration.ofMinutes(25)), Optional.of(Duration.ofMinutes(40)), Optional.of(Duration.ofMinutes(50)),
        Optional.of(Duration.ofMinutes(90)), Optional.empty());
  }

  @Test
  void aKindThatIsTakenOffTheListIsNoLongerChosen() {
    model.kindProperty().set(new Kind("writing"));
    bench.context().settings().change(settings -> settings.withWork(work -> work
        .withKinds(List.of(new Kind("coding")))));
    assertThat(model.kindProperty().get()).isEqualTo(new Kind("coding"));
  }
}
