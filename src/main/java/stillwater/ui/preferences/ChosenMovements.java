package stillwater.ui.preferences;

import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwater.focus.MovementId;
import stillwater.text.Texts;

/// Movements somebody chose, each with a button that makes it like any other again.
final class ChosenMovements extends VBox {
  private static final double GAP = 8;
  private static final double WIDEST = 480;

  private final MovementsViewModel model;
  private final Knob<Set<MovementId>> chosen;
  private final Texts texts;
  private final String none;
  private final String end;

  /// @param none what is said where there is none
  /// @param end what the buttons are called
  ChosenMovements(MovementsViewModel model, Knob<Set<MovementId>> chosen, String none, String end, Texts texts) {
    this.model = model;
    this.chosen = chosen;
    this.none = none;
    this.end = end;
    this.texts = texts;
    setMaxWidth(WIDEST);
    chosen.property().addListener(_ -> show());
    model.catalogueProperty().addListener(_ -> show());
    show();
  }

  /// A button that had the focus hands it to the one that took its place.
  private void show() {
    var place = IntStream.range(0, getChildren().size()).filter(this::isFocused).findFirst();
    getChildren().setAll(model.listed(chosen).stream().map(this::row).toList());
    if (getChildren().isEmpty()) {
      getChildren().add(line(none));
    }
    place.ifPresent(before -> focus(Math.min(before, getChildren().size() - 1)));
  }

  private boolean isFocused(int row) {
    return getChildren().get(row) instanceof HBox shown && shown.getChildren().getLast().isFocused();
  }

  private void focus(int row) {
    if (getChildren().get(row) instanceof HBox shown) {
      shown.getChildren().getLast().requestFocus();
    }
  }

  private HBox row(MovementId id) {
    var name = line(model.name(id));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var button = new Button(end);
    button.getStyleClass().add("bare");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(texts.say("preferences.end-spoken", end, model.name(id)));
    button.setOnAction(_ -> model.end(chosen, id));
    var row = new HBox(GAP, name, button);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label line(String text) {
    var line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
