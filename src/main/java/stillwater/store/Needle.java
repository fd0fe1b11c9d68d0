package stillwater.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Looks for a word in a file, by Horspool's way: most bytes are never looked at.
final class Needle {
  private static final int CHUNK = 1 << 18;

  private final byte[] word;
  /// How far to go on from a byte at the word's end: as far as the last place where the word has it.
  private final int[] leaps = new int[256];

  /// @param word letters of ASCII
  Needle(String word) {
    this.word = word.getBytes(StandardCharsets.US_ASCII);
    Arrays.fill(leaps, this.word.length);
    for (int i = 0; i < this.word.length - 1; i++) {
      leaps[this.word[i]] = this.word.length - 1 - i;
    }
  }

  boolean isIn(InputStream in) throws IOException {
    var chunk = new byte[CHUNK];
    int kept = 0;
    for (int size = in.read(chunk); size >= 0; size = in.read(chunk, kept, CHUNK - kept)) {
      int end = kept + size;
      if (isIn(chunk, end)) {
        return true;
      }
      kept = Math.min(word.length - 1, end);
      System.arraycopy(chunk, end - kept, chunk, 0, kept);
    }
    return false;
  }

  private boolean isIn(byte[] text, int size) {
    int last = word.length - 1;
    for (int end = last; end < size; end += leaps[text[end] & 0xFF]) {
      if (text[end] == word[last] && Arrays.equals(text, end - last, end, word, 0, last)) {
        return true;
      }
    }
    return false;
  }
}
