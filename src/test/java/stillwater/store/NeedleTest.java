package stillwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedleTest {
  private static final String WORD = "plan-set";

  @Test
  void aWordIsFoundWhereverItStandsAndHoweverTheFileIsRead() throws IOException {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      var text = text(random);
      assertThat(new Needle(WORD).isIn(trickling(text, random))).as("%s, seed %d", text, seed)
          .isEqualTo(text.contains(WORD));
    }
  }

  @Test
  void aWordIsFoundAcrossThePlaceWhereALongFileIsCut() throws IOException {
    for (int before = (1 << 18) - WORD.length() - 1; before <= (1 << 18) + 1; before++) {
      var text = "n".repeat(before) + WORD;
      assertThat(new Needle(WORD).isIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))))
          .as("after %d bytes", before).isTrue();
    }
  }

  /// Made of the word's own letters and parts, so that it is nearly there at many places.
  private static String text(Random random) {
    var text = new StringBuilder();
    for (int parts = random.nextInt(12); parts > 0; parts--) {
      int from = random.nextInt(WORD.length());
      text.append(WORD, from, random.nextInt(from, WORD.length() + 1)).append(random.nextBoolean() ? "" : "ü");
    }
    return text.toString();
  }

  private static InputStream trickling(String text, Random random) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] into, int from, int room) {
        return super.read(into, from, Math.min(room, 1 + random.nextInt(9)));
      }
    };
  }
}
