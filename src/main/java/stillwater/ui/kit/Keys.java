package stillwater.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import stillwater.text.Texts;

/// The keys that work where they are handed an event: those of the window, or those of one screen.
public final class Keys {
  private final Texts texts;
  private final Map<String, Bound> bound = new LinkedHashMap<>();

  private Optional<Runnable> otherwise = Optional.empty();

  private record Bound(Stroke stroke, Runnable run) {}

  public Keys(Texts texts) {
    this.texts = texts;
  }

  public Keys on(Act act, Runnable run) {
    return on(act.stroke(texts), run);
  }

  /// @param key such as `D`, `Ctrl+Enter` or `Alt+C`
  /// @throws IllegalArgumentException if no key is named so
  public Keys on(String key, Runnable run) {
    bound.put(key, new Bound(Stroke.of(key), run));
    return this;
  }

  /// What any other key does that would write something; looking around is not meant.
  public Keys otherwise(Runnable run) {
    otherwise = Optional.of(run);
    return this;
  }

  /// Runs what the key is for.
  ///
  /// @param owner what has the focus: a field keeps what can be typed, and Enter where that does something, a
  /// drawing the keys that lead through it, a button the keys that press it
  /// @return whether the key was for something
  public boolean handle(KeyEvent event, @Nullable Node owner) {
    for (var candidate : bound.values()) {
      if (candidate.stroke().matches(event) && !belongsTo(owner, candidate.stroke())) {
        event.consume();
        candidate.run().run();
        return true;
      }
    }
    otherwise.filter(_ -> isWriting(event) && !(owner instanceof ButtonBase)).ifPresent(Runnable::run);
    return false;
  }

  private static boolean isWriting(KeyEvent event) {
    return event.getEventType() == KeyEvent.KEY_TYPED && !event.isControlDown() && !event.isAltDown()
        && !event.isMetaDown() && !event.getCharacter().equals("\t");
  }

  private static boolean wasTypedInto(TextInputControl field) {
    return field.isUndoable() || !field.getText().isEmpty();
  }

  private static boolean belongsTo(@Nullable Node owner, Stroke stroke) {
    return switch (owner) {
      case TextField field when field.getOnAction() != null && stroke.is(KeyCode.ENTER) -> true;
      case TextInputControl field -> stroke.isTyped() || stroke.isUndo() && wasTypedInto(field);
      case ComboBoxBase<?> _ -> stroke.isTyped() || stroke.is(KeyCode.ENTER) || stroke.is(KeyCode.UP)
          || stroke.is(KeyCode.DOWN);
      case DrawingView _ -> stroke.is(KeyCode.LEFT) || stroke.is(KeyCode.RIGHT);
      case ToggleButton _ -> stroke.is(KeyCode.SPACE) || stroke.is(KeyCode.LEFT) || stroke.is(KeyCode.RIGHT);
      case ButtonBase _ -> stroke.is(KeyCode.SPACE) || stroke.is(KeyCode.ENTER);
      case null, default -> false;
    };
  }
}
