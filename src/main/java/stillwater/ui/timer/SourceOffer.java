package stillwater.ui.timer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import stillwater.focus.Source;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Sources;

/// Offers the sources of a distraction for a few seconds, and goes by itself.
final class SourceOffer {
  private static final double WIDTH = 380;
  private static final double GAP = 8;

  private final BlockViewModel model;
  private final Button owner;
  private final Texts texts;
  private final PopOver bubble = new PopOver();

  SourceOffer(BlockViewModel model, Button owner, Texts texts) {
    this.model = model;
    this.owner = owner;
    this.texts = texts;
    bubble.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    bubble.setDetachable(false);
    bubble.setAnimated(false);
    bubble.setOnHidden(_ -> model.dropOffer());
    model.offerProperty().addListener(_ -> follow());
  }

  /// Adds the letters of the sources.
  Keys bind(Keys keys) {
    Sources.OFFERED.forEach(source -> keys.on(Sources.letter(source, texts), () -> model.name(source)));
    return keys;
  }

  boolean isOpen() {
    return model.offerProperty().get().isPresent();
  }

  private void follow() {
    if (!isOpen()) {
      bubble.hide();
    } else if (!bubble.isShowing() && owner.getScene() != null && owner.getScene().getWindow() != null) {
      bubble.setContentNode(content());
      bubble.show(owner);
    }
  }

  private Node content() {
    var what = new Label(texts.say("block.what"));
    what.getStyleClass().addAll("small", "muted");
    var choices = new FlowPane(GAP, GAP);
    choices.setPrefWrapLength(WIDTH);
    choices.getChildren().setAll(Sources.OFFERED.stream().map(this::button).toList());
    var undo = Buttons.of(Act.UNDO, texts, this::undo);
    undo.getStyleClass().addAll("chip", "bare");
    undo.setFocusTraversable(false);
    var line = new BorderPane();
    line.setLeft(what);
    line.setRight(undo);
    BorderPane.setAlignment(what, Pos.CENTER_LEFT);
    var content = new VBox(GAP, line, choices);
    content.getStyleClass().add("bubble");
    return content;
  }

  private void undo() {
    model.dropOffer();
    model.undo();
  }

  private Button button(Source source) {
    var button = Buttons.named(
        Sources.label(source, texts), Sources.letter(source, texts), () -> model.name(source));
    button.getStyleClass().add("chip");
    button.setFocusTraversable(false);
    return button;
  }
}
