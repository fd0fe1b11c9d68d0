package stillwater.ui.timer;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Notes;
import stillwater.ui.kit.Screen;
import stillwater.ui.timer.FaceViewModel.Shown;

/// The Focus screen: one face at a time, the day below.
public final class TimerView implements Screen {
  private static final double WIDE = 640;
  private static final Insets ROOMY = new Insets(28, 36, 28, 36);
  private static final Insets TIGHT = new Insets(16, 16, 12, 16);
  private static final double GAP = 12;
  private static final Insets BESIDE = new Insets(0, -12, 0, -12);
  private static final Insets BESIDE_BACK = new Insets(0, 12, 0, 12);
  private static final double LOW = 560;
  private static final double LITTLE_AIR = 0.015;

  private final Context context;
  private final Live live;
  private final LastWeek lastWeek;
  private final BlockViewModel block;
  private final PostureViewModel posture;
  private final DoneViewModel done;
  private final FaceViewModel faces;
  private final Map<Shown, Face> built = new EnumMap<>(Shown.class);
  private final RestViewModel rest;
  private final Header header;
  private final OpenGap openGap;
  private final ElsewhereCard elsewhere;
  private final Today today;
  private final QuietViewModel quiet;
  private final StackPane place = new StackPane();
  private final VBox pane = new VBox(GAP);

  public TimerView(Context context, Live live, Notes notes, LastWeek lastWeek) {
    this.context = context;
    this.lastWeek = lastWeek;
    this.live = live;
    var commands = new Commands(context, notes);
    this.block = new BlockViewModel(context, live, commands, notes);
    this.posture = new PostureViewModel(context, live, commands);
    this.done = new DoneViewModel(context, live, commands, new Background(context, notes));
    this.faces = new FaceViewModel(live, done);
    this.rest = new RestViewModel(context, live, commands);
    this.header = new Header(context);
    this.openGap = new OpenGap(block, live, context);
    this.elsewhere = new ElsewhereCard(new ElsewhereViewModel(context, live, commands, notes), live, context.texts());
    this.today = new Today(new TodayViewModel(context, live, notes));
    var scroll = new ScrollPane(place);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setMargin(scroll, BESIDE);
    place.setPadding(BESIDE_BACK);
    this.quiet = new QuietViewModel(context, live, commands, notes);
    pane.getChildren().setAll(header, scroll, quiet(), openGap, elsewhere, today);
    pane.setPadding(ROOMY);
    pane.widthProperty().addListener(_ -> pane.setPadding(pane.getWidth() < WIDE ? TIGHT : ROOMY));
    pane.heightProperty().addListener(_ -> above());
    faces.shownProperty().addListener(_ -> turn());
    live.snapshotProperty().addListener(_ -> {
      label();
      above();
    });
    live.nowProperty().addListener(_ -> label());
    turn();
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public Node first() {
    return face().first();
  }

  @Override
  public Keys keys() {
    return face().keys();
  }

  @Override
  public Act.Where where() {
    return switch (faces.shownProperty().get()) {
      case REST -> Act.Where.REST;
      case RUNNING, INTERRUPTED -> Act.Where.BLOCK;
      case HELD -> Act.Where.GAP;
      case DONE -> Act.Where.DONE;
    };
  }

  @Override
  public void shown() {
    today.shown();
  }

  @Override
  public void hidden() {
    block.keepCue();
    done.keepNote();
    today.hidden();
  }

  /// The small window, about the same block.
  public PillView pill() {
    return new PillView(block, live, context.texts());
  }

  /// The line about reminders, for wherever else one is.
  public Node quiet() {
    return new QuietLine(quiet, live, context.texts());
  }

  private Face face() {
    return built.computeIfAbsent(faces.shownProperty().get(), this::build);
  }

  private Face build(Shown shown) {
    var texts = context.texts();
    var face = switch (shown) {
      case REST -> new RestPane(rest, lastWeek, live, texts);
      case RUNNING -> new RunningPane(block, posture, live, texts);
      case INTERRUPTED -> new InterruptedPane(block, live, texts);
      case HELD -> new HeldPane(block, live, context);
      case DONE -> new DonePane(done, live, texts);
    };
    if (shown != Shown.HELD) {
      openGap.bind(face.keys());
    }
    return face;
  }

  /// Another face comes up, with the focus where its first word would be typed.
  private void turn() {
    var face = face();
    place.getChildren().setAll(face.node());
    StackPane.setAlignment(face.node(), Pos.TOP_CENTER);
    above();
    label();
    if (pane.getScene() != null) {
      face.first().requestFocus();
    }
  }

  /// Air above: much at rest, little while a block runs; and where the window is low, no day below a form.
  private void above() {
    var isFull = pane.getHeight() < LOW && switch (faces.shownProperty().get()) {
      case REST -> openGap.isVisible() || elsewhere.isVisible();
      case RUNNING -> openGap.isVisible() || block.returning().isPresent();
      case INTERRUPTED, HELD, DONE -> true;
    };
    today.setVisible(!isFull);
    today.setManaged(!isFull);
    var share = isFull ? LITTLE_AIR : switch (faces.shownProperty().get()) {
      case REST -> 0.12;
      case RUNNING -> LITTLE_AIR;
      case INTERRUPTED, HELD, DONE -> 0.05;
    };
    StackPane.setMargin(face().node(), new Insets(pane.getHeight() * share, 0, 0, 0));
  }

  private void label() {
    var running = block.block();
    switch (faces.shownProperty().get()) {
      case RUNNING -> running.ifPresent(now -> header.running(block, now));
      case INTERRUPTED, HELD -> running.ifPresent(header::held);
      case DONE -> done.block().ifPresent(header::done);
      case REST -> header.setVisible(false);
    }
    header.setManaged(header.isVisible());
  }
}
