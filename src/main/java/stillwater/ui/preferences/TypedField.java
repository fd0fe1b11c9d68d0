package stillwater.ui.preferences;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A field for something typed, and the sentence beside it that says why it was not taken.
final class TypedField {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private TypedField() {}

  /// A field that is taken at Enter.
  static TextField of(Typed typed, int columns, String what, Runnable taken) {
    var field = new TextField();
    field.textProperty().bindBidirectional(typed.textProperty());
    field.setPrefColumnCount(columns);
    field.setAccessibleText(what);
    field.setOnAction(_ -> taken.run());
    typed.problemProperty().addListener((_, _, problem) -> {
      field.pseudoClassStateChanged(REFUSED, !problem.isEmpty());
      field.setAccessibleHelp(problem);
    });
    return field;
  }

  /// A field that is taken at Enter and when it is left; Esc shows again what holds.
  static TextField held(Typed typed, int columns, String what, Runnable taken, Runnable restored) {
    var field = of(typed, columns, what, taken);
    field.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        taken.run();
      }
    });
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        restored.run();
        event.consume();
      }
    });
    return field;
  }

  static Node problem(Typed typed) {
    var sentence = new Label();
    sentence.textProperty().bind(typed.problemProperty());
    sentence.getStyleClass().addAll("small", "warm");
    sentence.setAlignment(Pos.CENTER_LEFT);
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    sentence.visibleProperty().bind(typed.problemProperty().isNotEmpty());
    sentence.managedProperty().bind(sentence.visibleProperty());
    return sentence;
  }
}
