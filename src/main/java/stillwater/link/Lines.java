package stillwater.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Reads and writes the lines of one connection; a line longer than the limit ends it.
final class Lines {
  /// How many bytes nobody has to be asked for.
  static final int USUAL = 1 << 16;
  private static final int BITE = 1 << 16;

  private final SocketChannel channel;
  private final int longest;
  private final IntConsumer grown;
  private final ByteBuffer read = ByteBuffer.allocate(1 << 13).flip();

  /// @param longest how many bytes a line read here may have
  Lines(SocketChannel channel, int longest) {
    this(channel, longest, _ -> { });
  }

  /// @param grown hears how many bytes a line may now take that is longer than [#USUAL]
  Lines(SocketChannel channel, int longest, IntConsumer grown) {
    this.channel = channel;
    this.longest = longest;
    this.grown = grown;
  }

  /// A line was longer than the limit, or not text.
  static final class NotALine extends IOException {
    private static final long serialVersionUID = 1;

    NotALine(String why) {
      super(why);
    }
  }

  /// The next line without its end; none where the other side has gone.
  ///
  /// @throws NotALine if it is too long or not UTF-8
  Optional<String> next() throws IOException {
    var line = new byte[1 << 10];
    int length = 0;
    while (true) {
      if (!read.hasRemaining() && !fill()) {
        return Optional.empty();
      }
      byte next = read.get();
      if (next == '\n') {
        return Optional.of(text(line, length));
      }
      if (length == longest) {
        throw new NotALine("longer than " + longest + " bytes");
      }
      if (length == line.length) {
        if (length >= USUAL) {
          grown.accept(length * 2);
        }
        line = Arrays.copyOf(line, length * 2);
      }
      line[length++] = next;
    }
  }

  void write(String line) throws IOException {
    write(encoded(line), () -> { });
  }

  /// Writes a bite at a time: who waits to write one whole would hold it twice.
  ///
  /// @param went runs after each bite
  void write(ByteBuffer line, Runnable went) throws IOException {
    while (line.hasRemaining()) {
      int bite = channel.write(line.slice(line.position(), Math.min(BITE, line.remaining())));
      line.position(line.position() + bite);
      went.run();
    }
  }

  /// The bytes of a line, with its end.
  static ByteBuffer encoded(String line) {
    return ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private boolean fill() throws IOException {
    read.clear();
    var some = channel.read(read) > 0;
    read.flip();
    return some;
  }

  private static String text(byte[] line, int length) throws NotALine {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw new NotALine("not UTF-8");
    }
  }
}
