package stillwater.ui.timer;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import stillwater.focus.Feeling;
import stillwater.focus.Interruption;
import stillwater.focus.WorthIt;
import stillwater.text.Endings;
import stillwater.text.Lengths;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Choice;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Pair;
import stillwater.ui.kit.Ring;
import stillwater.ui.kit.Sources;

/// A block is done: its shape, how it felt, a line for later, and then the break.
final class DonePane implements Face {
  private static final double GAP = 20;
  private static final double SMALL_GAP = 8;
  private static final double RING = 200;
  private static final double FAINT = 0.35;
  private static final double RING_WIDTH = 0.105;

  private final DoneViewModel model;
  private final Texts texts;
  private final Ring ring = new Ring(RING_WIDTH);
  private final Keys keys;
  private final Label focus = new Label();
  private final Label counts = new Label();
  private final TextField note = new TextField();
  private final VBox worth = new VBox(SMALL_GAP);
  private final Button rest;
  private final Pair pane;
  private final Label worthAsk = new Label();

  DonePane(DoneViewModel model, Live live, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.rest = Buttons.going(Act.TAKE_BREAK, texts, model::takeBreak);
    this.pane = new Pair(record(), form());
    pane.setFocusTraversable(true);
    pane.getStyleClass().addAll("drawing", "focus-ring");
    pane.setAccessibleRole(AccessibleRole.TEXT);
    this.keys = new Keys(texts).on(Act.TAKE_BREAK, model::takeBreak).on(Act.NO_BREAK, model::noBreak)
        .on(Act.LONGER_BREAK, model::lengthenBreak).on(Act.SHORTER_BREAK, model::shortenBreak);
    List.of(Feeling.values()).forEach(how -> keys.on(act(how), () -> feel(how)));
    rest.textProperty().bind(model.breakLengthProperty().map(length -> texts.say("done.break", length.toMinutes())));
    rest.accessibleTextProperty().bind(rest.textProperty().map(name -> name + ", " + Act.TAKE_BREAK.key(texts)));
    model.endedProperty().addListener(_ -> show());
    live.snapshotProperty().addListener(_ -> show());
    show();
  }

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public Node first() {
    return pane;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  /// What there is to write comes next.
  private void feel(Feeling how) {
    model.feelingProperty().set(Optional.of(how));
    note.requestFocus();
  }

  private Button letter(Act act, Runnable run) {
    var button = Buttons.of(act, texts, run);
    whileNothingIsWritten(button.getGraphic());
    return button;
  }

  /// In the line for later a letter is only a letter, until Esc leads out of it.
  private Node whileNothingIsWritten(Node hint) {
    hint.opacityProperty().bind(Bindings.when(note.focusedProperty()).then(FAINT).otherwise(1));
    return hint;
  }

  private VBox record() {
    ring.setPrefSize(RING, RING);
    ring.setMinSize(RING / 2, RING / 2);
    ring.setMaxSize(RING, RING);
    VBox.setVgrow(ring, Priority.ALWAYS);
    focus.getStyleClass().add("heading");
    counts.getStyleClass().addAll("small", "muted");
    counts.setWrapText(true);
    counts.setTextAlignment(TextAlignment.CENTER);
    counts.setMaxWidth(RING);
    counts.setAlignment(Pos.CENTER);
    var record = new VBox(SMALL_GAP, ring, focus, counts);
    record.setAlignment(Pos.TOP_CENTER);
    record.setMinWidth(Region.USE_PREF_SIZE);
    return record;
  }

  private VBox form() {
    var title = new Label(texts.say("done.title"));
    title.getStyleClass().add("title");
    var on = new FlowPane(SMALL_GAP, SMALL_GAP, rest, letter(Act.NO_BREAK, model::noBreak), lengths());
    on.setRowValignment(VPos.CENTER);
    worth.getChildren().setAll(worthAsk, worth());
    var form = new VBox(GAP, title, feeling(), note(), worth, on);
    worth.managedProperty().bind(worth.visibleProperty());
    form.setMinHeight(Region.USE_PREF_SIZE);
    return form;
  }

  private Node feeling() {
    var ask = new Label(texts.say("done.feeling"));
    var choice = new Choice<>(model.feelingProperty(), texts.say("done.feeling"),
        how -> texts.say(Texts.key("feeling.", how.orElseThrow())),
        how -> Optional.of(whileNothingIsWritten(Buttons.hint(act(how.orElseThrow()).key(texts)))));
    choice.offer(List.of(Feeling.values()).stream().map(Optional::of).toList());
    return new VBox(SMALL_GAP, ask, choice.node());
  }

  /// The length stands on the button that begins the break, too.
  private Node lengths() {
    var choice = new Choice<>(model.breakLengthProperty(), texts.say("done.break-length"),
        length -> texts.say("done.minutes", length.toMinutes()), _ -> Optional.empty());
    model.breakLengthProperty().addListener(_ -> choice.offer(model.breakLengths()));
    choice.offer(model.breakLengths());
    return choice.node();
  }

  static Act act(Feeling feeling) {
    return switch (feeling) {
      case CALM -> Act.CALM;
      case OK -> Act.OK;
      case STRAINED -> Act.STRAINED;
    };
  }

  private Node note() {
    var ask = new Label(texts.say("done.note"));
    ask.setLabelFor(note);
    var reader = new Label(texts.say("done.note-for"));
    reader.getStyleClass().add("muted");
    note.setAccessibleText(texts.say("done.note"));
    note.getStyleClass().add("large");
    note.textProperty().bindBidirectional(model.noteProperty());
    note.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        event.consume();
        pane.requestFocus();
      }
    });
    note.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        model.keepNote();
      }
    });
    var line = new FlowPane(SMALL_GAP, 0, ask, reader);
    return new VBox(SMALL_GAP, line, note);
  }

  private void show() {
    model.block().ifPresent(block -> {
      var course = model.course().orElseThrow();
      ring.marksProperty().set(model.marks());
      focus.setText(Lengths.spoken(course.focused()));
      pane.setAccessibleText(Endings.of(block, texts));
      counts.setText(texts.say("done.counts", block.interruptions().size(), Lengths.spoken(course.away().length()),
          block.distractions().size()));
      var judged = model.toJudge();
      worth.setVisible(judged.isPresent());
      judged.map(this::question).ifPresent(worthAsk::setText);
    });
  }

  private Node worth() {
    var choice = new Choice<>(model.worthProperty(), texts.say("done.worth-what"),
        worthIt -> texts.say(Texts.key("worth.", worthIt.orElseThrow())), _ -> Optional.empty());
    choice.offer(List.of(WorthIt.values()).stream().map(Optional::of).toList());
    return choice.node();
  }

  private String question(Interruption held) {
    var length = Lengths.spoken(held.away().orElseThrow());
    return held.source().map(source -> texts.say("done.worth", Sources.label(source, texts), length))
        .orElseGet(() -> texts.say("done.worth-unknown", length));
  }
}
