package stillwater.ui.history;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import stillwater.text.Shown;

/// A cell of the table, which knows how to show a block.
final class BlockCell extends TableCell<Row, Row> {
  private static final double GAP = 8;

  private final BiConsumer<BlockCell, Row> draw;

  private BlockCell(BiConsumer<BlockCell, Row> draw) {
    this.draw = draw;
  }

  static BlockCell text(Function<Row, String> say) {
    return new BlockCell((cell, row) -> cell.setText(say.apply(row)));
  }

  static BlockCell kind(RowWords words) {
    return new BlockCell((cell, row) -> {
      cell.setText(words.kind(row));
      cell.setGraphic(dot(words.style(row)));
      cell.setGraphicTextGap(GAP);
    });
  }

  /// The intention, and quietly under it what is unusual about the block.
  static BlockCell intention(RowWords words) {
    return new BlockCell((cell, row) -> {
      var intention = new Label(Shown.of(row.block().task().intention().value()));
      var mark = new Label(String.join(" · ", words.marks(row)));
      mark.getStyleClass().addAll("small", "muted");
      mark.setVisible(!mark.getText().isEmpty());
      mark.setManaged(mark.isVisible());
      var box = new VBox(intention, mark);
      box.setAlignment(Pos.CENTER_LEFT);
      cell.setGraphic(box);
      cell.setAccessibleText(intention.getText() + " " + mark.getText());
    });
  }

  private static Region dot(String style) {
    var dot = new Region();
    dot.getStyleClass().addAll("dot", style);
    return dot;
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    if (!empty && row != null) {
      draw.accept(this, row);
    }
  }
}
