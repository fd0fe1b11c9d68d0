package stillwater.ui.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import stillwater.focus.Id;
import stillwater.report.Notebook.Note;
import stillwater.report.Notebook.Sort;
import stillwater.text.Dates;
import stillwater.text.Shown;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Icon;

/// The days of a month with what was noted on them; a note leads to its block.
final class NotesPane {
  private static final double GAP = 12;
  private static final double SMALL_GAP = 4;
  private static final double WORDS = 260;
  /// What can be forgotten here; the words of a block and of what happened in it can be where the block is shown.
  private static final Set<Sort> OF_ITS_OWN = EnumSet.of(Sort.THOUGHT, Sort.LESSON, Sort.FIRST_STEP);

  private final NotesViewModel notes;
  private final HistoryViewModel model;
  private final Texts texts;
  private final Runnable showBlocks;
  private final Label month = new Label();
  private final TextField words = TextFields.createClearableTextField();
  private final VBox days = new VBox(2 * GAP);
  private final VBox box = new VBox(GAP);
  private final Button later;

  /// @param showBlocks turns to where a block is shown
  NotesPane(NotesViewModel notes, HistoryViewModel model, Texts texts, Runnable showBlocks) {
    this.notes = notes;
    this.model = model;
    this.texts = texts;
    this.showBlocks = showBlocks;
    month.getStyleClass().add("strong");
    later = arrow(Act.LATER_MONTH, Icon.LATER, 1);
    words.setPromptText(texts.say("history.find-notes"));
    words.setAccessibleText(texts.say("history.find-notes"));
    words.setPrefWidth(WORDS);
    words.textProperty().bindBidirectional(notes.wordsProperty());
    var turn = new HBox(GAP, arrow(Act.EARLIER_MONTH, Icon.EARLIER, -1), month, later);
    turn.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().setAll(new FlowPane(GAP, GAP, turn, words), days);
    notes.monthProperty().addListener(_ -> entitle());
    notes.daysProperty().addListener(_ -> fill());
    entitle();
    fill();
  }

  Node node() {
    return box;
  }

  TextField words() {
    return words;
  }

  private Button arrow(Act act, Icon icon, int months) {
    var arrow = new Button("", icon.draw());
    arrow.getStyleClass().add("arrow");
    arrow.setAccessibleText(act.name(texts));
    arrow.setOnAction(_ -> notes.turn(months));
    Buttons.describe(arrow, act, texts);
    return arrow;
  }

  private void entitle() {
    month.setText(DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale()).format(notes.monthProperty().get()));
    later.setDisable(notes.isLatest());
  }

  private void fill() {
    var there = notes.daysProperty().get();
    days.getChildren().setAll(there.isEmpty() ? List.of(quiet(texts.say(notes.isMonthEmpty()
        ? "history.no-notes" : "history.none-has-words"))) : there.stream().map(this::day).toList());
  }

  private Node day(Map.Entry<LocalDate, List<Note>> day) {
    var name = new Label(Dates.weekday(day.getKey(), texts) + ", " + Dates.full(day.getKey(), texts));
    name.getStyleClass().add("strong");
    var card = new VBox(GAP);
    card.getStyleClass().addAll("card", "notes");
    card.getChildren().setAll(Stream.concat(Stream.of(name),
        day.getValue().stream().map(note -> note(day.getKey(), note))).toList());
    return card;
  }

  private Node note(LocalDate day, Note note) {
    var text = new Label(Shown.of(note.text().value()));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var what = quiet(Stream.concat(Stream.of(Times.clock(note.at(), note.zone(), texts),
        texts.say(Texts.key("note.", note.sort()))),
        note.settled().map(how -> texts.say(Texts.key("settled.", how))).stream())
        .reduce((one, other) -> one + " · " + other).orElseThrow());
    var said = new VBox(SMALL_GAP, what, text);
    HBox.setHgrow(said, Priority.ALWAYS);
    var line = new HBox(GAP, said);
    line.setAlignment(Pos.CENTER_LEFT);
    note.block().ifPresent(block -> line.getChildren().add(toBlock(day, note, block)));
    if (OF_ITS_OWN.contains(note.sort())) {
      line.getChildren().add(forget(note));
    }
    return line;
  }

  private Node toBlock(LocalDate day, Note note, Id block) {
    var go = Buttons.plain(texts.say("history.to-block"), () -> {
      showBlocks.run();
      model.reveal(block, day);
    });
    go.setAccessibleText(texts.say("history.to-block-of", note.text()));
    return go;
  }

  private Node forget(Note note) {
    return new ForgetPane(texts, texts.say("history.forget-part"), () -> model.mending().forget(note.thing())).node();
  }

  private static Label quiet(String sentence) {
    var label = new Label(sentence);
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    return label;
  }
}
