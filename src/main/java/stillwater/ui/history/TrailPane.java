package stillwater.ui.history;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.report.Trail;
import stillwater.text.Saying;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Buttons;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// All that was ever said of the selected block, once it is asked for; what was taken back stays and says so.
final class TrailPane {
  private static final double GAP = 4;

  private final VBox lines = new VBox(GAP);
  private final Button turn;
  private final Context context;
  private final Background background;
  private Optional<Row> shown = Optional.empty();
  private boolean open;

  TrailPane(Context context, Notes notes) {
    this.context = context;
    this.background = new Background(context, notes);
    this.turn = Buttons.of(Act.TRAIL, context.texts(), this::turn);
    turn.setMinWidth(Region.USE_PREF_SIZE);
    lines.getStyleClass().add("trail");
    close();
  }

  Button button() {
    return turn;
  }

  VBox node() {
    return lines;
  }

  void show(Row row) {
    if (!shown.equals(Optional.of(row))) {
      shown = Optional.of(row);
      read();
    }
  }

  void turn() {
    open = !open;
    read();
  }

  /// More has been said since, or something was forgotten.
  void read() {
    if (!open || shown.isEmpty()) {
      close();
      return;
    }
    var row = shown.get();
    var month = YearMonth.from(row.block().began());
    background.read(() -> context.history().events(month, month).values().stream()
        .flatMap(events -> Trail.of(events, row.id()).stream()).findFirst(), trail -> arrive(row, trail));
  }

  private void close() {
    lines.setVisible(false);
    lines.setManaged(false);
  }

  private void arrive(Row row, Optional<Trail> trail) {
    if (open && shown.equals(Optional.of(row))) {
      trail.ifPresent(found -> lines.getChildren().setAll(found.entries().stream()
          .map(said -> line(new Saying(found, context.texts()), said)).toList()));
      lines.setVisible(true);
      lines.setManaged(true);
    }
  }

  private static Label line(Saying saying, Trail.Said said) {
    var line = new Label(Stream.concat(Stream.of(saying.when(said), saying.what(said)),
        saying.takenBack(said).stream()).collect(Collectors.joining("  ")));
    line.getStyleClass().add("small");
    if (said.takenBack().isPresent()) {
      line.getStyleClass().add("muted");
    }
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
