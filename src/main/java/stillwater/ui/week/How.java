package stillwater.ui.week;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import stillwater.text.Texts;

/// The small question mark on a card that opens the exact definition of what it shows.
final class How extends Button {
  private static final double WIDTH = 320;
  private static final double GAP = 8;

  private final Texts texts;
  private final Label what = new Label();
  private final Label definition = new Label();
  private Optional<PopOver> open = Optional.empty();

  How(Texts texts) {
    super("?");
    this.texts = texts;
    getStyleClass().addAll("bare", "how");
    setTooltip(new Tooltip());
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    what.getStyleClass().add("strong");
    definition.setWrapText(true);
    definition.setPrefWidth(WIDTH);
    definition.setMinHeight(Region.USE_PREF_SIZE);
    setOnAction(_ -> turn());
  }

  void explain(String name, String how) {
    what.setText(name);
    definition.setText(how);
    setAccessibleText(texts.say("week.how", name));
    getTooltip().setText(getAccessibleText());
  }

  void close() {
    open.ifPresent(PopOver::hide);
    open = Optional.empty();
  }

  private void turn() {
    if (open.filter(PopOver::isShowing).isPresent()) {
      close();
    } else {
      var popOver = popOver();
      open = Optional.of(popOver);
      popOver.show(this);
    }
  }

  private PopOver popOver() {
    var content = new VBox(GAP, what, definition);
    content.getStyleClass().add("how-content");
    var popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    return popOver;
  }
}
