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
      for (int i = 0; i < size; i++) {
        pieces.take(chunk[i]);
      }
    }
    pieces.endLine(true);
  }

  private void take(byte next) {
    switch (next) {
      case '\n' -> {
        endLine(false);
        line++;
      }
      case '\r' -> endPiece(false);
      case 0 -> {
        endPiece(false);
        hasZeros = true;
      }
      default -> add(next);
    }
  }

  private void add(byte next) {
    isBlank &= next == ' ' || next == '\t';
    if (length < LONGEST) {
      if (length == piece.length) {
        piece = Arrays.copyOf(piece, 2 * length);
      }
      piece[length] = next;
    }
    length = Math.min(length + 1, LONGEST + 1);
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
