package stillwater.ui.preferences;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.controlsfx.control.ToggleSwitch;
import stillwater.text.Texts;

/// On or off, kept in step with a setting, and a button to try what it switches.
final class Switch extends HBox {
  private static final double GAP = 16;

  private final Texts texts;
  private final ToggleSwitch toggle = new ToggleSwitch();

  Switch(Knob<Boolean> knob, Texts texts) {
    super(GAP);
    this.texts = texts;
    toggle.setSelected(knob.get());
    toggle.setAccessibleText(knob.entry().name(texts));
    toggle.setAccessibleHelp(knob.entry().about(texts));
    toggle.selectedProperty().addListener((_, _, on) -> knob.set(on));
    knob.property().addListener((_, _, on) -> toggle.setSelected(on));
    setAlignment(Pos.CENTER);
    setMaxWidth(USE_PREF_SIZE);
    getChildren().setAll(toggle);
  }

  /// @param name what the button is called where its word alone does not say enough
  Switch tried(String name, Runnable test) {
    var button = new Button(texts.say("preferences.test"));
    button.setAccessibleText(name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> test.run());
    getChildren().setAll(button, toggle);
    return this;
  }
}
