package stillwater.ui.week;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What stands around the bars of the time away: how long it was, and where it came from.
final class AwayParts {
  private final Label title = new Label();
  private final AwayChart bars = new AwayChart();
  private final Label sentence = new Label();

  AwayParts() {
    title.getStyleClass().add("beside-how");
    sentence.getStyleClass().addAll("small", "muted");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
  }

  /// From top to bottom.
  Node[] all() {
    return new Node[] {title, bars, sentence};
  }

  void show(Away away) {
    title.setText(away.title());
    bars.show(away);
    sentence.setText(away.sentence());
  }
}
