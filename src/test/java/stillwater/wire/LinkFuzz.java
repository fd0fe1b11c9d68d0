package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// Any line that comes through the socket, from either side: it is understood or unreadable, and what is understood
/// stands the same when it is written again.
public final class LinkFuzz {
  private LinkFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    var line = new String(bytes, StandardCharsets.UTF_8);
    readAndWritten(line, LinkJson::request, LinkJson::write);
    readAndWritten(line, LinkJson::reply, LinkJson::write);
  }

  private static <T> void readAndWritten(String line, Function<String, T> read, Function<T, String> write) {
    T message;
    try {
      message = read.apply(line);
    } catch (Unreadable e) {
      return;
    }
    var written = write.apply(message);
    assertThat(written).doesNotContain("\n", "\r");
    assertThat(write.apply(read.apply(written))).isEqualTo(written);
  }
}
