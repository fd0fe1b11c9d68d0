package stillwater.movement;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Area;
import stillwater.focus.Break;
import stillwater.focus.MovementId;

/// The movements the program knows, in the order they are offered.
///
/// @param own which of them are a person's own: no file of the program's knows more about these
public record Catalogue(List<Movement> movements, Set<MovementId> own) {

  /// @throws IllegalArgumentException if two movements have the same id; the message names it
  public Catalogue {
    movements = List.copyOf(movements);
    own = Set.copyOf(own);
    var ids = new HashSet<MovementId>();
    for (var movement : movements) {
      if (!ids.add(movement.id())) {
        throw new IllegalArgumentException("movement " + movement.id() + " stands in the catalogue twice");
      }
    }
  }

  /// Movements of which none is a person's own.
  ///
  /// @throws IllegalArgumentException if two movements have the same id; the message names it
  public Catalogue(List<Movement> movements) {
    this(movements, Set.of());
  }

  /// The same with a person's own after them.
  ///
  /// @throws IllegalArgumentException if two movements have the same id; the message names it
  public Catalogue and(List<Movement> personal) {
    return new Catalogue(Stream.concat(movements.stream(), personal.stream()).toList(),
        personal.stream().map(Movement::id).collect(Collectors.toSet()));
  }

  /// How many of them come with the program.
  public int shipped() {
    return movements.size() - own.size();
  }

  public boolean isOwn(Movement movement) {
    return own.contains(movement.id());
  }

  /// None for an id that only an older or newer catalogue knows.
  public Optional<Movement> find(MovementId id) {
    return movements.stream().filter(movement -> movement.id().equals(id)).findFirst();
  }

  /// What comes next in a break; what was suggested for it and is no longer known is passed over.
  public Optional<Movement> next(Break pause) {
    return pause.ahead().stream().flatMap(id -> find(id).stream()).findFirst();
  }

  /// How often each area was moved, in the order of the areas; one that was not is left out, and so is an unknown id.
  ///
  /// @param done how often each movement was done
  public Map<Area, Integer> byArea(Map<MovementId, Integer> done) {
    return byArea(done, times -> times > 0, Integer::sum);
  }

  /// How long each area was moved, in the order of the areas; one that was not is left out, and so is an unknown id.
  ///
  /// @param done how long each movement was done
  public Map<Area, Duration> lengthByArea(Map<MovementId, Duration> done) {
    return byArea(done, Duration::isPositive, Duration::plus);
  }

  private <T> Map<Area, T> byArea(Map<MovementId, T> done, Predicate<T> isAny, BinaryOperator<T> sum) {
    var sums = new EnumMap<Area, T>(Area.class);
    movements.forEach(movement -> Optional.ofNullable(done.get(movement.id())).filter(isAny)
        .ifPresent(part -> movement.areas().forEach(area -> sums.merge(area, part, sum))));
    return sums;
  }
}
