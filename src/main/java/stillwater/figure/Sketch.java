package stillwater.figure;

import java.util.List;

/// Draws a moment.
public final class Sketch {
  private static final double COMPANION = 42;
  private static final double FRIEND = 74;

  private Sketch() {}

  /// The strokes, the first farthest away: what is around the figure, whoever is with it, itself, and the cues.
  public static List<Mark> of(Shot shot) {
    var lens = Lens.of(shot.view());
    var surroundings = new Surroundings(shot, lens);
    surroundings.draw();
    if (shot.step().props().contains(Prop.COMPANION)) {
      new Person(shot.body(), shot.framing(), lens.other(COMPANION, false)).draw();
    }
    if (shot.step().props().contains(Prop.FRIEND)) {
      new Person(shot.body(), shot.framing(), lens.other(FRIEND, true)).draw();
    }
    var cues = new Cues(shot, lens);
    cues.drawBehind();
    new Person(shot.body(), shot.framing(), lens).draw();
    surroundings.drawHeld();
    cues.draw();
    return List.copyOf(lens.marks());
  }
}
