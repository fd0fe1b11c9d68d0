package stillwater.figure;

/// One moment of a motion.
///
/// @param seconds since its step began
/// @param left seconds until its step ends
public record Shot(View view, Framing framing, Step step, Body body, double seconds, double left) {

  /// Centimetres a figure that walks still goes in this step.
  double ahead() {
    return step.speed() * left;
  }

  /// Centimetres it has gone in this step.
  double gone() {
    return step.speed() * seconds;
  }

  /// The same moment from another side, without the arrows: each is placed for the side it was drawn from.
  public Shot from(View other) {
    return new Shot(other, framing, step.withoutArrows(), body, seconds, left);
  }
}
