package stillwater.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import stillwater.text.Lengths;
import stillwater.text.Texts;

/// The table of blocks.
final class BlockTable {
  private static final double ROW = 44;
  private static final double DAY = 124;
  private static final double NARROW_DAY = 96;
  private static final double TIME = 112;
  private static final double NARROW_TIME = 64;
  private static final double KIND = 104;
  private static final double DOT = 28;
  private static final double SCROLL_BAR = 12;
  private static final double LEAST_HEIGHT = 176;
  private static final double LEAST_INTENTION = 100;
  private static final double ALL_COLUMNS = 920;

  private final HistoryViewModel model;
  private final RowWords words;
  private final Texts texts;
  private final TableView<Row> table;
  private final TableColumn<Row, Row> day;
  private final TableColumn<Row, Row> time;
  private final TableColumn<Row, Row> kind;
  private final TableColumn<Row, Row> intention;
  private final List<TableColumn<Row, Row>> onlyWide;
  private final TableColumn<Row, Row> distractions;
  private boolean isNarrow;

  BlockTable(HistoryViewModel model, RowWords words, Texts texts, Node placeholder) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    this.table = new TableView<>(model.rows());
    day = column("history.column-day", DAY, Row::from, () -> BlockCell.text(words::shortDay));
    time = column("history.column-time", TIME, row -> row.from().atZone(row.zone()).toLocalTime(),
        () -> BlockCell.text(words::shortTimes));
    kind = column("history.column-kind", KIND, Row::kind, () -> BlockCell.kind(words));
    intention = column("history.column-intention", LEAST_INTENTION, row -> row.name().toLowerCase(texts.locale()),
        () -> BlockCell.intention(words));
    var focus = number("history.column-focus", 56, Row::focus, row -> Lengths.column(row.focus()));
    var away = number("history.column-away", 56, Row::away, row -> Lengths.column(row.away()));
    var interruptions =
        number("history.column-interruptions", 102, Row::interruptions, row -> "" + row.interruptions());
    distractions = number("history.column-distractions", 94, Row::distractions, row -> "" + row.distractions());
    onlyWide = List.of(away, interruptions);
    table.getColumns().setAll(List.of(day, time, kind, intention, focus, away, interruptions, distractions));
    dress(placeholder);
    model.rows().comparatorProperty().bind(table.comparatorProperty());
    follow();
  }

  TableView<Row> node() {
    return table;
  }

  /// Where there is little room, leaves out what the selected block shows anyway.
  void narrow(boolean narrow) {
    isNarrow = narrow;
    onlyWide.forEach(column -> column.setVisible(!narrow));
    fix(day, narrow ? NARROW_DAY : DAY);
    fix(time, narrow ? NARROW_TIME : TIME);
    fix(kind, narrow ? DOT : KIND);
    words.narrow(narrow);
    fill();
    table.refresh();
    kind.setText(narrow ? "" : texts.say("history.column-kind"));
  }

  /// The intention has what the others leave, and before it is cramped it has the place of one of them.
  private void fill() {
    distractions.setVisible(!isNarrow && table.getWidth() >= ALL_COLUMNS);
    var others = table.getVisibleLeafColumns().stream().filter(column -> column != intention)
        .mapToDouble(TableColumn::getPrefWidth).sum();
    fix(intention, Math.max(LEAST_INTENTION, table.getWidth() - others - SCROLL_BAR));
  }

  private void dress(Node placeholder) {
    table.setPlaceholder(placeholder);
    table.setAccessibleText(texts.say("history.title"));
    table.setFixedCellSize(ROW);
    table.setMinHeight(LEAST_HEIGHT);
    table.widthProperty().addListener(_ -> fill());
    table.getStyleClass().add("blocks");
    table.setRowFactory(_ -> {
      var row = new TableRow<Row>();
      row.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
          model.amend();
        }
      });
      return row;
    });
    table.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
      if (press.getCode() == KeyCode.ENTER) {
        press.consume();
        model.amend();
      }
    });
  }

  /// Table and model select the same block, whoever chose it; also where new rows moved it.
  private void follow() {
    var selection = table.getSelectionModel();
    selection.selectedItemProperty().addListener((_, _, row) -> model.select(Optional.ofNullable(row)));
    model.selectedProperty().addListener(_ ->
        model.selectedProperty().get().ifPresentOrElse(this::show, selection::clearSelection));
  }

  private void show(Row row) {
    var selection = table.getSelectionModel();
    int at = table.getItems().indexOf(row);
    if (selection.getSelectedIndex() != at || !row.equals(selection.getSelectedItem())) {
      selection.select(at);
      table.scrollTo(at);
    }
  }

  private <V extends Comparable<? super V>> TableColumn<Row, Row> column(
      String title, double width, Function<Row, V> order, Supplier<BlockCell> cell) {
    var column = new TableColumn<Row, Row>(texts.say(title));
    column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
    column.setCellFactory(_ -> cell.get());
    column.setComparator((one, other) -> order.apply(one).compareTo(order.apply(other)));
    column.setReorderable(false);
    fix(column, width);
    return column;
  }

  private <V extends Comparable<? super V>> TableColumn<Row, Row> number(
      String title, double width, Function<Row, V> order, Function<Row, String> say) {
    var column = this.<V>column(title, width, order, () -> BlockCell.text(say));
    column.getStyleClass().add("number");
    return column;
  }

  private static void fix(TableColumn<Row, Row> column, double width) {
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
  }
}
