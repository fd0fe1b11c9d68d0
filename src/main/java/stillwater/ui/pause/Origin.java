package stillwater.ui.pause;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;
import stillwater.text.Evidence;
import stillwater.text.Texts;

/// Says where a movement comes from, and what nobody knows about it. What does not fit is scrolled to.
final class Origin {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 440;
  private static final double AROUND = 40;

  private final Texts texts;
  private final PopOver over = new PopOver();

  Origin(Texts texts) {
    this.texts = texts;
    over.setAnimated(false);
    over.setDetachable(false);
    over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
  }

  void show(Node at, Movement movement, Catalogue catalogue) {
    var words = new VBox();
    words.getChildren().setAll(Stream.concat(Stream.of(Evidence.about(movement, texts)),
        Evidence.of(List.of(movement), catalogue, texts).stream()).map(Origin::line).toList());
    words.getChildren().getFirst().getStyleClass().add("strong");
    words.getStyleClass().add("pause-where");
    var scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefSize(Math.min(WIDTH, at.getScene().getWidth() - AROUND),
        Math.min(HEIGHT, at.getScene().getHeight() - AROUND));
    over.setContentNode(scroll);
    over.show(at);
    scroll.requestFocus();
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
