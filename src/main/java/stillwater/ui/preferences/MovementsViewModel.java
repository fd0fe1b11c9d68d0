package stillwater.ui.preferences;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.MovementId;
import stillwater.movement.Catalogue;
import stillwater.movement.Movement;
import stillwater.ui.kit.Background;
import stillwater.ui.kit.Context;
import stillwater.ui.kit.Notes;

/// What there is to move with, what is to be moved, and how a break is accompanied.
final class MovementsViewModel {
  private final Context context;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Catalogue>> catalogue = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Knob<Set<Equipment>> equipment;
  private final Knob<Boolean> openOffice;
  private final Knob<Set<Area>> spared;
  private final Knob<Set<MovementId>> liked;
  private final Knob<Set<MovementId>> leftOut;
  private final Knob<Boolean> tick;
  private final Knob<Boolean> posture;

  MovementsViewModel(Context context, Notes notes, Changes changes) {
    this.context = context;
    this.background = new Background(context, notes);
    equipment = new Knob<>(Aspect.EQUIPMENT, changes);
    openOffice = new Knob<>(Aspect.OPEN_OFFICE, changes);
    spared = new Knob<>(Aspect.SPARED, changes);
    liked = new Knob<>(Aspect.LIKED, changes);
    leftOut = new Knob<>(Aspect.LEFT_OUT, changes);
    tick = new Knob<>(Aspect.TICK, changes);
    posture = new Knob<>(Aspect.POSTURE, changes);
  }

  /// Finds out what movements are called.
  void load() {
    if (catalogue.get().isEmpty()) {
      background.read(context.catalogue(), read -> catalogue.set(Optional.of(read)));
    }
  }

  Knob<Set<Equipment>> equipment() {
    return equipment;
  }

  Knob<Boolean> openOffice() {
    return openOffice;
  }

  Knob<Set<Area>> spared() {
    return spared;
  }

  Knob<Set<MovementId>> liked() {
    return liked;
  }

  Knob<Set<MovementId>> leftOut() {
    return leftOut;
  }

  Knob<Boolean> tick() {
    return tick;
  }

  Knob<Boolean> posture() {
    return posture;
  }

  /// What movements are called changes with it.
  ReadOnlyObjectProperty<Optional<Catalogue>> catalogueProperty() {
    return catalogue.getReadOnlyProperty();
  }

  /// The movements that were chosen, by name.
  List<MovementId> listed(Knob<Set<MovementId>> chosen) {
    return chosen.get().stream().sorted(Comparator.comparing(this::name)).toList();
  }

  /// What a movement is called; one that is not in the catalogue any more, by what it is known by.
  String name(MovementId id) {
    return catalogue.get().flatMap(known -> known.find(id)).map(Movement::name).orElseGet(id::value);
  }

  /// Has a movement be like any other again.
  void end(Knob<Set<MovementId>> chosen, MovementId id) {
    var fewer = new HashSet<>(chosen.get());
    fewer.remove(id);
    chosen.set(Set.copyOf(fewer));
  }
}
