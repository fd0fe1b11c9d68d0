package stillwater.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Icon;

/// The places of the window, at its left side or, where it is narrow, below.
final class Rail {
  private static final double GAP = 6;

  private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
  private final ToggleGroup group = new ToggleGroup();
  private final Button keys;

  /// A place of the window.
  enum Place {
    FOCUS(Icon.FOCUS, Act.SHOW_FOCUS),
    WEEK(Icon.WEEK, Act.SHOW_WEEK),
    HISTORY(Icon.HISTORY, Act.SHOW_HISTORY),
    SETTINGS(Icon.SETTINGS, Act.SHOW_SETTINGS);

    private final Icon icon;
    private final Act act;

    Place(Icon icon, Act act) {
      this.icon = icon;
      this.act = act;
    }

    Act act() {
      return act;
    }
  }

  /// @param sheet shows all keys
  Rail(Texts texts, Consumer<Place> chosen, Runnable sheet) {
    keys = Buttons.plain(Act.KEYS.key(texts), sheet);
    keys.getStyleClass().addAll("bare", "muted");
    Buttons.describe(keys, Act.KEYS, texts);
    keys.setAccessibleText(Act.KEYS.name(texts));
    for (var place : Place.values()) {
      buttons.put(place, button(place, texts, chosen));
    }
  }

  void mark(Place place) {
    group.selectToggle(buttons.get(place));
  }

  Pane lying(Orientation orientation) {
    var pane = orientation == Orientation.VERTICAL ? column() : row();
    pane.getStyleClass().add("rail");
    return pane;
  }

  private Pane column() {
    var rest = new Region();
    VBox.setVgrow(rest, Priority.ALWAYS);
    var column = new VBox(GAP);
    for (var place : Place.values()) {
      if (place == Place.SETTINGS) {
        column.getChildren().addAll(rest, keys);
        column.setAlignment(Pos.TOP_CENTER);
      }
      column.getChildren().add(buttons.get(place));
    }
    return column;
  }

  private Pane row() {
    var row = new HBox(GAP, buttons.values().toArray(Node[]::new));
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("below");
    return row;
  }

  private ToggleButton button(Place place, Texts texts, Consumer<Place> chosen) {
    var button = new ToggleButton(place.act().name(texts), place.icon.draw());
    button.setContentDisplay(ContentDisplay.TOP);
    button.setToggleGroup(group);
    button.setAccessibleHelp(place.act().help(texts));
    button.setTooltip(new Tooltip(place.act().help(texts) + "  " + place.act().key(texts)));
    button.setOnAction(_ -> {
      button.setSelected(true);
      chosen.accept(place);
    });
    button.selectedProperty().addListener((_, _, selected) -> {
      if (selected && button.isFocused()) {
        chosen.accept(place);
      }
    });
    return button;
  }
}
