package stillwater.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import stillwater.focus.Break;
import stillwater.focus.Id;
import stillwater.focus.MovementId;

/// Past breaks for tests.
final class Breaks {
  static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");

  private Breaks() {}

  static Break suggesting(Instant started, String... suggested) {
    return at(started, List.of(suggested).stream().map(MovementId::new).toList(), List.of());
  }

  static Break doing(Instant started, String... done) {
    return at(started, List.of(), List.of(done).stream().map(id -> done(new MovementId(id), started)).toList());
  }

  static Break skipping(Instant started, String skipped) {
    return at(started, List.of(),
        List.of(new Break.Movement(new MovementId(skipped), started, Duration.ZERO, true)));
  }

  static Break at(Instant started, List<MovementId> suggested, List<Break.Movement> movements) {
    return new Break(new Id(new UUID(1, started.getEpochSecond())), Optional.empty(), started,
        Optional.of(started.plusSeconds(600)), Optional.of(Duration.ofMinutes(10)), suggested, movements);
  }

  /// The last weeks of somebody, in any order, with ids that no catalogue knows.
  static List<Break> random(Random random, Catalogue catalogue) {
    var breaks = new ArrayList<Break>();
    var started = NOW;
    for (int left = random.nextInt(20); left > 0; left--) {
      started = started.minusSeconds(700 + random.nextInt(60_000));
      breaks.add(random(random, catalogue, started));
    }
    Collections.shuffle(breaks, random);
    return breaks;
  }

  private static Break random(Random random, Catalogue catalogue, Instant started) {
    var suggested = IntStream.range(0, random.nextInt(5)).mapToObj(_ -> any(random, catalogue)).toList();
    return lived(random, started, suggested, any(random, catalogue));
  }

  /// A break in which each suggested movement was done, skipped or passed over, and perhaps another one done.
  static Break lived(Random random, Instant started, List<MovementId> suggested, MovementId another) {
    var movements = new ArrayList<Break.Movement>();
    for (var id : suggested) {
      switch (random.nextInt(3)) {
        case 0 -> movements.add(done(id, started));
        case 1 -> movements.add(new Break.Movement(id, started.plusSeconds(60), Duration.ZERO, true));
        default -> { }
      }
    }
    if (random.nextInt(3) == 0) {
      movements.add(done(another, started));
    }
    return at(started, suggested, movements);
  }

  private static Break.Movement done(MovementId id, Instant started) {
    return new Break.Movement(id, started.plusSeconds(90), Duration.ofSeconds(45), false);
  }

  private static MovementId any(Random random, Catalogue catalogue) {
    var all = catalogue.movements();
    return all.isEmpty() || random.nextInt(8) == 0 ? new MovementId("no longer known")
        : all.get(random.nextInt(all.size())).id();
  }
}
