package stillwater.ui.timer;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import stillwater.text.Lengths;
import stillwater.text.Shown;
import stillwater.text.Texts;
import stillwater.ui.kit.Act;
import stillwater.ui.kit.Keys;
import stillwater.ui.kit.Live;
import stillwater.ui.kit.Ring;
import stillwater.ui.kit.Screen;

/// The small window that stays on top: ring, time and intention.
public final class PillView implements Screen {
  private static final double RING = 44;
  private static final double RING_WIDTH = 0.2;
  private static final double GAP = 12;
  private static final Duration STAYS = Duration.seconds(4);

  private final Live live;
  private final Texts texts;
  private final BlockViewModel block;
  private final Label time = new Label();
  private final Label intention = new Label();
  private final HBox pane;
  private final Keys keys;
  private final PauseTransition pass = new PauseTransition(STAYS);
  private boolean seen;
  private Optional<String> said = Optional.empty();

  PillView(BlockViewModel block, Live live, Texts texts) {
    this.block = block;
    this.live = live;
    this.texts = texts;
    var ring = new Ring(RING_WIDTH);
    ring.marksProperty().bind(block.marks());
    ring.setMinSize(RING, RING);
    ring.setMaxSize(RING, RING);
    time.getStyleClass().add("heading");
    intention.getStyleClass().addAll("small", "muted");
    intention.setMaxWidth(Double.MAX_VALUE);
    var words = new VBox(time, intention);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    this.pane = new HBox(GAP, ring, words);
    pane.getStyleClass().add("pill");
    pane.setAlignment(Pos.CENTER_LEFT);
    pane.setFocusTraversable(true);
    this.keys = new Keys(texts).on(Act.DISTRACTED, block::distracted).on(Act.INTERRUPTED, block::interrupted)
        .on(Act.RESUME, block::resume).on("Space", block::resume).on(Act.BACK, block::back);
    pass.setOnFinished(_ -> {
      said = Optional.empty();
      show();
    });
    block.offerProperty().addListener(_ -> show());
    live.snapshotProperty().addListener(_ -> show());
    live.nowProperty().addListener(_ -> show());
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  @Override
  public Node first() {
    return pane;
  }

  @Override
  public void shown() {
    seen = true;
    show();
  }

  @Override
  public void hidden() {
    seen = false;
  }

  /// Says something in passing, in the place of the intention.
  public void say(String sentence) {
    said = Optional.of(sentence);
    pass.playFromStart();
    show();
  }

  private void show() {
    if (!seen) {
      return;
    }
    var number = switch (live.phase()) {
      case IDLE -> "";
      case FOCUSING, OVERTIME, HELD -> block.clock().number();
      case INTERRUPTED -> block.away().number();
      case BREAK -> live.snapshot().remaining(live.now()).map(Lengths::counted).orElse("");
    };
    time.setText(number);
    time.setManaged(!number.isEmpty());
    intention.setText(said.orElseGet(this::about));
    pane.setAccessibleText(number + " " + intention.getText());
  }

  private String about() {
    if (block.offerProperty().get().isPresent()) {
      return texts.say("pill.noted");
    }
    return switch (live.phase()) {
      case IDLE -> texts.say("status.idle");
      case BREAK -> texts.say("status.break");
      case INTERRUPTED -> texts.say("block.away");
      case FOCUSING, OVERTIME, HELD -> block.block().map(running -> Shown.of(running.task().intention().value()))
          .filter(text -> !text.isEmpty()).orElseGet(() -> block.clock().caption());
    };
  }
}
