package stillwater.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import stillwater.text.Texts;

/// Buttons that carry the action's name and its key, for eyes and for a screen reader alike.
public final class Buttons {
  private static final double GAP = 10;

  private Buttons() {}

  public static Button of(Act act, Texts texts, Runnable run) {
    var button = named(act.name(texts), act.key(texts), run);
    describe(button, act, texts);
    return button;
  }

  /// The one button that goes on.
  public static Button going(Act act, Texts texts, Runnable run) {
    var button = of(act, texts, run);
    button.getStyleClass().add("go");
    return button;
  }

  /// A button whose name is made from what it is about.
  ///
  /// @param key as a person reads it
  public static Button named(String name, String key, Runnable run) {
    var button = new Button(name, hint(key));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setGraphicTextGap(GAP);
    button.setAccessibleText(name + ", " + key);
    button.setOnAction(_ -> run.run());
    return button;
  }

  /// A button without a key of its own.
  public static Button plain(String name, Runnable run) {
    var button = new Button(name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  public static void describe(Button button, Act act, Texts texts) {
    button.setAccessibleHelp(act.help(texts));
    button.setTooltip(new Tooltip(act.help(texts)));
  }

  /// The key of an action, as drawn on its button.
  public static Label hint(String key) {
    var hint = new Label(key);
    hint.getStyleClass().add("key");
    hint.setMouseTransparent(true);
    return hint;
  }
}
