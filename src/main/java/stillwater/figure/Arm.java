package stillwater.figure;

import java.util.ArrayList;
import java.util.List;

/// An arm in space.
///
/// @param hand at the wrist: up points to the fingers, forward where the palm faces, right to the thumb
public record Arm(Vec shoulder, Vec elbow, Vec wrist, Frame hand, Dials fingers) {
  static final double UPPER = 29;
  static final double LOWER = 26;
  private static final double PALM = 8;
  private static final double FINGER = 8.2;
  private static final double FIST = 5.5;
  private static final double[] BONES = {0.46, 0.31, 0.23};
  private static final double[] BENDS = {80, 95, 60};
  private static final Dial[] SINGLE = {Dial.INDEX, Dial.MIDDLE, Dial.RING, Dial.LITTLE};
  private static final double[] LENGTHS = {0.94, 1.04, 0.97, 0.78};

  /// Where the hand ends, seen as one stroke.
  public Vec tip() {
    return hand.at(0, 5 + FIST * (1 - Math.clamp(fingers.get(Dial.CURL), 0, 1)), 0);
  }

  /// The hand without its fingers.
  public List<Vec> palm() {
    return List.of(hand.at(2, 0, 0), knuckle(0), knuckle(1), knuckle(2), knuckle(3), hand.at(-2, 0, 0));
  }

  /// The joints of each finger from its knuckle on, the thumb last.
  public List<List<Vec>> digits() {
    var all = new ArrayList<List<Vec>>();
    for (int i = 0; i < SINGLE.length; i++) {
      var curl = Math.clamp(fingers.get(Dial.CURL) + fingers.get(SINGLE[i]), 0, 1);
      var root = hand.from(knuckle(i)).bent(fingers.get(Dial.SPREAD) * (1.5 - i) / 1.5);
      all.add(finger(root, FINGER * LENGTHS[i], curl));
    }
    all.add(thumb());
    return all;
  }

  private Vec knuckle(int i) {
    return hand.at(3.3 - 2.2 * i, PALM - 0.25 * (i - 1) * (i - 1), 0);
  }

  private static List<Vec> finger(Frame root, double length, double curl) {
    var joints = new ArrayList<>(List.of(root.origin()));
    var bone = root;
    for (int i = 0; i < BONES.length; i++) {
      bone = bone.tipped(BENDS[i] * curl);
      bone = bone.from(bone.at(0, length * BONES[i], 0));
      joints.add(bone.origin());
    }
    return List.copyOf(joints);
  }

  /// Beside the palm at first, then over it.
  private List<Vec> thumb() {
    var over = fingers.get(Dial.THUMB);
    var aside = 42 + fingers.get(Dial.SPREAD) * 0.6 - 62 * over;
    var root = hand.from(hand.at(2.6, 1.8, 0)).turned(-20 * over).bent(aside).tipped(52 * over);
    var ball = root.from(root.at(0, 4.2, 0)).bent(-22 - 8 * over).tipped(8 * over);
    var joint = ball.from(ball.at(0, 3.4, 0)).bent(-6 - 10 * over).tipped(12 * over);
    return List.of(root.origin(), ball.origin(), joint.origin(), joint.at(0, 2.8, 0));
  }
}
