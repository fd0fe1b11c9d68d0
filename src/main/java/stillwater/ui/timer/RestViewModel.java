package stillwater.ui.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import stillwater.focus.Command;
import stillwater.focus.Event;
import stillwater.focus.Kind;
import stillwater.focus.Settings;
import stillwater.focus.State;
import stillwater.focus.Task;
import stillwater.focus.Text;
import stillwater.focus.Thought;
import stillwater.ui.kit.Commands;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Live;

/// What a block will be, before it begins.
final class RestViewModel {
  private static final int MOST_HINTS = 3;

  private final Context context;
  private final Live live;
  private final Commands commands;
  private final StringProperty intention = new SimpleStringProperty("");
  private final ObjectProperty<Kind> kind;
  private final ObjectProperty<Length> length;
  private final ReadOnlyObjectWrapper<Settings> settings;

  /// What a block is planned for; open-ended where nothing is.
  record Length(Optional<Duration> planned) {
    static final Length OPEN = new Length(Optional.empty());
  }

  /// A line noted earlier that may be what comes next.
  ///
  /// @param parked whether it was parked; else it is the first step noted at the end of a day
  record Hint(Text text, boolean parked) {}

  RestViewModel(Context context, Live live, Commands commands) {
    this.context = context;
    this.live = live;
    this.commands = commands;
    this.settings = new ReadOnlyObjectWrapper<>(context.settings().get());
    this.kind = new SimpleObjectProperty<>(live.snapshot().state().usualKind(settings.get()));
    this.length = new SimpleObjectProperty<>(usualLength());
    live.snapshotProperty().addListener((_, before, now) -> follow(before.state(), now.state()));
    context.settings().listen(changed -> context.screen().execute(() -> show(changed)));
  }

  StringProperty intentionProperty() {
    return intention;
  }

  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  ObjectProperty<Length> lengthProperty() {
    return length;
  }

  ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  List<Kind> kinds() {
    return settings.get().work().kinds();
  }

  List<Length> lengths() {
    var usual = Stream.concat(settings.get().work().lengths().stream(), Stream.of(settings.get().work().length()))
        .distinct().sorted().map(planned -> new Length(Optional.of(planned)));
    return Stream.concat(usual, Stream.of(Length.OPEN)).toList();
  }

  /// What was worked on before and holds these words, newest first.
  List<String> completions(String typed) {
    var words = typed.strip().toLowerCase(context.texts().locale());
    return words.isEmpty() ? List.of() : live.snapshot().state().blocks().newestFirst()
        .map(block -> block.task().intention().value())
        .filter(before -> !before.isEmpty() && !before.equals(typed.strip()))
        .filter(before -> before.toLowerCase(context.texts().locale()).contains(words)).distinct().toList();
  }

  /// The first step noted since the last block, then the thoughts that wait.
  List<Hint> hints() {
    var state = live.snapshot().state();
    var begun = state.blocks().latest().map(block -> block.started().wall()).orElse(Instant.MIN);
    var step = state.kept().newestFirst().filter(kept -> kept.at().toInstant().isAfter(begun))
        .flatMap(kept -> kept.event() instanceof Event.DayClosed(Text first) && !first.isEmpty()
            ? Stream.of(new Hint(first, false)) : Stream.<Hint>empty())
        .limit(1);
    var parked = state.openThoughts().stream().map(Thought::text).map(text -> new Hint(text, true));
    return Stream.concat(step, parked).limit(MOST_HINTS).toList();
  }

  void take(Hint hint) {
    intention.set(hint.text().value());
  }

  /// Begins the block.
  void start() {
    var task = new Task(
        Text.fitted(intention.get()), kind.get(), length.get().planned(), List.of(), context.zone().get());
    commands.ask(new Command.Start(task), _ -> intention.set(""));
  }

  /// A kind that is no longer on the list is not offered.
  private void show(Settings changed) {
    var usual = length.get().equals(usualLength());
    settings.set(changed);
    if (!changed.work().kinds().contains(kind.get())) {
      kind.set(changed.work().kinds().getFirst());
    }
    if (usual || !lengths().contains(length.get())) {
      length.set(usualLength());
    }
  }

  /// What was begun elsewhere is the usual kind here too.
  private void follow(State before, State now) {
    var kindNow = now.usualKind(settings.get());
    if (!kindNow.equals(before.usualKind(settings.get()))) {
      kind.set(kindNow);
    }
  }

  void clear() {
    intention.set("");
  }

  private Length usualLength() {
    return new Length(Optional.of(settings.get().work().length()));
  }
}
