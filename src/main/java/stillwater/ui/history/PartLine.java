package stillwater.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.focus.Distraction;
import stillwater.focus.Gap;
import stillwater.focus.GapAnswer;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.Moment;
import stillwater.focus.Source;
import stillwater.focus.Text;
import stillwater.focus.WorthIt;
import stillwater.text.Lengths;
import stillwater.text.Shown;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Dropdown;
import stillwater.ui.kit.Sources;

/// What happened in a block, one line each, with what can still be said about it.
final class PartLine {
  private static final double GAP = 12;
  private static final double LINE_GAP = 4;
  private static final double ANSWERS = 460;
  private static final double SOURCE = 124;
  private static final double WORTH = 152;

  private final HistoryViewModel model;
  private final RowWords words;
  private final Texts texts;
  private final Row row;
  private final boolean narrow;

  PartLine(HistoryViewModel model, RowWords words, Texts texts, Row row, boolean narrow) {
    this.model = model;
    this.words = words;
    this.texts = texts;
    this.row = row;
    this.narrow = narrow;
  }

  Node interruption(Interruption held) {
    var name = held.away().map(away -> texts.say("history.interruption", Lengths.spoken(away)))
        .orElseGet(() -> texts.say("history.interruption-held"));
    var said = Stream.of(name, held.note().value(), held.cue().value());
    var words = words(held.id(), held.began(), held.note(), Optional.of(held.cue()));
    return described(held.id(), held.began(), said, held.source(), held.worthIt(), words);
  }

  Node distraction(Distraction noted) {
    var said = Stream.of(texts.say("history.distraction"), noted.note().value());
    var words = words(noted.id(), noted.at(), noted.note(), Optional.empty());
    return described(noted.id(), noted.at(), said, noted.source(), noted.worthIt(), words);
  }

  Node gap(Gap gap) {
    var from = words.clock(gap.from().wall(), row);
    var answers = new FlowPane(LINE_GAP, LINE_GAP);
    answers.setPrefWrapLength(ANSWERS);
    for (var answer : GapAnswer.values()) {
      var button = new Button(Act.of(answer).name(texts));
      button.setId("gap-" + gap.id() + answer);
      button.setAccessibleHelp(Act.of(answer).help(texts));
      button.setDisable(!row.own());
      button.setOnAction(_ -> model.mending().answer(gap.id(), answer));
      answers.getChildren().add(button);
    }
    return line(Stream.of(texts.say("history.gap", from, words.clock(gap.to().wall(), row),
        texts.say(Texts.key("cause.", gap.cause())))), answers);
  }

  private PartWords words(Id id, Moment at, Text note, Optional<Text> cue) {
    var part = new PartWords(model, texts, id, words.clock(at.wall(), row), note, cue);
    part.turn().setDisable(!row.own());
    return part;
  }

  private Node described(Id id, Moment at, Stream<String> said, Optional<Source> source, Optional<WorthIt> worth,
      PartWords part) {
    var clock = words.clock(at.wall(), row);
    var sources = choice(Sources.OFFERED, each -> Sources.label(each, texts), source,
        texts.say("source.unknown"), SOURCE);
    sources.setId("source-" + id);
    sources.setAccessibleText(texts.say("history.source-of", clock));
    Pick.on(sources, chosen -> model.mending().source(id, chosen));
    var worths = choice(List.of(WorthIt.values()), words::worth, worth, texts.say("history.worth"), WORTH);
    worths.setId("worth-" + id);
    worths.setAccessibleText(texts.say("history.worth-of", clock));
    Pick.on(worths, chosen -> model.mending().worth(id, chosen));
    return new VBox(LINE_GAP,
        line(Stream.concat(Stream.of(clock), said), new HBox(GAP, sources, worths, part.turn())), part.node());
  }

  private <T> ComboBox<T> choice(
      List<T> values, Function<T, String> name, Optional<T> now, String prompt, double width) {
    ComboBox<T> box = Dropdown.of(values, name);
    now.ifPresent(box::setValue);
    box.setPromptText(prompt);
    box.setPrefWidth(width);
    box.setDisable(!row.own());
    return box;
  }

  /// What happened, and beside it what can be said; under it where there is little room.
  private Pane line(Stream<String> said, Pane controls) {
    var sentence = new Label(said.filter(part -> !part.isEmpty()).map(Shown::of).collect(Collectors.joining(" · ")));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var line = narrow ? new VBox(LINE_GAP, sentence, controls) : beside(sentence, controls);
    line.getStyleClass().add("part");
    return line;
  }

  private static HBox beside(Label sentence, Pane controls) {
    controls.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(GAP, sentence, controls);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
