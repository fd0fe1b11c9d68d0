package stillwater.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Break;
import stillwater.focus.Posture;
import stillwater.focus.Settings;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

/// A break from the end of its block to its own, by the keys alone.
class BreakWalkTest {
  private static final String NOTICE = "I have read this";
  private static final String THROUGH = "That was all. The break runs on.";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Workbench bench;
  private OpenWindow window;

  @BeforeEach
  void open(@TempDir Path home) {
    bench = new Workbench(home, "2026-11-17T09:00:00Z");
    window = new OpenWindow(bench, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aBreakIsChosenReadLikedLeftOutAndEnded() {
    window.press("Enter").pass(Duration.ofMinutes(50)).press("F", "C").type("geometric").press("Up", "Enter", "Enter");
    assertThat(window.block().closing().note().value()).isEqualTo("geometric");
    assertThat(pause().planned()).contains(Duration.ofMinutes(15));

    assertThat(window.words()).contains(NOTICE);
    window.pass(Duration.ofSeconds(2)).press("E", "N", "S", "Enter");
    assertThat(settings().care().read()).isTrue();
    assertThat(settings().taste()).isEqualTo(Settings.DEFAULT.taste());
    assertThat(window.words()).doesNotContain(NOTICE).contains("Suggest sooner");

    var suggested = pause().suggested();
    window.press("S");
    assertThat(settings().taste().liked()).containsExactly(suggested.getFirst());
    assertThat(window.words()).contains("Suggested sooner");
    window.press("N");
    assertThat(settings().taste()).isEqualTo(Settings.DEFAULT.taste().withLeftOut(
        Set.of(suggested.getFirst())));
    window.press("E");
    assertThat(pause().movements()).hasSize(2).allMatch(Break.Movement::skipped);

    for (int i = 0; i < suggested.size() && !window.words().contains(THROUGH); i++) {
      window.pass(Duration.ofSeconds(3)).press("→");
    }
    assertThat(window.words()).contains(THROUGH);
    assertThat(pause().movements()).hasSize(suggested.size() + 2);
    window.press("Esc");
    assertThat(window.state().resting()).isEmpty();
    window.press("Enter").pass(MINUTE).press("F", "Enter");
    assertThat(window.state().resting()).isPresent();
    assertThat(window.words()).doesNotContain(NOTICE);
  }

  @Test
  void whatAButtonSaysMovesNothingElse() {
    window.press("Enter").pass(MINUTE).press("F", "Enter").pass(Duration.ofSeconds(2)).press("Enter");
    var still = List.of("Next movement", "Something else", "Where does this come from?", "Not this one again",
        "End break");
    var before = still.stream().map(window::place).toList();
    window.press("Space", "S");
    assertThat(window.words()).contains("Continue", "Suggested sooner");
    assertThat(still.stream().map(window::place).toList()).isEqualTo(before);
  }

  @Test
  void theSkipAndTheLeavingOutAreTakenBackByOneKey() {
    window.press("Enter").pass(MINUTE).press("F", "Enter").pass(Duration.ofSeconds(2)).press("Enter", "N");
    assertThat(settings().taste().leftOut()).hasSize(1);
    assertThat(window.words()).anyMatch(said -> said.endsWith("will not be suggested again."));
    window.press("Ctrl+Z");
    assertThat(settings().taste().leftOut()).isEmpty();
    assertThat(pause().movements()).isEmpty();
    assertThat(window.words()).noneMatch(said -> said.endsWith("will not be suggested again."));
  }

  @Test
  void escLeadsOutOfTheLineForLaterSoThatALetterIsAKeyAgain() {
    window.press("Enter").pass(MINUTE).press("F").press("C");
    assertThat(strength("N")).isLessThan(1);
    window.type("n").press("Esc");
    assertThat(strength("N")).isEqualTo(1);
    window.press("N");
    assertThat(window.state().resting()).isEmpty();
    assertThat(window.block().closing().note().value()).isEqualTo("n");
    assertThat(window.words()).doesNotContain("Block done");
  }

  @Test
  void theKeysOpenAtThoseOfTheBreak() {
    window.press("Enter").pass(MINUTE).press("F", "Enter").pass(Duration.ofSeconds(2)).press("Enter", "F1");
    assertThat(window.place("In a break").getMinY() - window.place("Keys").getMaxY()).isBetween(0.0, 30.0);
  }

  @Test
  void theNoticeKeepsNobodyInTheBreak() {
    window.press("Enter").pass(MINUTE).press("F", "Enter", "Esc");
    assertThat(window.state().resting()).isEmpty();
    assertThat(settings().care().read()).isFalse();
  }

  @Test
  void whereAMovementComesFromIsReadByKeysAndEscPutsItAway() {
    window.press("Enter").pass(MINUTE).press("F", "Enter").pass(Duration.ofSeconds(2)).press("Enter", "W");
    assertThat(popUps()).hasSize(1);
    window.press("Esc");
    assertThat(popUps()).isEmpty();
    assertThat(window.state().resting()).isPresent();
    window.press("Esc");
    assertThat(window.state().resting()).isEmpty();
  }

  @Test
  void aPostureIsNotedByItsKeyWhereTheSettingsAskForIt() {
    window.press("Enter").pass(MINUTE).press("S");
    assertThat(window.state().posture(window.block().id())).isEmpty();
    Toolkit.run(() -> bench.context().settings().change(all -> all.withCare(care -> care.withPosture(true))));
    window.pass(MINUTE).press("S", "S");
    assertThat(window.words()).contains("Standing");
    assertThat(window.state().posture(window.block().id())).contains(Posture.STANDING);
  }

  /// How strongly the key is drawn on its button.
  private double strength(String key) {
    return Toolkit.on(() -> window.scene().getRoot().lookupAll(".key").stream()
        .filter(hint -> hint instanceof Label said && said.getText().equals(key)).findFirst().orElseThrow()
        .getOpacity());
  }

  private Break pause() {
    return window.state().resting().orElseThrow();
  }

  private Settings settings() {
    return bench.context().settings().get();
  }

  private static List<javafx.stage.Window> popUps() {
    return Toolkit.on(() -> javafx.stage.Window.getWindows().stream().filter(PopupWindow.class::isInstance)
        .filter(javafx.stage.Window::isShowing).toList());
  }
}
