package stillwater.ui.preferences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import stillwater.focus.Desk;
import stillwater.focus.Settings;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// Writes changes of the settings one after another, says what holds after each, and takes them back.
final class Changes {
  private final Context context;
  private final Notes notes;
  private final Background background;
  private final List<Consumer<Settings>> shows = new ArrayList<>();
  private final Deque<Change> changes = new ArrayDeque<>();
  private Settings holding = Settings.DEFAULT;
  private CompletableFuture<?> line = CompletableFuture.completedFuture(null);
  private int waiting;
  private Optional<Desk.Listening> listening = Optional.empty();

  /// @param back takes it back, and runs what it is handed once that is durable
  private record Change(Entry entry, Consumer<Runnable> back) {}

  private record Written<T>(T before, Settings now) {}

  Changes(Context context, Notes notes) {
    this.context = context;
    this.notes = notes;
    this.background = new Background(context, notes);
  }

  /// What holds, as far as was read.
  Settings holding() {
    return holding;
  }

  /// @param show is told what holds, also where a change came to nothing
  void listen(Consumer<Settings> show) {
    shows.add(show);
  }

  void shown() {
    hidden();
    listening = Optional.of(context.settings().listen(latest -> context.screen().execute(() -> hold(latest))));
    queue(() -> context.settings().get(), this::hold);
  }

  void hidden() {
    listening.ifPresent(Desk.Listening::close);
    listening = Optional.empty();
  }

  <T> void set(Aspect<T> aspect, T value) {
    write(aspect, value, before -> done(aspect.entry(), then -> write(aspect, before, _ -> then.run())));
  }

  /// Says that something was changed, and offers to take it back.
  ///
  /// @param back takes it back, and runs what it is handed once that is durable
  void done(Entry entry, Consumer<Runnable> back) {
    var change = new Change(entry, back);
    changes.push(change);
    notes.done(context.texts().say("preferences.changed", entry.name(context.texts())), () -> takeBack(change));
  }

  /// Takes back what was changed last and still holds.
  void takeBack() {
    if (changes.isEmpty()) {
      notes.tell(context.texts().say("preferences.nothing-to-take-back"));
    } else {
      takeBack(changes.peek());
    }
  }

  private void takeBack(Change change) {
    if (changes.remove(change)) {
      change.back().accept(() ->
          notes.tell(context.texts().say("preferences.taken-back", change.entry().name(context.texts()))));
    }
  }

  private <T> void write(Aspect<T> aspect, T value, Consumer<T> then) {
    queue(() -> {
      var before = new AtomicReference<>(value);
      var now = context.settings().change(settings -> {
        before.set(aspect.of().apply(settings));
        return aspect.with().apply(settings, value);
      });
      return new Written<>(before.get(), now);
    }, written -> {
      hold(written.now());
      then.accept(written.before());
    });
  }

  private <T> void queue(Supplier<T> work, Consumer<T> then) {
    waiting++;
    var worked = line.handleAsync((_, _) -> work.get(), context.background());
    line = worked;
    background.await(worked, result -> {
      waiting--;
      then.accept(result);
    }, () -> {
      waiting--;
      hold(holding);
    });
  }

  /// While another change is on its way the screen shows what was asked for already.
  private void hold(Settings latest) {
    holding = latest;
    if (waiting == 0) {
      shows.forEach(show -> show.accept(latest));
    }
  }
}
