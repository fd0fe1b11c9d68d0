package stillwater.figure;

import java.util.ArrayList;
import java.util.List;

/// Pelvis, spine and head of the figure.
///
/// @param spine from between the hips to the neck
/// @param chest at the neck
/// @param head at its middle
/// @param hanging what is down whatever the chest does, turned as the chest is
record Torso(Frame pelvis, List<Vec> spine, Frame chest, Frame head, Frame hanging) {
  static final double HEAD = 12;
  private static final double HIP = 9;
  private static final double VERTEBRA = 16.7;
  private static final double CLAVICLE = 18;
  private static final double SHOULDERS_DOWN = 10;
  private static final double NECK = 9;
  private static final double CHIN_OUT = 1.5;
  private static final double[] ROUNDING = {0, 0.45, 0.55};

  static Torso of(Mix mix) {
    var pelvis = pelvis(mix);
    var spine = new ArrayList<>(List.of(pelvis.origin()));
    var chest = pelvis;
    for (var rounding : ROUNDING) {
      chest = chest.turned(mix.body(Dial.TWIST) / 3)
          .tipped(mix.body(Dial.LEAN) / 3 + mix.body(Dial.ROUND) * rounding).bent(mix.body(Dial.BEND) / 3);
      chest = chest.from(chest.at(0, VERTEBRA, 0));
      spine.add(chest.origin());
    }
    return new Torso(pelvis, List.copyOf(spine), chest, head(mix, chest),
        Frame.WORLD.turned(mix.body(Dial.TURN) + mix.body(Dial.TWIST)));
  }

  Vec hip(Side side) {
    return hip(pelvis, side);
  }

  /// @param lift of the shoulder in degrees
  /// @param draw of the shoulder backward in degrees
  Vec shoulder(Side side, double lift, double draw) {
    var up = Math.toRadians(lift - SHOULDERS_DOWN);
    var back = Math.toRadians(draw);
    return chest.at(side.out(CLAVICLE * Math.cos(up) * Math.cos(back)), CLAVICLE * Math.sin(up),
        -CLAVICLE * Math.cos(up) * Math.sin(back));
  }

  /// As high as the pose says and its heels raise it, but no higher than its standing legs reach.
  private static Frame pelvis(Mix mix) {
    var place = new Vec(mix.body(Dial.SWAY), mix.body(Dial.HEIGHT), mix.body(Dial.SHIFT)).plus(Legs.raised(mix));
    var frame = Frame.WORLD.from(place).turned(mix.body(Dial.TURN)).tipped(mix.body(Dial.TIP))
        .bent(-mix.body(Dial.HIKE));
    var drop = 0.0;
    for (var side : Side.values()) {
      var hip = hip(frame, side);
      drop = Math.max(drop, hip.y() - Legs.highest(mix, hip, side));
    }
    return frame.from(place.minus(Vec.UP.times(drop)));
  }

  private static Vec hip(Frame pelvis, Side side) {
    return pelvis.at(side.out(HIP), 0, 0);
  }

  private static Frame head(Mix mix, Frame chest) {
    var face = mix.body(Dial.FACE);
    var nod = mix.body(Dial.NOD);
    var tilt = mix.body(Dial.TILT);
    var neck = chest.turned(face * 0.3).tipped(nod * 0.45).bent(tilt * 0.5);
    var skull = neck.turned(face * 0.7).tipped(nod * 0.55).bent(tilt * 0.5);
    return skull.from(neck.at(0, NECK, 0).plus(skull.way(0, HEAD - 2, 0))
        .plus(chest.way(0, 0, CHIN_OUT + mix.body(Dial.GLIDE))));
  }
}
