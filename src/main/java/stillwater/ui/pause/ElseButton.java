package stillwater.ui.pause;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;

/// *Something else*, with the reason where there is nothing else: a disabled button has no tooltip of its own.
final class ElseButton extends StackPane {
  private final Tooltip reason;

  ElseButton(PauseViewModel model, Texts texts) {
    var button = Buttons.of(Act.SOMETHING_ELSE, texts, model.routine()::somethingElse);
    reason = new Tooltip(texts.say("pause.nothing-else"));
    button.disableProperty().bind(model.routine().moreProperty().not());
    model.routine().moreProperty().addListener((_, _, more) -> explain(button, more, texts));
    explain(button, model.routine().moreProperty().get(), texts);
    getChildren().setAll(button);
  }

  private void explain(Button button, boolean more, Texts texts) {
    button.setAccessibleHelp(more ? Act.SOMETHING_ELSE.help(texts) : reason.getText());
    if (more) {
      Tooltip.uninstall(this, reason);
    } else {
      Tooltip.install(this, reason);
    }
  }
}
