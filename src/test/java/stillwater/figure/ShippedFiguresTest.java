package stillwater.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.figure.Motion.Stage;
import stillwater.movement.Movement;
import stillwater.wire.CatalogueJson;
import stillwater.wire.FigureFiles;

/// Every movement that comes with the program, a fiftieth of a second at a time: each step until all its poses were
/// gone through, for then it begins again, and its end.
class ShippedFiguresTest {
  private static final int FRAME = 20;
  private static final int MILLIS = 1000;
  private static final Offset<Double> EXACT = within(1e-6);
  private static final double LITTLE = 0.5;
  private static final double TOE = 3.5;
  /// In centimetres a frame: four metres a second, as fast as a hand goes that is shaken out.
  private static final double QUICK = 8;

  static List<Movement> movements() {
    return CatalogueJson.shipped().movements();
  }

  @ParameterizedTest
  @MethodSource("movements")
  void everyBoneKeepsItsLength(Movement movement) {
    stages(movement).flatMap(List::stream).forEach(moment -> {
      for (var side : Side.values()) {
        var arm = moment.body().arm(side);
        var leg = moment.body().leg(side);
        assertThat(arm.shoulder().distance(arm.elbow())).isCloseTo(Arm.UPPER, EXACT);
        assertThat(arm.elbow().distance(arm.wrist())).isCloseTo(Arm.LOWER, EXACT);
        assertThat(leg.hip().distance(leg.knee())).isCloseTo(Leg.UPPER, EXACT);
        assertThat(leg.knee().distance(leg.ankle())).isCloseTo(Leg.LOWER, EXACT);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("movements")
  void noFootSinksIntoTheFloor(Movement movement) {
    stages(movement).flatMap(List::stream).forEach(moment -> {
      for (var side : Side.values()) {
        assertThat(moment.body().leg(side).ankle().y()).isGreaterThan(Place.ANKLE - LITTLE);
        assertThat(moment.body().leg(side).toe().y()).isGreaterThan(TOE - LITTLE);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("movements")
  void noJointJumps(Movement movement) {
    var moments = stages(movement).flatMap(List::stream).toList();
    for (int i = 1; i < moments.size(); i++) {
      var before = moments.get(i - 1);
      var after = moments.get(i);
      if (after.millis() - before.millis() <= FRAME) {
        assertThat(farthest(before.body(), after.body()))
            .as("from %d to %d ms", before.millis(), after.millis()).isLessThan(QUICK);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("movements")
  void aFootThatStandsThroughoutAStepStays(Movement movement) {
    stays(movement, (pose, side) -> pose.leg(side), (body, side) -> body.leg(side).ankle());
  }

  @ParameterizedTest
  @MethodSource("movements")
  void aHandThatHoldsOnThroughoutAStepStays(Movement movement) {
    stays(movement, (pose, side) -> pose.arm(side), (body, side) -> body.arm(side).wrist());
  }

  @ParameterizedTest
  @MethodSource("movements")
  void aHandReachesWhatItHoldsOnTo(Movement movement) {
    motion(movement).stages().stream().flatMap(stage -> stage.step().keys().stream()).map(Key::pose).forEach(pose -> {
      for (var side : Side.values()) {
        var spot = pose.arm(side).spot();
        if (isInTheRoom(spot)) {
          var place = new Vec(side.out(spot.offset().x()), spot.offset().y(), spot.offset().z());
          assertThat(Body.of(Mix.of(pose)).arm(side).wrist().distance(place)).as("%s %s", side, spot)
              .isLessThan(LITTLE);
        }
      }
    });
  }

  /// A moment of a movement.
  private record Moment(Step step, boolean entered, long millis, Body body) {}

  /// What one side of a pose or of a body has.
  private interface Sided<T, R> {
    R of(T whole, Side side);
  }

  private static void stays(Movement movement, Sided<Pose, Limb> limb, Sided<Body, Vec> end) {
    stages(movement).forEach(moments -> {
      var step = moments.getFirst().step();
      for (var side : Side.values()) {
        var spots = step.keys().stream().map(key -> limb.of(key.pose(), side)).distinct().toList();
        if (spots.size() == 1 && isInTheRoom(spots.getFirst().spot())) {
          var ends = moments.stream().filter(Moment::entered).map(moment -> end.of(moment.body(), side)).toList();
          assertThat(ends).as("%s %s", side, spots).isNotEmpty()
              .allMatch(place -> place.distance(ends.getFirst()) < LITTLE);
        }
      }
    });
  }

  private static boolean isInTheRoom(Spot spot) {
    return spot.place().base() == Place.Base.FLOOR;
  }

  /// How far the joint goes that goes farthest.
  private static double farthest(Body before, Body after) {
    var from = joints(before);
    var to = joints(after);
    return IntStream.range(0, to.size()).mapToDouble(i -> to.get(i).distance(from.get(i))).max().orElseThrow();
  }

  private static List<Vec> joints(Body body) {
    var torso = body.torso();
    var all = new ArrayList<>(List.of(torso.pelvis().origin(), torso.chest().origin(), torso.head().origin()));
    for (var side : Side.values()) {
      var arm = body.arm(side);
      var leg = body.leg(side);
      all.addAll(List.of(arm.shoulder(), arm.elbow(), arm.wrist(), arm.tip(), leg.knee(), leg.ankle(), leg.toe()));
    }
    return all;
  }

  private static Stream<List<Moment>> stages(Movement movement) {
    var motion = motion(movement);
    var all = new ArrayList<List<Moment>>();
    var begin = 0L;
    for (var stage : motion.stages()) {
      all.add(moments(motion, stage, begin));
      begin += stage.length().toMillis();
    }
    return all.stream();
  }

  private static List<Moment> moments(Motion motion, Stage stage, long begin) {
    var step = stage.step();
    var entry = (long) (MILLIS * step.keys().getFirst().in());
    var round = (long) (MILLIS * step.keys().stream().mapToDouble(Key::seconds).sum());
    var length = stage.length().toMillis();
    Function<Long, Moment> at = millis -> new Moment(step, millis > entry, begin + millis,
        motion.at(Duration.ofMillis(begin + millis)).body());
    return Stream.concat(Stream.iterate(0L, millis -> millis < Math.min(length, entry + round + FRAME),
        millis -> millis + FRAME), Stream.of(length - 1)).map(at).toList();
  }

  private static Motion motion(Movement movement) {
    return new FigureFiles().of(movement.id(), movement.steps().stream().map(Movement.Step::length).toList())
        .orElseThrow();
  }
}
