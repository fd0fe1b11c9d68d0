package stillwater.ui.week;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts one below the other, their values in a column.
final class FactsPane extends GridPane {
  private static final double ACROSS = 16;
  private static final double DOWN = 6;

  FactsPane() {
    setHgap(ACROSS);
    setVgap(DOWN);
    var name = new ColumnConstraints();
    name.setMinWidth(USE_PREF_SIZE);
    var value = new ColumnConstraints();
    value.setHgrow(Priority.ALWAYS);
    value.setMinWidth(0);
    getColumnConstraints().setAll(name, value);
  }

  void show(List<Fact> facts) {
    getChildren().clear();
    for (int i = 0; i < facts.size(); i++) {
      addRow(i, label(facts.get(i).name(), "muted"), label(facts.get(i).value(), "fact"));
    }
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    setValignment(label, VPos.TOP);
    return label;
  }
}
