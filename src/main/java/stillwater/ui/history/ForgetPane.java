package stillwater.ui.history;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;

/// Asks once before a text is forgotten: the one thing here that cannot be undone.
final class ForgetPane {
  private static final double GAP = 8;
  private static final double MOST = 340;

  private final VBox box = new VBox(GAP);
  private final Button ask;
  private final Button keep;
  private final Label question;
  private final HBox answers;

  /// @param what the text is of, as the question names it
  ForgetPane(Texts texts, String what, Runnable forget) {
    ask = Buttons.plain(Act.FORGET.name(texts), this::ask);
    Buttons.describe(ask, Act.FORGET, texts);
    question = new Label(texts.say("history.forget-ask", what));
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    question.setMaxWidth(MOST);
    keep = Buttons.plain(texts.say("history.forget-keep"), this::close);
    answers = new HBox(GAP, keep, Buttons.plain(texts.say("history.forget-now"), () -> {
      close();
      forget.run();
    }));
    answers.getChildren().forEach(answer -> answer.setAccessibleHelp(question.getText()));
    box.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.ESCAPE && box.getChildren().contains(answers)) {
        press.consume();
        close();
      }
    });
    box.setMaxWidth(MOST);
    box.getChildren().setAll(ask);
  }

  VBox node() {
    return box;
  }

  void ask() {
    if (!ask.isDisabled()) {
      box.getChildren().setAll(List.of(question, answers));
      keep.requestFocus();
    }
  }

  ForgetPane disabled(boolean is) {
    ask.setDisable(is);
    return this;
  }

  private void close() {
    box.getChildren().setAll(ask);
    ask.requestFocus();
  }
}
