package stillwater.movement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import stillwater.focus.Area;
import stillwater.focus.Equipment;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
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

  static Movement standing(String id, int seconds, Area... areas) {
    return movement(id, Category.MOBILITY, seconds, Posture.STANDING, Set.of(), Intensity.GENTLE, true, areas);
  }

  static Movement moderate(String id, int seconds, Area... areas) {
    return movement(id, Category.STRENGTH, seconds, Posture.SEATED, Set.of(), Intensity.MODERATE, true, areas);
  }

  static Movement conspicuous(String id, int seconds, Area... areas) {
    return movement(id, Category.MOBILITY, seconds, Posture.SEATED, Set.of(), Intensity.GENTLE, false, areas);
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
    return movement(id, category, 20 + random.nextInt(300), Posture.values()[random.nextInt(3)], equipment,
        random.nextInt(4) == 0 ? Intensity.MODERATE : Intensity.GENTLE, random.nextInt(4) > 0,
        areas.isEmpty() ? new Area[] {Area.EYES} : areas.toArray(Area[]::new));
  }

  private static Movement movement(
      String id, Category category, int seconds, Set<Equipment> equipment, Area... areas) {
    return movement(id, category, seconds, Posture.SEATED, equipment, Intensity.GENTLE, true, areas);
  }

  private static Movement movement(String id, Category category, int seconds, Posture posture,
      Set<Equipment> equipment, Intensity intensity, boolean discreet, Area... areas) {
    return new Movement(new MovementId(id), id, category, List.of(areas), Duration.ofSeconds(seconds), posture,
        equipment, intensity, discreet, steps(seconds - 10, 10), "Stop if it hurts.");
  }

  static List<Step> steps(int... seconds) {
    return IntStream.of(seconds).mapToObj(length -> new Step(Duration.ofSeconds(length), "Move.")).toList();
  }
}
