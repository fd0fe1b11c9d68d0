package stillwater.ui.pause;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A wrapped line that keeps the room of the longest it will say, so that nothing below it jumps.
final class SteadyLabel extends StackPane {
  private final Label said = new Label();
  private final Label longest = new Label();

  SteadyLabel(String... styles) {
    setAlignment(Pos.TOP_LEFT);
    longest.setVisible(false);
    for (var label : List.of(longest, said)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().addAll(styles);
    }
    getChildren().setAll(longest, said);
  }

  /// @param all that it will say in turn
  void expect(List<String> all) {
    longest.setText(all.stream().max(Comparator.comparing(String::length)).orElse(""));
  }

  /// @param spoken what a screen reader says instead
  void say(String text, String spoken) {
    said.setText(text);
    said.setAccessibleText(spoken);
  }
}
