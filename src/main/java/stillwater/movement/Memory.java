package stillwater.movement;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwater.focus.Break;
import stillwater.focus.MovementId;

/// What past breaks moved and offered. Each is remembered by the start of its break, so what one break moved was moved
/// at the same time.
///
/// @param moved when each area was last moved; skipped movements move nothing
/// @param offered when each movement was last suggested, done or skipped
/// @param recent the movements of the latest three breaks
record Memory(EnumMap<Area, Instant> moved, Map<MovementId, Instant> offered, Set<MovementId> recent) {
  /// Longer ago than anything.
  static final Instant NEVER = Instant.MIN;
  private static final int RECENT_BREAKS = 3;

  static Memory of(Catalogue catalogue, List<Break> past) {
    var inOrder = past.stream().sorted(Comparator.comparing(Break::started)).toList();
    var moved = new EnumMap<Area, Instant>(Area.class);
    var offered = new HashMap<MovementId, Instant>();
    for (var pause : inOrder) {
      areas(catalogue, pause).forEach(area -> moved.put(area, pause.started()));
      movements(pause).forEach(id -> offered.put(id, pause.started()));
    }
    var recent = inOrder.reversed().stream().limit(RECENT_BREAKS).flatMap(Memory::movements)
        .collect(Collectors.toUnmodifiableSet());
    return new Memory(moved, offered, recent);
  }

  /// The same, had the movement just been done.
  Memory and(Movement movement, Instant at) {
    var more = new EnumMap<>(moved);
    movement.areas().forEach(area -> more.put(area, at));
    return new Memory(more, offered, recent);
  }

  boolean isRecent(Movement movement) {
    return recent.contains(movement.id());
  }

  Instant lastMoved(Area area) {
    return moved.getOrDefault(area, NEVER);
  }

  Instant lastOffered(Movement movement) {
    return offered.getOrDefault(movement.id(), NEVER);
  }

  private static Stream<MovementId> movements(Break pause) {
    return Stream.concat(pause.suggested().stream(), pause.movements().stream().map(Break.Movement::movement));
  }

  private static Stream<Area> areas(Catalogue catalogue, Break pause) {
    return pause.movements().stream().filter(movement -> !movement.skipped())
        .flatMap(movement -> catalogue.find(movement.movement()).stream())
        .flatMap(movement -> movement.areas().stream());
  }
}
