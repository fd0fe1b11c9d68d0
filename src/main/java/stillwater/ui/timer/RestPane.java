package stillwater.ui.timer;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.chart.KindStyle;
import stillwater.focus.Kind;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Choice;
import stillwater.ui.kit.Completion;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.timer.RestViewModel.Hint;
import stillwater.ui.timer.RestViewModel.Length;

/// At rest: one question, and one key to begin.
final class RestPane implements Face {
  private static final double WIDTH = 560;
  private static final double NARROW = 440;
  private static final double GAP = 16;
  private static final Insets ABOVE = new Insets(GAP, 0, 0, 0);

  private final RestViewModel model;
  private final Texts texts;
  private final Keys keys;
  private final TextField intention = new TextField();
  private final VBox hints = new VBox();
  private final VBox pane = new VBox(GAP);
  private final Choice<Kind> kinds;
  private final Choice<Length> lengths;
  private boolean choosing;

  RestPane(RestViewModel model, LastWeek lastWeek, Live live, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.kinds = new Choice<>(model.kindProperty(), texts.say("rest.kind"), kind -> Texts.capital(kind.name()),
        kind -> Optional.of(dot(kind)));
    this.lengths = new Choice<>(model.lengthProperty(), texts.say("rest.length"), this::name, _ -> Optional.empty());
    var question = new Label(texts.say("rest.question"));
    question.getStyleClass().add("title");
    question.setWrapText(true);
    question.setLabelFor(intention);
    pane.getChildren().setAll(question, new VBox(4, field(), hints), kinds.node(), foot(),
        new LastWeekLine(lastWeek, texts));
    pane.setMaxWidth(WIDTH);
    pane.setMaxHeight(Region.USE_PREF_SIZE);
    pane.getStyleClass().add("rest");
    keys = new Keys(texts).on(Act.START, model::start).on("Esc", model::clear);
    offer();
    suggest();
    InvalidationListener changed = _ -> suggest();
    live.snapshotProperty().addListener(changed);
    model.settingsProperty().addListener(_ -> offer());
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public Node first() {
    return intention;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  void start() {
    model.start();
  }

  private TextField field() {
    intention.setAccessibleText(texts.say("rest.intention"));
    intention.getStyleClass().add("large");
    intention.textProperty().bindBidirectional(model.intentionProperty());
    var list = Completion.bind(intention, model::completions);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
    list.setOnShown(_ -> choosing = false);
    return intention;
  }

  /// Enter begins a block with what was typed, unless one went down into the list.
  private void choose(KeyEvent event) {
    switch (event.getCode()) {
      case UP, DOWN -> choosing = true;
      case ENTER -> {
        if (!choosing) {
          event.consume();
          model.start();
        }
      }
      default -> { }
    }
  }

  private Node foot() {
    var start = Buttons.going(Act.START, texts, this::start);
    start.setMinWidth(Region.USE_PREF_SIZE);
    var foot = new BorderPane();
    foot.setRight(start);
    BorderPane.setAlignment(lengths.node(), Pos.CENTER_LEFT);
    foot.setCenter(lengths.node());
    foot.widthProperty().addListener((_, _, width) -> lay(foot, start, width.doubleValue() < NARROW));
    return foot;
  }

  private static void lay(BorderPane foot, Button start, boolean narrow) {
    foot.setRight(narrow ? null : start);
    foot.setBottom(narrow ? start : null);
    BorderPane.setMargin(start, narrow ? ABOVE : Insets.EMPTY);
  }

  private void offer() {
    kinds.offer(model.kinds());
    lengths.offer(model.lengths());
  }

  private void suggest() {
    hints.getChildren().setAll(model.hints().stream().map(this::link).toList());
  }

  private Node link(Hint hint) {
    var link = new Hyperlink(texts.say(hint.parked() ? "rest.parked" : "rest.first-step", hint.text()));
    link.setMnemonicParsing(false);
    link.getStyleClass().add("hint");
    link.setTooltip(new Tooltip(texts.say("rest.take")));
    link.setAccessibleHelp(texts.say("rest.take"));
    link.setOnAction(_ -> {
      model.take(hint);
      intention.requestFocus();
      intention.end();
    });
    return link;
  }

  private String name(Length length) {
    return length.planned().map(planned -> texts.say("rest.minutes", Lengths.minutes(planned)))
        .orElseGet(() -> texts.say("rest.open"));
  }

  private Node dot(Kind kind) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", new KindStyle(model.kinds()).of(kind).styleClass());
    return dot;
  }
}
