package stillwater.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;
import stillwater.text.Texts;
import stillwater.ui.kit.Theme;

/// A small window that says why the program does not start, for whoever began it where no terminal is seen.
final class NoStart {
  private final Stage stage = new Stage();

  /// @param closed runs when it was closed
  NoStart(String sentence, Texts texts, Runnable closed) {
    var sheet = new Question(sentence, new Question.Answer(texts.say("window.dismiss"), stage::hide));
    sheet.first().setCancelButton(true);
    var scene = new Scene(sheet);
    Theme.ofSystem().apply(scene);
    stage.setScene(scene);
    stage.setTitle(texts.say("window.name"));
    stage.setResizable(false);
    stage.setOnHidden(_ -> closed.run());
    sheet.first().requestFocus();
  }

  void show() {
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }
}
