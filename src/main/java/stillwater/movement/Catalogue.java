package stillwater.movement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stillwater.focus.MovementId;

/// The movements the program knows, in the order they are offered.
public record Catalogue(List<Movement> movements) {

  /// @throws IllegalArgumentException if two movements have the same id; the message names it
  public Catalogue {
    movements = List.copyOf(movements);
    var ids = new HashSet<MovementId>();
    for (var movement : movements) {
      if (!ids.add(movement.id())) {
        throw new IllegalArgumentException("movement " + movement.id() + " stands in the catalogue twice");
      }
    }
  }

  /// None for an id that only an older or newer catalogue knows.
  public Optional<Movement> find(MovementId id) {
    return movements.stream().filter(movement -> movement.id().equals(id)).findFirst();
  }

  /// How often each area was moved, in the order of the areas; one that was not is left out, and so is an unknown id.
  ///
  /// @param done how often each movement was done
  public Map<Area, Integer> byArea(Map<MovementId, Integer> done) {
    var counts = new EnumMap<Area, Integer>(Area.class);
    for (var movement : movements) {
      var times = done.getOrDefault(movement.id(), 0);
      if (times > 0) {
        movement.areas().forEach(area -> counts.merge(area, times, Integer::sum));
      }
    }
    return counts;
  }
}
