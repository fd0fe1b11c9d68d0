package stillwater.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Choice;

/// What stands over the past: its name, what of it is shown, and what can be brought into it.
final class Head {
  private static final double GAP = 16;
  private static final double CLOSE = 8;
  private static final double SPINNER = 20;

  private final HistoryViewModel model;
  private final Texts texts;
  private final Label count = new Label();
  private final HBox name;
  private final Node pages;
  private final Button foreign;
  private final Button add;
  private final Node progress;
  private final HBox line = new HBox(GAP);
  private final FlowPane under = new FlowPane(CLOSE, CLOSE);
  private final VBox node = new VBox(CLOSE);

  /// What of the past is shown.
  enum Page {
    BLOCKS,
    NOTES
  }

  /// @param turned which page is shown, and is to be
  Head(HistoryViewModel model, ObjectProperty<Page> turned, Texts texts, Runnable toAdd, Runnable toTakeOver) {
    this.model = model;
    this.texts = texts;
    name = name();
    pages = pages(turned);
    progress = progress();
    foreign = Buttons.plain(texts.say("exchange.open"), toTakeOver);
    foreign.setMinWidth(Region.USE_PREF_SIZE);
    add = Buttons.of(Act.ADD_BLOCK, texts, toAdd);
    add.disableProperty().bind(model.editorProperty().map(Optional::isPresent));
    add.setMinWidth(Region.USE_PREF_SIZE);
    count.visibleProperty().bind(turned.isEqualTo(Page.BLOCKS));
    line.setAlignment(Pos.CENTER_LEFT);
    narrow(false);
  }

  Node node() {
    return node;
  }

  /// Says how many blocks there are, and how many of them are shown.
  void count() {
    int shown = model.rows().size();
    count.setText(shown == model.readCount() ? texts.say("history.count", shown)
        : texts.say("history.count-of", shown, model.readCount()));
  }

  void narrow(boolean isNarrow) {
    under.getChildren().clear();
    line.getChildren().setAll(isNarrow ? List.of(name, foreign) : List.of(name, progress, pages, foreign, add));
    under.getChildren().setAll(isNarrow ? List.of(pages, add, progress) : List.of());
    node.getChildren().setAll(isNarrow ? List.of(line, under) : List.of(line));
  }

  private HBox name() {
    var title = new Label(texts.say("history.title"));
    title.getStyleClass().add("heading");
    count.getStyleClass().add("muted");
    var titled = new HBox(GAP, title, count);
    titled.setAlignment(Pos.CENTER_LEFT);
    titled.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(titled, Priority.ALWAYS);
    return titled;
  }

  private Node pages(ObjectProperty<Page> turned) {
    var choice = new Choice<>(turned, texts.say("history.pages"), each -> texts.say(switch (each) {
      case BLOCKS -> "history.blocks";
      case NOTES -> "history.notes";
    }), _ -> Optional.empty());
    choice.offer(List.of(Page.values()));
    return choice.node();
  }

  private HBox progress() {
    var spinner = new ProgressIndicator();
    spinner.setPrefSize(SPINNER, SPINNER);
    var reading = new Label(texts.say("history.reading"), spinner);
    var shown = new HBox(GAP, reading, Buttons.plain(texts.say("history.stop"), model.reader()::stop));
    shown.setAlignment(Pos.CENTER_LEFT);
    shown.visibleProperty().bind(model.reader().slowProperty());
    shown.managedProperty().bind(shown.visibleProperty());
    return shown;
  }
}
