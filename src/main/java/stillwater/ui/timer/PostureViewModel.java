package stillwater.ui.timer;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import stillwater.focus.Block;
import stillwater.focus.Command;
import stillwater.focus.Posture;
import stillwater.focus.Settings;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;

/// How one sits or stands in the block that runs, where one wants to note it.
final class PostureViewModel {
  private final Live live;
  private final Commands commands;
  private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Posture>> posture = new SimpleObjectProperty<>(Optional.empty());

  PostureViewModel(Context context, Live live, Commands commands) {
    this.live = live;
    this.commands = commands;
    posture.addListener((_, _, now) -> now.filter(_ -> !now.equals(noted())).ifPresent(this::note));
    live.snapshotProperty().addListener(_ -> follow());
    follow();
    wish(context.settings().get());
    context.settings().listen(changed -> context.screen().execute(() -> wish(changed)));
  }

  /// Whether the settings ask for it.
  ReadOnlyBooleanProperty offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /// What was noted last; what is chosen is kept at once.
  ObjectProperty<Optional<Posture>> postureProperty() {
    return posture;
  }

  /// Notes the next of the three.
  void turn() {
    if (offered.get()) {
      var all = Posture.values();
      posture.set(Optional.of(all[posture.get().map(now -> (now.ordinal() + 1) % all.length).orElse(0)]));
    }
  }

  private void note(Posture now) {
    commands.ask(new Command.NotePosture(now), _ -> { }, this::follow);
  }

  private Optional<Posture> noted() {
    var state = live.snapshot().state();
    return state.running().map(Block::id).flatMap(state::posture);
  }

  private void follow() {
    posture.set(noted());
  }

  private void wish(Settings settings) {
    offered.set(settings.care().posture());
  }
}
