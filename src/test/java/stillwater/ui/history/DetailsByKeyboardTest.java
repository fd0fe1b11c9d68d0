package stillwater.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwater.focus.Command;
import stillwater.focus.Interruption;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.ui.kit.Theme;
import stillwater.ui.kit.Toolkit;
import stillwater.ui.kit.Workbench;

/// Who says by the keyboard what an interruption was is not thrown out by it.
class DetailsByKeyboardTest {
  @TempDir
  private Path home;
  private Workbench bench;
  private HistoryView view;
  private Scene scene;
  private Stage stage;

  /// A block that runs and was interrupted once, selected.
  @BeforeEach
  void comeUp() {
    bench = new Workbench(home, "2026-11-18T11:00:00Z").start("Prove lemma 3", 50).pass(Duration.ofMinutes(10));
    bench.say(new Command.Interrupt(Optional.of(Source.COLLEAGUE), new Text("a question"), Text.NONE));
    bench.pass(Duration.ofMinutes(5));
    bench.say(new Command.Resume());
    Toolkit.run(() -> {
      view = new HistoryView(bench.context(), bench.live(), bench);
      scene = new Scene(view.node(), 980, 680);
      Theme.LIGHT.apply(scene);
      stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
      view.shown();
      ((TableView<?>) scene.lookup(".blocks")).getSelectionModel().select(0);
    });
    Toolkit.settle();
    Toolkit.run(() -> source().requestFocus());
  }

  @AfterEach
  void goAway() {
    Toolkit.run(stage::hide);
  }

  @Test
  void arrowKeysPassLinesAndEnterSaysTheOneThatIsMeant() {
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    assertThat(bench.said()).isEmpty();
    assertThat(isFocused()).isTrue();
    press(KeyCode.ENTER);
    assertThat(bench.said()).containsExactly("Noted.");
    assertThat(interruption().source()).contains(Source.MEETING);
    assertThat(isFocused()).isTrue();
  }

  @Test
  void goingOnSaysWhatWasChosenOnce() {
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    Toolkit.run(() -> view.first().requestFocus());
    Toolkit.settle();
    Toolkit.run(() -> source().requestFocus());
    press(KeyCode.DOWN);
    Toolkit.run(() -> view.first().requestFocus());
    Toolkit.settle();
    assertThat(bench.said()).hasSize(2);
    assertThat(interruption().source()).contains(Source.MEETING);
  }

  @Test
  void theListSaysWhatWasChosenWhenItCloses() {
    Toolkit.run(() -> source().show());
    Toolkit.run(() -> source().getSelectionModel().select(Source.BODY));
    assertThat(bench.said()).isEmpty();
    Toolkit.run(() -> source().hide());
    assertThat(interruption().source()).contains(Source.BODY);
  }

  @Test
  void escSaysNothing() {
    press(KeyCode.DOWN);
    press(KeyCode.ESCAPE);
    press(KeyCode.ENTER);
    assertThat(bench.said()).isEmpty();
    assertThat(Toolkit.<Object>on(() -> source().getValue())).isEqualTo(Source.COLLEAGUE);
  }

  @Test
  void theBlockThatRunsGrowsUnderneathAndLeavesTheFocusAndWhatIsOpen() {
    var before = Toolkit.on(this::source);
    Toolkit.run(before::show);
    grow();
    assertThat(Toolkit.on(this::source)).isSameAs(before);
    assertThat(Toolkit.on(before::isShowing)).isTrue();
    assertThat(isFocused()).isTrue();
    assertThat(Toolkit.on(() -> scene.getRoot().lookupAll(".block-details .label").toString())).contains("13 min");
  }

  @Test
  void whatIsNotedElsewhereLeavesTheFocus() {
    Toolkit.run(() -> bench.say(new Command.NoteDistraction(Optional.of(Source.URGE), Text.NONE)));
    Toolkit.settle();
    assertThat(Toolkit.on(() -> scene.getRoot().lookupAll(".block-details .combo-box"))).hasSize(4);
    assertThat(isFocused()).isTrue();
  }

  private void grow() {
    Toolkit.run(() -> bench.pass(Duration.ofMinutes(3)));
    Toolkit.settle();
  }

  private void press(KeyCode code) {
    Toolkit.run(() -> Event.fireEvent(scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    Toolkit.settle();
  }

  private boolean isFocused() {
    return Toolkit.on(() -> source().isFocused());
  }

  private Interruption interruption() {
    return bench.live().snapshot().state().running().orElseThrow().interruptions().getFirst();
  }

  /// Drawn first: a box that has just been laid anew hears no key until it has been.
  @SuppressWarnings("unchecked")
  private ComboBox<Source> source() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    List<Node> boxes = List.copyOf(scene.getRoot().lookupAll(".block-details .combo-box"));
    return (ComboBox<Source>) boxes.getFirst();
  }
}
