package stillwater.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.focus.Feeling;
import stillwater.focus.Kind;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Choice;
import stillwater.ui.kit.Dropdown;

/// The fields in which a block is amended or added.
final class EditorPane {
  private static final double GAP = 12;
  private static final double SMALL_GAP = 4;
  private static final double KIND = 150;
  private static final double DAY = 124;
  private static final double CLOCK = 84;
  private static final double NOTE = 360;

  private final VBox box = new VBox(GAP);
  private final EditorViewModel model;
  private final Texts texts;
  private final TextField intention;

  EditorPane(EditorViewModel model, List<Kind> kinds, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.intention = Fields.text(model.intentionProperty(), NOTE);
    intention.setMaxWidth(Double.MAX_VALUE);
    box.getStyleClass().addAll("card", "block-editor");
    box.getChildren().setAll(title(), Fields.labelled(texts.say("history.intention"), intention), facts(kinds));
    if (model.amended().isPresent()) {
      box.getChildren().add(closing());
    }
    box.getChildren().addAll(sentence(), buttons());
    fields().forEach(field -> field.setOnAction(_ -> model.save()));
    box.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.ESCAPE) {
        press.consume();
        model.cancel();
      }
    });
  }

  Node node() {
    return box;
  }

  /// Where typing begins.
  TextField first() {
    return intention;
  }

  private Label title() {
    var title = new Label(texts.say(model.amended().isPresent() ? "history.amend-title" : "history.add-title"));
    title.getStyleClass().add("strong");
    return title;
  }

  private FlowPane facts(List<Kind> kinds) {
    var there = Stream.concat(kinds.stream(), Stream.of(model.kindProperty().get())).distinct().toList();
    ComboBox<Kind> kind = Dropdown.of(there, each -> Texts.capital(each.name()));
    kind.valueProperty().bindBidirectional(model.kindProperty());
    kind.setPrefWidth(KIND);
    var times = List.of(
        moment(texts.say("history.from"), texts.say("history.from-clock"), model.from()),
        moment(texts.say("history.to"), texts.say("history.to-clock"), model.to()));
    times.forEach(time -> time.setDisable(!model.hasEnded()));
    var facts = new FlowPane(GAP, GAP, Fields.labelled(texts.say("history.kind"), kind));
    facts.getChildren().addAll(times);
    return facts;
  }

  private static VBox moment(String name, String clockName, MomentFields at) {
    var day = Fields.text(at.dayProperty(), DAY);
    var clock = Fields.text(at.clockProperty(), CLOCK);
    clock.setAccessibleText(clockName);
    return Fields.labelled(name, day, new HBox(SMALL_GAP, day, clock));
  }

  private FlowPane closing() {
    var feeling = new Choice<>(model.feelingProperty(), texts.say("history.feeling"),
        felt -> felt.map(this::name).orElse(""), _ -> Optional.empty());
    feeling.offer(Stream.of(Feeling.values()).map(Optional::of).toList());
    var note = Fields.labelled(texts.say("history.note"), Fields.text(model.noteProperty(), NOTE));
    var closing = new FlowPane(GAP, GAP, Fields.labelled(texts.say("history.feeling"), feeling.node()), note);
    closing.setDisable(!model.hasEnded());
    return closing;
  }

  private String name(Feeling feeling) {
    return texts.say(Texts.key("feeling.", feeling));
  }

  private Label sentence() {
    var sentence = new Label();
    var reason = model.hasEnded() ? "" : texts.say("history.runs");
    sentence.textProperty().bind(model.problemProperty().map(problem -> problem.isEmpty() ? reason : problem));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
    sentence.managedProperty().bind(sentence.visibleProperty());
    sentence.getStyleClass().add("problem");
    return sentence;
  }

  private HBox buttons() {
    var save = Buttons.named(texts.say("history.save"), Act.START.key(texts), model::save);
    save.getStyleClass().add("go");
    var cancel = Buttons.named(texts.say("history.cancel"), "Esc", model::cancel);
    var buttons = new HBox(GAP, save, cancel);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getChildren().forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
    return buttons;
  }

  private Stream<TextField> fields() {
    return box.lookupAll(".text-field").stream().filter(TextField.class::isInstance).map(TextField.class::cast);
  }
}
