package stillwater.ui.timer;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.focus.GapAnswer;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Keys;

/// The one question about a stretch nobody vouches for, with its four answers.
final class GapCard extends VBox {
  private static final double GAP = 8;

  private final Label question = new Label();

  GapCard(Texts texts, Consumer<GapAnswer> answer) {
    super(GAP);
    getStyleClass().addAll("card", "gap-card");
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    var answers = new FlowPane(GAP, GAP);
    answers.getChildren().setAll(answers(texts, answer));
    getChildren().setAll(question, answers);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void ask(String text) {
    question.setText(text);
  }

  static void bind(Keys keys, Consumer<GapAnswer> answer) {
    List.of(GapAnswer.values()).forEach(each -> keys.on(Act.of(each), () -> answer.accept(each)));
  }

  private static List<Button> answers(Texts texts, Consumer<GapAnswer> answer) {
    return List.of(GapAnswer.values()).stream()
        .map(each -> Buttons.of(Act.of(each), texts, () -> answer.accept(each))).toList();
  }
}
