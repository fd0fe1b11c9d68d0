package stillwater.ui;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A question over the window, with the answer Enter gives and others below.
final class Question extends VBox {
  private static final double GAP = 16;
  private static final double WIDTH = 360;

  private final Button first;

  /// @param does runs when it is chosen
  record Answer(String name, Runnable does) {}

  Question(String text, Answer usual, Answer... others) {
    super(GAP);
    getStyleClass().add("sheet");
    var question = new Label(text);
    question.setWrapText(true);
    question.setMaxWidth(WIDTH);
    first = button(usual);
    first.getStyleClass().add("go");
    first.setDefaultButton(true);
    var rest = new FlowPane(GAP / 2, GAP / 2);
    rest.getChildren().setAll(Stream.of(others).map(Question::button).toList());
    rest.setPrefWrapLength(WIDTH);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(question, first);
    if (others.length > 0) {
      getChildren().add(rest);
    }
  }

  Button first() {
    return first;
  }

  private static Button button(Answer answer) {
    var button = new Button(answer.name());
    button.setOnAction(_ -> answer.does().run());
    return button;
  }
}
