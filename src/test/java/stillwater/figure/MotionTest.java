package stillwater.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.figure.Motion.Stage;

class MotionTest {
  private static final Offset<Double> EXACT = within(1e-6);
  private static final double LITTLE = 1;
  private static final Duration FRAME = Duration.ofMillis(10);

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyBoneKeepsItsLength(long seed) {
    moments(new RandomPoses(seed).motion(), Duration.ofMillis(130)).forEach(body -> {
      for (var side : Side.values()) {
        assertThat(body.arm(side).shoulder().distance(body.arm(side).elbow())).isCloseTo(Arm.UPPER, EXACT);
        assertThat(body.arm(side).elbow().distance(body.arm(side).wrist())).isCloseTo(Arm.LOWER, EXACT);
        assertThat(body.leg(side).hip().distance(body.leg(side).knee())).isCloseTo(Leg.UPPER, EXACT);
        assertThat(body.leg(side).knee().distance(body.leg(side).ankle())).isCloseTo(Leg.LOWER, EXACT);
      }
      var spine = body.torso().spine();
      IntStream.range(1, spine.size()).forEach(i ->
          assertThat(spine.get(i).distance(spine.get(i - 1))).isCloseTo(spine.get(0).distance(spine.get(1)), EXACT));
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingJumpsAtTheBorderOfTwoSteps(long seed) {
    var motion = new RandomPoses(seed).motion();
    var border = Duration.ZERO;
    for (var stage : motion.stages()) {
      border = border.plus(stage.length());
      var before = motion.at(border.minusMillis(1)).body();
      var after = motion.at(border).body();
      for (var side : Side.values()) {
        assertThat(before.arm(side).wrist().distance(after.arm(side).wrist())).isLessThan(LITTLE);
        assertThat(before.leg(side).ankle().distance(after.leg(side).ankle())).isLessThan(LITTLE);
      }
      assertThat(before.torso().head().origin().distance(after.torso().head().origin())).isLessThan(LITTLE);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mirroredTwiceIsTheSame(long seed) {
    var pose = new RandomPoses(seed).pose();
    assertThat(pose.mirrored().mirrored()).isEqualTo(pose);
    assertThat(pose.mirrored()).isNotEqualTo(pose);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMirroredFigureIsSeenAsInAMirror(long seed) {
    var pose = new RandomPoses(seed).pose();
    var body = Body.of(Mix.of(pose));
    var mirrored = Body.of(Mix.of(pose.mirrored()));
    for (var side : Side.values()) {
      assertThat(mirrored.leg(side.other()).toe().distance(flipped(body.leg(side).toe()))).isCloseTo(0, EXACT);
      assertThat(mirrored.arm(side.other()).tip().distance(flipped(body.arm(side).tip()))).isCloseTo(0, EXACT);
    }
  }

  @Test
  void aHandThatHoldsOnStaysWhileTheBodyMoves() {
    var there = standing(Place.WALL);
    var near = with(there, there.body().with(Dial.SHIFT, 8));
    var away = with(there, there.body().with(Dial.SHIFT, 14).with(Dial.SWAY, 4).with(Dial.TIP, 5));
    var hands = moments(motion(new Key(near, 1, 0), new Key(away, 1, 0)), FRAME)
        .map(body -> body.rightArm().wrist()).toList();
    assertThat(hands).hasSizeGreaterThan(100)
        .allSatisfy(hand -> assertThat(hand.distance(hands.getFirst())).isCloseTo(0, EXACT));
  }

  @Test
  void aFootThatStandsStaysWhileTheHipsSink() {
    var high = standing(Place.SIDE);
    var low = with(high, high.body().with(Dial.HEIGHT, 60).with(Dial.SWAY, 8));
    assertThat(moments(motion(new Key(high, 1, 0), new Key(low, 1, 0)), FRAME).map(Body::rightLeg))
        .allSatisfy(leg -> assertThat(leg.ankle().distance(new Vec(9, Place.ANKLE, 0))).isCloseTo(0, within(0.01)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noHipsAreSoHighThatAStandingFootLeavesTheFloor(long seed) {
    var pose = new RandomPoses(seed).pose();
    var tall = new Pose(pose.body().with(Dial.HEIGHT, 120), pose.rightArm(), pose.leftArm(),
        foot(20), foot(-15));
    var body = Body.of(Mix.of(tall));
    assertThat(body.rightLeg().ankle().y()).isCloseTo(Place.ANKLE, within(0.01));
    assertThat(body.leftLeg().ankle().y()).isCloseTo(Place.ANKLE, within(0.01));
  }

  @Test
  void overRaisedHeelsTheHipsRiseByThemselvesAndTheBallsOfTheFeetStay() {
    var flat = raised(0, 0);
    assertThat(raised(40, 40).torso().pelvis().origin().y()).isGreaterThan(flat.torso().pelvis().origin().y() + 5);
    assertThat(raised(40, 40).rightLeg().toe().distance(flat.rightLeg().toe())).isLessThan(3);
    assertThat(raised(40, 40).leftLeg().knee().distance(raised(40, 40).leftLeg().hip())).isCloseTo(Leg.UPPER, EXACT);
    assertThat(raised(40, 0).torso()).isEqualTo(flat.torso());
  }

  @Test
  void overRaisedHeelsNobodyWhoSitsRises() {
    var heels = new Limb(new Spot(Place.FRONT, Vec.ZERO), Dials.NONE.with(Dial.HEEL, 40));
    var arm = standing(Place.SIDE).rightArm();
    var sitting = Body.of(Mix.of(new Pose(Dials.NONE.with(Dial.HEIGHT, 50), arm, arm, heels, heels)));
    assertThat(sitting.torso().pelvis().origin().y()).isCloseTo(50, EXACT);
  }

  @Test
  void aLegLaidOverTheOtherCanChangeSides() {
    var stand = standing(Place.OPPOSITE_KNEE);
    var over = new Limb(new Spot(Place.ON_OPPOSITE_KNEE, Vec.ZERO), Dials.NONE.with(Dial.KNEE, 80));
    var four = new Pose(stand.body().with(Dial.HEIGHT, 50), stand.rightArm(), stand.leftArm(), over, foot(40));
    var follower = new Limb(new Spot(Place.OPPOSITE_WRIST, Vec.ZERO), Dials.NONE);
    var held = new Pose(four.body(), follower, four.leftArm(), four.rightLeg(), four.leftLeg());
    assertThat(moments(motion(new Key(held, 1, 0), new Key(held.mirrored(), 1, 0)), FRAME)).hasSizeGreaterThan(100)
        .allSatisfy(body -> assertThat(body.rightLeg().ankle().length() + body.rightArm().wrist().length()).isFinite());
  }

  @Test
  void aRingGoesThroughItsThreePointsInTheirOrderAndAroundTheirMiddle() {
    var points = List.of(new Vec(30, 80, 0), new Vec(0, 80, 30), new Vec(-30, 80, 0));
    var curve = new Arrow(points, false, true).curve();
    assertThat(curve).allSatisfy(place -> assertThat(place.distance(new Vec(0, 80, 0))).isCloseTo(30, EXACT));
    var nearest = points.stream().map(point -> IntStream.range(0, curve.size()).boxed()
        .min(Comparator.comparingDouble(i -> curve.get(i).distance(point))).orElseThrow()).toList();
    assertThat(nearest).isSorted().doesNotHaveDuplicates();
    assertThat(curve.getLast().distance(curve.getFirst())).isBetween(10.0, 25.0);
  }

  @Test
  void whatIsNoRingIsRefused() {
    var line = List.of(new Vec(0, 0, 0), new Vec(1, 0, 0), new Vec(2, 0, 0));
    assertThat(new Arrow(line, false, false).curve()).contains(line.getFirst(), line.getLast());
    assertThatThrownBy(() -> new Arrow(line, false, true)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no line");
  }

  @Test
  void anArrowIsDrawnOnlyFromItsOwnSide() {
    var arrow = new Arrow(List.of(new Vec(0, 0, 0), new Vec(1, 9, 0), new Vec(2, 0, 0)), false, false);
    var step = new Step(List.of(new Key(standing(Place.SIDE), 1, 0)), false, 0, Set.of(), List.of(arrow));
    var shot = new Motion(View.FRONT, Framing.STANDING, List.of(new Stage(step, Duration.ofSeconds(9))))
        .at(Duration.ZERO);
    assertThat(Sketch.of(shot)).extracting(Mark::tone).contains(Mark.Tone.CUE);
    assertThat(Sketch.of(shot.from(View.SIDE))).extracting(Mark::tone).doesNotContain(Mark.Tone.CUE);
  }

  @Test
  void aWallSeenFlatFillsThePictureAndFromItsEdgeItIsALine() {
    assertThat(tones(View.FRONT, Prop.WALL_BEHIND)).contains(Mark.Tone.WALL);
    assertThat(tones(View.SIDE, Prop.WALL_BEHIND)).doesNotContain(Mark.Tone.WALL).contains(Mark.Tone.PROP);
    assertThat(tones(View.FRONT, Prop.WALL_BESIDE)).doesNotContain(Mark.Tone.WALL).contains(Mark.Tone.PROP);
    assertThat(tones(View.SIDE, Prop.WALL_BESIDE)).contains(Mark.Tone.WALL);
  }

  @Test
  void aWindowThatWasLookedThroughIsWalkedPast() {
    var motion = new Motion(View.SIDE, Framing.WIDE, List.of(new Stage(stands(Prop.WINDOW, 0), Duration.ofSeconds(2)),
        new Stage(stands(Prop.WINDOW_PASSED, 50), Duration.ofSeconds(2))));
    assertThat(window(motion, 2)).isEqualTo(window(motion, 1));
    assertThat(window(motion, 3)).isCloseTo(window(motion, 2) - 50, EXACT);
  }

  @Test
  void aPoseIsHeldForItsTimeAndThenLeft() {
    var low = standing(Place.SIDE);
    var motion = motion(new Key(low, 1, 2), new Key(standing(Place.OVERHEAD), 1, 0));
    assertThat(height(motion, 1)).isCloseTo(height(motion, 2.9), EXACT);
    assertThat(height(motion, 3.5)).isGreaterThan(height(motion, 3) + 10);
    assertThat(height(motion, 4)).isCloseTo(height(motion, 8), EXACT);
  }

  @Test
  void aFlowingCircleDoesNotRestAtItsPoses() {
    var keys = List.of(swayed(10, 0), swayed(0, 10), swayed(-10, 0), swayed(0, -10)).stream()
        .map(pose -> new Key(pose, 1, 0)).toList();
    assertThat(speed(new Step(keys, true, 0, Set.of(), List.of()))).isGreaterThan(5);
    assertThat(speed(new Step(keys, false, 0, Set.of(), List.of()))).isLessThan(2);
  }

  @Test
  void atMostFourStillsTellItInTheirOrder() {
    var keys = IntStream.range(0, 7).mapToObj(i -> new Key(swayed(i, 0), 1, 0)).toArray(Key[]::new);
    assertThat(motion(keys).stills()).hasSize(4)
        .extracting(shot -> shot.body().torso().pelvis().origin().x()).isSorted().doesNotHaveDuplicates();
    assertThat(motion(keys[0]).stills()).hasSize(1);
  }

  @Test
  void ofManyPosesThoseHeldLongestTellItOnceEach() {
    var motion = motion(new Key(swayed(0, 0), 1, 0), new Key(swayed(1, 0), 1, 9), new Key(swayed(2, 0), 1, 1),
        new Key(swayed(1, 0), 1, 9), new Key(swayed(3, 0), 1, 0.5), new Key(swayed(4, 0), 1, 20));
    assertThat(motion.stills()).extracting(shot -> shot.body().torso().pelvis().origin().x())
        .containsExactly(1.0, 2.0, 3.0, 4.0);
  }

  @Test
  void afterItsEndItStaysAsItEnded() {
    var motion = new RandomPoses(7).motion();
    assertThat(motion.at(motion.length().plusHours(1)).body()).isEqualTo(motion.at(motion.length()).body());
  }

  @Test
  void aMotionWithoutAPoseIsRefused() {
    assertThatThrownBy(() -> motion()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Motion(View.SIDE, Framing.STANDING, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Key(standing(Place.SIDE), 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Key(standing(Place.SIDE), 1, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Mark.Tone> tones(View view, Prop prop) {
    return Sketch.of(new Motion(view, Framing.STANDING, List.of(new Stage(stands(prop, 0), Duration.ofSeconds(9))))
        .at(Duration.ZERO)).stream().map(Mark::tone).toList();
  }

  private static Step stands(Prop around, double speed) {
    return new Step(List.of(new Key(standing(Place.SIDE), 1, 0)), false, speed, Set.of(around), List.of());
  }

  /// Where its nearer edge is.
  private static double window(Motion motion, long second) {
    return Sketch.of(motion.at(Duration.ofSeconds(second))).stream().filter(mark -> mark.tone() == Mark.Tone.PROP)
        .map(Mark.Line.class::cast).mapToDouble(line -> line.points().getFirst().x()).findFirst().orElseThrow();
  }

  private static Body raised(double right, double left) {
    var arm = standing(Place.SIDE).rightArm();
    return Body.of(Mix.of(new Pose(Dials.NONE.with(Dial.HEIGHT, 88), arm, arm, heel(right), heel(left))));
  }

  private static Limb heel(double degrees) {
    return new Limb(new Spot(Place.FLOOR, Vec.ZERO), Dials.NONE.with(Dial.HEEL, degrees));
  }

  private static double speed(Step step) {
    var motion = new Motion(View.SIDE, Framing.STANDING, List.of(new Stage(step, Duration.ofSeconds(20))));
    var at = motion.at(Duration.ofMillis(5970)).body().torso().pelvis().origin();
    return at.distance(motion.at(Duration.ofMillis(6030)).body().torso().pelvis().origin()) / 0.06;
  }

  private static double height(Motion motion, double seconds) {
    return motion.at(Duration.ofMillis((long) (1000 * seconds))).body().rightArm().wrist().y();
  }

  private static Vec flipped(Vec place) {
    return new Vec(-place.x(), place.y(), place.z());
  }

  private static Stream<Body> moments(Motion motion, Duration every) {
    return Stream.iterate(Duration.ZERO, at -> at.compareTo(motion.length()) <= 0, every::plus)
        .map(at -> motion.at(at).body());
  }

  private static Motion motion(Key... keys) {
    return new Motion(View.SIDE, Framing.STANDING,
        List.of(new Stage(new Step(List.of(keys), false, 0, Set.of(), List.of()), Duration.ofSeconds(12))));
  }

  private static Pose swayed(double sway, double shift) {
    var stand = standing(Place.SIDE);
    return with(stand, stand.body().with(Dial.SWAY, sway).with(Dial.SHIFT, shift));
  }

  private static Pose with(Pose pose, Dials body) {
    return new Pose(body, pose.rightArm(), pose.leftArm(), pose.rightLeg(), pose.leftLeg());
  }

  private static Pose standing(Place hands) {
    var arm = new Limb(new Spot(hands, Vec.ZERO), Dials.NONE);
    return new Pose(Dials.NONE.with(Dial.HEIGHT, 80), arm, arm, foot(0), foot(0));
  }

  private static Limb foot(double forward) {
    return new Limb(new Spot(Place.FLOOR, new Vec(0, 0, forward)), Dials.NONE);
  }
}
