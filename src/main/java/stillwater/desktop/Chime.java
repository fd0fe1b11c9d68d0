package stillwater.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Bell;

/// A soft chime: two sine tones a fifth apart that swell for a moment and fade.
public final class Chime implements Bell {
  static final Duration LENGTH = Duration.ofMillis(1200);
  static final int RATE = 44_100;
  private static final Logger LOG = LoggerFactory.getLogger(Chime.class);
  private static final AudioFormat FORMAT = new AudioFormat(RATE, Short.SIZE, 1, true, false);

  private static final double LOW = 523.25;
  private static final double HIGH = LOW * 3 / 2;
  private static final double LOUDNESS = 0.2;
  private static final double SWELL_SECONDS = 0.02;
  private static final double FADING_PER_SECOND = 4;

  private final Output output;

  /// Where sound comes out.
  interface Output {

    /// @throws LineUnavailableException if something else has the device
    /// @throws IllegalArgumentException if there is no device
    SourceDataLine line(AudioFormat format) throws LineUnavailableException;
  }

  Chime(Output output) {
    this.output = output;
  }

  public Chime() {
    this(AudioSystem::getSourceDataLine);
  }

  @Override
  public void ring() {
    Thread.ofPlatform().daemon().name("chime").start(this::play);
  }

  void play() {
    try (var line = output.line(FORMAT)) {
      var sound = bytes(samples());
      line.open(FORMAT);
      line.start();
      line.write(sound, 0, sound.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException e) {
      LOG.debug("There is nothing to ring with", e);
    }
  }

  /// The whole chime, [#RATE] samples a second; it begins and ends at silence.
  static short[] samples() {
    var samples = new short[(int) (LENGTH.toMillis() * RATE / 1000)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(Short.MAX_VALUE * LOUDNESS * sound((double) i / RATE));
    }
    return samples;
  }

  /// The higher tone is fainter and fades sooner, as in a bell.
  private static double sound(double seconds) {
    var fading = Math.exp(-FADING_PER_SECOND * seconds);
    return envelope(seconds) * fading * (0.7 * wave(LOW, seconds) + 0.3 * fading * wave(HIGH, seconds));
  }

  /// Swells from silence at the beginning and reaches it again at the end, so that nothing clicks.
  private static double envelope(double seconds) {
    var left = LENGTH.toMillis() / 1000.0 - seconds;
    return Math.min(1, seconds / SWELL_SECONDS) * Math.min(1, left / (10 * SWELL_SECONDS));
  }

  private static double wave(double hertz, double seconds) {
    return Math.sin(2 * Math.PI * hertz * seconds);
  }

  private static byte[] bytes(short[] samples) {
    var bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    return bytes.array();
  }
}
