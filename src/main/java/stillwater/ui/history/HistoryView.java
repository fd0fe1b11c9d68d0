package stillwater.ui.history;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Buttons;
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
  private static final double SPINNER = 20;

  private final Texts texts;
  private final HistoryViewModel model;
  private final BlockTable table;
  private final FilterBar filter;
  private final EmptyPane empty;
  private final DetailsPane details;
  private final StackPane below = new StackPane();
  private final Label count = new Label();
  private final VBox head = new VBox(GAP);
  private final VBox page = new VBox(GAP);
  private final ScrollPane scroll = new ScrollPane(page);
  private final Keys keys;
  private Optional<EditorPane> editor = Optional.empty();

  public HistoryView(Context context, Live live, Notes notes) {
    texts = context.texts();
    model = new HistoryViewModel(context, live, notes, CompletableFuture.delayedExecutor(
        UNNOTICED.toMillis(), TimeUnit.MILLISECONDS, context.screen()));
    var words = new RowWords(context);
    empty = new EmptyPane(model, texts);
    table = new BlockTable(model, words, texts, empty.node());
    filter = new FilterBar(model, texts);
    details = new DetailsPane(model, words, texts);
    keys = new Keys(texts).on(Act.FIND, this::find).on(Act.ADD_BLOCK, model::add).on(Act.AMEND_BLOCK, model::amend)
        .on(Act.REMOVE_BLOCK, model::remove);
    lay();
    follow();
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
    return editor.<Node>map(EditorPane::first).orElse(table.node());
  }

  @Override
  public Act.Where where() {
    return Act.Where.HISTORY;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void lay() {
    layHead();
    page.getStyleClass().add("history");
    page.getChildren().setAll(head, filter.node(), table.node(), below);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    below.setMinHeight(Region.USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.widthProperty().addListener(_ -> turn());
  }

  private void layHead() {
    var title = new Label(texts.say("history.title"));
    title.getStyleClass().add("heading");
    count.getStyleClass().add("muted");
    var name = new HBox(GAP, title, count);
    name.setAlignment(Pos.CENTER_LEFT);
    var add = Buttons.of(Act.ADD_BLOCK, texts, model::add);
    add.disableProperty().bind(model.editorProperty().map(Optional::isPresent));
    add.setMinWidth(Region.USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(GAP, name, add);
    line.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().setAll(line, progress());
  }

  private HBox progress() {
    var spinner = new ProgressIndicator();
    spinner.setPrefSize(SPINNER, SPINNER);
    var reading = new Label(texts.say("history.reading"), spinner);
    var progress = new HBox(GAP, reading, Buttons.plain(texts.say("history.stop"), model.reader()::stop));
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.visibleProperty().bind(model.reader().slowProperty());
    progress.managedProperty().bind(progress.visibleProperty());
    return progress;
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
    count.setText(texts.say("history.count", model.rows().size()));
  }

  /// Where there is little room, what is typed has it alone.
  private void arrange() {
    var alone = scroll.getWidth() < NARROW && model.editorProperty().get().isPresent();
    for (var other : List.of(head, filter.node(), table.node())) {
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
      var pane = new EditorPane(typed, model.filter().offered(), texts);
      editor = Optional.of(pane);
      below.getChildren().setAll(pane.node());
      pane.first().requestFocus();
    }
  }

  private void find() {
    filter.words().requestFocus();
    filter.words().selectAll();
  }

  private void turn() {
    var narrow = scroll.getWidth() < NARROW;
    table.narrow(narrow);
    details.narrow(narrow);
    page.pseudoClassStateChanged(TIGHT, narrow);
    filter.narrow(narrow, scroll.getWidth() - 2 * GAP);
    arrange();
  }
}
