package stillwater.ui.history;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.focus.Snapshot;
import stillwater.report.Search;
import stillwater.text.Texts;
import stillwater.ui.exchange.ImportPane;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Screen;

/// The blocks of the past in a table, to be found, amended, removed and added.
public final class HistoryView implements Screen {
  private static final Duration UNNOTICED = Duration.ofMillis(500);
  private static final double NARROW = 640;
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");
  private static final double GAP = 16;

  private final Texts texts;
  private final HistoryViewModel model;
  private final BlockTable table;
  private final FilterBar filter;
  private final EmptyPane empty;
  private final TrailPane trail;
  private final DetailsPane details;
  private final StackPane below = new StackPane();
  private final Head head;
  private final VBox page = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(page);
  private final StackPane place = new StackPane(scroll);
  private final Context context;
  private final Notes said;
  private final Keys keys;
  private final Live live;
  private final NotesViewModel notebook;
  private final NotesPane notes;
  private final ObjectProperty<Head.Page> turned = new SimpleObjectProperty<>(Head.Page.BLOCKS);
  private final ChangeListener<Snapshot> change = (_, before, now) -> follow(before, now);
  private Optional<EditorPane> editor = Optional.empty();

  public HistoryView(Context context, Live live, Notes said) {
    this.context = context;
    this.said = said;
    texts = context.texts();
    model = new HistoryViewModel(context, live, said, CompletableFuture.delayedExecutor(
        UNNOTICED.toMillis(), TimeUnit.MILLISECONDS, context.screen()));
    var words = new RowWords(context);
    empty = new EmptyPane(model, texts);
    table = new BlockTable(model, words, texts, empty.node());
    filter = new FilterBar(model, new SearchWords(context), texts);
    trail = new TrailPane(context, said);
    details = new DetailsPane(model, words, trail, texts);
    this.live = live;
    notebook = new NotesViewModel(context, said);
    notes = new NotesPane(notebook, model, texts, () -> turned.set(Head.Page.BLOCKS));
    keys = new Keys(texts).on(Act.TURN_NOTES, seen(this::turnNotes))
        .on(Act.EARLIER_MONTH, seen(() -> turnMonth(-1))).on(Act.LATER_MONTH, seen(() -> turnMonth(1)))
        .on(Act.FIND, seen(this::find)).on(Act.ADD_BLOCK, seen(this::add))
        .on(Act.AMEND_BLOCK, ofBlock(model::amend)).on(Act.REMOVE_BLOCK, ofBlock(model::remove))
        .on(Act.FORGET, ofBlock(details::askToForget)).on(Act.TRAIL, ofBlock(trail::turn));
    head = new Head(model, turned, texts, this::add, this::takeOver);
    lay();
    follow();
  }

  @Override
  public Parent node() {
    return place;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  @Override
  public Node first() {
    return editor.<Node>map(EditorPane::first)
        .orElseGet(() -> turned.get() == Head.Page.NOTES ? notes.words() : table.node());
  }

  @Override
  public Act.Where where() {
    return Act.Where.HISTORY;
  }

  @Override
  public void shown() {
    live.snapshotProperty().addListener(change);
    model.shown();
    readNotes();
  }

  /// Shows the blocks that a search finds; the bar above them says what it is and how to end it.
  public void reveal(Search search) {
    place.getChildren().setAll(scroll);
    turned.set(Head.Page.BLOCKS);
    model.search(search);
  }

  @Override
  public void hidden() {
    live.snapshotProperty().removeListener(change);
    model.hidden();
  }

  private void lay() {
    page.getStyleClass().add("history");
    layPage();
    turned.addListener(_ -> layPage());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    below.setMinHeight(Region.USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.widthProperty().addListener(_ -> turn());
    scroll.viewportBoundsProperty().addListener(_ -> turn());
  }

  private void layPage() {
    if (turned.get() == Head.Page.NOTES) {
      page.getChildren().setAll(head.node(), notes.node());
      readNotes();
    } else {
      page.getChildren().setAll(head.node(), filter.node(), table.node(), below);
    }
  }

  private void follow(Snapshot before, Snapshot now) {
    if (!now.tellsTheSameAs(before)) {
      trail.read();
      readNotes();
    }
  }

  private void readNotes() {
    if (turned.get() == Head.Page.NOTES) {
      notebook.read();
    }
  }

  private void turnNotes() {
    if (model.editorProperty().get().isEmpty()) {
      turned.set(turned.get() == Head.Page.NOTES ? Head.Page.BLOCKS : Head.Page.NOTES);
      first().requestFocus();
    }
  }

  /// Nothing happens to a block that is not shown.
  private Runnable ofBlock(Runnable act) {
    return seen(() -> {
      if (turned.get() == Head.Page.BLOCKS) {
        act.run();
      }
    });
  }

  private void add() {
    turned.set(Head.Page.BLOCKS);
    model.add();
  }

  private void turnMonth(int months) {
    if (turned.get() == Head.Page.NOTES) {
      notebook.turn(months);
    }
  }

  /// Nothing happens while what another program recorded is in the place of all else.
  private Runnable seen(Runnable act) {
    return () -> {
      if (place.getChildren().contains(scroll)) {
        act.run();
      }
    };
  }

  /// Shows what another program recorded, in the place of all else.
  private void takeOver() {
    var pane = new ImportPane(context, said, added -> {
      reveal(added);
      first().requestFocus();
    }, () -> {
      place.getChildren().setAll(scroll);
      first().requestFocus();
    });
    place.getChildren().setAll(pane.node());
    pane.first().requestFocus();
  }

  private void follow() {
    model.selectedProperty().addListener(_ -> showBelow());
    model.editorProperty().addListener((_, before, now) -> {
      showBelow();
      if (before.isPresent() && now.isEmpty()) {
        table.node().requestFocus();
      }
    });
    InvalidationListener changed = _ -> tell();
    model.rows().addListener(changed);
    model.reader().stageProperty().addListener(changed);
    tell();
    showBelow();
  }

  private void tell() {
    empty.update();
    head.count();
  }

  /// Where there is little room, what is typed has it alone.
  private void arrange() {
    var alone = scroll.getWidth() < NARROW && model.editorProperty().get().isPresent();
    for (var other : List.of(head.node(), filter.node(), table.node())) {
      other.setVisible(!alone);
      other.setManaged(!alone);
    }
  }

  private void showBelow() {
    arrange();
    var typed = model.editorProperty().get();
    if (typed.isPresent()) {
      edit(typed.get());
      return;
    }
    editor = Optional.empty();
    model.selectedProperty().get().ifPresent(details::show);
    var shown = model.selectedProperty().get().stream().map(_ -> details.node()).toList();
    if (!below.getChildren().equals(shown)) {
      below.getChildren().setAll(shown);
    }
  }

  private void edit(EditorViewModel typed) {
    if (editor.isEmpty()) {
      var pane = new EditorPane(typed, model.filter().kinds().offered(), texts);
      editor = Optional.of(pane);
      below.getChildren().setAll(pane.node());
      pane.first().requestFocus();
    }
  }

  private void find() {
    var words = turned.get() == Head.Page.NOTES ? notes.words() : filter.words();
    words.requestFocus();
    words.selectAll();
  }

  private void turn() {
    var narrow = scroll.getWidth() < NARROW;
    head.narrow(narrow);
    table.narrow(narrow);
    details.narrow(narrow);
    page.pseudoClassStateChanged(TIGHT, narrow);
    filter.narrow(narrow, scroll.getViewportBounds().getWidth() - 2 * GAP);
    arrange();
  }
}
