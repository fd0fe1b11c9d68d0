package stillwater.ui.timer;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import stillwater.text.Texts;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Live;

/// One quiet line about reminders, where there is something to say about them.
final class QuietLine extends FlowPane {
  private static final double GAP = 4;

  private final QuietViewModel model;
  private final Texts texts;
  private final Label sentence = new Label();
  private final Button remind;
  private List<Duration> offered = List.of();

  QuietLine(QuietViewModel model, Live live, Texts texts) {
    super(GAP, GAP);
    this.model = model;
    this.texts = texts;
    this.remind = bare(texts.say("quiet.remind"), model::remind);
    sentence.getStyleClass().addAll("small", "muted");
    sentence.setWrapText(true);
    getStyleClass().add("quiet-line");
    setAlignment(Pos.CENTER);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    live.snapshotProperty().addListener(_ -> show());
    live.nowProperty().addListener(_ -> show());
    show();
  }

  /// Nothing is built anew that stands already: it may have the focus.
  private void show() {
    var said = model.sentence().orElse("");
    setVisible(!said.isEmpty());
    if (!said.equals(sentence.getText()) || !model.lengths().equals(offered)) {
      sentence.setText(said);
      offered = model.lengths();
      getChildren().setAll(Stream.of(Stream.of(sentence), model.isQuiet() ? Stream.of(remind) : Stream.<Node>empty(),
          offered.stream().map(this::length)).<Node>flatMap(each -> each).toList());
    }
  }

  private Button length(Duration length) {
    var button = bare(texts.say("quiet.length", length.toMinutes()), () -> model.rest(length));
    button.setAccessibleText(texts.say("quiet.rest", length.toMinutes()));
    return button;
  }

  private static Button bare(String name, Runnable does) {
    var button = Buttons.plain(name, does);
    button.getStyleClass().add("bare");
    return button;
  }
}
