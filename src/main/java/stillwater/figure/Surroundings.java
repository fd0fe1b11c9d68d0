package stillwater.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwater.figure.Mark.Shape;
import stillwater.figure.Mark.Tone;

/// The floor and the furniture, pale behind the figure.
final class Surroundings {
  private static final double WIDTH = 5;
  private static final double WALL_WIDTH = 7;
  private static final double FLOOR_WIDTH = 2;
  private static final double BELOW = -1.5;
  private static final double REACH = 62;
  private static final double DASH = 26;
  private static final double GAP = 14;
  private static final double HIGH = 197;
  /// Wider and higher than any picture.
  private static final double WALL_REACH = 400;
  private static final double SKIRTING = 7;
  private static final double PAD = 48;
  private static final double TREAD = 30;
  private static final double RISE = 16;
  private static final int TREADS = 4;
  private static final double FOREST = 130;
  private static final double EMPTY = 18;
  private static final double FILLING = 38;
  private static final double GLASS = 2.6;
  private static final double WINDOW_HALF = 22;

  private final Shot shot;
  private final Lens lens;

  Surroundings(Shot shot, Lens lens) {
    this.shot = shot;
    this.lens = lens;
  }

  void draw() {
    floor();
    shot.step().props().stream().sorted(Comparator.reverseOrder()).forEach(this::prop);
  }

  /// What is held is drawn over the hand.
  void drawHeld() {
    if (shot.step().props().contains(Prop.GLASS)) {
      glass();
    }
  }

  /// Below a figure that walks it goes by.
  private void floor() {
    if (shot.framing().isNear() || shot.step().props().contains(Prop.STAIRS)) {
      return;
    }
    if (shot.step().props().contains(Prop.PAD)) {
      return;
    }
    var reach = shot.framing() == Framing.WIDE ? 100 : REACH;
    if (shot.step().speed() == 0) {
      floorLine(-reach, reach);
      return;
    }
    var gone = shot.gone() % (DASH + GAP);
    for (var from = -reach - gone; from < reach; from += DASH + GAP) {
      if (from + DASH > -reach) {
        floorLine(Math.max(from, -reach), Math.min(from + DASH, reach));
      }
    }
  }

  private void floorLine(double from, double to) {
    lens.marks().add(new Mark.Line(Tone.FLOOR, FLOOR_WIDTH, List.of(new Vec(from, BELOW, 0), new Vec(to, BELOW, 0)),
        Shape.OPEN));
  }

  private void prop(Prop prop) {
    switch (prop) {
      case CHAIR -> chair();
      case DESK -> desk(Room.DESK, Room.DESK_EDGE);
      case HIGH_DESK -> desk(Room.HIGH_DESK, Room.DESK_EDGE);
      case WALL -> wall(lens.view() != View.SIDE, new Vec(0, 0, Room.WALL));
      case WALL_BEHIND -> wall(lens.view() != View.SIDE, new Vec(0, 0, Room.WALL_BEHIND));
      case WALL_BESIDE -> wall(lens.view() == View.SIDE, new Vec(Room.WALL_BESIDE, 0, 0));
      case WALL_BESIDE_LEFT -> wall(lens.view() == View.SIDE, new Vec(-Room.WALL_BESIDE, 0, 0));
      case BOX -> box();
      case PAD -> pad();
      case STAIRS -> stairs();
      case WINDOW -> window(Room.WINDOW + shot.ahead());
      case WINDOW_PASSED -> window(Room.WINDOW - shot.gone());
      case SCREEN -> screen();
      case TREES -> trees();
      case TAP -> tap();
      case BREATH -> breath();
      case COMPANION, FRIEND, GLASS, GAZE -> { }
    }
  }

  private void chair() {
    for (var side : Side.values()) {
      var x = side.out(17);
      line(new Vec(x, 0, 17), new Vec(x, Room.SEAT, 17));
      line(new Vec(x, 0, -17), new Vec(x, Room.SEAT, -17), new Vec(x, 86, -24));
      line(new Vec(x, Room.SEAT, -17), new Vec(x, Room.SEAT, 17));
    }
    line(new Vec(-17, Room.SEAT, 17), new Vec(17, Room.SEAT, 17));
    line(new Vec(-17, 84, -24), new Vec(17, 84, -24));
    line(new Vec(-17, 68, -21), new Vec(17, 68, -21));
  }

  private void desk(double height, double edge) {
    for (var side : Side.values()) {
      var x = side.out(42);
      line(new Vec(x, height, edge), new Vec(x, height, edge + 40));
      line(new Vec(x, height, edge + 32), new Vec(x, 0, edge + 32));
    }
    line(new Vec(-42, height, edge), new Vec(42, height, edge));
  }

