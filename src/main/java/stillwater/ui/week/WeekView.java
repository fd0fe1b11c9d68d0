package stillwater.ui.week;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import stillwater.report.Search;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Screen;

/// A week or a month read back: four figures, and charts of what they were made of.
public final class WeekView implements Screen {
  private static final double GAP = 12;
  private static final double NARROW = 640;
  private static final double KEPT = 40;
  private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");

  private final WeekViewModel model;
  private final Texts texts;
  private final Exports exports;
  private final Keys keys;
  private final Header header;
  private final Sheet sheet;
  private final VBox content;
  private final ScrollPane scroll;
  private boolean isNarrow;

  /// @param behind shows the blocks that a place of a chart was made of
  public WeekView(Context context, Live live, Notes notes, Consumer<Search> behind, Exports exports) {
    model = new WeekViewModel(context, live, notes);
    texts = context.texts();
    this.exports = exports;
    keys = new Keys(texts).on(Act.EARLIER_WEEK, model::earlier).on(Act.LATER_WEEK, model::later)
        .on(Act.THIS_WEEK, model::now).on(Act.WEEK_OR_MONTH, model::turnSpan);
    header = new Header(texts, model, exports, this::write);
    sheet = new Sheet(texts, behind, search -> model.goToWeek(search.from()));
    content = new VBox(GAP, header, sheet);
    content.getStyleClass().add("week");
    scroll = new ScrollPane(content);
    scroll.widthProperty().subscribe(width -> turn(width.doubleValue() < NARROW));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::leaf);
    model.pageProperty().subscribe(page -> page.ifPresent(this::show));
  }

  @Override
  public Parent node() {
    return scroll;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  @Override
  public Node first() {
    return header.first();
  }

  @Override
  public Act.Where where() {
    return Act.Where.WEEK;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
    sheet.close();
  }

  /// Shows the week that holds a day.
  public void goTo(LocalDate day) {
    model.goToWeek(day);
  }

  /// By the page, whatever in it has the focus.
  private void leaf(KeyEvent press) {
    switch (press.getCode()) {
      case PAGE_DOWN -> leaf(press, 1);
      case PAGE_UP -> leaf(press, -1);
      default -> { }
    }
  }

  private void leaf(KeyEvent press, int pages) {
    press.consume();
    var seen = scroll.getViewportBounds().getHeight();
    var hidden = Math.max(1, content.getHeight() - seen);
    scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * (seen - KEPT) / hidden, 0, 1));
  }

  private void turn(boolean toNarrow) {
    if (toNarrow != isNarrow && scroll.getWidth() > 0) {
      isNarrow = toNarrow;
      content.pseudoClassStateChanged(IS_NARROW, isNarrow);
      header.turn(isNarrow);
      sheet.turn(isNarrow);
    }
  }

  private void show(WeekPage page) {
    header.show(page);
    sheet.show(page);
  }

  private void write(ExportFormat format) {
    model.pageProperty().get().ifPresent(page ->
        exports.write(page.report().frame(), format, () -> SheetPicture.of(page, texts)));
  }
}
