package stillwater.ui.pause;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.focus.Thought;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;

/// The thoughts that wait, each to be settled by one button, and the way out of the break.
final class ParkedCard extends StackPane {
  private static final double GAP = 12;
  private static final double ROW_GAP = 8;
  private static final double ROW = 30;

  private final ParkedViewModel model;
  private final Texts texts;
  private final Label title = new Label();
  private final VBox rows = new VBox(ROW_GAP);
  private final Button end;
  private List<ThoughtRow> shown = List.of();
  private boolean narrow;

  ParkedCard(ParkedViewModel model, Texts texts, Runnable endBreak) {
    this.model = model;
    this.texts = texts;
    this.end = Buttons.of(Act.END_BREAK, texts, endBreak);
    title.getStyleClass().add("muted");
    for (Region region : List.of(title, end)) {
      region.setMinWidth(USE_PREF_SIZE);
    }
    title.setMinHeight(ROW);
    rows.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("card", "parked");
    setMinHeight(USE_PREF_SIZE);
    model.thoughts().addListener((ListChangeListener<Thought>) _ -> list());
    list();
  }

  Button end() {
    return end;
  }

  /// @param tight whether there is no room for one thing beside another
  void turn(boolean tight) {
    narrow = tight;
    shown.forEach(row -> row.turn(tight));
    getChildren().clear();
    getChildren().setAll(tight ? new VBox(GAP, end, title, rows) : wide());
  }

  private HBox wide() {
    var row = new HBox(GAP, title, rows, end);
    row.setAlignment(shown.size() > 1 ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    HBox.setHgrow(rows, Priority.ALWAYS);
    return row;
  }

  /// The focus stays where it was, on the thought that took the settled one's place.
  private void list() {
    var at = focused();
    shown = model.thoughts().stream()
        .map(thought -> new ThoughtRow(thought, texts, how -> model.settle(thought, how))).toList();
    title.setText(texts.say(shown.isEmpty() ? "pause.none-parked" : "pause.parked"));
    rows.getChildren().setAll(shown);
    turn(narrow);
    if (at >= 0) {
      shown.stream().limit(at + 1L).reduce((_, later) -> later)
          .ifPresentOrElse(ThoughtRow::focus, end::requestFocus);
    }
  }

  private int focused() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node instanceof ThoughtRow row) {
        return shown.indexOf(row);
      }
    }
    return -1;
  }
}
