package stillwater.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import stillwater.focus.Checkup.Problem;
import stillwater.wire.Line;
import stillwater.wire.Salvage;

/// Says of each piece of a file which events it holds, and what in it is none.
final class Lines implements Pieces.Reader {
  private static final byte[] BYTE_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final List<String> MERGE_MARKS = List.of("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ");

  private final Reader reader;

  /// Takes what is found on a line; there may be several things.
  interface Reader {

    /// @param line counted from 1
    void found(int line, Line found);
  }

  Lines(Reader reader) {
    this.reader = reader;
  }

  @Override
  public void piece(int line, byte[] bytes, boolean isLast) {
    var isMarked = line == 1 && startsWith(bytes, BYTE_MARK);
    var piece = isMarked ? Arrays.copyOfRange(bytes, BYTE_MARK.length, bytes.length) : bytes;
    if (isMarked) {
      damage(line, Problem.BYTE_MARK);
    }
    if (piece.length > 0) {
      Salvage.read(piece).forEach(found -> reader.found(line, closer(found, piece, isLast)));
    }
  }

  @Override
  public void damage(int line, Problem problem) {
    reader.found(line, new Line.Damaged(problem, ""));
  }

  private static Line closer(Line found, byte[] piece, boolean isLast) {
    if (!(found instanceof Line.Damaged(Problem problem, String _))
        || problem != Problem.DAMAGED && problem != Problem.NOT_TEXT) {
      return found;
    }
    return MERGE_MARKS.stream().anyMatch(mark -> startsWith(piece, mark.getBytes(StandardCharsets.US_ASCII)))
        ? new Line.Damaged(Problem.MERGE_MARK, "") : isLast ? new Line.Damaged(Problem.TORN, "") : found;
  }

  private static boolean startsWith(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }
}
