package stillwater.ui.preferences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import stillwater.focus.Kind;
import stillwater.text.Texts;

/// The kinds of work in their order: one more, one less, or another order.
final class KindsViewModel {
  private final Knob<List<Kind>> kinds;
  private final Typed adding = new Typed();
  private final Texts texts;

  KindsViewModel(Changes changes, Texts texts) {
    this.kinds = new Knob<>(Aspect.KINDS, changes);
    this.texts = texts;
  }

  ReadOnlyObjectProperty<List<Kind>> kindsProperty() {
    return kinds.property();
  }

  Typed adding() {
    return adding;
  }

  /// Adds what was typed at the end, or says beside the field why not.
  void add() {
    var name = adding.said();
    if (kinds.get().stream().anyMatch(kind -> kind.name().equalsIgnoreCase(name))) {
      adding.refuse(texts.say("preferences.kind.there"));
      return;
    }
    named(name).ifPresentOrElse(kind -> {
      adding.show("");
      change(list -> list.add(kind));
    }, () -> adding.refuse(texts.say("preferences.kind.not-a-name")));
  }

  /// Why a kind cannot be removed; none where it can.
  Optional<String> removeRefusal() {
    return kinds.get().size() > 1 ? Optional.empty() : Optional.of(texts.say("preferences.kind.needed"));
  }

  void remove(Kind kind) {
    if (removeRefusal().isEmpty()) {
      change(list -> list.remove(kind));
    }
  }

  Optional<String> upRefusal(Kind kind) {
    return kinds.get().getFirst().equals(kind) ? Optional.of(texts.say("preferences.kind.first")) : Optional.empty();
  }

  Optional<String> downRefusal(Kind kind) {
    return kinds.get().getLast().equals(kind) ? Optional.of(texts.say("preferences.kind.last")) : Optional.empty();
  }

  void up(Kind kind) {
    if (upRefusal(kind).isEmpty()) {
      change(list -> Collections.swap(list, list.indexOf(kind), list.indexOf(kind) - 1));
    }
  }

  void down(Kind kind) {
    if (downRefusal(kind).isEmpty()) {
      change(list -> Collections.swap(list, list.indexOf(kind), list.indexOf(kind) + 1));
    }
  }

  private void change(Consumer<List<Kind>> change) {
    var changed = new ArrayList<>(kinds.get());
    change.accept(changed);
    kinds.set(List.copyOf(changed));
  }

  private static Optional<Kind> named(String name) {
    try {
      return Optional.of(new Kind(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
