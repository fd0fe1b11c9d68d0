package stillwater.ui.history;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import stillwater.focus.Id;
import stillwater.focus.Text;
import stillwater.text.Texts;
import stillwater.ui.kit.Buttons;

/// The words noted of an interruption or a distraction, opened to be written anew or forgotten.
final class PartWords {
  private static final double GAP = 12;
  private static final double WORDS = 280;

  private final HistoryViewModel model;
  private final Texts texts;
  private final Id part;
  private final Text note;
  private final Optional<Text> cue;
  private final StringProperty noteTyped;
  private final StringProperty cueTyped;
  private final ToggleButton turn;
  private final VBox box = new VBox(GAP);

  /// @param cue none where it has none, as a distraction
  /// @param clock when it happened, for a screen reader
  PartWords(HistoryViewModel model, Texts texts, Id part, String clock, Text note, Optional<Text> cue) {
    this.model = model;
    this.texts = texts;
    this.part = part;
    this.note = note;
    this.cue = cue;
    this.noteTyped = new SimpleStringProperty(note.value());
    this.cueTyped = new SimpleStringProperty(cue.map(Text::value).orElse(""));
    turn = new ToggleButton(texts.say("history.words"));
    turn.setId("words-" + part);
    turn.setAccessibleText(texts.say("history.words-of", clock));
    box.visibleProperty().bind(turn.selectedProperty());
    box.managedProperty().bind(box.visibleProperty());
    fill();
    turn.setOnAction(_ -> box.lookupAll(".text-field").stream().limit(turn.isSelected() ? 1 : 0)
        .forEach(Node::requestFocus));
  }

  ToggleButton turn() {
    return turn;
  }

  VBox node() {
    return box;
  }

  private void fill() {
    var fields = new FlowPane(GAP, GAP, Fields.labelled(texts.say("history.note"), field(noteTyped)));
    cue.ifPresent(_ -> fields.getChildren().add(Fields.labelled(texts.say("history.cue"), field(cueTyped))));
    var forget = new ForgetPane(texts, texts.say("history.forget-part"), () -> model.mending().forget(part))
        .disabled(note.isEmpty() && cue.filter(text -> !text.isEmpty()).isEmpty());
    box.getChildren().setAll(fields, new FlowPane(GAP, GAP, Buttons.plain(texts.say("history.save"), this::save),
        forget.node()));
    box.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.ESCAPE) {
        press.consume();
        close();
      }
    });
  }

  private TextField field(StringProperty typed) {
    var field = Fields.text(typed, WORDS);
    field.setOnAction(_ -> save());
    return field;
  }

  private void save() {
    try {
      model.mending().words(part, changed(note, noteTyped), changed(cue.orElse(Text.NONE), cueTyped));
      close();
    } catch (Unclear unclear) {
      model.say(unclear.sentence());
    }
  }

  private Text changed(Text before, StringProperty typed) throws Unclear {
    var now = Typed.line(typed.get(), texts);
    if (now.isEmpty() && !before.isEmpty()) {
      throw new Unclear(texts.say("history.only-forgotten", before));
    }
    return now.equals(before) ? Text.NONE : now;
  }

  private void close() {
    turn.setSelected(false);
    turn.requestFocus();
  }
}
