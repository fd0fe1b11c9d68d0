package stillwater.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import stillwater.focus.Decision;
import stillwater.focus.Recall;
import stillwater.focus.Recorded;
import stillwater.text.Deeds;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// Says what was undone or redone, in the place of what was said of it when it was done.
final class Retelling {
  private final Context context;
  private final Notes notes;
  private final Background background;

  Retelling(Context context, Notes notes) {
    this.context = context;
    this.notes = notes;
    this.background = new Background(context, notes);
  }

  void undone(Decision.Done done) {
    background.read(() -> Recall.named(done.events().stream(), context.desk().now().state(), context.history()),
        deeds -> notes.tell(lines(deeds, deed -> context.texts().say("undo.undone", deed))));
  }

  void redone(Decision.Done done) {
    background.read(() -> Recall.again(done.events().stream(), context.desk().now().state(), context.history()),
        deeds -> notes.done(lines(deeds, deed -> context.texts().say("redo.redone", deed))));
  }

  private String lines(List<Recorded> deeds, UnaryOperator<String> sentence) {
    return Deeds.names(deeds, context.clock().instant(), context.zone().get(), context.texts()).stream()
        .map(sentence).collect(Collectors.joining("\n"));
  }
}
