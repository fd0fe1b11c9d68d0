package stillwater.figure;

import java.util.ArrayList;
import java.util.List;
import stillwater.figure.Mark.Shape;
import stillwater.figure.Mark.Tone;

/// What no body shows: the breath, where the eyes are, which way it goes.
final class Cues {
  private static final double LINE = 2.6;
  private static final double HEAD = 5.5;
  private static final double SPREAD = 0.55;
  /// How large a cue stays, however near the figure is seen.
  private static final double NEAR = 0.35;
  private static final double BEHIND = 3;
  private static final double MARGIN = 16;
  private static final double DOT = 3.4;
  private static final double TREE = 20;
  private static final double CROWN = 9;

  private final Shot shot;
  private final double size;
  private final Lens lens;

  Cues(Shot shot, Lens lens) {
    this.shot = shot;
    this.size = NEAR + (1 - NEAR) * shot.framing().height() / Framing.STANDING.height();
    this.lens = lens;
  }

  /// The part of a ring that lies behind what it goes around.
  void drawBehind() {
    shot.step().arrows().stream().filter(Arrow::ring).forEach(arrow ->
        parts(arrow, false).forEach(part -> stroke(Tone.FAINT, part)));
  }

  void draw() {
    shot.step().arrows().forEach(this::arrow);
    if (shot.step().props().contains(Prop.GAZE)) {
      gaze();
    }
  }

  /// From the eye to what it looks at: the thumb, or something far away.
  private void gaze() {
    var head = shot.body().torso().head();
    var eye = lens.seen(head.at(0, 2, Torso.HEAD + 2));
    var near = lens.seen(shot.body().rightArm().tip());
    var far = new Vec(farthest(), eye.y() + MARGIN * (0.1 + shot.body().face().get(Dial.UPWARD)), 0);
    var share = shot.body().face().get(Dial.GAZE);
    var at = near.times(1 - share).plus(far.times(share));
    lens.marks().add(new Mark.Line(Tone.PROP, LINE, List.of(far, far.minus(Vec.UP.times(TREE))), Shape.OPEN));
    lens.marks().add(new Mark.Circle(Tone.PROP, 0, far, CROWN, true));
    stroke(Tone.FAINT, List.of(eye, at));
    lens.marks().add(new Mark.Circle(Tone.CUE, 0, at, DOT, true));
  }

  /// In the window, if there is one.
  private double farthest() {
    return shot.step().props().contains(Prop.WINDOW) ? Room.WINDOW
        : shot.framing().left(shot.view()) + shot.framing().width() - MARGIN;
  }

  private void over(List<Vec> curve) {
    lens.marks().add(new Mark.Line(Tone.EDGE, 2 * LINE * size, curve, Shape.OPEN));
    stroke(Tone.CUE, curve);
  }

  private void stroke(Tone tone, List<Vec> points) {
    lens.marks().add(new Mark.Line(tone, LINE * size, points, Shape.OPEN));
  }

  private void arrow(Arrow arrow) {
    parts(arrow, true).forEach(this::over);
    var curve = arrow.curve().stream().map(lens::flat).toList();
    head(Tone.CUE, curve.get(curve.size() - 2), curve.getLast());
    if (arrow.bothWays()) {
      head(Tone.FAINT, curve.get(1), curve.getFirst());
    }
  }

  /// What of it lies before or behind its middle; all of an arrow that is no ring lies before.
  private List<List<Vec>> parts(Arrow arrow, boolean before) {
    var parts = new ArrayList<List<Vec>>();
    var inside = false;
    for (var point : arrow.curve()) {
      var wanted = before != (arrow.ring() && lens.depth(point) < lens.depth(arrow.middle()) - BEHIND);
      if (wanted && !inside) {
        parts.add(new ArrayList<>());
      }
      if (wanted) {
        parts.getLast().add(lens.flat(point));
      }
      inside = wanted;
    }
    return parts;
  }

  private void head(Tone tone, Vec from, Vec tip) {
    var way = tip.minus(from);
    var angle = Math.atan2(way.y(), way.x());
    stroke(tone, List.of(barb(tip, angle + Math.PI - SPREAD), tip, barb(tip, angle + Math.PI + SPREAD)));
  }

  private Vec barb(Vec tip, double angle) {
    return tip.plus(new Vec(Math.cos(angle), Math.sin(angle), 0).times(HEAD * size));
  }
}
