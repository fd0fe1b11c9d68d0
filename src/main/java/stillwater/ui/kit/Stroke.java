package stillwater.ui.kit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import stillwater.text.Texts;

/// A key as the texts write it, in every language by the same names: `D`, `Ctrl+Enter`, `Ctrl+Shift+Z`, `Alt+C`, `?`.
record Stroke(Optional<KeyCode> code, String sign, boolean ctrl, boolean alt, boolean shift) {
  private static final Map<String, KeyCode> NAMED = Map.of(
      "ENTER", KeyCode.ENTER, "ESC", KeyCode.ESCAPE, "SPACE", KeyCode.SPACE, "DEL", KeyCode.DELETE,
      "←", KeyCode.LEFT, "→", KeyCode.RIGHT, "↑", KeyCode.UP, "↓", KeyCode.DOWN, "HOME", KeyCode.HOME);
  private static final Set<KeyCode> WRITING_NOTHING = Set.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.UP, KeyCode.DOWN);

  private static final Map<String, String> PRINTED = Map.of("Ctrl", "key.ctrl", "Alt", "key.alt", "Shift", "key.shift",
      "Enter", "key.enter", "Esc", "key.esc", "Space", "key.space", "Del", "key.del", "Home", "key.home");

  /// @throws IllegalArgumentException if no key is named so
  static Stroke of(String text) {
    var rest = text;
    var ctrl = rest.startsWith("Ctrl+");
    rest = ctrl ? rest.substring("Ctrl+".length()) : rest;
    var alt = rest.startsWith("Alt+");
    rest = alt ? rest.substring("Alt+".length()) : rest;
    var shift = (ctrl || alt) && rest.startsWith("Shift+");
    rest = shift ? rest.substring("Shift+".length()) : rest;
    var name = rest.toUpperCase(Locale.ROOT);
    var code = Optional.ofNullable(NAMED.get(name))
        .or(() -> Optional.ofNullable(KeyCode.getKeyCode(name))
            .filter(found -> found.isLetterKey() || found.isDigitKey() || found.isFunctionKey()));
    if (code.isEmpty() && (rest.length() != 1 || ctrl || alt)) {
      throw new IllegalArgumentException("no key is named " + text);
    }
    return new Stroke(code, code.isPresent() ? "" : rest, ctrl, alt, shift);
  }

  /// The same key by the names that stand on a keyboard of the language.
  static String spelled(String text, Texts texts) {
    return text.length() == 1 ? text : Stream.of(text.split("\\+"))
        .map(name -> Optional.ofNullable(PRINTED.get(name)).map(key -> texts.say(key)).orElse(name))
        .collect(Collectors.joining("+"));
  }

  boolean matches(KeyEvent event) {
    if (code.isEmpty()) {
      return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(sign);
    }
    return event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == code.get() && modifiersMatch(event);
  }

  private boolean modifiersMatch(KeyEvent event) {
    var isPlain = !event.isControlDown() && !event.isMetaDown();
    return (ctrl ? event.isShortcutDown() : isPlain) && event.isAltDown() == alt
        && (!(ctrl || alt) || event.isShiftDown() == shift);
  }

  /// Whether the key would write something into a field, or move in its line, and so belongs to the field.
  boolean isTyped() {
    return !ctrl && !alt && code.filter(key -> WRITING_NOTHING.contains(key) || key.isFunctionKey()).isEmpty();
  }

  /// Whether the key takes back what was typed, or that, while something was.
  boolean isUndo() {
    return ctrl && !alt && (code.equals(Optional.of(KeyCode.Z)) || !shift && code.equals(Optional.of(KeyCode.Y)));
  }

  boolean is(KeyCode key) {
    return code.equals(Optional.of(key)) && !ctrl && !alt;
  }
}
