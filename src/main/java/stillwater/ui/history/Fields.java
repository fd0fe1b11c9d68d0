package stillwater.ui.history;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the fields of the editor and of what lies under the table, each with its label.
final class Fields {
  private static final double GAP = 4;

  private Fields() {}

  static VBox labelled(String name, Node field) {
    return labelled(name, field, field);
  }

  /// @param field what has the focus by the label
  /// @param whole what stands under it
  static VBox labelled(String name, Node field, Node whole) {
    var label = new Label(name);
    label.getStyleClass().addAll("small", "muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    return new VBox(GAP, label, whole);
  }

  /// @param width as wide as this many pixels; otherwise as wide as there is room
  static TextField text(Property<String> typed, double width) {
    var field = new TextField();
    field.textProperty().bindBidirectional(typed);
    field.setPrefWidth(width);
    return field;
  }
}
