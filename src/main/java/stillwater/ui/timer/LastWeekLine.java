package stillwater.ui.timer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.ui.kit.Buttons;

/// One quiet line that offers the week that is over.
final class LastWeekLine extends FlowPane {
  private static final double GAP = 8;

  LastWeekLine(LastWeek week, Texts texts) {
    super(GAP, 0);
    var sentence = new Label();
    sentence.getStyleClass().addAll("small", "muted");
    var read = Buttons.plain(texts.say("rest.read-back"), week::read);
    read.getStyleClass().add("bare");
    var dismiss = Buttons.plain(texts.say("window.dismiss"), week::dismiss);
    dismiss.getStyleClass().add("bare");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    getChildren().setAll(sentence, read, dismiss);
    week.focusProperty().subscribe(focus -> {
      sentence.setText(focus.map(length -> texts.say("rest.last-week", Lengths.spoken(length))).orElse(""));
      setVisible(focus.isPresent());
    });
  }
}
