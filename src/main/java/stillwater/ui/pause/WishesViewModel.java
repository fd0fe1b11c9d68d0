package stillwater.ui.pause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.focus.MovementId;
import stillwater.focus.Settings;
import stillwater.focus.Settings.Taste;
import stillwater.movement.Movement;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// What a person wishes of movements, as far as it is said in a break: each wish is kept at once and can be taken back.
final class WishesViewModel {
  private final Context context;
  private final Notes notes;
  private final Background background;
  private final ReadOnlyObjectWrapper<Settings> holding;
  private final Map<MovementId, Before> leftOutHere = new HashMap<>();
  private final ReadOnlyBooleanWrapper unread = new ReadOnlyBooleanWrapper();
  private boolean read;

  private record Before(Movement movement, boolean liked) {}

  WishesViewModel(Context context, Notes notes) {
    this.context = context;
    this.notes = notes;
    this.background = new Background(context, notes);
    this.holding = new ReadOnlyObjectWrapper<>(context.settings().get());
    hold(holding.get());
    context.settings().listen(latest -> context.screen().execute(() -> hold(latest)));
  }

  /// Whether the general notice waits to be read.
  ReadOnlyBooleanProperty unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  /// Puts the notice away, also where that cannot be kept: then it comes again at the next start.
  void read() {
    read = true;
    unread.set(false);
    background.read(() -> context.settings().change(settings -> settings.withCare(care -> care.withRead(true))),
        this::hold);
  }

  /// Whether the last seconds of a step may be heard.
  boolean ticks() {
    return holding.get().care().tick();
  }

  ReadOnlyObjectProperty<Settings> holdingProperty() {
    return holding.getReadOnlyProperty();
  }

  /// What is never to be suggested.
  Set<MovementId> leftOut() {
    return holding.get().taste().leftOut();
  }

  boolean likes(Movement movement) {
    return holding.get().taste().liked().contains(movement.id());
  }

  /// Has the movement suggested sooner, or like any other again.
  void like(Movement movement) {
    var liked = !likes(movement);
    change(liked(movement, liked), () -> notes.done(saidOfLiking(movement, liked), () ->
        change(liked(movement, !liked), () -> notes.tell(saidOfLiking(movement, !liked)))));
  }

  /// Has the movement never suggested again.
  ///
  /// @param then runs once that is kept
  /// @param undo takes it back
  void leaveOut(Movement movement, Runnable then, Runnable undo) {
    var before = new Before(movement, likes(movement));
    change(taste -> taste.withLeftOut(with(taste.leftOut(), movement, true)), () -> {
      leftOutHere.put(movement.id(), before);
      then.run();
      notes.done(context.texts().say("pause.left-out", movement.name()), undo);
    });
  }

  /// Has the movement be as it was before it was left out here; one that was not stays as it is.
  void letIn(MovementId movement) {
    Optional.ofNullable(leftOutHere.remove(movement)).ifPresent(this::letIn);
  }

  private void letIn(Before before) {
    var movement = before.movement();
    change(taste -> liked(movement, before.liked()).apply(taste.withLeftOut(with(taste.leftOut(), movement, false))),
        () -> notes.tell(context.texts().say("pause.let-in", movement.name())));
  }

  private String saidOfLiking(Movement movement, boolean liked) {
    return context.texts().say(liked ? "pause.liked" : "pause.not-liked", movement.name());
  }

  private void change(UnaryOperator<Taste> change, Runnable then) {
    background.read(() -> context.settings().change(settings -> settings.withTaste(change)), now -> {
      hold(now);
      then.run();
    });
  }

  private static UnaryOperator<Taste> liked(Movement movement, boolean liked) {
    return taste -> taste.withLiked(with(taste.liked(), movement, liked));
  }

  private static Set<MovementId> with(Set<MovementId> all, Movement movement, boolean in) {
    var changed = new HashSet<>(all);
    if (in) {
      changed.add(movement.id());
    } else {
      changed.remove(movement.id());
    }
    return changed;
  }

  private void hold(Settings latest) {
    unread.set(!read && !latest.care().read());
    holding.set(latest);
  }
}
