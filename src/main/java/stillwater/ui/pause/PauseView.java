package stillwater.ui.pause;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Pair;
import stillwater.ui.kit.Screen;

/// The Break screen: what to move, step by step, what is left of the break, and what waits.
public final class PauseView implements Screen {
  private static final double WIDE = 640;
  private static final double GAP = 16;
  private static final double SHORE_WIDTH = 284;
  private static final double SHORE_HEIGHT = 340;
  private static final double LOW_SHORE = 96;

  private final PauseViewModel model;
  private final Keys keys;
  private final Origin origin;
  private final MovementPane movement;
  private final VBox through;
  private final ParkedCard parked;
  private final Shore shore = new Shore();
  private final StackPane beside = new StackPane();
  private final Pair pair = new Pair(shore, beside);
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);

  public PauseView(Context context, Live live, Notes notes) {
    var texts = context.texts();
    this.model = new PauseViewModel(context, live, notes);
    this.origin = new Origin(texts);
    this.movement = new MovementPane(model, texts, origin);
    this.through = through(texts);
    this.parked = new ParkedCard(model, texts, this::end);
    this.keys = new Keys(texts).on(Act.NEXT_MOVEMENT, model::next).on(Act.SOMETHING_ELSE, model::somethingElse)
        .on(Act.PAUSE, model::turn).on(Act.END_BREAK, this::end).on(Act.EXTEND, model::extend);
    var rest = new Region();
    VBox.setVgrow(rest, Priority.ALWAYS);
    page.getChildren().setAll(header(texts), pair, rest, parked);
    page.getStyleClass().add("pause-page");
    page.widthProperty().addListener(_ -> turn());
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("pause-scroll");
    beside.setAlignment(Pos.TOP_LEFT);
    beside.setMinHeight(Region.USE_PREF_SIZE);
    model.movingProperty().addListener(_ -> show());
    model.throughProperty().addListener(_ -> show());
    show();
    turn();
  }

  @Override
  public Parent node() {
    return scroll;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  /// Where no movement is on, nothing that a key could press by mistake.
  @Override
  public Node first() {
    return model.movingProperty().get().isPresent() ? movement.hold() : scroll;
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    origin.close();
    model.hidden();
  }

  private BorderPane header(Texts texts) {
    var title = new Label(texts.say("pause.title"));
    var time = new Label();
    time.textProperty().bind(model.timeProperty());
    title.getStyleClass().add("muted");
    time.getStyleClass().add("muted");
    var header = new BorderPane();
    header.setLeft(title);
    header.setRight(time);
    header.setMinHeight(Region.USE_PREF_SIZE);
    return header;
  }

  private VBox through(Texts texts) {
    var all = new Label(texts.say("pause.through"));
    all.getStyleClass().add("heading");
    all.setWrapText(true);
    all.setMinHeight(Region.USE_PREF_SIZE);
    var other = new ElseButton(model, texts);
    other.setMaxWidth(Region.USE_PREF_SIZE);
    return new VBox(GAP, all, other);
  }

  /// What is open closes first.
  private void end() {
    if (!origin.close()) {
      model.end();
    }
  }

  /// Where what had the focus goes, the focus goes on to what is there.
  private void show() {
    var owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
    var next = model.movingProperty().get().isPresent() ? movement : model.throughProperty().get() ? through : null;
    beside.setVisible(next != null);
    beside.setManaged(next != null);
    if (next == null) {
      beside.getChildren().clear();
    } else if (!beside.getChildren().contains(next)) {
      beside.getChildren().setAll(next);
    }
    shape();
    if (owner != null && (owner == scroll || owner.getScene() == null)) {
      first().requestFocus();
    }
  }

  private void turn() {
    page.getStyleClass().remove("narrow");
    if (isNarrow()) {
      page.getStyleClass().add("narrow");
    }
    parked.turn(isNarrow());
    shape();
  }

  /// Alone the drawing takes the whole width; above a movement it is low.
  private void shape() {
    var alone = !beside.isManaged();
    shore.setPrefHeight(isNarrow() && !alone ? LOW_SHORE : SHORE_HEIGHT);
    shore.setMinHeight(Region.USE_PREF_SIZE);
    shore.setMaxHeight(Region.USE_PREF_SIZE);
    shore.setPrefWidth(SHORE_WIDTH);
    shore.setMinWidth(alone || isNarrow() ? 0 : SHORE_WIDTH);
    shore.setMaxWidth(alone || isNarrow() ? Double.MAX_VALUE : SHORE_WIDTH);
    HBox.setHgrow(shore, alone ? Priority.ALWAYS : Priority.NEVER);
    HBox.setHgrow(beside, Priority.ALWAYS);
  }

  private boolean isNarrow() {
    return page.getWidth() < WIDE;
  }
}
