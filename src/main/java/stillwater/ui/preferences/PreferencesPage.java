package stillwater.ui.preferences;

import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import stillwater.text.Texts;

/// The groups under each other, with a field above that leaves out what is not looked for.
final class PreferencesPage extends VBox {
  private static final double NARROW = 640;
  private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrow");
  private static final double WIDEST_BAR = 16;
  private static final double GAP = 12;
  private static final double BETWEEN_GROUPS = 28;
  private static final double FIND_WIDTH = 240;

  private final PreferencesViewModel model;
  private final Texts texts;
  private final TextField find = TextFields.createClearableTextField();
  private final Label nothing = new Label();
  private final VBox groups = new VBox(BETWEEN_GROUPS);

  PreferencesPage(PreferencesViewModel model, Map<Entry, EntryRow> rows, Texts texts) {
    this.model = model;
    this.texts = texts;
    Stream.of(Entry.Group.values()).forEach(group -> groups.getChildren().add(new GroupPane(group, rows, texts)));
    groups.getChildren().add(nothing);
    groups.getStyleClass().add("preference-groups");
    nothing.getStyleClass().add("muted");
    nothing.textProperty().bind(
        model.findProperty().map(words -> texts.say("preferences.none-found", words)));
    var scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("preferences-page");
    getChildren().setAll(beside(head(), scroll), scroll);
    model.foundProperty().addListener(_ -> show());
    widthProperty().addListener(_ -> lie());
    show();
  }

  TextField find() {
    return find;
  }

  private HBox head() {
    var title = new Label(texts.say("preferences.title"));
    title.getStyleClass().add("heading");
    title.setMinWidth(USE_PREF_SIZE);
    var rest = new Region();
    HBox.setHgrow(rest, Priority.ALWAYS);
    find.textProperty().bindBidirectional(model.findProperty());
    find.setPromptText(texts.say("preferences.find"));
    find.setAccessibleText(texts.say("preferences.find"));
    find.setPrefWidth(FIND_WIDTH);
    find.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        find.clear();
        event.consume();
      }
    });
    var head = new HBox(GAP, title, rest, find);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("preference-head");
    return head;
  }

  /// The head ends where the cards end, whether or not a scroll bar stands beside them.
  private static HBox beside(HBox head, ScrollPane scroll) {
    var bar = new Region();
    bar.setMinWidth(USE_PREF_SIZE);
    scroll.viewportBoundsProperty().addListener((_, _, seen) ->
        bar.setPrefWidth(Math.clamp(scroll.getWidth() - seen.getWidth(), 0, WIDEST_BAR)));
    HBox.setHgrow(head, Priority.ALWAYS);
    return new HBox(head, bar);
  }

  private void show() {
    var found = model.foundProperty().get();
    groups().forEach(group -> group.show(found));
    nothing.setVisible(found.isEmpty());
    nothing.setManaged(found.isEmpty());
  }

  private void lie() {
    var orientation = getWidth() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    pseudoClassStateChanged(NARROWED, orientation == Orientation.VERTICAL);
    groups().forEach(group -> group.lie(orientation));
  }

  private Stream<GroupPane> groups() {
    return groups.getChildren().stream().filter(GroupPane.class::isInstance).map(GroupPane.class::cast);
  }
}
