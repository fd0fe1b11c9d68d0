package stillwater.ui.timer;

import java.time.Instant;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import stillwater.focus.Block;
import stillwater.focus.Interruption;
import stillwater.focus.Moment;
import stillwater.text.Shown;
import stillwater.text.Texts;
import stillwater.text.Times;
import stillwater.ui.kit.Context;

/// What is worked on, since when and until when.
final class Header extends BorderPane {
  private static final double GAP = 12;
  private static final Insets BELOW = new Insets(6, 0, 0, 0);

  private final Context context;
  private final Label kind = new Label();
  private final Label times = new Label();
  private final Label intention = new Label();

  Header(Context context) {
    this.context = context;
    kind.getStyleClass().add("muted");
    times.getStyleClass().add("muted");
    intention.getStyleClass().add("heading");
    intention.setWrapText(true);
    intention.setTextAlignment(TextAlignment.CENTER);
    intention.setMaxWidth(Double.MAX_VALUE);
    intention.setAlignment(Pos.CENTER);
    kind.setMaxWidth(Double.MAX_VALUE);
    kind.setMinWidth(0);
    times.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(GAP, kind, times);
    HBox.setHgrow(kind, Priority.ALWAYS);
    setTop(line);
    setCenter(intention);
    BorderPane.setMargin(intention, BELOW);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void running(BlockViewModel model, Block block) {
    var started = clock(block.started().wall());
    show(block, name(block), model.ends().map(ends -> context.texts().say("block.ends", started, clock(ends)))
        .orElseGet(() -> context.texts().say("block.started", started)));
  }

  void held(Block block) {
    var since = block.openInterruption().map(Interruption::began).map(Moment::wall).map(this::clock);
    show(block, context.texts().say("block.held-kind", name(block)),
        since.map(at -> context.texts().say("block.interrupted-at", at)).orElse(""));
  }

  void done(Block block) {
    var what = block.task().intention();
    show(block, what.isEmpty() ? name(block) : context.texts().say("done.what", name(block), what),
        context.texts().say("done.times", clock(block.started().wall()),
            block.ended().map(Moment::wall).map(this::clock).orElse("")));
    intention.setManaged(false);
    intention.setVisible(false);
  }

  private void show(Block block, String left, String right) {
    kind.setText(left);
    times.setText(right);
    intention.setText(Shown.of(block.task().intention().value()));
    intention.setVisible(!block.task().intention().isEmpty());
    intention.setManaged(intention.isVisible());
    setVisible(true);
  }

  private String clock(Instant at) {
    return Times.clock(at, context.zone().get(), context.texts());
  }

  private static String name(Block block) {
    return Texts.capital(block.task().kind().name());
  }
}
