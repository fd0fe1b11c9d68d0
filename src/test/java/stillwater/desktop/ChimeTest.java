package stillwater.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;

/// How the chime sounds, and that it is silent where nothing can sound.
class ChimeTest {
  private static final short[] SAMPLES = Chime.samples();

  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final List<String> done = new ArrayList<>();

  @Test
  void itLastsASecondAndAFifth() {
    assertThat(SAMPLES).hasSize(Speaker.RATE * 6 / 5);
  }

  @Test
  void itBeginsAndEndsAtSilence() {
    assertThat(SAMPLES[0]).isZero();
    assertThat((int) SAMPLES[SAMPLES.length - 1]).isBetween(-5, 5);
    assertThat(loudest(0, Speaker.RATE / 1000)).isLessThan(loudest(0, SAMPLES.length) / 10);
  }

  @Test
  void itIsSoftAndNeverClipped() {
    assertThat(loudest(0, SAMPLES.length)).isBetween(Short.MAX_VALUE / 20, Short.MAX_VALUE / 4);
  }

  @Test
  void itSwellsForAMomentAndFadesFromThenOn() {
    var tenths = IntStream.range(0, 12)
        .mapToObj(i -> loudest(i * Speaker.RATE / 10, (i + 1) * Speaker.RATE / 10)).toList();
    assertThat(tenths).isSortedAccordingTo((one, other) -> other - one);
  }

  /// A click is a jump no tone of this pitch makes.
  @Test
  void nothingInItClicks() {
    assertThat(IntStream.range(1, SAMPLES.length).map(i -> Math.abs(SAMPLES[i] - SAMPLES[i - 1])).max().orElseThrow())
        .isLessThan(Short.MAX_VALUE / 50);
  }

  @Test
  void allOfItIsPlayedBeforeTheDeviceIsGivenBack() {
    new Speaker("chime", _ -> line()).playNow(SAMPLES);
    assertThat(heard.size()).isEqualTo(SAMPLES.length * 2);
    assertThat(done).containsExactly("open", "start", "write", "drain", "close");
  }

  @Test
  void aBusyDeviceAndNoDeviceAreSilent() {
    assertThatCode(() -> {
      new Speaker("chime", _ -> {
        throw new LineUnavailableException("busy");
      }).playNow(SAMPLES);
      new Speaker("chime", _ -> {
        throw new IllegalArgumentException("no device");
      }).playNow(SAMPLES);
    }).doesNotThrowAnyException();
  }

  /// The tick at the end of a step is much fainter and shorter, and does not click either.
  @Test
  void theTickIsFarSofter() {
    var tick = Tick.samples();
    assertThat(tick.length).isLessThan(SAMPLES.length / 10);
    assertThat((int) tick[0]).isZero();
    assertThat((int) tick[tick.length - 1]).isBetween(-2, 2);
    assertThat(IntStream.range(0, tick.length).map(i -> Math.abs(tick[i])).max().orElseThrow())
        .isBetween(Short.MAX_VALUE / 100, loudest(0, SAMPLES.length) / 3);
    assertThat(IntStream.range(1, tick.length).map(i -> Math.abs(tick[i] - tick[i - 1])).max().orElseThrow())
        .isLessThan(Short.MAX_VALUE / 100);
  }

  private int loudest(int from, int to) {
    return IntStream.range(from, to).map(i -> Math.abs(SAMPLES[i])).max().orElseThrow();
  }

  private SourceDataLine line() {
    return (SourceDataLine) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SourceDataLine.class},
        (_, method, arguments) -> {
          done.add(method.getName());
          if (method.getName().equals("write")) {
            heard.write((byte[]) arguments[0], (int) arguments[1], (int) arguments[2]);
            return arguments[2];
          }
          return null;
        });
  }
}
