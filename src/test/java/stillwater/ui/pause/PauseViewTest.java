package stillwater.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Command;
import stillwater.focus.MovementId;
import stillwater.text.Texts;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Theme;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

class PauseViewTest {
  /// What the rail leaves of the window's usual size.
  private static final double WIDTH = 980 - 96;
  private static final double HEIGHT = 680;

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void whatOneMayDoStandsInOneRow(String language, @TempDir Path home) {
    var bench = new Workbench(home, "2026-11-17T09:00:00Z");
    bench.context().settings().change(settings -> settings.withCare(care -> care.withRead(true)));
    bench.say(new Command.TakeBreak(Duration.ofMinutes(10), List.of(new MovementId("neck-slow-turns"))));
    var place = Toolkit.on(() -> {
      var view = new PauseView(speaking(bench.context(), new Texts(Locale.of(language))), bench.live(), bench,
          new StackPane());
      view.shown();
      return new StackPane(view.node());
    });
    Toolkit.picture(place, WIDTH, HEIGHT, Theme.LIGHT);
    for (var row : List.of(".pause-buttons", ".pause-wishes")) {
      assertThat(Toolkit.on(() -> ((FlowPane) place.lookup(row)).getChildren().stream()
          .map(node -> node.getBoundsInParent()).map(Bounds::getCenterY).map(Math::round).distinct().toList()))
          .as(row).hasSize(1);
    }
  }

  private static Context speaking(Context usual, Texts texts) {
    return new Context(usual.desk(), usual.history(), usual.settings(), usual.catalogue(), usual.motions(),
        usual.clock(), usual.zone(), texts, usual.tick(), usual.screen(), usual.background());
  }
}
