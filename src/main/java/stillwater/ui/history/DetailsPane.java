package stillwater.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.focus.Distraction;
import stillwater.focus.Gap;
import stillwater.focus.Id;
import stillwater.focus.Interruption;
import stillwater.focus.Text;
import stillwater.text.Shown;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;

/// What is known of the selected block, and what may be changed about it.
final class DetailsPane {
  private static final double GAP = 12;
  private static final double LINE_GAP = 4;

  private final VBox box = new VBox(GAP);
  private final VBox facts = new VBox(LINE_GAP);
  private final HistoryViewModel model;
  private final RowWords words;
  private final Texts texts;
  private final TrailPane trail;
  private Optional<ForgetPane> forget = Optional.empty();
  private boolean narrow;
  private Optional<Basis> basis = Optional.empty();

  /// What the buttons and the lines rest on: while it holds they stay, and with them the focus and what is open.
  private record Basis(Id block, String name, boolean own, boolean running, boolean narrow,
      List<Interruption> interruptions, List<Distraction> distractions, List<Gap> gaps) {

    static Basis of(Row row, boolean narrow) {
      var block = row.block();
      return new Basis(row.id(), row.name(), row.own(), row.running(), narrow, block.interruptions(),
          block.distractions(), block.openGaps());
    }
  }

  DetailsPane(HistoryViewModel model, RowWords words, TrailPane trail, Texts texts) {
    this.trail = trail;
    this.model = model;
    this.words = words;
    this.texts = texts;
    box.getStyleClass().addAll("card", "block-details");
  }

  Node node() {
    return box;
  }

  void show(Row row) {
    facts.getChildren().setAll(facts(row));
    var next = Optional.of(Basis.of(row, narrow));
    if (!next.equals(basis)) {
      basis = next;
      lay(row);
    }
    trail.show(row);
  }

  /// Asks whether what was written of the block shall be forgotten.
  void askToForget() {
    forget.ifPresent(ForgetPane::ask);
  }

  /// What had the focus here keeps it, if it is still there.
  private void lay(Row row) {
    var focused = Optional.ofNullable(box.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .flatMap(node -> Optional.ofNullable(node.getId())).filter(id -> box.lookup("#" + id) != null);
    box.getChildren().setAll(head());
    model.removeObstacle().ifPresent(reason -> box.getChildren().add(quiet(reason)));
    box.getChildren().addAll(parts(row));
    var pane = new ForgetPane(texts, texts.say("history.forget-block", row.name()),
        () -> model.mending().forget(row.id())).disabled(!row.own());
    forget = Optional.of(pane);
    box.getChildren().addAll(new FlowPane(GAP, GAP, trail.button(), pane.node()), trail.node());
    focused.flatMap(id -> Optional.ofNullable(box.lookup("#" + id))).ifPresent(Node::requestFocus);
  }

  void narrow(boolean isNarrow) {
    if (narrow != isNarrow) {
      narrow = isNarrow;
      model.selectedProperty().get().ifPresent(this::show);
    }
  }

  private Pane head() {
    if (narrow) {
      return new VBox(GAP, facts, buttons());
    }
    HBox.setHgrow(facts, Priority.ALWAYS);
    return new HBox(GAP, facts, buttons());
  }

  private List<Node> facts(Row row) {
    var name = wrapped(row.block().task().intention().or(new Text(words.kind(row))).value());
    name.getStyleClass().addAll("large", "strong");
    var closing = row.block().closing();
    var said = Stream.concat(closing.feeling().map(words::felt).stream(), Stream.of(closing.note().value()))
        .filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" · "));
    return Stream.concat(Stream.of(name, quiet(words.facts(row)), quiet(words.figures(row))),
        Stream.of(said).filter(Predicate.not(String::isEmpty)).map(DetailsPane::wrapped))
        .map(Node.class::cast).toList();
  }

  private List<Node> parts(Row row) {
    var line = new PartLine(model, words, texts, row, narrow);
    var block = row.block();
    var parts = new ArrayList<Map.Entry<Instant, Node>>();
    block.interruptions().forEach(held -> parts.add(Map.entry(held.began().lived(), line.interruption(held))));
    block.distractions().forEach(noted -> parts.add(Map.entry(noted.at().lived(), line.distraction(noted))));
    block.openGaps().forEach((Gap gap) -> parts.add(Map.entry(gap.from().lived(), line.gap(gap))));
    parts.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
    return parts.stream().map(Map.Entry::getValue).toList();
  }

  private HBox buttons() {
    var amend = button(Act.AMEND_BLOCK, model::amend, model.changeObstacle());
    var remove = button(Act.REMOVE_BLOCK, model::remove, model.removeObstacle());
    var buttons = new HBox(GAP, amend, remove);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    return buttons;
  }

  private Button button(Act act, Runnable run, Optional<String> obstacle) {
    var button = Buttons.of(act, texts, run);
    button.setId(act.name());
    obstacle.ifPresent(reason -> {
      button.setDisable(true);
      button.setAccessibleHelp(reason);
    });
    return button;
  }

  private static Label quiet(String sentence) {
    var label = wrapped(sentence);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private static Label wrapped(String text) {
    var label = new Label(Shown.of(text));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
