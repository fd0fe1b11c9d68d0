package stillwater.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import stillwater.focus.Checkup.Problem;

/// Reads a file piece by piece and keeps no more of it than the longest piece may have, however long the file and its
/// lines are.
///
/// A piece ends with its line, at a carriage return, and where zeros stand, as a disk leaves them that lost its power:
/// none of these can be inside an event, so what stands before and behind them is told apart.
final class Pieces {
  private static final int LONGEST = 1 << 20;
  private static final int CHUNK = 1 << 16;

  private final Reader reader;
  private byte[] piece = new byte[1 << 10];
  private int length;
  private boolean isBlank = true;
  private boolean hasZeros;
  private int line = 1;

  /// Takes what is found.
  interface Reader {

    /// @param line counted from 1
    /// @param isLast whether the file ends here, without a newline
    void piece(int line, byte[] bytes, boolean isLast);

    /// @param problem zeros, or a piece that is too long to be kept
    void damage(int line, Problem problem);
  }

  private Pieces(Reader reader) {
    this.reader = reader;
  }

  static void read(InputStream in, Reader reader) throws IOException {
    var pieces = new Pieces(reader);
    var chunk = new byte[CHUNK];
    for (int size = in.read(chunk); size >= 0; size = in.read(chunk)) {
      pieces.take(chunk, size);
    }
    pieces.endLine(true);
  }

  private void take(byte[] chunk, int size) {
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && !isEnd(chunk[to])) {
        to++;
      }
      add(chunk, from, to);
      if (to < size) {
        end(chunk[to]);
      }
      from = to + 1;
    }
  }

  private static boolean isEnd(byte next) {
    return next == '\n' || next == '\r' || next == 0;
  }

  private void end(byte how) {
    if (how == '\n') {
      endLine(false);
      line++;
    } else {
      endPiece(false);
      hasZeros |= how == 0;
    }
  }

  private void add(byte[] chunk, int from, int to) {
    for (int i = from; i < to && isBlank; i++) {
      isBlank = chunk[i] == ' ' || chunk[i] == '\t';
    }
    int kept = Math.clamp(LONGEST - length, 0, to - from);
    if (length + kept > piece.length) {
      piece = Arrays.copyOf(piece, Math.max(2 * piece.length, length + kept));
    }
    System.arraycopy(chunk, from, piece, length, kept);
    length = Math.min(length + to - from, LONGEST + 1);
  }

  private void endLine(boolean isLast) {
    endPiece(isLast);
    if (hasZeros) {
      reader.damage(line, Problem.ZEROS);
      hasZeros = false;
    }
  }

  private void endPiece(boolean isLast) {
    if (length > LONGEST) {
      reader.damage(line, Problem.TOO_LONG);
    } else if (!isBlank) {
      reader.piece(line, Arrays.copyOf(piece, length), isLast);
    }
    length = 0;
    isBlank = true;
  }
}
