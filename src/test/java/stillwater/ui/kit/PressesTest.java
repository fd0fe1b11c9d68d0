package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class PressesTest {
  private final Presses presses = new Presses();
  private final List<String> acted = new ArrayList<>();

  /// @param meant whether the key is for something
  private boolean follow(KeyEvent event, boolean meant) {
    presses.follow(event, each -> {
      acted.add(each.getEventType() == KeyEvent.KEY_TYPED ? each.getCharacter() : each.getCode().getName());
      return meant;
    });
    return event.isConsumed();
  }

  private static KeyEvent released(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code.getName(), code, false, false, false,
        false);
  }

  @Test
  void aKeyThatIsHeldDownActsOnce() {
    follow(Pressed.key("D"), true);
    assertThat(follow(Pressed.key("D"), true)).isTrue();
    assertThat(acted).containsExactly("D");
    follow(released(KeyCode.D), true);
    follow(Pressed.key("D"), true);
    assertThat(acted).containsExactly("D", "D");
  }

  @Test
  void aKeyThatIsForNothingMayRepeatInAField() {
    follow(Pressed.key("Left"), false);
    assertThat(follow(Pressed.key("Left"), false)).isFalse();
    assertThat(acted).containsExactly("Left");
  }

  @Test
  void theLetterOfAKeyThatActedIsNotTyped() {
    follow(Pressed.key("P"), true);
    assertThat(follow(Pressed.typed("p"), true)).isTrue();
    follow(released(KeyCode.P), true);
    follow(Pressed.key("L"), false);
    assertThat(follow(Pressed.typed("l"), false)).isFalse();
    assertThat(acted).containsExactly("P", "L", "l");
  }

  @Test
  void aSignThatIsTypedActsOncePerPress() {
    follow(Pressed.key("Plus"), false);
    follow(Pressed.typed("+"), true);
    follow(Pressed.key("Plus"), false);
    follow(Pressed.typed("+"), true);
    assertThat(acted).containsExactly("Plus", "+");
  }

  @Test
  void whatWasDownWhenTheKeysWentElsewhereIsForgotten() {
    follow(Pressed.key("D"), true);
    presses.forget();
    follow(Pressed.key("D"), true);
    assertThat(acted).containsExactly("D", "D");
  }
}
