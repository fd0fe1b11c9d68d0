package stillwater.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.function.DoubleUnaryOperator;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Plays a sound where something can sound, and is silent elsewhere.
final class Speaker {
  static final int RATE = 44_100;
  private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);
  private static final AudioFormat FORMAT = new AudioFormat(RATE, Short.SIZE, 1, true, false);

  private final String name;
  private final Output output;

  /// Where sound comes out.
  interface Output {

    /// @throws LineUnavailableException if something else has the device
    /// @throws IllegalArgumentException if there is no device
    SourceDataLine line(AudioFormat format) throws LineUnavailableException;
  }

  /// @param name of the thread that plays
  Speaker(String name, Output output) {
    this.name = name;
    this.output = output;
  }

  Speaker(String name) {
    this(name, AudioSystem::getSourceDataLine);
  }

  /// Returns at once.
  void play(short[] samples) {
    Thread.ofPlatform().daemon().name(name).start(() -> playNow(samples));
  }

  /// Returns once all of it was heard.
  void playNow(short[] samples) {
    try (var line = output.line(FORMAT)) {
      var sound = bytes(samples);
      line.open(FORMAT);
      line.start();
      line.write(sound, 0, sound.length);
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException e) {
      LOG.debug("There is nothing to ring with", e);
    }
  }

  /// A sound, [#RATE] samples a second.
  ///
  /// @param loudness from 0 to 1
  /// @param sound its height, from -1 to 1, by the seconds since it began
  static short[] samples(Duration length, double loudness, DoubleUnaryOperator sound) {
    var samples = new short[(int) (length.toMillis() * RATE / 1000)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(Short.MAX_VALUE * loudness * sound.applyAsDouble((double) i / RATE));
    }
    return samples;
  }

  static double wave(double hertz, double seconds) {
    return Math.sin(2 * Math.PI * hertz * seconds);
  }

  private static byte[] bytes(short[] samples) {
    var bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    return bytes.array();
  }
}
