package stillwater.figure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import stillwater.figure.Motion.Stage;

/// Poses and motions nobody would write, from a seed.
final class RandomPoses {
  private static final List<Place> HANDS = List.of(Place.SIDE, Place.BENT, Place.AHEAD, Place.OVERHEAD, Place.HIP,
      Place.BEHIND_HEAD, Place.KNEE, Place.OPPOSITE_THIGH, Place.WALL, Place.DESK);
  private final Random random;

  RandomPoses(long seed) {
    random = new Random(seed);
  }

  Pose pose() {
    return new Pose(dials(Dial.Group.BODY, Dial.Group.SPINE, Dial.Group.HEAD, Dial.Group.EYES, Dial.Group.CUES)
        .with(Dial.HEIGHT, 55 + random.nextInt(40)), arm(), random.nextInt(3) == 0 ? follower() : arm(), leg(), leg());
  }

  private Pose eitherWay() {
    return random.nextBoolean() ? pose() : pose().mirrored();
  }

  Motion motion() {
    return new Motion(View.SIDE, Framing.STANDING, IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(_ -> new Stage(step(), Duration.ofMillis(1500 + random.nextInt(9000)))).toList());
  }

  private Step step() {
    var keys = new ArrayList<Key>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      keys.add(new Key(eitherWay(), 0.5 + random.nextDouble() * 3, random.nextBoolean() ? 0 : random.nextDouble() * 2));
    }
    return new Step(keys, random.nextBoolean(), 0, Set.of(), List.of());
  }

  private Limb arm() {
    return new Limb(new Spot(HANDS.get(random.nextInt(HANDS.size())), by()), dials(Dial.Group.ARM));
  }

  private Limb follower() {
    return new Limb(new Spot(Place.OPPOSITE_WRIST, by()), dials(Dial.Group.ARM));
  }

  private Limb leg() {
    return new Limb(new Spot(Place.FLOOR, new Vec(random.nextInt(20), random.nextInt(20), random.nextInt(50) - 25)),
        dials(Dial.Group.LEG));
  }

  private Vec by() {
    return new Vec(random.nextInt(11) - 5, random.nextInt(11) - 5, random.nextInt(11) - 5);
  }

  private Dials dials(Dial.Group... groups) {
    var values = new EnumMap<Dial, Double>(Dial.class);
    for (var dial : Dial.values()) {
      if (List.of(groups).contains(dial.group())) {
        values.put(dial, random.nextDouble() * 40 - 20);
      }
    }
    return new Dials(values);
  }
}
