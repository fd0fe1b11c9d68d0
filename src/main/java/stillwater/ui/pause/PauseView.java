package stillwater.ui.pause;

import java.util.Optional;
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
import stillwater.ui.kit.Screen;

/// The Break screen: what to move, step by step, what is left of the break, and what waits.
public final class PauseView implements Screen {
  private static final double WIDE = 640;
  private static final double GAP = 16;
  private static final double FIGURE_WIDTH = 306;
  private static final double FIGURE_HEIGHT = 355;
  private static final double BESIDE_FIGURE = 32;
  private static final double SMALL_WIDTH = 176;
  private static final double SMALL_HEIGHT = 190;

  private final PauseViewModel model;
  private final Keys keys;
  private final Origin origin;
  private final MovementPane movement;
  private final NoticePane notice;
  private final VBox through;
  private final ParkedCard parked;
  private final FigureCard figure;
  private final StackPane place = new StackPane();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private Optional<Arrangement> standing = Optional.empty();

  /// @param quiet what there is to say about reminders
  public PauseView(Context context, Live live, Notes notes, Node quiet) {
    var texts = context.texts();
    this.model = new PauseViewModel(context, live, notes);
    this.figure = new FigureCard(model, context.clock());
    this.origin = new Origin(texts);
    var wishes = new WishesRow(model, texts, origin);
    this.movement = new MovementPane(model, texts, wishes);
    this.notice = new NoticePane(texts, model::readNotice);
    this.through = through(texts);
    this.parked = new ParkedCard(model.parked(), texts, this::end);
    var routine = model.routine();
    this.keys = new Keys(texts).on(Act.NEXT_MOVEMENT, routine::next).on(Act.SOMETHING_ELSE, routine::somethingElse)
        .on(Act.PAUSE, routine::turn).on(Act.END_BREAK, this::end).on(Act.EXTEND_BREAK, model::extend)
        .on(Act.LIKE, routine::like).on(Act.LEAVE_OUT, routine::leaveOut).on(Act.WHERE_FROM, wishes::tell)
        .on("Enter", model::readNotice);
    VBox.setVgrow(place, Priority.ALWAYS);
    page.getChildren().setAll(header(texts), place, cue(), quiet, parked);
    page.getStyleClass().add("pause-page");
    page.widthProperty().addListener(_ -> show());
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("pause-scroll");
    place.setMinHeight(Region.USE_PREF_SIZE);
    routine.movingProperty().addListener(_ -> show());
    routine.throughProperty().addListener(_ -> show());
    routine.noticeProperty().addListener(_ -> show());
    show();
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
    return model.routine().noticeProperty().get() ? notice.read()
        : model.routine().movingProperty().get().isPresent() ? movement.hold() : scroll;
  }

  @Override
  public Act.Where where() {
    return Act.Where.BREAK;
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

  /// It stands where the way back to work is.
  private Label cue() {
    var cue = new Label();
    cue.textProperty().bind(model.cueProperty());
    cue.visibleProperty().bind(model.cueProperty().isNotEmpty());
    cue.managedProperty().bind(cue.visibleProperty());
    cue.getStyleClass().add("large");
    cue.setWrapText(true);
    cue.setMinHeight(Region.USE_PREF_SIZE);
    return cue;
  }

  private VBox through(Texts texts) {
    var all = new Label();
    all.textProperty().bind(model.throughProperty());
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

  /// What is to be said beside the drawing, if anything.
  private Optional<Region> said() {
    return model.routine().noticeProperty().get() ? Optional.of(notice)
        : model.routine().movingProperty().get().isPresent() ? Optional.of(movement)
        : model.routine().throughProperty().get() ? Optional.of(through) : Optional.empty();
  }

  /// Where what had the focus goes, the focus goes on to what is there.
  private void show() {
    var next = new Arrangement(said(), page.getWidth() < WIDE);
    if (standing.equals(Optional.of(next))) {
      return;
    }
    standing = Optional.of(next);
    var owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
    parked.turn(next.narrow());
    page.getStyleClass().remove("narrow");
    if (next.narrow()) {
      page.getStyleClass().add("narrow");
      place.getChildren().setAll(narrow(next.said()));
    } else {
      movement.widen();
      place.getChildren().setAll(wide(next.said()));
    }
    if (owner != null && (owner == scroll || owner.getScene() == null)) {
      first().requestFocus();
    }
  }

  /// Alone the drawing takes the whole width.
  private HBox wide(Optional<Region> said) {
    size(said.isPresent() ? FIGURE_WIDTH : Double.MAX_VALUE, FIGURE_HEIGHT);
    var row = new HBox(BESIDE_FIGURE, figure);
    row.getChildren().addAll(said.stream().toList());
    HBox.setHgrow(said.orElse(figure), Priority.ALWAYS);
    return row;
  }

  /// Who is to read the notice first needs no figure yet.
  private Region narrow(Optional<Region> said) {
    if (said.equals(Optional.of(movement))) {
      size(SMALL_WIDTH, SMALL_HEIGHT);
      movement.narrow(figure);
      return movement;
    }
    if (said.equals(Optional.of(notice))) {
      return notice;
    }
    size(Double.MAX_VALUE, said.isPresent() ? SMALL_HEIGHT : FIGURE_HEIGHT);
    var column = new VBox(GAP, figure);
    column.getChildren().addAll(said.stream().toList());
    return column;
  }

  private void size(double width, double height) {
    var own = Math.min(width, FIGURE_WIDTH);
    figure.setMinWidth(width == own ? own : 0);
    figure.setPrefWidth(own);
    figure.setMaxWidth(width);
    figure.setMinHeight(height);
    figure.setPrefHeight(height);
    figure.setMaxHeight(height);
  }

  /// What stands where.
  ///
  /// @param narrow whether there is no room for one thing beside another
  private record Arrangement(Optional<Region> said, boolean narrow) {}
}
