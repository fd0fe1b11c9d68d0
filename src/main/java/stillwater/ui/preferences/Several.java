package stillwater.ui.preferences;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// Any of a few, each on or off, kept in step with a setting.
final class Several<T> extends FlowPane {
  private static final double GAP = 8;

  private final Knob<Set<T>> knob;
  private final List<T> offered;
  private final List<ToggleButton> buttons;

  Several(Knob<Set<T>> knob, Collection<T> offered, Function<T, String> name) {
    super(GAP, GAP);
    this.knob = knob;
    this.offered = List.copyOf(offered);
    this.buttons = this.offered.stream().map(value -> button(value, name.apply(value))).toList();
    getChildren().setAll(buttons);
    widthProperty().addListener((_, _, width) -> setPrefWrapLength(width.doubleValue()));
    knob.property().addListener(_ -> show());
    show();
  }

  private ToggleButton button(T value, String name) {
    var button = new ToggleButton(name);
    button.getStyleClass().add("only");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> turn(value, button.isSelected()));
    return button;
  }

  private void turn(T value, boolean on) {
    var changed = new HashSet<>(knob.get());
    if (on) {
      changed.add(value);
    } else {
      changed.remove(value);
    }
    knob.set(Set.copyOf(changed));
  }

  private void show() {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(knob.get().contains(offered.get(i)));
    }
  }
}
