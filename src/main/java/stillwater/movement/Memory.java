package stillwater.movement;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Area;
import stillwater.focus.Break;
import stillwater.focus.MovementId;

/// What breaks moved, offered and left out, counted in breaks: the break in hand is 0 breaks ago, the latest before it
/// 1, and whatever is [#LONG] breaks ago or more, or was never, is equally long ago.
final class Memory {
  static final int LONG = 20;
  private static final int RECENT = 3;
  private static final int SKIP_FADES = 12;

  private final Catalogue catalogue;
  private final Map<Area, Instant> lastMoved = new EnumMap<>(Area.class);
  private final Map<Area, Integer> areaMoved = new EnumMap<>(Area.class);
  private final Map<Area, Integer> areaOffered = new EnumMap<>(Area.class);
  private final Map<MovementId, Integer> offered = new HashMap<>();
  private final Map<MovementId, Integer> reluctance = new HashMap<>();

  private Memory(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// @param past the breaks before, in any order
  /// @param inHand the break that runs, where something is asked for in it
  static Memory of(Catalogue catalogue, List<Break> past, Optional<Break> inHand) {
    var memory = new Memory(catalogue);
    inHand.ifPresent(pause -> memory.learn(pause, 0));
    var ago = 1;
    for (var pause : past.stream().sorted(Comparator.comparing(Break::started).reversed()).toList()) {
      memory.learn(pause, ago++);
    }
    return memory;
  }

  /// How many breaks ago an area was moved; skipped movements move nothing.
  int sinceMoved(Area area) {
    return areaMoved.getOrDefault(area, LONG);
  }

  /// How many breaks ago a movement for an area was suggested, done or skipped.
  int sinceOffered(Area area) {
    return areaOffered.getOrDefault(area, LONG);
  }

  int sinceOffered(Movement movement) {
    return offered.getOrDefault(movement.id(), LONG);
  }

  boolean isRecent(Movement movement) {
    return sinceOffered(movement) <= RECENT;
  }

  /// How many breaks longer a movement waits because it was skipped: many at first, and one less with every break.
  int reluctance(Movement movement) {
    return reluctance.getOrDefault(movement.id(), 0);
  }

  /// When the break began in which an area was last moved; none where no known break moved it.
  Optional<Instant> lastMoved(Area area) {
    return Optional.ofNullable(lastMoved.get(area));
  }

  private void learn(Break pause, int ago) {
    var done = movements(pause, false);
    var skipped = movements(pause, true);
    var all = Stream.of(pause.suggested(), done, skipped).flatMap(ids -> ids.stream()).collect(Collectors.toSet());
    for (var area : areas(done)) {
      lastMoved.putIfAbsent(area, pause.started());
      areaMoved.putIfAbsent(area, Math.min(ago, LONG));
    }
    areas(all).forEach(area -> areaOffered.putIfAbsent(area, Math.min(ago, LONG)));
    all.forEach(id -> offered.putIfAbsent(id, Math.min(ago, LONG)));
    skipped.forEach(id -> reluctance.merge(id, Math.max(0, SKIP_FADES - ago), Integer::sum));
  }

  private Set<Area> areas(Set<MovementId> ids) {
    return ids.stream().flatMap(id -> catalogue.find(id).stream()).flatMap(movement -> movement.areas().stream())
        .collect(Collectors.toSet());
  }

  private static Set<MovementId> movements(Break pause, boolean skipped) {
    return pause.movements().stream().filter(movement -> movement.skipped() == skipped)
        .map(Break.Movement::movement).collect(Collectors.toSet());
  }
}
