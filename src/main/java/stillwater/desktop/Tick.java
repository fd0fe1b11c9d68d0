package stillwater.desktop;

import java.time.Duration;
import stillwater.focus.Bell;

/// A very soft tick: one low tone that swells and is gone, much fainter and shorter than the chime.
public final class Tick implements Bell {
  static final Duration LENGTH = Duration.ofMillis(90);

  private static final double TONE = 440;
  private static final double LOUDNESS = 0.05;

  private final Speaker speaker = new Speaker("tick");

  @Override
  public void ring() {
    speaker.play(samples());
  }

  /// The whole tick; it begins and ends at silence.
  static short[] samples() {
    return Speaker.samples(LENGTH, LOUDNESS, Tick::sound);
  }

  private static double sound(double seconds) {
    var share = seconds * 1000 / LENGTH.toMillis();
    return Math.pow(Math.sin(Math.PI * share), 2) * (1 - share) * Speaker.wave(TONE, seconds);
  }
}
