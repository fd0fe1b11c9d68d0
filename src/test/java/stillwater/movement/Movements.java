package stillwater.movement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import stillwater.focus.MovementId;
import stillwater.movement.Movement.Step;

/// Movements for tests.
final class Movements {
  private Movements() {}

  static Movement exercise(String id, int seconds, Area... areas) {
    return movement(id, Category.MOBILITY, seconds, Set.of(), areas);
  }

  static Movement walk(String id, int seconds) {
    return movement(id, Category.WALK, seconds, Set.of(), Area.WHOLE_BODY, Area.LEGS);
  }

  static Movement needing(Equipment equipment, String id) {
    return movement(id, Category.MOBILITY, 30, Set.of(equipment), Area.NECK);
  }

  static Catalogue random(Random random) {
    return new Catalogue(IntStream.range(0, random.nextInt(12)).mapToObj(i -> random(random, "m" + i)).toList());
  }

  private static Movement random(Random random, String id) {
    var areas = new ArrayList<Area>();
    for (var area : Area.values()) {
      if (random.nextInt(5) == 0) {
        areas.add(area);
      }
    }
    var category = Category.values()[random.nextInt(Category.values().length)];
    var equipment = random.nextBoolean() ? Set.<Equipment>of()
        : Set.of(Equipment.values()[random.nextInt(Equipment.values().length)]);
    return movement(id, category, 20 + random.nextInt(300), equipment,
        areas.isEmpty() ? new Area[] {Area.EYES} : areas.toArray(Area[]::new));
  }

  private static Movement movement(
      String id, Category category, int seconds, Set<Equipment> equipment, Area... areas) {
    return new Movement(new MovementId(id), id, category, List.of(areas), Duration.ofSeconds(seconds), Posture.SEATED,
        equipment, Intensity.GENTLE, true, steps(seconds - 10, 10), "Stop if it hurts.");
  }

  static List<Step> steps(int... seconds) {
    return IntStream.of(seconds).mapToObj(length -> new Step(Duration.ofSeconds(length), "Move.")).toList();
  }
}
