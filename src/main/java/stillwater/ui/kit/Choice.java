package stillwater.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// One of a few, side by side; where there is no room for that, one by one in as many lines as it takes.
public final class Choice<T> {
  private static final double GAP = 8;

  private final SegmentedButton joined = new SegmentedButton();
  private final FlowPane apart = new FlowPane(GAP, GAP);
  private final ToggleGroup group = new ToggleGroup();
  private final StackPane place = new StackPane();
  private final ObjectProperty<T> chosen;
  private final Function<T, String> name;
  private final Function<T, Optional<Node>> graphic;
  private List<T> values = List.of();
  private List<ToggleButton> buttons = List.of();
  private double room;
  private boolean marking;

  /// @param chosen which one; kept in step both ways
  /// @param what what a screen reader calls the whole choice
  public Choice(ObjectProperty<T> chosen, String what, Function<T, String> name, Function<T, Optional<Node>> graphic) {
    this.chosen = chosen;
    this.name = name;
    this.graphic = graphic;
    place.setAccessibleText(what);
    place.setMinWidth(0);
    place.setMaxWidth(Region.USE_PREF_SIZE);
    joined.getStyleClass().remove(SegmentedButton.STYLE_CLASS_DARK);
    joined.setToggleGroup(group);
    joined.setMinWidth(0);
    apart.setMinWidth(0);
    group.selectedToggleProperty().addListener((_, _, now) -> choose(now));
    chosen.addListener(_ -> mark());
    place.parentProperty().addListener((_, _, parent) -> {
      if (parent instanceof Region around) {
        around.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
        fit(around.getWidth());
      }
    });
  }

  public Node node() {
    return place;
  }

  /// Offers these. The same again are left as they stand, with the focus where it was.
  public void offer(List<T> offered) {
    if (values.equals(offered)) {
      return;
    }
    values = List.copyOf(offered);
    buttons = values.stream().map(this::button).toList();
    buttons.forEach(button -> button.setToggleGroup(group));
    join();
    fit(room);
  }

  private void fit(double width) {
    room = width;
    if (width <= 0 || buttons.isEmpty()) {
      return;
    }
    var needed = buttons.stream().mapToDouble(button -> button.prefWidth(-1)).sum();
    if (needed > width && !joined.getButtons().isEmpty()) {
      split();
    } else if (needed <= width && joined.getButtons().isEmpty()) {
      join();
    }
  }

  private void join() {
    marking = true;
    apart.getChildren().clear();
    IntStream.range(0, buttons.size()).forEach(i -> shape(buttons.get(i),
        buttons.size() == 1 ? "only" : i == 0 ? "first" : i == buttons.size() - 1 ? "last" : "middle"));
    joined.getButtons().setAll(buttons);
    place.getChildren().setAll(joined);
    mark();
  }

  private void split() {
    marking = true;
    joined.getButtons().clear();
    buttons.forEach(button -> {
      shape(button, "only");
      button.setToggleGroup(group);
    });
    apart.getChildren().setAll(buttons);
    place.getChildren().setAll(apart);
    mark();
  }

  private static void shape(ToggleButton button, String shape) {
    button.getStyleClass().removeAll("only", "first", "middle", "last");
    button.getStyleClass().add(shape);
  }

  private ToggleButton button(T value) {
    var button = new ToggleButton(name.apply(value));
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    graphic.apply(value).ifPresent(button::setGraphic);
    button.setUserData(value);
    return button;
  }

  /// By mouse or arrow key; what is chosen stays so until something else is.
  private void choose(@Nullable Toggle now) {
    if (marking) {
      return;
    }
    if (now == null) {
      mark();
    } else {
      values.stream().filter(value -> value.equals(now.getUserData())).findFirst().ifPresent(chosen::set);
    }
  }

  private void mark() {
    marking = true;
    group.selectToggle(buttons.stream()
        .filter(button -> button.getUserData().equals(chosen.get())).findFirst().orElse(null));
    marking = false;
  }
}
