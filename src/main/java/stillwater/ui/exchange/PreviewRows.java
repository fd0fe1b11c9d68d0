package stillwater.ui.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import stillwater.exchange.Preview;
import stillwater.exchange.Refusal;
import stillwater.exchange.Share;
import stillwater.focus.Event;
import stillwater.focus.Kind;
import stillwater.focus.Tag;
import stillwater.text.Dates;
import stillwater.text.Lengths;
import stillwater.text.Refusals;
import stillwater.text.Texts;
import stillwater.ui.kit.Dropdown;

/// What would be added, of which kind by which rule, and what would be left out and why.
///
/// @param file is told of which kind is what is filed under a name
record PreviewRows(Texts texts, List<Kind> kinds, BiConsumer<Tag, Kind> file) {
  private static final int MOST = 50;
  private static final double GAP = 12;
  private static final double SMALL_GAP = 4;

  List<Node> of(Preview preview) {
    var rows = new ArrayList<Node>();
    rows.add(ImportPane.sentence(summary(preview), "strong"));
    if (preview.known() > 0) {
      rows.add(ImportPane.sentence(texts.say("import.known", preview.known())));
    }
    if (!preview.shares().isEmpty()) {
      rows.add(ImportPane.sentence(texts.say("import.rule"), "muted"));
      rows.add(shares(preview.shares()));
    }
    if (!preview.refused().isEmpty()) {
      rows.add(refused(preview.refused()));
    }
    return rows;
  }

  private String summary(Preview preview) {
    var added = preview.added();
    if (added.isEmpty()) {
      return texts.say(preview.known() + preview.refused().size() == 0 ? "import.empty" : "import.nothing");
    }
    var first = added.stream().map(block -> block.from().toLocalDate()).min(LocalDate::compareTo);
    var last = added.stream().map(block -> block.to().toLocalDate()).max(LocalDate::compareTo);
    return texts.say("import.would", added.size(), Dates.full(first.orElseThrow(), texts),
        Dates.full(last.orElseThrow(), texts),
        Lengths.spoken(added.stream().map(PreviewRows::length).reduce(Duration.ZERO, Duration::plus)));
  }

  private static Duration length(Event.BlockAdded block) {
    return Duration.between(block.from(), block.to());
  }

  private GridPane shares(List<Share> shares) {
    var grid = new GridPane(GAP, SMALL_GAP);
    for (int i = 0; i < Math.min(MOST, shares.size()); i++) {
      var share = shares.get(i);
      grid.addRow(i, new Label(share.name().map(Tag::name).orElseGet(() -> texts.say("import.no-name"))), kind(share),
          new Label(texts.say("exchange.share", share.blocks(), Lengths.spoken(share.length()))));
    }
    grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.CENTER));
    return grid;
  }

  /// What is filed under nothing is the usual kind.
  private Node kind(Share share) {
    ComboBox<Kind> box = Dropdown.of(
        Stream.concat(kinds.stream(), Stream.of(share.kind())).distinct().toList(), each -> Texts.capital(each.name()));
    box.setValue(share.kind());
    box.setMaxWidth(Double.MAX_VALUE);
    box.getStyleClass().add("share-kind");
    box.setAccessibleText(texts.say("exchange.kind-of", share.name().map(Tag::name).orElse("")));
    box.setDisable(share.name().isEmpty());
    box.valueProperty().addListener((_, _, chosen) -> share.name().ifPresent(name -> file.accept(name, chosen)));
    return box;
  }

  private VBox refused(List<Refusal> refused) {
    var rows = new VBox(SMALL_GAP, ImportPane.sentence(texts.say("import.refused", refused.size()), "muted"));
    refused.stream().limit(MOST).forEach(refusal -> rows.getChildren().add(ImportPane.sentence(
        texts.say("import.line", refusal.line(), Refusals.of(refusal.reason(), texts)).strip())));
    if (refused.size() > MOST) {
      rows.getChildren().add(ImportPane.sentence(texts.say("import.more", refused.size() - MOST).strip(), "muted"));
    }
    return rows;
  }
}
