package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeTest {

  @ParameterizedTest
  @CsvSource({"D, D", "d, D", "Ctrl+Enter, Ctrl+Enter", "Alt+C, Alt+C", "Esc, Esc", "→, Right", "Del, Delete",
      "F2, F2", "Ctrl+1, Ctrl+1", "Ctrl+Alt+K, Ctrl+Alt+K", "Ctrl+Shift+Z, Ctrl+Shift+Z", "Space, Space", "Home, Home"})
  void itIsTheKeyItNames(String text, String pressed) {
    assertThat(matches(text, pressed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"D, Ctrl+D", "D, Alt+D", "D, F", "Ctrl+D, D", "Ctrl+D, Ctrl+Alt+D", "Ctrl+Z, Ctrl+Shift+Z", "Ctrl+Shift+Z, Ctrl+Z", "Alt+C, C", "Enter, Ctrl+Enter",
      "Ctrl+Enter, Enter", "?, D"})
  void itIsNoOther(String text, String pressed) {
    assertThat(matches(text, pressed)).isFalse();
  }

  @Test
  void aSignIsWhatWasTypedWhereverItStandsOnTheKeyboard() {
    assertThat(Toolkit.on(() -> Stroke.of("?").matches(Pressed.typed("?")))).isTrue();
    assertThat(Toolkit.on(() -> Stroke.of("+").matches(Pressed.typed("+")))).isTrue();
    assertThat(Toolkit.on(() -> Stroke.of("?").matches(Pressed.typed("+")))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nowhere", "Ctrl+?", "Alt+", "Ctrl+Ctrl+D", "Enter+D"})
  void whatNamesNoKeyIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Stroke.of(text)).withMessageContaining(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"D", "7", "?", "+", "Space", "Home", "Del", "→"})
  void whatWritesOrMovesInAFieldIsTheFields(String text) {
    assertThat(Stroke.of(text).isTyped()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ctrl+D", "Alt+D", "Enter", "Ctrl+Enter", "Esc", "F1", "F2"})
  void whatWritesNothingIsNot(String text) {
    assertThat(Stroke.of(text).isTyped()).isFalse();
  }

  private static boolean matches(String text, String pressed) {
    return Toolkit.on(() -> Stroke.of(text).matches(Pressed.key(pressed)));
  }
}