  /// A wall to lean on: from its edge it is a line; seen flat it fills the picture behind the figure.
  private void wall(boolean flat, Vec foot) {
    if (!flat) {
      lens.line(Tone.PROP, WALL_WIDTH, Shape.OPEN, List.of(foot, foot.plus(Vec.UP.times(HIGH))));
      return;
    }
    lens.marks().add(new Mark.Line(Tone.WALL, 0, List.of(new Vec(-WALL_REACH, BELOW, 0),
        new Vec(-WALL_REACH, WALL_REACH, 0), new Vec(WALL_REACH, WALL_REACH, 0), new Vec(WALL_REACH, BELOW, 0)),
        Shape.FILLED));
    lens.marks().add(new Mark.Line(Tone.PROP, FLOOR_WIDTH,
        List.of(new Vec(-WALL_REACH, SKIRTING, 0), new Vec(WALL_REACH, SKIRTING, 0)), Shape.OPEN));
  }

  private void box() {
    line(new Vec(4, 0, 16), new Vec(4, 16, 16), new Vec(4, 16, 42), new Vec(4, 0, 42), new Vec(4, 0, 16));
  }

  private void pad() {
    lens.marks().add(
        new Mark.Line(Tone.PROP, 2 * WIDTH, List.of(new Vec(-PAD, -7, 0), new Vec(PAD, -7, 0)), Shape.OPEN));
  }

  /// They come towards the figure as fast as it climbs.
  private void stairs() {
    var gone = shot.gone() / TREAD % 1;
    var points = new ArrayList<Vec>();
    for (int i = -TREADS; i <= TREADS; i++) {
      points.add(new Vec((i - gone) * TREAD, (i - gone) * RISE + BELOW, 0));
      points.add(new Vec((i - gone) * TREAD, (i + 1 - gone) * RISE + BELOW, 0));
    }
    lens.marks().add(new Mark.Line(Tone.PROP, WIDTH, points, Shape.OPEN));
  }

  private void trees() {
    var gone = shot.gone() / 2 % FOREST;
    for (var from = -FOREST; from <= FOREST; from += FOREST / 2) {
      var x = from - gone + FOREST / 2;
      if (Math.abs(x) < REACH) {
        lens.marks().add(new Mark.Line(Tone.PROP, WIDTH, List.of(new Vec(x, 0, 0), new Vec(x, 120, 0)), Shape.OPEN));
        lens.marks().add(new Mark.Circle(Tone.PROP, 0, new Vec(x, 138, 0), 26, true));
      }
    }
  }

  private void tap() {
    line(new Vec(0, 0, 58), new Vec(0, 92, 58));
    line(new Vec(0, 84, 58), new Vec(0, 84, 30), new Vec(0, 90, 30));
    line(new Vec(0, 92, 58), new Vec(0, 112, 58), new Vec(0, 114, 44), new Vec(0, 106, 42));
  }

  /// In the right hand.
  private void glass() {
    var hand = shot.body().rightArm().hand().at(0, 6, 0);
    lens.line(Tone.BREATH, GLASS, Shape.OPEN, List.of(hand.plus(new Vec(0, 10, 5)), hand.plus(new Vec(0, -5, 3.5)),
        hand.plus(new Vec(0, -5, -3.5)), hand.plus(new Vec(0, 10, -5))));
  }

  /// In a ring as wide as it gets.
  private void breath() {
    var middle = shot.body().torso().spine().get(2);
    lens.ring(Tone.PROP, FLOOR_WIDTH, middle, EMPTY + FILLING);
    lens.disc(Tone.BREATH, middle, EMPTY + FILLING * shot.body().face().get(Dial.BREATH));
    lens.ring(Tone.BREATH, FLOOR_WIDTH, middle, EMPTY + FILLING * shot.body().face().get(Dial.BREATH));
  }

  private void window(double middle) {
    var near = middle - WINDOW_HALF;
    var far = middle + WINDOW_HALF;
    line(new Vec(0, 78, near), new Vec(0, 178, near), new Vec(0, 178, far), new Vec(0, 78, far), new Vec(0, 78, near));
  }

  private void screen() {
    line(new Vec(0, Room.DESK + 8, 62), new Vec(0, Room.DESK + 42, 58));
    line(new Vec(0, Room.DESK, 66), new Vec(0, Room.DESK + 20, 62));
  }

  private void line(Vec... points) {
    lens.line(Tone.PROP, WIDTH, Shape.OPEN, List.of(points));
  }
}
