package stillwater.figure;

import java.util.List;
import java.util.stream.IntStream;
import stillwater.figure.Mark.Shape;
import stillwater.figure.Mark.Tone;

/// A hollow round head, with a nose that tells where it looks, and from near with eyes; turned away it hides both.
final class Face {
  private static final double LINE = 5.5;
  private static final double THIN = 2.4;
  private static final double FINE = 1.1;
  private static final double DOT = 1.5;
  private static final double EYE_ASIDE = 4.6;
  private static final double EYE_UP = 2.5;
  private static final double EYE_WIDE = 3.1;
  private static final double EYE_HIGH = 2.1;
  private static final int CORNERS = 8;
  private static final double SHUT = 0.85;

  private final Body body;
  private final Framing framing;
  private final Lens lens;

  Face(Body body, Framing framing, Lens lens) {
    this.body = body;
    this.framing = framing;
    this.lens = lens;
  }

  void draw() {
    var head = body.torso().head();
    var near = framing == Framing.HEAD;
    lens.line(Tone.FIGURE, near ? LINE : LINE + 1, Shape.OPEN,
        List.of(body.torso().chest().origin(), head.at(0, -Torso.HEAD, -1)));
    var away = lens.depth(head.at(0, 0, 1)) < lens.depth(head.origin());
    if (away) {
      nose(head);
    }
    lens.disc(Tone.EDGE, head.origin(), Torso.HEAD);
    lens.ring(Tone.FIGURE, near ? THIN + 1 : LINE, head.origin(), Torso.HEAD);
    if (!away) {
      nose(head);
    }
    if (framing.showsEyes()) {
      eye(head, Side.RIGHT, body.face());
      eye(head, Side.LEFT, body.face());
    }
  }

  private void nose(Frame head) {
    var out = Torso.HEAD + 0.5;
    lens.line(Tone.FIGURE, framing.showsEyes() ? THIN : LINE - 1.5, Shape.OPEN,
        List.of(head.at(0, 2, out - 1), head.at(0, -2, out + 4.5), head.at(0, -3.5, out - 1)));
  }

  /// On the round of the head; one that is on its far side is not seen.
  private void eye(Frame head, Side side, Dials face) {
    var middle = head.at(side.out(EYE_ASIDE), EYE_UP, Torso.HEAD * 0.85);
    if (lens.depth(middle) < lens.depth(head.origin())) {
      return;
    }
    if (framing != Framing.HEAD) {
      smallEye(middle, face.get(Dial.LIDS));
      return;
    }
    var open = EYE_HIGH * (1 - face.get(Dial.LIDS));
    lens.line(Tone.FIGURE, FINE, Shape.CURVED, lid(head, side, face.get(Dial.LIDS) > SHUT ? -EYE_HIGH / 2 : open));
    if (face.get(Dial.LIDS) <= SHUT) {
      lens.line(Tone.FIGURE, FINE, Shape.CURVED, lid(head, side, -EYE_HIGH * 0.7));
      var pupil = head.at(side.out(EYE_ASIDE) + face.get(Dial.ASIDE) * 1.4,
          EYE_UP + face.get(Dial.UPWARD) * 0.6 - face.get(Dial.LIDS) * 0.4, Torso.HEAD * 0.85);
      lens.disc(Tone.FIGURE, pupil, Math.min(1.25, 0.4 + open * 0.7));
    }
  }

  private void smallEye(Vec middle, double lids) {
    if (lids > SHUT) {
      lens.line(Tone.FIGURE, FINE, Shape.OPEN,
          List.of(middle.plus(new Vec(-DOT, 0, 0)), middle.plus(new Vec(DOT, 0, 0))));
    } else {
      lens.disc(Tone.FIGURE, middle, DOT);
    }
  }

  private static List<Vec> lid(Frame head, Side side, double height) {
    return IntStream.rangeClosed(0, CORNERS).mapToDouble(i -> 2.0 * i / CORNERS - 1).mapToObj(x ->
        head.at(side.out(EYE_ASIDE) + x * EYE_WIDE, EYE_UP + height * (1 - x * x), Torso.HEAD * 0.85)).toList();
  }
}
