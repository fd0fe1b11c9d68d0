package stillwater.ui.timer;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.focus.Elsewhere;
import stillwater.text.Texts;
import stillwater.ui.kit.Live;

/// Tells of a block that another device left running, with a way to say when it was over.
final class ElsewhereCard extends StackPane {
  private static final double GAP = 8;
  private static final int COLUMNS = 4;

  private final ElsewhereViewModel model;
  private final Label sentence = new Label();
  private final TextField clock = new TextField();
  private final Button end = new Button();
  private final VBox card = new VBox(GAP);
  private Optional<Elsewhere> shown = Optional.empty();

  ElsewhereCard(ElsewhereViewModel model, Live live, Texts texts) {
    this.model = model;
    card.getStyleClass().addAll("card", "gap-card");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    clock.setPrefColumnCount(COLUMNS);
    clock.setAccessibleText(texts.say("elsewhere.clock"));
    clock.setOnAction(_ -> end());
    end.setText(texts.say("elsewhere.end"));
    end.setOnAction(_ -> end());
    var answer = new FlowPane(GAP, GAP, end, clock);
    answer.setAlignment(Pos.CENTER_LEFT);
    card.getChildren().setAll(sentence, answer);
    card.setMinHeight(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    live.snapshotProperty().addListener(_ -> show());
    show();
  }

  private void end() {
    shown.ifPresent(there -> model.end(there, clock.getText()));
  }

  /// What is being typed stays while the same block is told of.
  private void show() {
    var there = model.block();
    setVisible(there.isPresent());
    there.ifPresent(block -> {
      if (getChildren().isEmpty()) {
        getChildren().setAll(card);
      }
      sentence.setText(model.sentence(block));
      if (!isTyped(block)) {
        clock.setText(model.usual(block));
      }
    });
    shown = there;
  }

  /// Whether what stands in the field was typed, and about this block.
  private boolean isTyped(Elsewhere there) {
    return shown.filter(before -> before.block().equals(there.block())
        && !clock.getText().equals(model.usual(before))).isPresent();
  }
}
