package stillwater.ui;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;

/// Every key on one sheet.
final class KeySheet extends VBox {
  private static final double GAP = 12;
  private static final double WIDTH = 380;
  private static final double HEIGHT = 460;
  private static final double KEYS = 132;

  private final VBox groups = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(groups);

  KeySheet(Texts texts) {
    super(GAP);
    getStyleClass().add("sheet");
    var title = new Label(texts.say("keys.title"));
    title.getStyleClass().add("heading");
    groups.getChildren().setAll(List.of(Act.Where.values()).stream().map(where -> group(where, texts)).toList());
    scroll.setFitToWidth(true);
    scroll.setPrefSize(WIDTH, HEIGHT);
    getChildren().setAll(title, scroll);
  }

  Node first() {
    return scroll;
  }

  /// Scrolls to a section, once the sheet is shown.
  void open(Act.Where where) {
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    var hidden = groups.getHeight() - scroll.getViewportBounds().getHeight();
    var above = groups.getChildren().get(where.ordinal()).getBoundsInParent().getMinY();
    scroll.setVvalue(Math.min(1, above / Math.max(1, hidden)));
  }

  private static Node group(Act.Where where, Texts texts) {
    var name = new Label(texts.say(Texts.key("keys.", where)));
    name.getStyleClass().add("strong");
    var grid = new GridPane(GAP, GAP / 2);
    grid.getColumnConstraints().setAll(new ColumnConstraints(KEYS));
    var acts = Arrays.stream(Act.values()).filter(act -> act.where() == where).toList();
    for (int row = 0; row < acts.size(); row++) {
      grid.addRow(row, Buttons.hint(acts.get(row).key(texts)), new Label(acts.get(row).name(texts)));
    }
    return new VBox(GAP / 2, name, grid);
  }
}
