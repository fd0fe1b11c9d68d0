package stillwater.ui.preferences;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;

/// The settings under one heading, on a card; those that are not looked for are left out.
final class GroupPane extends VBox {
  private static final double GAP = 12;

  private final Map<Entry, EntryRow> rows;
  private final List<Entry> entries;
  private final VBox card = new VBox();

  GroupPane(Entry.Group group, Map<Entry, EntryRow> rows, Texts texts) {
    super(GAP);
    this.rows = rows;
    this.entries = group.entries();
    var heading = new Label(group.name(texts));
    heading.getStyleClass().addAll("large", "strong");
    card.getStyleClass().addAll("card", "preferences");
    getChildren().setAll(heading, card);
    show(Set.copyOf(entries));
  }

  void show(Set<Entry> found) {
    card.getChildren().setAll(entries.stream().filter(found::contains).map(rows::get).toList());
    var some = !card.getChildren().isEmpty();
    setVisible(some);
    setManaged(some);
  }

  void lie(Orientation orientation) {
    entries.forEach(entry -> row(entry).lie(orientation));
  }

  private EntryRow row(Entry entry) {
    return Objects.requireNonNull(rows.get(entry));
  }
}
