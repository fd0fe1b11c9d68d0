package stillwater.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Posture;
import stillwater.focus.State;
import stillwater.focus.Text;
import stillwater.ui.kit.Workbench;

/// How one sits or stands is noted only where one wants to, and never counted.
class PostureViewModelTest {
  private Workbench bench;
  private PostureViewModel model;

  @BeforeEach
  void sitDown(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    model = new PostureViewModel(bench.context(), bench.live(), bench.commands());
    bench.start("lemma 3", 50).pass(Duration.ofMinutes(1));
  }

  @Test
  void nobodyIsAskedWhoDoesNotWantTo() {
    assertThat(model.offeredProperty().get()).isFalse();
    model.turn();
    assertThat(noted()).isEmpty();
    wish();
    assertThat(model.offeredProperty().get()).isTrue();
  }

  @Test
  void oneKeyNotesTheNextOfTheThree() {
    wish();
    model.turn();
    assertThat(noted()).contains(Posture.SEATED);
    model.turn();
    assertThat(noted()).contains(Posture.STANDING);
    model.turn();
    model.turn();
    assertThat(noted()).contains(Posture.SEATED);
  }

  @Test
  void whatIsChosenIsNotedOnceAndWhatIsSaidElsewhereIsShown() {
    wish();
    model.postureProperty().set(Optional.of(Posture.STANDING));
    var before = state().log().oldestFirst().size();
    model.postureProperty().set(Optional.of(Posture.STANDING));
    assertThat(state().log().oldestFirst()).hasSize(before);
    bench.say(new Command.NotePosture(Posture.WALKING));
    assertThat(model.postureProperty().get()).contains(Posture.WALKING);
    bench.say(new Command.Undo());
    assertThat(model.postureProperty().get()).contains(Posture.STANDING);
  }

  @Test
  void theNextBlockBeginsWithNothingNoted() {
    wish();
    model.turn();
    bench.say(new Command.Finish(Optional.empty(), Text.NONE));
    assertThat(model.postureProperty().get()).isEmpty();
    bench.start("lemma 4", 50);
    assertThat(model.postureProperty().get()).isEmpty();
  }

  private void wish() {
    bench.context().settings().change(settings -> settings.withCare(care -> care.withPosture(true)));
  }

  private Optional<Posture> noted() {
    return state().running().flatMap(block -> state().posture(block.id()));
  }

  private State state() {
    return bench.live().snapshot().state();
  }
}
