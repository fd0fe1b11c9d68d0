package stillwater.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import stillwater.focus.Kind;
import stillwater.focus.Tag;
import stillwater.text.Texts;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Choice;

/// What narrows the table: words, kinds of work, tags, and how far back; and under it what is searched, if anything is.
final class FilterBar {
  private static final double GAP = 12;
  private static final double WIDE_WORDS = 200;
  private static final double CHECKS = 110;
  private static final double NARROW_CHECKS = 103;

  private final TextField words = TextFields.createClearableTextField();
  private final Checks<Kind> kinds;
  private final Checks<Tag> tags;
  private final RangeFields range;
  private final ToggleButton days;
  private final Node stretch;
  private final FlowPane pane = new FlowPane(GAP, GAP);
  private final VBox whole = new VBox(GAP);
  private final HistoryViewModel model;
  private final Texts texts;

  FilterBar(HistoryViewModel model, SearchWords search, Texts texts) {
    this.model = model;
    this.texts = texts;
    var filter = model.filter();
    kinds = new Checks<>(filter.kinds(), texts.say("history.kinds"), texts.say("history.all-kinds"),
        kind -> Texts.capital(kind.name()));
    tags = new Checks<>(filter.tags(), texts.say("history.tags"), texts.say("history.all-tags"), Tag::toString);
    range = new RangeFields(model, texts);
    stretch = stretch();
    dressWords();
    days = new ToggleButton(texts.say("history.days"));
    days.setAccessibleHelp(texts.say("history.days-help"));
    days.setMinWidth(Region.USE_PREF_SIZE);
    days.selectedProperty().addListener(_ -> lay());
    filter.tags().offered().addListener((ListChangeListener<Tag>) _ -> lay());
    model.searchProperty().addListener(_ -> tell(search));
    lay();
    tell(search);
  }

  Node node() {
    return whole;
  }

  TextField words() {
    return words;
  }

  void narrow(boolean narrow, double width) {
    words.setPrefWidth(narrow ? width : WIDE_WORDS);
    Stream.of(kinds, tags).forEach(checks -> checks.width(narrow ? NARROW_CHECKS : CHECKS));
  }

  /// Tags are offered once there are any.
  private void lay() {
    var checks = model.filter().tags().offered().isEmpty() ? Stream.of(kinds.node())
        : Stream.of(kinds.node(), tags.node());
    var between = days.isSelected() ? Stream.of(range.node()) : Stream.<Node>of();
    pane.getChildren().setAll(Stream.of(Stream.of(words), checks, Stream.of(stretch, days), between)
        .flatMap(each -> each).toList());
  }

  private Node stretch() {
    var stretch = new Choice<>(model.stretchProperty(), texts.say("history.stretch"),
        each -> each.map(this::name).orElse(""), _ -> Optional.empty());
    stretch.offer(List.of(Stretch.values()).stream().map(Optional::of).toList());
    return stretch.node();
  }

  private String name(Stretch back) {
    return texts.say(switch (back) {
      case THIS_WEEK -> "history.this-week";
      case THIS_MONTH -> "history.this-month";
      case ALL -> "history.all";
    });
  }

  private void tell(SearchWords search) {
    var sought = model.searchProperty().get();
    whole.getChildren().setAll(Stream.concat(Stream.of(pane), sought.stream().map(found -> {
      var what = new Label(texts.say("history.searched", search.of(found)));
      what.setWrapText(true);
      what.setMinHeight(Region.USE_PREF_SIZE);
      what.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(what, Priority.ALWAYS);
      var line = new HBox(GAP, what, Buttons.plain(texts.say("history.clear-search"), model::clearSearch));
      line.getStyleClass().addAll("card", "searched");
      line.setAlignment(Pos.CENTER_LEFT);
      return line;
    })).toList());
  }

  private void dressWords() {
    words.setPromptText(texts.say("history.find"));
    words.setAccessibleText(texts.say("history.find"));
    words.textProperty().bindBidirectional(model.filter().wordsProperty());
    words.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
        press.consume();
        words.clear();
      }
    });
  }
}
