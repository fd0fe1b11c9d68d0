package stillwater.ui.preferences;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// One setting: its name, a sentence about it, and its control beside them or, where that does not fit, below.
final class EntryRow extends GridPane {
  private static final double GAP = 4;
  private static final double BETWEEN = 24;
  private static final double UNDER = 12;

  private final Node control;
  private final boolean broad;

  private EntryRow(Entry entry, Node control, boolean broad, Texts texts) {
    this.control = control;
    this.broad = broad;
    getStyleClass().add("preference");
    setHgap(BETWEEN);
    setVgap(UNDER);
    var rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(rest, new ColumnConstraints());
    add(words(entry, control, texts), 0, 0);
    getChildren().add(control);
    GridPane.setValignment(control, VPos.CENTER);
    lie(Orientation.HORIZONTAL);
  }

  /// A row whose control stands beside the words where there is room.
  static EntryRow of(Entry entry, Node control, Texts texts) {
    return new EntryRow(entry, control, false, texts);
  }

  /// A row whose control needs the whole width.
  static EntryRow broad(Entry entry, Node control, Texts texts) {
    return new EntryRow(entry, control, true, texts);
  }

  /// A row that has nothing to set.
  static EntryRow told(Entry entry, Texts texts) {
    return of(entry, new Region(), texts);
  }

  void lie(Orientation orientation) {
    var below = broad || orientation == Orientation.VERTICAL;
    GridPane.setConstraints(control, below ? 0 : 1, below ? 1 : 0);
    GridPane.setHalignment(control, below ? HPos.LEFT : HPos.RIGHT);
  }

  private static Node words(Entry entry, Node control, Texts texts) {
    var name = new Label(entry.name(texts));
    name.setLabelFor(control);
    var about = new Label(entry.about(texts));
    about.getStyleClass().addAll("small", "muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    if (control.getAccessibleText() == null) {
      control.setAccessibleText(entry.name(texts));
    }
    control.setAccessibleHelp(entry.about(texts));
    return new VBox(GAP, name, about);
  }
}
