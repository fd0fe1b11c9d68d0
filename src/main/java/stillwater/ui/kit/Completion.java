package stillwater.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/// Completes what is typed into a field.
public final class Completion {
  private Completion() {}

  /// The list of what may be meant is styled before it takes over its field's sheets, so it is handed them earlier.
  ///
  /// @param offers what may be meant by what was typed so far; runs on a thread of its own
  /// @return the list, which opens under the field
  public static PopupControl bind(TextField field, Function<String, List<String>> offers) {
    var completion = TextFields.bindAutoCompletion(field, request -> offers.apply(request.getUserText()));
    completion.prefWidthProperty().bind(field.widthProperty());
    var list = completion.getAutoCompletionPopup();
    field.focusedProperty().addListener((_, _, focused) -> {
      if (focused) {
        list.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
      }
    });
    return list;
  }
}
