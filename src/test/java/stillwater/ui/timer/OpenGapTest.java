package stillwater.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Text;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

class OpenGapTest {
  @TempDir
  private Path home;

  @Test
  void aGapOfAnotherDayIsAskedOfWithItsDay() {
    var bench = new Workbench(home, "2026-11-17T11:00:00Z").start("Prove lemma 3", 50).pass(Duration.ofMinutes(10))
        .sleep(Duration.ofMinutes(30)).pass(Duration.ofSeconds(5));
    bench.say(new Command.Finish(Optional.empty(), Text.NONE));
    assertThat(question(bench)).contains("12:10 to 12:40").doesNotContain("November");
    bench.pass(Duration.ofHours(24));
    assertThat(question(bench)).contains("17 November, 12:10 to 12:40");
  }

  private static String question(Workbench bench) {
    return Toolkit.on(() -> {
      var model = new BlockViewModel(bench.context(), bench.live(), bench.commands(), bench);
      var asked = new OpenGap(model, bench.live(), bench.context());
      asked.applyCss();
      return ((Label) ((GapCard) asked.getChildren().getFirst()).getChildren().getFirst()).getText();
    });
  }
}
