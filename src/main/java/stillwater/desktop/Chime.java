package stillwater.desktop;

import java.time.Duration;
import stillwater.focus.Bell;

/// A soft chime: two sine tones a fifth apart that swell for a moment and fade.
public final class Chime implements Bell {
  static final Duration LENGTH = Duration.ofMillis(1200);

  private static final double LOW = 523.25;
  private static final double HIGH = LOW * 3 / 2;
  private static final double LOUDNESS = 0.2;
  private static final double SWELL_SECONDS = 0.02;
  private static final double FADING_PER_SECOND = 4;

  private final Speaker speaker = new Speaker("chime");

  @Override
  public void ring() {
    speaker.play(samples());
  }

  /// The whole chime; it begins and ends at silence.
  static short[] samples() {
    return Speaker.samples(LENGTH, LOUDNESS, Chime::sound);
  }

  /// The higher tone is fainter and fades sooner, as in a bell.
  private static double sound(double seconds) {
    var fading = Math.exp(-FADING_PER_SECOND * seconds);
    return envelope(seconds) * fading * (0.7 * Speaker.wave(LOW, seconds) + 0.3 * fading * Speaker.wave(HIGH, seconds));
  }

  /// Swells from silence at the beginning and reaches it again at the end, so that nothing clicks.
  private static double envelope(double seconds) {
    var left = LENGTH.toMillis() / 1000.0 - seconds;
    return Math.min(1, seconds / SWELL_SECONDS) * Math.min(1, left / (10 * SWELL_SECONDS));
  }
}
