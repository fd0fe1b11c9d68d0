package stillwater.ui.timer;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import stillwater.text.Texts;

/// A field for one thought, over the ring: Enter puts it aside, Esc drops it.
final class ParkField {
  private static final double WIDTH = 320;
  private static final double GAP = 8;

  private final Node owner;
  private final PopOver bubble = new PopOver();
  private final TextField field = new TextField();
  private boolean opening;

  ParkField(Consumer<String> park, Node owner, Texts texts) {
    this.owner = owner;
    var label = new Label(texts.say("block.park"));
    label.getStyleClass().addAll("small", "muted");
    label.setLabelFor(field);
    field.setPrefWidth(WIDTH);
    field.setAccessibleText(texts.say("block.park"));
    field.setOnAction(_ -> {
      bubble.hide();
      park.accept(field.getText());
    });
    field.addEventFilter(KeyEvent.ANY, this::swallow);
    var content = new VBox(GAP, label, field);
    content.getStyleClass().add("bubble");
    bubble.setContentNode(content);
    bubble.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
    bubble.setDetachable(false);
    bubble.setAnimated(false);
  }

  void open() {
    field.clear();
    opening = true;
    bubble.show(owner);
    field.requestFocus();
  }

  /// The letter that opened the field comes after it, and is no part of the thought.
  private void swallow(KeyEvent event) {
    if (event.getEventType() != KeyEvent.KEY_TYPED) {
      opening = false;
    } else if (opening) {
      event.consume();
    }
  }
}
