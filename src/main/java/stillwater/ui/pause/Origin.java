package stillwater.ui.pause;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import stillwater.movement.Movement;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// Says where a movement comes from, and what nobody knows about it.
final class Origin {
  private static final double WIDTH = 360;

  private final Texts texts;
  private final PopOver over = new PopOver();

  Origin(Texts texts) {
    this.texts = texts;
    over.setAnimated(false);
    over.setDetachable(false);
    over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
  }

  /// @param known how many movements the catalogue has
  void show(Node at, Movement movement, int known) {
    var areas = movement.areas().stream().map(area -> texts.say(Texts.key("area.", area))).toList();
    var words = new VBox(
        line(texts.say("pause.where-this", movement.name(), String.join(", ", areas),
            Lengths.counted(movement.length()), movement.steps().size())),
        line(texts.say("pause.where-catalogue", known)), line(texts.say("pause.where-chosen")),
        line(texts.say("pause.where-claim")), line(texts.say("pause.where-care")));
    words.getChildren().getFirst().getStyleClass().add("strong");
    words.getStyleClass().add("pause-where");
    words.setPrefWidth(WIDTH);
    over.setContentNode(words);
    over.show(at);
  }

  /// @return whether there was something to close
  boolean close() {
    var open = over.isShowing();
    over.hide();
    return open;
  }

  private static Label line(String text) {
    var line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
