package stillwater.ui.history;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import stillwater.text.Texts;

/// What stands in the table while it shows nothing: why, and what would change it.
final class EmptyPane {
  private static final double GAP = 12;
  private static final double MOST = 420;
  private static final double EDGE = 16;

  private final HistoryViewModel model;
  private final Texts texts;
  private final Label sentence = new Label();
  private final Button way = new Button();
  private final VBox box = new VBox(GAP, sentence, way);

  EmptyPane(HistoryViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    box.setAlignment(Pos.CENTER);
    box.setPadding(new Insets(EDGE));
    sentence.setWrapText(true);
    sentence.setMaxWidth(MOST);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setAlignment(Pos.CENTER);
    sentence.setTextAlignment(TextAlignment.CENTER);
    sentence.getStyleClass().add("muted");
    way.visibleProperty().bind(way.textProperty().isNotEmpty());
    way.managedProperty().bind(way.visibleProperty());
    way.setMinHeight(Region.USE_PREF_SIZE);
  }

  Node node() {
    return box;
  }

  /// While something is read, what stands here stays, and with it the focus.
  void update() {
    switch (model.reader().stageProperty().get()) {
      case READING -> { }
      case STOPPED -> offer(texts.say("history.stopped"), texts.say("history.again"), model::readAgain);
      case FAILED -> offer(texts.say("history.unread"), texts.say("history.again"), model::readAgain);
      case READ -> explain();
    }
  }

  private void explain() {
    if (model.hidesAll()) {
      var byWords = model.filter().hasOnlyWords();
      offer(texts.say(byWords ? "history.none-has-words" : "history.none-fits"), texts.say("history.clear-filter"),
          model.filter()::clear);
      return;
    }
    if (model.searchProperty().get().isPresent()) {
      offer(texts.say("history.none-found"), texts.say("history.clear-search"), model::clearSearch);
      return;
    }
    if (model.hasNothingYet()) {
      offer(texts.say("history.none-ever"), "", () -> { });
      return;
    }
    model.stretchProperty().get().ifPresent(this::explain);
  }

  private void explain(Stretch back) {
    switch (back) {
      case THIS_WEEK -> offer(texts.say("history.none-in-week"), texts.say("history.show-all"), this::showAll);
      case THIS_MONTH -> offer(texts.say("history.none-in-month"), texts.say("history.show-all"), this::showAll);
      case ALL -> offer(texts.say("history.none-ever"), "", () -> { });
    }
  }

  private void showAll() {
    model.stretchProperty().set(Optional.of(Stretch.ALL));
  }

  private void offer(String why, String name, Runnable run) {
    sentence.setText(why);
    way.setText(name);
    way.setOnAction(_ -> run.run());
  }
}
