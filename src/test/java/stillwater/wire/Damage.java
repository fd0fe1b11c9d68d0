package stillwater.wire;

import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Hurts a line as disks, editors and synchronisers do: a bit flipped, a piece cut out or doubled, the rest lost.
final class Damage {
  private static final String MARKS = "\"\\{}[]:,0123456789-+eE. \u0000\uFFFD";

  private final Random random;

  Damage(long seed) {
    random = new Random(seed);
  }

  byte[] to(byte[] line) {
    var hurt = line;
    for (int i = 0; i <= random.nextInt(3); i++) {
      hurt = hurt.length == 0 ? hurt : once(hurt);
    }
    return hurt;
  }

  private byte[] once(byte[] line) {
    int from = random.nextInt(line.length);
    int to = from + 1 + random.nextInt(Math.min(40, line.length - from));
    return switch (random.nextInt(6)) {
      case 0 -> changed(line, from, value -> (byte) (value ^ 1 << random.nextInt(8)));
      case 1 -> changed(line, from, _ -> (byte) MARKS.charAt(random.nextInt(MARKS.length())));
      case 2 -> Arrays.copyOf(line, from);
      case 3 -> joined(line, from, line, to);
      case 4 -> joined(line, to, line, from);
      default -> changed(line, from, _ -> line[random.nextInt(line.length)]);
    };
  }

  private static byte[] changed(byte[] line, int at, UnaryOperator<Byte> change) {
    var changed = line.clone();
    changed[at] = change.apply(line[at]);
    return changed;
  }

  /// The first bytes of one and what follows in the other: a piece is lost, or stands twice.
  private static byte[] joined(byte[] first, int to, byte[] second, int from) {
    var joined = Arrays.copyOf(first, to + second.length - from);
    System.arraycopy(second, from, joined, to, second.length - from);
    return joined;
  }
}
