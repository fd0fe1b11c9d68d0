package stillwater.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

/// Who moves a kind by the keyboard can go on from where it went.
class KindsEditorTest {
  @TempDir
  private Path home;
  private Scene scene;
  private Stage stage;

  @BeforeEach
  void comeUp() {
    var bench = new Workbench(home, "2026-11-17T09:00:00Z");
    Toolkit.run(() -> {
      var model = new PreferencesViewModel(bench.context(), bench);
      scene = new Scene(new KindsEditor(model.kinds(), bench.context().texts()));
      stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
    });
    Toolkit.settle();
  }

  @AfterEach
  void goAway() {
    Toolkit.run(stage::hide);
  }

  @Test
  void theFocusGoesWithTheKindThatIsMoved() {
    press("Move theory down");
    assertThat(focused()).isEqualTo("Move theory down");
    press("Move theory down");
    press("Move theory down");
    assertThat(focused()).isEqualTo("Move theory up");
  }

  @Test
  void theFocusGoesToTheKindInThePlaceOfTheOneThatIsRemoved() {
    press("Remove writing");
    assertThat(focused()).isEqualTo("Remove reading");
    press("Remove reading");
    assertThat(focused()).isEqualTo("Remove coding");
    press("Remove coding");
    assertThat(focused()).isEqualTo("Add a kind");
  }

  private void press(String name) {
    Toolkit.run(() -> {
      var button = scene.getRoot().lookupAll(".button").stream().filter(Button.class::isInstance)
          .map(Button.class::cast).filter(each -> name.equals(each.getAccessibleText())).findFirst().orElseThrow();
      button.requestFocus();
      button.fire();
    });
  }

  private String focused() {
    return Toolkit.on(() -> {
      Node owner = scene.getFocusOwner();
      return owner == null ? "nothing" : owner.getAccessibleText();
    });
  }
}
