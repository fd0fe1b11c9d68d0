package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What has the focus keeps the keys it needs itself.
class KeysTest {
  private static final List<String> BOUND =
      List.of("D", "Space", "Enter", "Ctrl+Enter", "Alt+C", "Esc", "←", "→", "Del", "F2", "?");
  private static final List<KeyEvent> PRESSED = List.of(Pressed.key("D"), Pressed.key("Space"), Pressed.key("Enter"),
      Pressed.key("Ctrl+Enter"), Pressed.key("Alt+C"), Pressed.key("Esc"), Pressed.key("Left"),
      Pressed.key("Right"), Pressed.key("Delete"), Pressed.key("F2"), Pressed.typed("?"));

  @Test
  void whereNothingNeedsThemAllKeysWork() {
    assertThat(workingAt(Label::new)).isEqualTo(BOUND);
    assertThat(Toolkit.on(() -> working(null))).isEqualTo(BOUND);
  }

  @Test
  void aFieldKeepsWhatCanBeTypedButNotTheKeysBesideIt() {
    assertThat(workingAt(TextField::new)).containsExactly("Enter", "Ctrl+Enter", "Alt+C", "Esc", "F2");
    assertThat(workingAt(TextArea::new)).containsExactly("Enter", "Ctrl+Enter", "Alt+C", "Esc", "F2");
  }

  @Test
  void aButtonKeepsTheKeysThatPressIt() {
    assertThat(workingAt(Button::new)).containsExactly(
        "D", "Ctrl+Enter", "Alt+C", "Esc", "←", "→", "Del", "F2", "?");
  }

  @Test
  void aChoiceKeepsTheKeysThatChooseButNotTheOneThatGoesOn() {
    assertThat(workingAt(ToggleButton::new)).containsExactly(
        "D", "Enter", "Ctrl+Enter", "Alt+C", "Esc", "Del", "F2", "?");
  }

  @Test
  void aListThatOpensKeepsItsLettersAndEnter() {
    assertThat(workingAt(ComboBox::new)).containsExactly("Ctrl+Enter", "Alt+C", "Esc", "F2");
  }

  @Test
  void aKeyThatWasForSomethingIsForNothingElse() {
    var event = Pressed.key("D");
    assertThat(Toolkit.on(() -> keys(new ArrayList<>()).handle(event, null))).isTrue();
    assertThat(event.isConsumed()).isTrue();
  }

  @Test
  void aKeyThatIsForNothingIsLeftToOthers() {
    var event = Pressed.key("K");
    assertThat(Toolkit.on(() -> keys(new ArrayList<>()).handle(event, null))).isFalse();
    assertThat(event.isConsumed()).isFalse();
  }

  @Test
  void theSameKeySaidAgainIsForTheLatter() {
    var ran = new ArrayList<String>();
    Toolkit.on(() -> keys(ran).on("D", () -> ran.add("later")).handle(Pressed.key("D"), null));
    assertThat(ran).containsExactly("later");
  }

  @Test
  void anyOtherKeyThatWritesIsOtherwise() {
    var ran = new ArrayList<String>();
    Toolkit.run(() -> {
      var keys = keys(ran).otherwise(() -> ran.add("otherwise"));
      keys.handle(Pressed.typed("k"), null);
      keys.handle(Pressed.key("D"), null);
      keys.handle(Pressed.typed("d"), new TextField());
    });
    assertThat(ran).containsExactly("otherwise", "D", "otherwise");
  }

  @Test
  void lookingAroundIsNotOtherwise() {
    var ran = new ArrayList<String>();
    Toolkit.run(() -> {
      var keys = keys(ran).otherwise(() -> ran.add("otherwise"));
      List.of("Shift", "Ctrl", "Alt", "Tab", "Up", "F5", "Ctrl+K")
          .forEach(key -> keys.handle(Pressed.key(key), null));
      keys.handle(Pressed.typed("\t"), null);
      keys.handle(Pressed.typed(" "), new Button());
    });
    assertThat(ran).isEmpty();
  }

  private static List<String> workingAt(Supplier<Node> owner) {
    return Toolkit.on(() -> working(owner.get()));
  }

  private static List<String> working(Node owner) {
    var ran = new ArrayList<String>();
    PRESSED.forEach(event -> keys(ran).handle(event.copyFor(event.getSource(), event.getTarget()), owner));
    return ran;
  }

  private static Keys keys(List<String> ran) {
    var keys = new Keys(Workbench.TEXTS);
    BOUND.forEach(key -> keys.on(key, () -> ran.add(key)));
    return keys;
  }
}
