package stillwater.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.ui.kit.Theme;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

class HistoryViewTest {
  private static final double WIDE = 980;
  private static final double NARROW = 420;
  private static final double HEIGHT = 680;

  @TempDir
  private Path home;

  private Workbench bench;
  private HistoryView view;

  @BeforeEach
  void show() {
    bench = new Workbench(home, "2026-11-18T11:00:00Z").start("Prove lemma 3", 50).pass(Duration.ofMinutes(10));
    bench.say(new Command.Interrupt(Optional.of(Source.COLLEAGUE), new Text("a question"), Text.NONE));
    bench.pass(Duration.ofMinutes(5));
    bench.say(new Command.Finish(Optional.empty(), Text.NONE));
    view = Toolkit.on(() -> new HistoryView(bench.context(), bench.live(), bench));
    Toolkit.picture(Toolkit.on(() -> new StackPane(view.node())), WIDE, HEIGHT, Theme.LIGHT);
    Toolkit.run(view::shown);
  }

  @Test
  void whatIsToBeForgottenIsCalledAsItIsCalledNow() {
    Toolkit.run(() -> table().getSelectionModel().select(0));
    var block = Toolkit.on(() -> table().getItems().getFirst().block());
    Toolkit.run(() -> bench.say(new Command.AmendBlock(block.id(), new Text("Prove lemma 4"),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Text.NONE)));
    Toolkit.run(() -> view.keys().handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, true, true, false,
        false), table()));
    assertThat(labels(".block-details .label")).anyMatch(text -> text.contains("of \"Prove lemma 4\""))
        .noneMatch(text -> text.contains("lemma 3"));
  }

  private List<String> labels(String selector) {
    return Toolkit.on(() -> view.node().lookupAll(selector).stream().map(HistoryViewTest::shown).toList());
  }

  private static String shown(Node node) {
    return switch (node) {
      case javafx.scene.text.Text text -> text.getText();
      case Labeled labeled -> labeled.getText();
      default -> "";
    };
  }

  @Test
  void theSelectedBlockSaysWhatHappenedInIt() {
    Toolkit.run(() -> table().getSelectionModel().select(0));
    assertThat(view.node().lookupAll(".block-details .combo-box")).hasSize(2);
  }

  @Test
  void enterInAFieldSavesWhatF2Opened() {
    Toolkit.run(() -> table().getSelectionModel().select(0));
    press(KeyCode.F2);
    Toolkit.run(() -> {
      var field = (TextField) view.first();
      field.setText("Prove lemma 4");
      field.fireEvent(new ActionEvent());
    });
    assertThat(bench.said()).containsExactly("Changed \"Prove lemma 3\".");
    assertThat(view.first()).isSameAs(table());
    assertThat(table().getSelectionModel().getSelectedItem().name()).isEqualTo("Prove lemma 4");
  }

  @Test
  void whereThereIsLittleRoomTheEditorHasItAlone() {
    Toolkit.run(() -> table().getSelectionModel().select(0));
    press(KeyCode.F2);
    assertThat(table().isVisible()).isTrue();
    Toolkit.picture(Toolkit.on(() -> view.node().getScene().getRoot()), NARROW, HEIGHT, Theme.LIGHT);
    assertThat(table().isVisible()).isFalse();
    Toolkit.run(() -> view.first().fireEvent(pressed(KeyCode.ESCAPE)));
    assertThat(table().isVisible()).isTrue();
  }

  @Test
  void theDelKeyRemovesTheSelectedBlock() {
    Toolkit.run(() -> table().getSelectionModel().select(0));
    press(KeyCode.DELETE);
    assertThat(table().getItems()).isEmpty();
    assertThat(bench.said()).containsExactly("Removed \"Prove lemma 3\".");
  }

  private void press(KeyCode code) {
    Toolkit.run(() -> view.keys().handle(pressed(code), table()));
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  @SuppressWarnings("unchecked")
  private TableView<Row> table() {
    Node found = view.node().lookup(".blocks");
    return (TableView<Row>) found;
  }
}
